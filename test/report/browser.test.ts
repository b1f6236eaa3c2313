import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { htmlReport } from '../../src/report/html.ts'
import { browserPath, withBrowser } from './chromium.ts'
import { pairView } from './pages.ts'

if (browserPath === undefined) console.warn('No Chromium found: the page is not tested in a browser (set CHROMIUM).')

/** As far as the browser's own types are needed here. */
interface PageElement {
  readonly parentElement: PageElement | null
}
declare function getComputedStyle(element: PageElement): { readonly color: string; readonly backgroundColor: string }

/** The colour of an element's text and the colour behind it, as the browser paints them. */
const computedColours = (element: Locator): Promise<{ text: string; behind: string }> =>
  element.evaluate((own: PageElement) => {
    let at = own
    while (getComputedStyle(at).backgroundColor === 'rgba(0, 0, 0, 0)' && at.parentElement) at = at.parentElement
    return { text: getComputedStyle(own).color, behind: getComputedStyle(at).backgroundColor }
  })

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.skipIf(browserPath === undefined)(
  'the page in Chromium, without scripts and network',
  { timeout: 60_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'asz-page-'))
    const page = join(folder, 'zmeny.html')
    const url = pathToFileURL(page).href

    beforeAll(async () => {
      writeFileSync(page, htmlReport([await pairView('ostrolhotice-3-revize-2025', 'cs')], undefined, 'cs'))
    })
    afterAll(() => {
      rmSync(folder, { recursive: true })
    })

    it('shows every change, both sides beside each other, and asks for nothing', async () => {
      await withBrowser({}, async (context, requests) => {
        const tab = await context.newPage()
        await tab.goto(url)
        expect(await tab.title()).toContain('Co se změnilo')
        const articles = tab.locator('article')
        expect(await articles.count()).toBe((await pairView('ostrolhotice-3-revize-2025', 'cs')).result.changes.length)
        const [left, right] = [articles.first().locator('.before'), articles.first().locator('.after')]
        const [a, b] = [await left.boundingBox(), await right.boundingBox()]
        expect(a && b && a.x + a.width <= b.x && Math.abs(a.y - b.y) < 2).toBe(true)
        const width = await tab.locator('body').boundingBox()
        expect(width && width.width <= 1100).toBe(true)
        expect(requests).toEqual([url])
      })
    })

    it('sets off the right words, visibly', async () => {
      await withBrowser({}, async (context) => {
        const tab = await context.newPage()
        await tab.goto(url)
        const frequency = tab.locator('article.frequency_changed')
        expect(await frequency.locator('del').allInnerTexts()).toEqual(['4x'])
        expect(await frequency.locator('ins').allInnerTexts()).toEqual(['2x'])
        const deadline = tab.locator('article.deadline_moved')
        expect(await deadline.locator('del').allInnerTexts()).toEqual(['2027'])
        expect(await deadline.locator('ins').allInnerTexts()).toEqual(['2030'])
        expect(await deadline.locator('.before .source mark').allInnerTexts()).toEqual([
          '5 let (do poloviny roku 2027)',
        ])
        expect(await frequency.locator('ins').first().isVisible()).toBe(true)
        const dropped = tab.locator('article.commitment_dropped')
        expect(await dropped.locator('.after').innerText()).toContain('neuvedeno')
      })
    })

    it.each(['light', 'dark'] as const)('is readable in %s', async (colorScheme) => {
      await withBrowser({ colorScheme }, async (context) => {
        const tab = await context.newPage()
        await tab.goto(url)
        for (const selector of ['body', 'article del', 'article ins', '.source mark', '.alarm h2']) {
          const colours = await computedColours(tab.locator(selector).first())
          expect(contrast(colours.text, colours.behind), selector).toBeGreaterThan(4.5)
        }
        const { behind } = await computedColours(tab.locator('body'))
        expect(luminance(behind) < 0.5).toBe(colorScheme === 'dark')
        await tab.setViewportSize({ width: 380, height: 800 })
        const [a, b] = [tab.locator('article .before').first(), tab.locator('article .after').first()]
        const [above, below] = [await a.boundingBox(), await b.boundingBox()]
        expect(above && below && above.y + above.height <= below.y).toBe(true)
      })
    })

    it('prints on A4', async () => {
      await withBrowser({}, async (context) => {
        const tab = await context.newPage()
        await tab.goto(url)
        const pdf = (await tab.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1')
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)]
        expect(boxes.length).toBeGreaterThan(0)
        for (const [, width, height] of boxes) {
          expect(Number(width)).toBeCloseTo(595, -1)
          expect(Number(height)).toBeCloseTo(842, -1)
        }
      })
    })
  },
)
