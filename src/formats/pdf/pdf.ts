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
import { readPages } from './page.ts'
import { pagesToHtml } from './pages.ts'

/** Throws InputError for what is no PDF, or is broken, protected by a password or too large. */
export const readPdf = async (
  bytes: Uint8Array,
  file: string,
  limits: Limits['pdf'] = defaultLimits.pdf,
): Promise<Reading> => {
  const { html, margins } = pagesToHtml(await readPages(bytes, file, limits))
  const reading = readHtml(html, { start: 0, end: html.length, isPage: false })
  return layOut({ ...reading, furniture: margins.map((line) => Passage.of(line)) })
}
