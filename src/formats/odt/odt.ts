/**
 * OpenDocument texts (OpenDocument 1.3, part 3): their XML becomes HTML, which is read like a page's and laid out as text.
 *
 * Tracked deletions, comments, headers and footers are no part of the text. Nothing that the document refers to outside
 * itself is opened.
 */
import { InputError } from '../../source/input-error.ts'
import { openArchive, type Archive } from '../../source/archive/archive.ts'
import { defaultLimits, type Limits } from '../../source/limits.ts'
import type { Reading } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { withText } from '../no-text.ts'
import { parseXml, elementsBelow } from '../xml.ts'
import { toHtml } from './html.ts'
import { Styles } from './styles.ts'

/** Throws InputError for what is no OpenDocument text, or is broken, protected by a password or too large once unpacked. */
export const readOdt = (bytes: Uint8Array, file: string, limits: Limits['docx'] = defaultLimits.docx): Reading => {
  const archive = openArchive(bytes, file, limits)
  if (/<manifest:encryption-data\b/.test(archive.text('META-INF/manifest.xml') ?? ''))
    throw new InputError(file, 'is password-protected')
  const { html, findings } = htmlOf(archive, file)
  const reading = readHtml(html, { start: 0, end: html.length, isPage: false })
  const laidOut = layOut({ ...reading, findings: [...reading.findings, ...findings] })
  return withText(laidOut, file, () => [...archive.names].some((name) => name.startsWith('Pictures/')))
}

const htmlOf = (archive: Archive, file: string): { html: string; findings: Finding[] } => {
  try {
    const [styles, content] = ['styles.xml', 'content.xml'].map((name) => parseXml(archive.text(name) ?? ''))
    const [text] = elementsBelow(content ?? [], 'office:text')
    if (!text) throw new InputError(file, 'is no sound OpenDocument text: it has no text')
    return {
      html: toHtml(text, new Styles([...(styles ?? []), ...(content ?? [])]), file),
      findings: [
        ...unread('comments', elementsBelow([text], 'office:annotation').length),
        ...unread('deletions', elementsBelow([text], 'text:deletion').length),
      ],
    }
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(file, 'is nested too deeply to be read')
    throw error
  }
}

/** Where the document's own text is read whole, no field can hold what stands beside it. */
const unread = (what: 'comments' | 'deletions', count: number): Finding[] =>
  count === 0 ? [] : [{ code: 'part_unread', args: { what, count, names: [] }, candidates: [] }]
