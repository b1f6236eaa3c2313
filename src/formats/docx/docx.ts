/**
 * Word documents: mammoth gives their HTML, which is read like a page's and laid out as text.
 *
 * Tracked deletions, comments, headers and footers are no part of the text. Nothing that the document refers to outside
 * itself is opened.
 */
import mammoth from 'mammoth'
import { InputError } from '../../source/input-error.ts'
import { openArchive } from '../../source/archive/archive.ts'
import { defaultLimits, type Limits } from '../../source/limits.ts'
import type { Reading } from '../../document/block.ts'
import { headingStyles } from './styles.ts'
import { withTabsAsTables } from './tree.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { withText } from '../no-text.ts'

/** Styles in Czech and English programs that are no heading by their level. */
const STYLES = [
  ...["'Title'", "'Název'"].map((name) => `p[style-name=${name}] => h1:fresh`),
  ...["'Subtitle'", "'Podtitul'", "'Podnadpis'"].map((name) => `p[style-name=${name}] => h2:fresh`),
  "r[style-name='Silné'] => strong",
]

/** Throws InputError for what is no Word document, or is broken, protected by a password or too large once unpacked. */
export const readDocx = async (
  bytes: Uint8Array,
  file: string,
  limits: Limits['docx'] = defaultLimits.docx,
): Promise<Reading> => {
  const archive = openArchive(bytes, file, limits)
  if (!archive.names.has('[Content_Types].xml')) throw new InputError(file, 'is no Word document')
  const html = await toHtml(bytes, file, headingStyles(archive.text('word/styles.xml') ?? ''))
  const reading = layOut(readHtml(html, { start: 0, end: html.length, isPage: false }))
  return withText(reading, file, () => [...archive.names].some((name) => name.startsWith('word/media/')))
}

const toHtml = async (bytes: Uint8Array, file: string, headings: readonly string[]): Promise<string> => {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: [...STYLES, ...headings],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: withTabsAsTables,
      },
    )
    return value
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(file, 'is nested too deeply to be read')
    throw new InputError(file, [
      'is no sound Word document: {why}',
      { why: error instanceof Error ? error.message : String(error) },
    ])
  }
}
