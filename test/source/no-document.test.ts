/** What is handed over by mistake is refused in words that say what to do, and no document is. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/source/decode.ts'

const said = (text: string, file = 'a.txt'): string => {
  try {
    return decode(Buffer.from(text), file).mediaType
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('a list of files', () => {
  it.each([
    ['as ls prints it', 'a.html\nb.docx\n'],
    ['of one file', 'in/a.html\n'],
    ['with blanks and accents in its names', './in/Číslo žáků.html\n./in/Příloha č. 1.pdf\n'],
    ['as find prints it, with its folders', 'in\nin/a.html\nin/dál\nin/dál/b.html\n'],
    ['with absolute paths', '/srv/asz/a.md\r\n/srv/asz/B.HTML\r\n'],
    ['with files that cannot be read', 'in/starý.doc\nin/a.html\n'],
  ])('%s', (_, text) => {
    expect(said(text)).toMatch(/^is a list of files and no document; give the files themselves, as with xargs/)
  })

  it.each([
    ['a document that names a file', 'Výsledky spolupráce\nPříloha.pdf\n'],
    ['a document of one word', 'Jihlava'],
    ['addresses of pages', 'https://www.example.cz/jihlava\nhttps://www.example.cz/kadan\n'],
    ['lines that end in names', '# Výzva 01.txt\n\nKontakt: 01.txt\n'],
    ['attachments under their names', 'Příloha č. 1.pdf\nPříloha č. 2.pdf\n'],
    ['a sentence that ends in a name', 'Více v souboru příloha.pdf\nDruhý odstavec bez souboru.\n'],
  ])('but not %s', (_, text) => {
    expect(said(text)).toBe('text/plain')
  })
})

describe('JSON', () => {
  it.each([
    ['documents, one a line', '{"schema_version":"1","kind":"locality_page"}\n{"schema_version":"1"}\n'],
    ['an indented array', '[\n  {\n    "schema_version": "1"\n  }\n]\n'],
    ['lines that were cut off', '{"schema_version":"1","kind":"loc'],
    ['rows of a query', '{"document":"x","title":"y"}\n'],
    ['a log', '{"time":"2026-01-01T00:00:00.000Z","event":"planned"}\n'],
    ['of other programs', '{"něco": 1}'],
  ])('%s', (_, text) => {
    expect(said(text, 'x.ndjson')).toBe(
      'is JSON, as asz prints it, and no document; give the documents that it was made from',
    )
  })

  it.each([
    ['a text in braces', '{Jihlava} spolupracuje s Agenturou.'],
    ['a link of Markdown', '[Jihlava](https://www.example.cz)\n\nText.'],
    ['a text after a head in JSON', '{\n"title": "Jihlava"\n}\n\nMěsto spolupracuje.'],
  ])('but not %s', (_, text) => {
    expect(said(text, 'a.txt')).toBe('text/plain')
  })
})
