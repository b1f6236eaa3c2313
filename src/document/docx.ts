/**
 * Word documents: mammoth gives their HTML, which is read like a page's and laid out as text.
 *
 * Tracked deletions, comments, headers and footers are no part of the text. Nothing that the document refers to outside
 * itself is opened.
 */
import mammoth from 'mammoth'
import { InputError } from '../source/input-error.ts'
import type { Reading } from './block.ts'
import { checkArchive } from './docx-archive.ts'
import { withTabsAsTables } from './docx-tree.ts'
import { readHtml } from './html.ts'
import { layOut } from './layout.ts'

const LEVELS = [1, 2, 3, 4, 5, 6]

/** The names of heading styles in Czech and English programs, besides those that mammoth knows. */
const STYLES = [
  ...LEVELS.map((level) => `p[style-name='Nadpis ${level}'] => h${level}:fresh`),
  ...LEVELS.map((level) => `p[style-name='Nadpis${level}'] => h${level}:fresh`),
  ...["'Title'", "'Název'", "'Nadpis'"].map((name) => `p[style-name=${name}] => h1:fresh`),
  ...["'Subtitle'", "'Podtitul'", "'Podnadpis'"].map((name) => `p[style-name=${name}] => h2:fresh`),
  "r[style-name='Silné'] => strong",
]

/** Throws InputError for what is no Word document, or is broken, protected by a password or too large once unpacked. */
export const readDocx = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  checkArchive(bytes, file)
  const html = await toHtml(bytes, file)
  return layOut(readHtml(html, { start: 0, end: html.length, isPage: false }))
}

const toHtml = async (bytes: Uint8Array, file: string): Promise<string> => {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: withTabsAsTables,
      },
    )
    return value
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(file, 'is nested too deeply to be read')
    throw new InputError(file, `is no sound Word document: ${error instanceof Error ? error.message : String(error)}`)
  }
}
