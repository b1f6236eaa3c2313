/** When a record was published: under a label, or as a date alone in a line. */
import { findDates } from '../../../czech/date/date.ts'
import { findDate } from '../../../czech/date/period.ts'
import type { Block } from '../../../document/block.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven, type Ledger } from '../../draft.ts'
import { understand } from '../../../roles/sense.ts'
import { projectLabels } from '../labels.ts'
import { onlyLine, ownValue, type ProjectField } from '../values.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The day that is all that a line says. */
const loneDate = (line: Passage): Proven<string> | undefined => {
  const cells = line.length <= LONGEST_LINE && line.text.includes('|') ? line.split(CELLS) : []
  if (cells.length > 1 && !line.text.includes(':')) return firstDay(cells)
  const [date] = line.length <= LONGEST_DATE ? findDates(line) : []
  if (!date || !DAY.test(date.value)) return undefined
  const behind = line.slice(line.offsetOf(date.passage) + date.passage.length)
  const own = isOfPage(behind) ? date.passage : line.slice(0, line.match(TIME)?.start)
  return own.strip(/[.()]/).length <= date.passage.length + 1 ? new Proven(date.value, date.passage) : undefined
}

/** *21. ledna 2022 | Projekty | Jana Malá*: when, where on the site and by whom. */
const firstDay = (cells: readonly Passage[]): Proven<string> | undefined => {
  for (const cell of cells) {
    const found = loneDate(cell)
    if (found) return found
  }
  return undefined
}
const CELLS = /\s{1,9}\|\s{1,9}/gu
const LONGEST_LINE = 100
const LONGEST_DATE = 30

/** *27. května 2020 Novinky* */
const isOfPage = (words: Passage): boolean => {
  const { concepts, unknown } = understand(words.text)
  return unknown === 0 && concepts.has('page')
}

/** *18. 12. 2015 08:04* */
const TIME = /,?\s\d{1,2}[:.]\d{2}$/

/** Whether a block is a date and nothing else. */
export const isLoneDate = (block: Block): boolean => {
  const line = onlyLine(block)
  return line !== undefined && loneDate(line) !== undefined
}

/** A date in a line of its own is a block of its own: below a title, or between it and its copy. */
export const partAtDate = (block: Block): Block[] => {
  const lines = block.type === 'paragraph' ? block.lines : []
  const at = lines.findIndex((line, i) => i > 0 && isBetween(lines[i - 1], line, lines[i + 1]))
  const [date, rest] = [lines[at], lines.slice(at + 1)]
  if (!date) return [block]
  const below: Block[] = rest.length > 0 ? [{ type: 'paragraph', lines: rest }] : []
  return [{ ...block, type: 'paragraph', lines: lines.slice(0, at) }, { type: 'paragraph', lines: [date] }, ...below]
}

/** Whether a line is a day, and no sentence goes on into it or out of it. */
const isBetween = (above: Passage | undefined, line: Passage, below: Passage | undefined): boolean =>
  loneDate(line) !== undefined &&
  (below === undefined ||
    (below.test(/^["„]?\p{Lu}/u) && above?.test(/[\p{L}\d"“)!?.]$/u) === true && !above.test(OPEN)))
/** *byla zahájena dne*: the day goes on with the line above. */
const OPEN = /(?<!\p{L})(?:dne|od|do|ze?|ke?|ve?|po|před|datum|datem)$/iu

/** The labelled date of publication. */
export const publishedAs = (all: readonly ProjectField[], ledger: Ledger): Proven<string> | undefined => {
  for (const field of all) {
    const { value } = field.key === 'published' ? ownValue(field) : {}
    const date = value && findDate(value)
    if (!date) continue
    ledger.label(value)
    return new Proven(date.value, date.passage)
  }
  return undefined
}

/** The day with which a press release begins: *Cheb, 5. února 2020 – Město …*, *Tisková zpráva ze dne 8. 9. 2021*. */
const DATELINE =
  /^(?:[Tt]isková zpráva (?:ze dne |z )?|\p{Lu}[\p{L} ]{1,30},? (?:dne )?)(?<day>\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{4,9} )\d{4})(?: ?[-–—](?! ?\d) ?|$)/u

export const datelineOf = (texts: readonly Passage[]): Proven<string> | undefined => {
  for (const text of texts) {
    const day = projectLabels.at(text) ? undefined : text.match(DATELINE)?.named['day']
    const date = day && findDate(day)
    if (date && DAY.test(date.value)) return new Proven(date.value, date.passage)
  }
  return undefined
}

/** *V Šumperku dne 15. 11. 2010* below a record. */
const SIGNED = /^Ve?\s\p{Lu}[\p{L} ]{2,40},?\s(?:dne\s)?(?<day>\d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{4,9} )\d{4})\.?$/u

export const signedOn = (last: Passage | undefined, ledger: Ledger): Proven<string> | undefined => {
  const day = last?.match(SIGNED)?.named['day']
  const date = day && findDate(day)
  if (!date) return undefined
  ledger.label(last)
  return new Proven(date.value, date.passage)
}

/** The date that a block is. */
export const dateAlone = (block: Block, ledger: Ledger): Proven<string> | undefined => {
  const line = onlyLine(block)
  const date = line && loneDate(line)
  if (date) ledger.label(line)
  return date
}
