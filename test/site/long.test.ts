/** A long document: its text in parts that open on a phone, each value still leading to its words and back. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize, resolve } from 'node:path'
import { load } from 'cheerio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from '../cli/here.ts'
import { textParts } from '../../src/site/document/text-parts.ts'
import { contentOf } from './made.ts'

const paragraph = 'Ve městě působí několik organizací, které pomáhají rodinám s bydlením, dluhy a prací. '
const text = `Kadaň
Agentura pro sociální začleňování spolupracuje s městem Kadaň od roku 2016.

Základní přehled spolupráce s lokalitou
${Array.from({ length: 700 }, (_, i) => `${paragraph.repeat(6)}Odstavec ${i}.\n`).join('\n')}
Plánované a schválené strategické dokumenty
Strategický plán sociálního začleňování schválen v květnu 2018.

Kontakt
Blahoslava Zkušební
Lokální konzultantka
Tel: 774 000 101
`

const folder = mkdtempSync(join(tmpdir(), 'asz-long-'))
let pages: Map<string, string>
beforeAll(async () => {
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'kadan.txt'), text)
  execFileSync('node', [resolve('bin/asz.js'), 'import', 'in'], { cwd: folder, stdio: 'ignore' })
  const { code } = await here(['site', 'web', '--with-personal-data', '--today', '2025-02-01'], folder)
  expect(code).toBe(0)
  pages = contentOf(join(folder, 'web'))
}, 300_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const own = () => [...pages].filter(([file]) => file.startsWith('dokumenty/'))

test('no page takes more than 300 kB, and all of the text is there once', () => {
  expect(text.length).toBeGreaterThan(300_000)
  for (const [file, page] of pages) expect(Buffer.byteLength(page), file).toBeLessThan(300_000)
  const parts = own().filter(([file]) => file.includes('-text-'))
  expect(parts.length).toBeGreaterThan(1)
  const shown = parts
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, page]) => load(page)('.source').text())
    .join('')
  expect(shown).toBe(text)
})

test('each link leads to a place that is there, from the value to its words and back', () => {
  const ids = new Map(
    own().map(([file, page]) => [
      file,
      new Set(
        load(page)('[id]')
          .map((_, one) => one.attribs['id'])
          .get(),
      ),
    ]),
  )
  let [there, back] = [0, 0]
  for (const [file, page] of own()) {
    const $ = load(page)
    for (const { attribs } of $('a[href*="#"]').toArray()) {
      const [to = '', place = ''] = (attribs['href'] ?? '').split('#')
      const target = to === '' ? file : normalize(join(dirname(file), to))
      expect(ids.get(target)?.has(place), `${file}: ${target}#${place}`).toBe(true)
      if (place.startsWith('slova/') && target !== file) there++
      if (place.startsWith('/content') && target !== file) back++
    }
  }
  expect(there).toBeGreaterThan(5)
  expect(back).toBeGreaterThan(5)
  const [main, page] = own().find(([file]) => !file.includes('-text-')) ?? ['', '']
  expect(load(page)('a.value').toArray().length).toBeGreaterThan(5)
  // Other pages link to the words without knowing of the parts.
  const elsewhere = pages.get('obce/563102.html') ?? ''
  const links = [...elsewhere.matchAll(/href="\.\.\/(dokumenty\/[^"#]+)#([^"]+)"/g)].filter(([, file]) => file === main)
  expect(links.length).toBeGreaterThan(0)
  for (const [, , place = ''] of links) expect(ids.get(main)?.has(place), place).toBe(true)
})

describe('parts', () => {
  test('a short text is one part', () => {
    expect(textParts([{ text: 'a\nb', start: 0, end: 3 }], [])).toEqual([
      [
        { text: 'a\n', start: 0, end: 2 },
        { text: 'b', start: 2, end: 3 },
      ],
    ])
  })

  test('marks count, since they take more than their words', () => {
    const cells = 'x\n'.repeat(4000)
    const places = Array.from({ length: 4000 }, (_, i) => ({
      ...{ anchor: `w${i}`, of: `${i}`, is: 'value' as const },
      spans: [[2 * i, 2 * i + 1] as const],
    }))
    expect(textParts([{ text: cells, start: 0, end: cells.length }], [])).toHaveLength(1)
    expect(textParts([{ text: cells, start: 0, end: cells.length }], places).length).toBeGreaterThan(3)
  })

  test('a line without an end is cut', () => {
    const line = 'a'.repeat(500_000)
    const parts = textParts([{ text: line, start: 0, end: line.length }], [])
    expect(parts.length).toBeGreaterThan(2)
    expect(
      parts
        .flat()
        .map((piece) => piece.text)
        .join(''),
    ).toBe(line)
  })
})
