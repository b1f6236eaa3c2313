/** What does not change a document's meaning does not change its facts: held on every seed and fixture in a text format. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/source/decode.ts'
import { extract, loadGazetteer } from '../../src/index.ts'

const context = { municipalities: loadGazetteer() }
const folders = ['locality_page', 'cooperation_description', 'project_record', 'cooperation_results', 'unrecognised']
const files = ['seeds', ...folders.map((folder) => join('fixtures', folder))].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => ['.txt', '.md', '.html'].includes(extname(name)) && name !== 'README.md')
    .map((name) => join(folder, name)),
)

const factsOf = async (bytes: Uint8Array, file: string) => {
  const { kind, content } = (await extract(bytes, file, context)).document
  return { kind, content }
}

/** Changes what a page shows, leaving its tags, scripts and styles alone. */
const inText = (source: string, file: string, change: (text: string) => string): string =>
  extname(file) === '.html'
    ? source.replace(/(<(script|style|pre|title)\b[\s\S]*?<\/\2>|<!--[\s\S]*?-->|<[^>]*>)|([^<]+)/gi, (all, tag) =>
        tag ? all : change(all),
      )
    : change(source)

const betweenWords = /(?<=[\p{L}\p{N},;)]) (?=[\p{L}\p{N}(])/gu

/** A long sentence or several, cut where a line of its own would not look like a list item or heading. */
const wrapped = (line: string): string => {
  if (line.length < 100 || !/[.!?]$/.test(line.trimEnd()) || /^\s*(?:[#|>•<*-]|\d+[.)]\s)|[\t|]/.test(line)) return line
  let width = 0
  return line.replace(/ (\S+)/gu, (all, word: string) => {
    width += all.length
    if (width < 80 || !/^\p{L}{3}/u.test(word)) return all
    width = 0
    return `\n${word}`
  })
}

const relations: Record<string, (source: string, file: string) => string | Uint8Array> = {
  'CRLF line ends': (source) => source.replace(/\r?\n/g, '\r\n'),
  'LF line ends': (source) => source.replace(/\r\n/g, '\n'),
  'decomposed letters': (source) => source.normalize('NFD'),
  'composed letters': (source) => source.normalize('NFC'),
  'no-break spaces between words': (source, file) =>
    inText(source, file, (text) => text.replace(betweenWords, '\u00a0')),
  'plain spaces for no-break ones': (source) => source.replace(/\u00a0/g, ' '),
  'blanks at line ends': (source, file) => inText(source, file, (text) => text.replace(/(?<=\S)(?=\r?\n)/g, '  ')),
  'more blank lines': (source, file) => inText(source, file, (text) => text.replace(/\n(?=[^\S\n]*\n)/g, '\n\n\n')),
  'a byte order mark': (source) => `\ufeff${source}`,
  'UTF-16': (source) => new Uint8Array(Buffer.from(`\ufeff${source}`, 'utf16le')),
  'paragraphs wrapped at 80 columns': (source, file) =>
    inText(source, file, (text) => text.split('\n').map(wrapped).join('\n')),
}

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(file)
  const facts = factsOf(bytes, file)
  const { text } = decode(bytes, file)

  test.each(Object.entries(relations))('means the same with %s', async (_, change) => {
    const changed = change(text, file)
    const facsimile = typeof changed === 'string' ? new Uint8Array(Buffer.from(changed)) : changed
    expect(await factsOf(facsimile, file)).toEqual(await facts)
  })
})
