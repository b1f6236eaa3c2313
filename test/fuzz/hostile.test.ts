/** Hostile documents, from bytes to what is said of them. They have to end, and to end in words; `npm run bench:hostile` measures them at full size. */
import { describe, expect, it, test } from 'vitest'
import { hostileInputs } from '../../bench/hostile-inputs.mjs'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { InputError } from '../../src/source/input-error.ts'
import { defaultLimits, type Limits } from '../../src/source/limits.ts'
import { problemOf } from '../../scripts/fuzz/properties.mjs'
import { archiveOf, docxOf, docxParts, p, r } from '../document/made/archive.ts'
import { column, fileOf, pdfOf } from '../document/made/pdf.ts'

const municipalities = loadGazetteer()
const read = (bytes: Uint8Array, file: string, limits = defaultLimits) =>
  extract(bytes, file, { municipalities, limits })

/** Tests only ask whether it ends: a tenth of the small size shows what grows with its square as a test that hangs at the full one. */
const SHARE = 0.1

describe('holds what holds of every document', () => {
  it.each(
    hostileInputs.map(({ name, file, small, make }) => ({
      name,
      file,
      bytes: Buffer.from(make(Math.ceil(small * SHARE))),
    })),
  )('$name', async ({ file, bytes }) => {
    expect(await problemOf(read, { file, bytes })).toBe(undefined)
  })
})

const message = async (bytes: Uint8Array, file: string, limits?: Limits): Promise<string> => {
  try {
    return (await read(bytes, file, limits)).document.kind
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

const word = docxOf(p(r('Text')))
const pdf = pdfOf({ words: column(50, 50, ['Text']) })
const encrypted = '<< /Filter /Standard /V 1 /R 2 /O (' + 'o'.repeat(32) + ') /U (' + 'u'.repeat(32) + ') /P -4 >>'

test.each([
  ['an empty file', 'a.txt', new Uint8Array(), 'is empty'],
  ['NULs', 'a.txt', new Uint8Array(5000), 'is a binary file of no kind that can be read'],
  ['a Word file that is cut off', 'a.docx', word.slice(0, word.length / 2), 'is cut off: its archive has no directory'],
  [
    'a Word file with a password',
    'a.docx',
    archiveOf(docxParts('').map((part) => ({ ...part, encrypted: true }))),
    'is password-protected',
  ],
  [
    'a Word file in an old shell',
    'a.docx',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'is an old Office file that cannot be read; save it as .docx',
  ],
  [
    'a Word file that lies about its size',
    'a.docx',
    docxOf(' '.repeat(20_000_000)),
    'is too large once unpacked (word/document.xml)',
  ],
  [
    'any other archive',
    'a.docx',
    archiveOf([{ name: 'a.txt', content: 'a' }]),
    'is a ZIP archive of other files; call it .zip, and its documents are read one by one',
  ],
  ['a PDF that is cut off', 'a.pdf', pdf.slice(0, 40), /^is cut off or no sound PDF: /],
  [
    'a PDF that promises a million pages',
    'a.pdf',
    fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000 >>']),
    'unrecognised',
  ],
  [
    'a PDF whose pages hold each other',
    'a.pdf',
    fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    /^is cut off or no sound PDF: /,
  ],
  [
    'a PDF of brackets',
    'a.pdf',
    fileOf([`<< /Type /Catalog /Pages ${'['.repeat(100_000)} >>`]),
    /^is cut off or no sound PDF: /,
  ],
  [
    'a PDF with a broken lock',
    'a.pdf',
    Buffer.from(
      Buffer.from(pdf).toString('latin1').replace('/Root', `/Encrypt ${encrypted} /ID [(a)(a)] /Root`),
      'latin1',
    ),
    'is password-protected',
  ],
] as const)('says what is wrong with %s', async (_, file, bytes, expected) => {
  const said = await message(bytes, file)
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})

test('a page runs nothing, fetches nothing and shows nothing of what it would run', async () => {
  const html =
    '<html><body><script src="http://example.invalid/a.js">document.title = "skript"</script><img src="http://example.invalid/a.png" onerror="alert(1)">' +
    '<iframe src="http://example.invalid/">rám</iframe><link rel="stylesheet" href="http://example.invalid/a.css"><p>Text stránky</p></body></html>'
  const { document } = await read(Buffer.from(html), 'a.html')
  expect(document.kind).toBe('unrecognised')
  expect(document.title).toBe('Text stránky')
})

test.each([
  ['bytes', Buffer.from('sto'), 'a.txt', { ...defaultLimits, bytes: 2 }, 'has 3 bytes; the limit is 2'],
  ['parts', word, 'a.docx', { ...defaultLimits, docx: { ...defaultLimits.docx, parts: 2 } }, 'has more than 2 parts'],
  [
    'XML',
    word,
    'a.docx',
    { ...defaultLimits, docx: { ...defaultLimits.docx, xml: 200 } },
    /^is too large once unpacked/,
  ],
  [
    'pages',
    pdfOf({ words: [] }, { words: [] }),
    'a.pdf',
    { ...defaultLimits, pdf: { ...defaultLimits.pdf, pages: 1 } },
    'has 2 pages; the limit is 1',
  ],
  [
    'characters',
    pdf,
    'a.pdf',
    { ...defaultLimits, pdf: { ...defaultLimits.pdf, characters: 1 } },
    'has more than 1 characters of text',
  ],
] as const)('the limit of %s can be set', async (_, bytes, file, limits, expected) => {
  const said = await message(bytes, file, limits)
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})
