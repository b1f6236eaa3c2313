/**
 * Rich Text Format: its words and tables become HTML, which is read like a page's and laid out as text.
 *
 * Deleted and hidden text, comments, headers and footers are no part of the text. Pictures and objects are not unpacked, and
 * nothing that the document refers to is opened.
 */
import { InputError } from '../../source/input-error.ts'
import type { Reading } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { withText } from '../no-text.ts'
import { Interpreter } from './interpreter.ts'
import { tokensOf } from './tokens.ts'

/** Groups inside each other; Word writes some ten. */
const DEEPEST = 1_000

/** Throws InputError for a file that is cut off or nested too deeply. */
export const readRtf = (bytes: Uint8Array, file: string): Reading => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const interpreter = new Interpreter()
  let depth = 0
  for (const token of tokensOf(source)) {
    if (token.type === 'open' && ++depth > DEEPEST) throw new InputError(file, 'is nested too deeply to be read')
    interpreter.take(token)
    // What stands behind the document is no part of it: some writers end files with a NUL.
    if (token.type === 'close' && --depth <= 0) break
  }
  if (depth > 0) throw new InputError(file, 'is cut off: its last group does not end')
  const html = interpreter.finish()
  const { comments, deletions } = interpreter
  const reading = readHtml(html, { start: 0, end: html.length, isPage: false })
  const unread: (Finding & { code: 'part_unread' })[] = [
    { code: 'part_unread', args: { what: 'comments', count: comments, names: [] }, candidates: [] },
    { code: 'part_unread', args: { what: 'deletions', count: deletions, names: [] }, candidates: [] },
  ]
  const findings = [...reading.findings, ...unread.filter(({ args }) => args.count > 0)]
  return withText(layOut({ ...reading, findings }), file, () => source.includes('\\pict'))
}
