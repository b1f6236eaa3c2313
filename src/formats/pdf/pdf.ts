/**
 * PDF files: pdf.js finds the letters and lines on the pages; from their places come words, paragraphs, lists, tables and
 * notes, as HTML, which is read like a page's and laid out as text.
 *
 * Nothing in the file is run, and nothing that it refers to outside itself is opened.
 */
import { Passage } from '../../text/passage.ts'
import { defaultLimits, type Limits } from '../../source/limits.ts'
import type { Reading } from '../../document/block.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { scan } from '../no-text.ts'
import { readPages } from './page.ts'
import { pagesToHtml } from './pages.ts'

/** Throws InputError for what is no PDF, is a scan without text, or is broken, protected by a password or too large. */
export const readPdf = async (
  bytes: Uint8Array,
  file: string,
  limits: Limits['pdf'] = defaultLimits.pdf,
): Promise<Reading> => {
  const pages = await readPages(bytes, file, limits)
  if (pages.every(({ ink }) => ink.length === 0) && hasPictures(bytes)) throw scan(file)
  const { html, pages: starts, margins } = pagesToHtml(pages)
  const reading = readHtml(html, { start: 0, end: html.length, isPage: false })
  return layOut({ ...reading, furniture: margins.map((line) => Passage.of(line)), pages: starts })
}

/** Whether a file holds a picture: its description is never packed, for it stands before the picture's own bytes. */
const hasPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s{0,4}\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
