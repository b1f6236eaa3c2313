/** The site in a real browser: from its folder, by keyboard, with and without scripts, by day and by night, narrow and wide. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserPath, withBrowser } from '../report/chromium.ts'
import { documentPage, projectPage } from '../../src/site/address.ts'
import { documentIds, readShown } from '../../src/store/read.ts'
import { openStore } from '../../src/store/file/open.ts'
import { contentOf, madeDatabase } from './made.ts'
import type { Made } from './made.ts'

if (browserPath === undefined) console.warn('No Chromium found: the site is not tested in a browser (set CHROMIUM).')

/** As far as the browser's own types are needed here. */
declare const document: { readonly documentElement: { readonly scrollWidth: number } }
/** What axe-core adds to a page. */
declare const axe: {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
interface PageElement {
  readonly tagName: string
}
declare function getComputedStyle(element: PageElement): { readonly backgroundColor: string; readonly color: string }

/** What the browser makes of a page: places, links as it follows them, marks with the numbers of their values. */
interface Opened {
  readonly places: readonly string[]
  readonly links: readonly string[]
  readonly numbers: readonly (readonly [place: string, number: string])[]
  readonly marks: readonly (readonly [numbers: string, words: string])[]
}
const OPENED = `({
  places: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  links: [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href'), location.href).href),
  numbers: [...document.querySelectorAll('[id^="slova/"]')].map(({ id, dataset }) => [id, dataset.v ?? '']),
  marks: [...document.querySelectorAll('mark')].map(({ dataset, textContent }) => [dataset.v ?? '', textContent]),
})`

const bareWords = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Of each folder the first page, of the promises and lists the first of each name, and what has a name of its own. */
const onePerKind = (files: Iterable<string>): string[] => {
  const pages = [...files].filter((file) => file.endsWith('.html'))
  const kindOf = (file: string): string =>
    /^(?:zavazky|prehledy)/.test(file) ? file.replace(/-.*/, '') : (file.split('/')[0] ?? '')
  return pages.filter((file, i) => pages.findIndex((other) => kindOf(other) === kindOf(file)) === i)
}

describe.skipIf(browserPath === undefined)('the site in Chromium, without a network', { timeout: 120_000 }, () => {
  let made: Made
  const url = (page: string): string => pathToFileURL(join(made.folder, 'site', page)).href
  const broumov = projectPage('project_record:CZ.03.2.65/0.0/0.0/16_047/0009913')
  const kadan = documentPage('locality_page:563102')

  beforeAll(async () => {
    made = madeDatabase()
    await made.site('site', '--with-personal-data')
  })
  afterAll(() => {
    made.remove()
  })

  it('is read without scripts: the list of towns leads to theirs, and a value to its words', async () => {
    await withBrowser({}, async (context, requests) => {
      const tab = await context.newPage()
      await tab.goto(url('index.html'))
      expect(await tab.locator('#hledani').isVisible()).toBe(false)
      await tab.locator('tbody th a', { hasText: 'Kadaň' }).click()
      await tab.waitForURL(/\/obce\//)
      expect(await tab.locator('h1').innerText()).toBe('Kadaň')
      await tab.goto(url(kadan))
      const value = tab.locator('a.value').first()
      const words = await value.innerText()
      await value.click()
      const mark = tab.locator('mark:has(:target)')
      expect(await mark.innerText()).toContain(words)
      await mark.locator('a').click()
      await tab.locator('a.value:target').waitFor()
      expect(requests.filter((request) => !request.startsWith(url('')))).toEqual([])
      expect(requests).toContain(url('asz.css'))
    })
  })

  it('finds by keyboard, and marks all words of a value that the address names', async () => {
    await withBrowser({ javaScriptEnabled: true }, async (context, requests) => {
      const tab = await context.newPage()
      const faults: string[] = []
      tab.on('console', (message) => faults.push(message.text()))
      tab.on('pageerror', (error) => faults.push(error.message))
      await tab.goto(url('index.html'))
      await tab.locator('#hledani').focus()
      await tab.keyboard.type('kadani')
      await tab.locator('#nalezeno li:first-child a', { hasText: /^Kadaň$/ }).waitFor()
      await tab.keyboard.press('Tab')
      await tab.keyboard.press('Enter')
      await tab.waitForURL(/\/obce\//)
      expect(await tab.locator('h1').innerText()).toBe('Kadaň')
      await tab.goto(`${url(kadan)}#slova/content/contacts/0/name`)
      expect(await tab.locator('mark.on').allInnerTexts()).toEqual(['Blahoslava Zkušební'])
      const sentence = tab.locator('details.cite').first()
      await sentence.locator('summary').focus()
      await tab.keyboard.press('Enter')
      // The browser tells of what is opened a moment later.
      await sentence.locator('a', { hasText: /^file:.*#\/content\// }).waitFor()
      expect(faults).toEqual([])
      expect(requests.filter((request) => !request.startsWith(url('')))).toEqual([])
    })
  })

  it('narrows promises by keyboard: by status, by region, by town', async () => {
    await withBrowser({}, async (context) => {
      const tab = await context.newPage()
      /** Goes on with the tabulator until a link has the focus, and follows it. */
      const follow = async (words: string) => {
        for (let i = 0; i < 80; i++) {
          await tab.keyboard.press('Tab')
          if ((await tab.locator('a:focus').allInnerTexts())[0] === words) break
        }
        await Promise.all([tab.waitForEvent('framenavigated'), tab.keyboard.press('Enter')])
        await tab.waitForLoadState()
      }
      const heading = () => tab.locator('h1').innerText()
      await tab.goto(url('zavazky/vse.html'))
      await follow('nesplněno')
      expect(await heading()).toMatch(/^Závazky: nesplněno \(\d+\)$/)
      const statuses = await tab.locator('td[data-status]').allInnerTexts()
      expect(statuses.length).toBeGreaterThan(0)
      expect(new Set(statuses.map((status) => status.trim()))).toEqual(new Set(['nesplněno']))
      await follow('Ústecký kraj')
      expect(await heading()).toMatch(/^Závazky: Ústecký kraj \(\d+\)$/)
      await follow('vybrat obec')
      await follow('Varnsdorf')
      expect(await heading()).toBe('Varnsdorf')
      expect(await tab.locator('section:target h2').innerText()).toMatch(/^Závazky \(\d+\)$/)
    })
  })

  it('follows every link to a page and a place, and marks for each value the words of its spans', async () => {
    const site = contentOf(join(made.folder, 'site'))
    const places = new Map<string, readonly string[]>([...site.keys()].map((file) => [url(file), []]))
    const links = new Map<string, string>()
    const store = openStore(made.db, { readonly: true })
    const ids = new Map(documentIds(store).map((id) => [documentPage(id), id]))
    let compared = 0
    await withBrowser({}, async (context) => {
      const tab = await context.newPage()
      for (const page of [...site.keys()].filter((file) => file.endsWith('.html'))) {
        await tab.goto(url(page))
        const opened = await tab.evaluate<Opened>(OPENED)
        places.set(url(page), opened.places)
        for (const link of opened.links) links.set(link, page)
        const shown = readShown(store, ids.get(page) ?? '')
        if (shown?.document.source.media_type !== 'text/markdown') continue
        for (const [pointer, spans] of Object.entries(shown.document.provenance)) {
          const number = opened.numbers.find(([place]) => place === `slova${pointer}`)?.[1] ?? ''
          const marked = opened.marks.flatMap(([numbers, words]) => (numbers.split(' ').includes(number) ? words : []))
          const said = spans.map(([start, end]) => shown.text.slice(start, end))
          expect(bareWords(marked.join('')), `${page} ${pointer}`).toBe(bareWords(said.join('')))
          compared++
        }
      }
    })
    store.close()
    expect(compared).toBeGreaterThan(50)
    const lost = [...links].filter(([link]) => {
      const [to = '', place = ''] = link.split('#')
      return place === '' ? !places.has(to) : !places.get(to)?.includes(decodeURIComponent(place))
    })
    expect(lost).toEqual([])
    expect(links.size).toBeGreaterThan(500)
  })

  it.each(['light', 'dark'] as const)(
    'has no fault of accessibility that axe finds in %s, contrast among them',
    { timeout: 300_000 },
    async (colorScheme) => {
      const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      await withBrowser({ colorScheme, javaScriptEnabled: true }, async (context) => {
        const tab = await context.newPage()
        const kinds = onePerKind(contentOf(join(made.folder, 'site')).keys())
        expect(kinds.length).toBeGreaterThan(15)
        for (const page of [...kinds, broumov, kadan]) {
          await tab.goto(url(page))
          await tab.evaluate(source)
          const faults = await tab.evaluate(async () =>
            (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
          )
          expect(faults, page).toEqual([])
        }
      })
    },
  )

  it('fits on A4, without what cannot be clicked there', async () => {
    await withBrowser({}, async (context) => {
      const tab = await context.newPage()
      // A4 without its margins.
      const width = 688
      await tab.setViewportSize({ width, height: 1000 })
      await tab.emulateMedia({ media: 'print' })
      for (const page of onePerKind(contentOf(join(made.folder, 'site')).keys())) {
        await tab.goto(url(page))
        expect(await tab.evaluate(() => document.documentElement.scrollWidth), page).toBeLessThanOrEqual(width)
      }
      await tab.goto(url(kadan))
      expect(await tab.locator('details.cite').count()).toBeGreaterThan(0)
      expect(await tab.locator('details.cite:visible, nav:visible').count()).toBe(0)
    })
  })

  it.each(['light', 'dark'] as const)(
    'fits the screen in %s, narrow and wide, and has its colours',
    async (colorScheme) => {
      await withBrowser({ colorScheme }, async (context) => {
        const tab = await context.newPage()
        for (const page of ['index.html', 'zavazky/vse.html', 'kraje/ustecky-kraj.html', broumov, kadan])
          for (const width of [360, 1400]) {
            await tab.setViewportSize({ width, height: 800 })
            await tab.goto(url(page))
            expect(
              await tab.evaluate(() => document.documentElement.scrollWidth),
              `${page} ${width}`,
            ).toBeLessThanOrEqual(width)
          }
        const [back, mark] = await Promise.all(
          ['body', 'mark'].map((name) =>
            tab
              .locator(name)
              .first()
              .evaluate((own: PageElement) => getComputedStyle(own).backgroundColor),
          ),
        )
        expect(mark).not.toBe(back)
        expect(back).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 24, 28)')
      })
    },
  )
})
