/** What a column holds where its title says nothing or too much. */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import type { Cell } from '../../../document/block.ts'
import type { Passage } from '../../../text/passage.ts'
import { EVALUATION, TERM } from '../readers/commitment-words.ts'
import { namesParty } from '../readers/responsibilities.ts'
import { tellsOfPast } from '../readers/tense.ts'
import { columnOf, mayBeOutput, type ColumnKey } from '../words.ts'

type Columns = (ColumnKey | undefined)[]
type Rows = readonly (readonly Cell[])[]

/** The columns by their titles, and where these leave it open by their cells. */
export const withContent = (titles: readonly string[], rows: Rows): readonly (ColumnKey | undefined)[] => {
  const columns = titles.map((title, i) => (isOutput(titles, i, rows) ? 'outputs' : keyOf(title, i, rows)))
  for (const [key, holds] of CONTENT) {
    if (columns.includes(key)) continue
    // *Hotovo do* above dates is no output.
    const isOpen = (one: ColumnKey | undefined) => one === undefined || (key === 'milestones' && one === 'outputs')
    const at = columns.findIndex((one, i) => isOpen(one) && cellsOf(rows, i).length > 0 && hold(rows, i, holds))
    if (at >= 0) columns[at] = key
  }
  return withSpecification(withName(columns, rows), rows)
}

/** The columns of a table of evaluations: remarks beside a verdict tell of it as well. */
export const evaluationColumns = (titles: readonly string[], rows: Rows): Columns => {
  const columns: Columns = titles.map((title, i) => keyOf(title, i, rows))
  return columns.map((key, i) => key ?? (cellsOf(rows, i).length > 0 && hold(rows, i, tell) ? 'evaluation' : undefined))
}

const tell = ([line]: readonly Passage[]): boolean => line !== undefined && tellsWhatWasDone(line)

/** *Aktivita č.* is no name. */
const keyOf = (title: string, at: number, rows: Rows): ColumnKey | undefined => {
  const key = columnOf(title)
  return key === 'name' && cellsOf(rows, at).length > 0 && hold(rows, at, isNumber) ? 'number' : key
}

/** A result before its term or beside an evaluation is expected, unless its cells tell what was done. */
const isOutput = (titles: readonly string[], at: number, rows: Rows): boolean => {
  if (!mayBeOutput(titles[at] ?? '')) return false
  const keys = titles.map(columnOf)
  const isPlanned =
    !keys.includes('outputs') &&
    (keys.indexOf('milestones') > at || keys.some((key, i) => key === 'evaluation' && i !== at))
  return isPlanned && !cellsOf(rows, at).some(([line]) => line && tellsWhatWasDone(line))
}

/** Verdicts are the evaluation, dates the term, who does what the responsibilities. */
const CONTENT: readonly (readonly [ColumnKey, (lines: readonly Passage[]) => boolean])[] = [
  ['evaluation', ([line]) => line !== undefined && verdictAt(line.slice(0, START))[0]?.start === 0],
  ['milestones', (lines) => lines.every(isTerm)],
  ['responsibilities', (lines) => lines.every(namesParty)],
]
/** A verdict begins within so many characters. */
const START = 60
const LONGEST_TERM = 40

export const isTerm = (line: Passage): boolean =>
  line.length <= LONGEST_TERM && (line.test(TERM) || findFrequencies(line).length > 0 || findDates(line).length > 0)

/** A verdict, or words that tell of the past. */
export const tellsWhatWasDone = (line: Passage): boolean =>
  verdictAt(line.slice(0, START))[0]?.start === 0 || line.test(EVALUATION) || tellsOfPast(line.text)

/** Beside a term and one more known column the first column of words names what is done, also where its title says *Záměr*. */
const withName = (columns: Columns, rows: Rows): Columns => {
  const isNamed = columns.includes('name') || columns.includes('name_and_specification')
  if (isNamed || !columns.includes('milestones') || new Set(columns.filter(Boolean)).size < 2) return columns
  const first = columns.findIndex((key, i) => key !== 'number' && !hold(rows, i, isNumber))
  const mayName = (key: ColumnKey | undefined) => key === undefined || key === 'specification'
  return columns.map((key, i) => (i === first && mayName(key) ? 'name' : key))
}

/** Sentences right behind the name tell what is to be done, where no other column does. */
const withSpecification = (columns: Columns, rows: Rows): Columns => {
  const at = columns.indexOf('name') + 1
  const isOpen = at > 0 && at < columns.length && columns[at] === undefined && !columns.includes('specification')
  if (!isOpen || cellsOf(rows, at).length === 0 || !hold(rows, at, areSentences)) return columns
  return columns.map((key, i) => (i === at ? 'specification' : key))
}

const areSentences = ([first, ...more]: readonly Passage[]): boolean =>
  first?.test(CAPITAL) === true && (more.at(-1) ?? first).text.endsWith('.') && !tellsWhatWasDone(first)
const CAPITAL = /^\P{Ll}/u

const isNumber = ([line]: readonly Passage[]): boolean => line?.test(/^\d{1,3}\.?$/u) === true

/** Its cells that say something; a dash does not. */
const cellsOf = (rows: Rows, at: number): (readonly Passage[])[] =>
  rows.flatMap((row) => (row[at]?.lines.some((line) => line.test(/[\p{L}\p{N}\p{So}]/u)) ? [row[at].lines] : []))

const hold = (rows: Rows, at: number, holds: (lines: readonly Passage[]) => boolean): boolean =>
  cellsOf(rows, at).every(holds)
