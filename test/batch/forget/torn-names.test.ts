/** Names that lines divide or that are spaced out, on pages of every format: after `asz forget` no part of them is left. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forget } from '../../../src/batch/forget/forget.ts'
import { docxOf, p, r } from '../../document/made/archive.ts'
import { pdfOf } from '../../document/made/pdf.ts'
import { importInbox, inbox, today } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

const names = [
  'Jana No-\nváková',
  'Ja-\nna Nováková',
  'Jana Nová-\r\nková',
  'Jany Nová-\n    kové',
  'Janou No\u2010\nvákovou',
  'Jana No\u00ad\nváková',
  'J a n a N o v á k o v á',
  'J a n a   N o v á k o v á',
  'Jana N o v á k o v á',
  'JANA N O V Á K O V Á',
  'N o v á k o v á Jana',
  'Jana N\u00a0o\u00a0v\u00a0á\u00a0k\u00a0o\u00a0v\u00a0á',
  'Jana N\u2009o\u2009v\u2009á\u2009k\u2009o\u2009v\u2009á',
  'Ing. Jana No-\nváková',
  'Nová-\nková Jana',
]
const lines = names.map((name) => `Za město jednala ${name} a kolegové.`)
const marked = [
  'Jana No-<br>váková',
  'Jana No-<br/>\nváková',
  'Jana No&shy;váková',
  'Jana No-\n                    váková',
  'Jana N&nbsp;o&nbsp;v&nbsp;á&nbsp;k&nbsp;o&nbsp;v&nbsp;á',
  'Jana <b>N o v á k o v á</b>',
  'Jana <span>N</span> <span>o</span> <span>v</span> <span>á</span> <span>k</span> <span>o</span> <span>v</span> <span>á</span>',
  'Jana N&#8201;o&#8201;v&#8201;á&#8201;k&#8201;o&#8201;v&#8201;á',
].map((name) => `Za město jednala ${name} a kolegové.`)

const pages: Readonly<Record<string, () => string | Buffer>> = {
  'zapis.txt': () => ['Zápis', ...lines].join('\n\n'),
  'zapis.md': () => ['# Zápis', ...lines, '> Jednala Jana No-\n> váková', '- Jana Nová-\n  ková'].join('\n\n'),
  'zapis.html': () =>
    `<html><body><h1>Zápis</h1>${[...lines, ...marked].map((line) => `<p>${line}</p>`).join('\n')}</body></html>`,
  'zapis.docx': () =>
    Buffer.from(
      docxOf(
        lines
          .map((line) =>
            p(
              line
                .split(/\r?\n */)
                .map((part, i) => (i > 0 ? '<w:r><w:br/></w:r>' : '') + r(part))
                .join(''),
            ),
          )
          .join(''),
      ),
    ),
  'zapis.pdf': () => {
    const rows = lines.filter((line) => !/[\u00ad\u2009\u2010]/.test(line)).flatMap((line) => line.split(/\r?\n */))
    const words = rows.map((text, i) => ({ text: text.replaceAll('\u00a0', ' '), x: 40, y: 40 + 12 * i, size: 10 }))
    return Buffer.from(pdfOf({ words }))
  },
}

let box: Inbox
let told: string[]
beforeAll(async () => {
  box = inbox()
  for (const [name, page] of Object.entries(pages)) box.put(name, page())
  await importInbox(box)
  const result = forget({ db: box.db, name: 'Jana Nováková', dryRun: false, now: () => today })
  told = result?.remnants.map(({ words }) => words) ?? ['nobody']
}, 60_000)
afterAll(() => {
  box.remove()
})

const left = (): string =>
  readdirSync(box.folder)
    .filter((name) => name.startsWith('asz.sqlite'))
    .map((name) => readFileSync(join(box.folder, name), 'utf8'))
    .join('\n')

describe('names that are torn apart', () => {
  it('leave none of their parts in any file', () => {
    const found = [...left().matchAll(/.{0,40}(?:v[áa]k|kov[áéo]|N.{0,12}o.{0,12}v.{0,12}á)[^\n]{0,40}/giu)].map(
      ([words]) => words,
    )
    expect(found.filter((words) => !words.includes('CREATE'))).toEqual([])
  })

  it('are not told as left', () => {
    expect(told).toEqual([])
  })

  it('leave what stands around them', () => {
    expect(left().match(/Za město jednala/g)?.length ?? 0).toBeGreaterThan(60)
    expect(left()).toContain('a kolegové.')
  })
})
