/** By which lines the blocks of a text begin. Each pattern is linear: no line is read twice for one question. */
import { atStart } from '../../text/beginning.ts'
import { isColumnTable } from './tables/column-table.ts'
import { isDashTable } from './tables/dash-table.ts'
import type { Line } from '../../document/line.ts'
import { itemSignAt } from '../../document/lists.ts'
import { isPipeTable } from './tables/pipe-table.ts'
import { isTabRow } from './tables/tab-table.ts'
import { isTornRows } from './tables/torn-rows.ts'
import { tornTable } from './tables/torn-table.ts'
import { isHtmlBlock } from './html.ts'

export type Shape =
  | 'dash table'
  | 'rule'
  | 'definition'
  | 'title'
  | 'pipe table'
  | 'tab table'
  | 'torn rows'
  | 'torn table'
  | 'column table'
  | 'html'
  | 'note'
  | 'list'
  | 'underlined'
  | 'paragraph'

/** Rules, fences of code and of pandoc's divisions: lines of signs that show no text. */
const RULE = atStart(
  /^\s*(?:\*(?:\s*\*){2,}|-(?:\s*-){2,}|_(?:\s*_){2,}|=(?:\s*=){2,}|~{3,}|`{3,}[^`]{0,40}|:{3,}.{0,200})\s*$/,
)
/** `[1]: https://…`, the address of a link. */
const DEFINITION = atStart(/^ {0,3}\[(?!\^)[^\]]{1,100}\]:\s*\S/)
export const TITLE = atStart(/^ {0,3}(#{1,6})(?:\s+|$)/)
/** `[^1]: ` or `<sup>1</sup>`, the number before the body of a footnote. */
export const NOTE = atStart(/^ {0,3}\[\^([\p{L}\d_-]{1,30})\]:\s*/u)
const RAISED_NOTE = atStart(/^\s{0,8}<sup>\s{0,4}\[?\d{1,3}\]?\s{0,4}<\/sup>/i)
const UNDERLINE = atStart(/^ {0,3}(?:=+|-{2,})\s*$/)
/** Below a line that is longer or ends like a sentence, dashes part the text. */
const UNDERLINED = { characters: 200, end: /[^.;,\s]\s*$/ }

export const shapeAt = (lines: readonly Line[], at: number): Shape => {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line) return 'paragraph'
  const { text } = line
  if (isDashTable(lines, at)) return 'dash table'
  if (RULE.test(text)) return 'rule'
  if (DEFINITION.test(text)) return 'definition'
  if (TITLE.test(text)) return 'title'
  if (isTornRows(lines, at)) return 'torn rows'
  if (tornTable(lines, at)) return 'torn table'
  if (isPipeTable(lines, at)) return 'pipe table'
  if (isTabRow(line)) return 'tab table'
  if (isHtmlBlock(line)) return 'html'
  if (NOTE.test(text) || RAISED_NOTE.test(text)) return 'note'
  if (itemSignAt(lines, at)) return 'list'
  if (isColumnTable(lines, at)) return 'column table'
  return isUnderlined(line, next) ? 'underlined' : 'paragraph'
}

const isUnderlined = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  UNDERLINE.test(next.text) &&
  text.length <= UNDERLINED.characters &&
  UNDERLINED.end.test(text.slice(-40))
