/** Texts that look like activities and of which none was read: a table that lost its cells, promises below an unknown heading. */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { hasDigit } from '../../../text/character.ts'
import { Passage } from '../../../text/passage.ts'
import type { Part } from '../parts.ts'
import { tellsOfFuture, tellsOfPast } from '../readers/tense.ts'
import { columnOf, type ColumnKey } from '../words.ts'
import { isTerm } from './content.ts'
import { capitalStarts } from './items.ts'
import type { ActivityRow, ActivityTable } from './row.ts'

/** Titles of so many columns are those of a table, and so many rows are one. */
const FEWEST = { titles: 3, rows: 2 }
/** Longer lines hold no row. */
const LONGEST_ROW = 600
const LONGEST_TITLE = 60

/** For each section what may be activities of which nothing was read; all of the section of activities where none was. */
export const lostPromises = (sections: readonly Part[], tables: readonly ActivityTable[]): Passage[] => {
  const starts = tables
    .flatMap(({ titles, rows }) => [...titles, ...rows.flatMap(passagesOf)])
    .map(({ start }) => start)
  starts.sort((a, b) => a - b)
  const isRead = (text: Passage): boolean => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < text.start) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Infinity) < text.end
  }
  const hasRows = tables.some(({ rows }) => rows.length > 0)
  return sections
    .filter(({ key }) => key !== 'partnership_opinion')
    .flatMap(({ key, blocks }) => {
      const texts = blocks
        .flatMap(linesOf)
        .slice(key === 'validity' ? 1 : 0)
        .filter((text) => !isRead(text))
      const isOfActivities = key === 'activities' && !hasRows
      const first = isOfActivities
        ? texts[0]
        : (titlesIn(texts) ?? termsIn(texts) ?? rowsIn(texts) ?? (hasRows ? undefined : promisesIn(texts)))
      // In a document without activities they begin with the section, else where they are seen.
      const from = first && hasRows ? texts.indexOf(first) : 0
      return first ? [Passage.join(texts.slice(Math.max(0, from)))] : []
    })
}

/** In a document without activities several terms and verdicts are theirs. */
const promisesIn = (texts: readonly Passage[]): Passage | undefined => {
  const found = texts.filter((text) => dueIn(text) || verdictAt(text).length > 0)
  return found.length >= FEWEST.rows ? found[0] : undefined
}

const passagesOf = ({ parts = [], ...cells }: ActivityRow): Passage[] =>
  [cells, ...parts].flatMap((row) => Object.values(row).flat())

/** Cells of a table that is there have findings of their own. */
const linesOf = (block: Block): readonly Passage[] => {
  if (block.type === 'table') return []
  return block.type === 'paragraph' ? block.lines : blockTexts(block)
}

/** Titles that follow each other, in lines of their own or in one. */
const titlesIn = (texts: readonly Passage[]): Passage | undefined => {
  let keys = new Set<ColumnKey>()
  for (const text of texts) {
    const own = text.text.includes(':') ? undefined : keysOf(text)
    keys = own ? new Set([...keys, ...own]) : new Set()
    if (keys.size >= FEWEST.titles && keys.has('milestones')) return text
  }
  return undefined
}

/** The columns that the words of a line name, each from a capital letter on; undefined where some of it names none. */
const keysOf = (text: Passage): readonly ColumnKey[] | undefined => {
  if (text.length > LONGEST_TITLE * FEWEST.titles || text.text.endsWith('.') || hasDigit(text.text)) return undefined
  const starts = [0, ...capitalStarts(text)]
  const keys = starts.map((start, i) => columnOf(text.slice(start, starts[i + 1]).text))
  const known = keys.flatMap((key) => key ?? [])
  return known.length * 2 > keys.length ? known : undefined
}

/** Terms that stand alone at the same distance are a column. */
const termsIn = (texts: readonly Passage[]): Passage | undefined => {
  const at = texts.flatMap((text, i) => (hasDigit(text.text) && isTerm(text) ? [i] : []))
  const width = (at[1] ?? 0) - (at[0] ?? 0)
  const isColumn = at.length >= FEWEST.rows && width > 1 && at.every((one, i) => one === (at[0] ?? 0) + i * width)
  return isColumn ? texts[at[0] ?? 0] : undefined
}

/** Lines in which words without a verb lead to a term: the cells of a row. */
const rowsIn = (texts: readonly Passage[]): Passage | undefined => {
  const rows = texts.filter(isRow)
  return rows.length >= FEWEST.rows ? rows[0] : undefined
}

const isRow = (text: Passage): boolean => {
  if (text.length > LONGEST_ROW || !hasDigit(text.text) || text.text.includes(':')) return false
  const due = dueIn(text)
  const term = due ? text.offsetOf(due.passage) : 0
  const before = text.text.slice(0, term)
  if (before.split(' ').length < FEWEST.titles) return false
  const tells = tellsOfPast(before) || tellsOfFuture(before) || before.split(' ').some(isFinite)
  return !tells || verdictAt(text.slice(term))[0] !== undefined
}

/** A day or a month, until one, or a frequency; a year or a period is that of a plan. */
const dueIn = (text: Passage) => findDates(text).find(({ value }) => DUE.test(value)) ?? findFrequencies(text)[0]
const DUE = /^(?:\.\.\/)?\d{4}-\d\d/u
