/** The site of a small database: its links, its marks, what it holds of people, and what a second run does. */
import { load } from 'cheerio'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { SearchIndex, siteScript } from '../../src/site/search-index.ts'
import { stem } from '../../src/language/morphology/stem.ts'
import { openStore } from '../../src/store/file/open.ts'
import { documentIds, readShown } from '../../src/store/read.ts'
import { SiteFolder } from '../../src/site/folder.ts'
import { documentPage } from '../../src/site/address.ts'
import { contentOf, madeDatabase } from './made.ts'
import type { Made } from './made.ts'

let made: Made
let pages: Map<string, string>
let quiet: Map<string, string>
beforeAll(async () => {
  made = madeDatabase()
  expect(await made.site('all', '--with-personal-data')).toMatchObject({ code: 0, err: '' })
  expect(await made.site('quiet', '--without-personal-data')).toMatchObject({ code: 0, err: '' })
  pages = contentOf(join(made.folder, 'all'))
  quiet = contentOf(join(made.folder, 'quiet'))
})
afterAll(() => {
  made.remove()
})

const htmlOf = (files: ReadonlyMap<string, string>) => [...files].filter(([file]) => file.endsWith('.html'))

describe('pages', () => {
  test('every link leads to a page that is there and to a place on it', () => {
    for (const files of [pages, quiet]) {
      const places = new Map(
        htmlOf(files).map(([file, text]) => [file, [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)]),
      )
      for (const [file, ids] of places) expect(new Set(ids).size, `places of ${file}`).toBe(ids.length)
      const lost: string[] = []
      let links = 0
      for (const [file, text] of htmlOf(files))
        for (const [, link = ''] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
          links++
          const [path = '', place] = link.split('#')
          const to = path === '' ? file : normalize(join(dirname(file), path))
          const isThere = files.has(to) && (place === undefined || places.get(to)?.includes(place))
          if (!isThere) lost.push(`${file}: ${link}`)
        }
      expect(lost).toEqual([])
      expect(links).toBeGreaterThan(500)
    }
  })

  test('nothing is asked of anybody else, and nothing that a document says becomes markup', () => {
    for (const [file, text] of htmlOf(pages)) {
      expect(text, file).toContain(
        'default-src &#39;none&#39;'.replaceAll('&#39;', file.startsWith('porovnani') ? "'" : '&#39;'),
      )
      const $ = load(text)
      const asked = $('[href], [src], [action], [srcset], [data]')
        .toArray()
        .flatMap(({ attribs }) => ['href', 'src', 'action', 'srcset', 'data'].flatMap((name) => attribs[name] ?? []))
      expect(
        asked.filter((one) => /^[a-z]+:|^\/\//i.test(one)),
        file,
      ).toEqual([])
      for (const script of $('script').toArray()) expect($(script).text(), file).toBe('')
    }
    const kadan = pages.get(documentPage('locality_page:563102')) ?? ''
    expect(load(kadan)('.source').text()).toContain('Hlášení <script>alert("1")</script> & \'uvozovky\' jsou')
  })

  test('the words that are marked for a value are those that it was read from', () => {
    const store = openStore(made.db, { readonly: true })
    let compared = 0
    for (const id of documentIds(store)) {
      const shown = readShown(store, id)
      const $ = load(pages.get(documentPage(id)) ?? '')
      for (const [pointer, spans] of Object.entries(shown?.document.provenance ?? {})) {
        const number = $(`[id="slova${pointer}"]`).attr('data-v')
        const marked = $('mark')
          .toArray()
          .filter((mark) => mark.attribs['data-v']?.split(' ').includes(number ?? ''))
          .map((mark) => $(mark).text())
          .join('')
        const isHtml = shown?.document.source.media_type === 'text/html'
        const said = spans.map(([start, end]) => {
          const words = shown?.text.slice(start, end) ?? ''
          const before = shown?.text.slice(0, start) ?? ''
          if (!isHtml) return words
          return before.lastIndexOf('<') > before.lastIndexOf('>') ? '' : load(words, {}, false).text()
        })
        expect(bareWords(marked), `${id} ${pointer}`).toBe(bareWords(said.join('')))
        compared++
      }
    }
    store.close()
    expect(compared).toBeGreaterThan(200)
  })

  test('a value leads to its words and they lead back', () => {
    const $ = load(pages.get(documentPage('locality_page:563102')) ?? '')
    const value = $('a.value').first()
    const words = $(`[id="${(value.attr('href') ?? '').slice(1)}"]`)
    expect(words.closest('mark').find('a').attr('href')).toBe(`#${value.attr('id') ?? ''}`)
    expect(value.attr('id')).toMatch(/^\/content\//)
  })

  test('a town has its dates in their order, each with its words, and its revisions with what they changed', () => {
    const name =
      [...pages.keys()].find((file) => /^obce\/\d+\.html$/.test(file) && pages.get(file)?.includes('<h1>Kadaň')) ?? ''
    const $ = load(pages.get(name) ?? '')
    const rows = $('#cas tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('td')
          .slice(0, 2)
          .toArray()
          .map((cell) => $(cell).text().trim()),
      )
    expect(rows).toEqual([
      ['od roku 2016', expect.stringContaining('Spolupracujeme od: 2016')],
      ['květen 2018', expect.stringContaining('plán sociálního začleňování schválen v květnu 2018')],
    ])
    expect($('#cas tbody tr').last().find('a[aria-label^=slova]').attr('href')).toMatch(/kadan|563102/)
    const revised = [...pages.entries()].filter(
      ([file, text]) => file.startsWith('obce/') && text.includes('<section id="revize">'),
    )
    expect(revised.length).toBeGreaterThan(0)
    for (const [, text] of revised) expect(load(text)('#revize a[href*="porovnani/"]').length).toBeGreaterThan(0)
  })

  test('the start page counts what there is, in Czech', async () => {
    const { out } = await made.asz('query', 'milestones', '--count')
    const $ = load(pages.get('index.html') ?? '')
    expect($('main').text()).toContain(`${out.trim()} závazků`)
    expect($('main').text()).toContain('Stav k 1. 2. 2025')
    expect($('.map circle title').length).toBeGreaterThan(3)
    expect(
      $('.map a')
        .toArray()
        .every((link) => pages.has(link.attribs['href'] ?? '')),
    ).toBe(true)
  })

  test('promises stand on the page of their status, and bars add up to them', async () => {
    const { out } = await made.asz('query', 'milestones', '--status', 'fulfilled', '--count')
    const $ = load(pages.get('zavazky/stav-fulfilled.html') ?? '')
    expect($('main > .wide tbody tr').length).toBe(Number(out))
    const all = load(pages.get('zavazky/vse.html') ?? '')
    const bars = all('.chart .number')
      .toArray()
      .map((cell) => Number(all(cell).text()))
    expect(bars.reduce((sum, one) => sum + one, 0)).toBe(all('main > .wide tbody tr').length)
  })
})

/** Words without what shapes them. */
const bareWords = (text: string): string =>
  text.normalize('NFC').replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')

describe('people', () => {
  const Contacts = z.array(
    z.object({ name: z.string().nullable(), phone: z.string().nullable(), email: z.string().nullable() }),
  )

  test('none are on a site without personal data, though they are on the other one', async () => {
    const contacts = Contacts.parse(JSON.parse((await made.asz('query', 'contacts', '--format', 'json')).out))
    const told = contacts.flatMap(({ name, email }) => [name, email].flatMap((one) => one ?? []))
    expect(told.length).toBeGreaterThan(5)
    const [all, few] = [[...pages.values()].join('\n'), [...quiet.values()].join('\n')]
    for (const words of told) {
      expect(all).toContain(words)
      expect(few).not.toContain(words)
    }
    for (const { phone } of contacts)
      if (phone !== null) expect(few.replaceAll(/\s/g, '')).not.toContain(phone.slice(-9))
    expect(all).toContain('blahoslava-zkusebni')
    expect(few).not.toMatch(/blahosla|zkušebn|zkusebn/i)
  })

  test.each([[[]], [['--with-personal-data', '--without-personal-data']]])('who says %j is asked', async (options) => {
    const english = await made.site('nowhere', ...options)
    expect(english.code).toBe(2)
    expect(english.err).toContain('--without-personal-data or --with-personal-data')
    const { err } = await made.site('nowhere', ...options, '--lang', 'cs')
    expect(err).toContain('smí-li být na stránkách jména')
  })
})

describe('a second run', () => {
  test('makes the same bytes, and writes no file that is as it has to be', async () => {
    await made.site('again', '--with-personal-data')
    expect(contentOf(join(made.folder, 'again'))).toEqual(pages)
    const times = [...pages.keys()].map((file) => statSync(join(made.folder, 'again', file)).mtimeMs)
    const { out } = await made.site('again', '--with-personal-data')
    expect(out).toContain('0 written, 0 removed')
    expect([...pages.keys()].map((file) => statSync(join(made.folder, 'again', file)).mtimeMs)).toEqual(times)
  })

  test('on another day writes only what tells of that day', async () => {
    await made.site('days', '--with-personal-data')
    await made.asz('site', join(made.folder, 'days'), '--with-personal-data', '--today', '2025-02-02')
    const changed = [...contentOf(join(made.folder, 'days'))].filter(([file, text]) => pages.get(file) !== text)
    expect(changed.map(([file]) => file)).toEqual(['index.html'])
  })

  test('removes pages of its own that are no longer wanted, and nothing else', async () => {
    await made.site('old', '--with-personal-data')
    const folder = join(made.folder, 'old')
    const manifest = join(folder, 'asz-site.json')
    writeFileSync(join(folder, 'dokumenty', 'zaniklý.html'), 'of somebody else')
    writeFileSync(join(folder, 'dokumenty', 'zanikly.html'), 'of a document that is gone')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"files": [', '"files": ["dokumenty/zanikly.html",'))
    expect((await made.site('old', '--with-personal-data')).out).toContain('0 written, 1 removed')
    const left = contentOf(folder)
    left.delete('dokumenty/zaniklý.html')
    expect(left).toEqual(pages)
  })

  test('knows what a run that was stopped has left', () => {
    const folder = join(made.folder, 'stopped')
    SiteFolder.open(folder)?.add('obce/stara.html', 'of a run that never ended')
    const next = SiteFolder.open(folder)
    next?.add('obce/nova.html', 'new')
    expect(next?.close()).toMatchObject({ pages: 1, written: 1, removed: 1 })
    expect([...contentOf(folder).keys()]).toEqual(['asz-site.json', 'obce/nova.html'])
  })

  test.each([
    ['a file of another kind', 'asz.txt', 'x'],
    ['a list of files that lie elsewhere', 'asz-site.json', '{"made_by":"asz","files":["../a.html"]}'],
  ])('refuses a folder that holds %s', async (_, file, text) => {
    const folder = join(made.folder, `other-${file}`)
    mkdirSync(folder)
    writeFileSync(join(folder, file), text)
    const { code, err } = await made.site(`other-${file}`, '--without-personal-data')
    expect(code).toBe(1)
    expect(err).toContain('holds something else')
    expect([...contentOf(folder)]).toEqual([[file, text]])
  })
})

describe('search', () => {
  const loaded: string[] = []
  const own: Record<string, unknown> = { window: {} }
  const call = (name: string, ...args: readonly unknown[]): unknown => {
    const found = own[name]
    return typeof found === 'function' ? Reflect.apply(found, undefined, args) : undefined
  }
  const Found = z.object({ count: z.number(), first: z.array(z.tuple([z.string(), z.string(), z.string()])) })
  const search = async (query: string) => Found.parse(JSON.parse(JSON.stringify(await call('search', query))))
  beforeAll(() => {
    own['read'] = (name: string): void => {
      loaded.push(name)
      runInNewContext(pages.get(name) ?? '', own)
    }
    const scripts = `${pages.get('hledani.js') ?? ''};${pages.get('asz.js') ?? ''}`
    const load = '(name) => (read(name), window.aszParts[name])'
    runInNewContext(
      `${scripts};globalThis.search = (query) => find(window.aszIndex, query, ${load}); globalThis.stem = stem`,
      own,
    )
  })

  test('the script cuts words as the program does', () => {
    const words = ['bydlenim', 'ucitelkou', 'romskych', 'dluhu', 'rok', '007', 'konzultantka', 'obcemi', 'starostovi']
    expect(words.map((word) => call('stem', word))).toEqual(words.map(stem))
  })

  test('finds towns and documents in any case form, and nothing for what no document says', async () => {
    expect((await search('v Kadani')).first.map(([, href]) => href)).toContain('obce/563102.html')
    expect((await search('strategickým plánem Kadaň')).count).toBeGreaterThan(0)
    expect(await search('velryba')).toEqual({ count: 0, first: [] })
    for (const [, href] of (await search('město')).first) expect(pages.has(href)).toBe(true)
    expect(loaded.every((name) => pages.has(name))).toBe(true)
  })

  test('in parts it finds what it would find in one, and loads none that it needs not', async () => {
    const index = new SearchIndex()
    const made = Array.from({ length: 9000 }, (_, i) => `slovo${i} ${i % 2 === 0 ? 'sudá' : 'lichá'} čtvrť${i % 97}`)
    for (const [i, text] of made.entries()) index.add({ title: text, href: `${i}.html`, note: '' }, [text])
    const scripts = new Map(index.scripts())
    expect(Math.max(...[...scripts.values()].map(({ length }) => length))).toBeLessThan(300_000)
    expect(scripts.size).toBeGreaterThan(4)
    const many: Record<string, unknown> = { window: {} }
    const asked: string[] = []
    many['read'] = (name: string): void => {
      asked.push(name)
      runInNewContext(scripts.get(name) ?? '', many)
    }
    runInNewContext(
      `${scripts.get('hledani.js') ?? ''};${siteScript};globalThis.search = (query) =>
        find(window.aszIndex, query, (name) => (read(name), window.aszParts[name]), 10000)`,
      many,
    )
    const found = async (query: string) => {
      asked.length = 0
      const search = many['search']
      const told: unknown = typeof search === 'function' ? await Reflect.apply(search, undefined, [query]) : undefined
      return Found.parse(JSON.parse(JSON.stringify(told))).first.map(([title]) => title)
    }
    expect(await found('slovo4711')).toEqual([made[4711]])
    expect(asked.length).toBeLessThan(4)
    expect(await found('slovo471')).toEqual(made.filter((_, i) => i === 471 || (i >= 4710 && i < 4720)))
    expect(await found('sudou čtvrť5')).toEqual(made.filter((_, i) => i % 2 === 0 && /čtvrť5\d?$/.test(made[i] ?? '')))
  })
})
