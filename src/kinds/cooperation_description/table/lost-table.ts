/**
 * A table of activities that lost what parted its cells, as text copied from a page does: its titles and then its cells
 * follow each other line by line. It is put together again where every row of it has a term under the title of terms.
 */
import { findLabelledDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import type { Block, Document, Paragraph, Table } from '../../../document/block.ts'
import { outline } from '../../../document/outline.ts'
import { withoutSheetHeads } from '../../../structure/sheet-head.ts'
import { hasDigit } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'
import { TERM } from '../readers/commitment-words.ts'
import { isActivityTable } from './table.ts'
import { columnOf, headings, type ColumnKey } from '../words.ts'

/** The table has so many columns. */
const COLUMNS = { least: 4, most: 9 }
/** Titles are no longer, and no labels: what has a colon is read as such. */
const LONGEST_TITLE = 90

/** The document with such tables, and with the lines above a table that a sheet keeps in its grid apart from it. */
export const withLostTables = (source: Document): Document => {
  const document = withoutSheetHeads(source)
  const blocks: Block[] = []
  let run: Paragraph[] = []
  const flush = (): void => {
    for (const block of restored(run)) blocks.push(block)
    run = []
  }
  for (const block of document.blocks) {
    if (block.type === 'paragraph' && !block.note) run.push(block)
    else {
      flush()
      blocks.push(block)
    }
  }
  flush()
  return { ...document, blocks }
}

/** A line with the paragraph in which it stands. */
interface Line {
  readonly text: Passage
  readonly paragraph: number
}

/** So many places that look like titles are tried; more of them are no single table. */
const ATTEMPTS = 20

const restored = (run: readonly Paragraph[]): readonly Block[] => {
  const lines = run.flatMap((block, paragraph) => block.lines.map((text): Line => ({ text, paragraph })))
  let attempts = 0
  for (let from = 0; from < lines.length && attempts < ATTEMPTS; from++) {
    const titles = titlesFrom(lines, from)
    if (titles.length >= COLUMNS.least) attempts++
    for (let width = titles.length; width >= COLUMNS.least; width--) {
      const end = endOf(lines, from, titles.slice(0, width))
      if (end === undefined) continue
      const table = tableOf(lines.slice(from, end), width)
      return [...paragraphs(run, lines.slice(0, from)), table, ...paragraphs(run, lines.slice(end))]
    }
  }
  const regular = regularTable(lines)
  if (!regular) return run
  const { table, from, to } = regular
  return [...paragraphs(run, lines.slice(0, from)), table, ...paragraphs(run, lines.slice(to))]
}

interface Regular {
  readonly table: Table
  readonly from: number
  readonly to: number
}

/** Lines among which terms come again at the same distance are rows, whatever their titles say. */
const regularTable = (lines: readonly Line[]): Regular | undefined => {
  const terms = lines.flatMap(({ text }, i) => (mayBeTerm(text) && isTerm(text) ? [i] : []))
  for (let i = 0; i < Math.min(terms.length, ATTEMPTS); i++) {
    const [first, second] = [terms[i], terms[i + 1]]
    if (first === undefined || second === undefined) return undefined
    const width = second - first
    let rows = 2
    while (terms[i + rows] === first + rows * width) rows++
    const found = width < FEWEST || width > COLUMNS.most ? undefined : rowsAround(lines, first, width, rows)
    if (found) return found
  }
  return undefined
}

/** The table of so many rows and columns of which one line is the first term. */
const rowsAround = (lines: readonly Line[], first: number, width: number, rows: number): Regular | undefined => {
  const starts = Array.from({ length: width }, (_, column) => first - width - column).filter((from) => from >= 0)
  // Where paragraphs begin is surer than where a line above looks like a heading.
  for (const begins of [beginsParagraph, beginsBelowHeading])
    for (const from of starts) {
      const to = from + (rows + 1) * width
      const isParted = to <= lines.length && begins(lines, from) && (begins(lines, to) || begins(lines, from + width))
      if (!isParted || !lines.slice(from, from + width).every(({ text }) => isTitle(text))) continue
      const table = tableOf(lines.slice(from, to), width)
      if (isActivityTable(table)) return { table, from, to }
    }
  return undefined
}
/** A short line with a number that is no sentence and no label. */
const mayBeTerm = ({ length, text }: Passage): boolean =>
  length <= LONGEST_TERM && hasDigit(text) && !text.endsWith('.') && !text.includes(':')
const LONGEST_TERM = 60
/** What, who and by when. */
const FEWEST = 3

const beginsParagraph = (lines: readonly Line[], at: number): boolean =>
  lines[at - 1]?.paragraph !== lines[at]?.paragraph || at === 0

const beginsBelowHeading = (lines: readonly Line[], at: number): boolean => {
  const above = lines[at - 1]
  return beginsParagraph(lines, at) || (above !== undefined && isHeading(above.text))
}

const isTitle = (text: Passage): boolean => text.length <= LONGEST_TITLE && text.test(/^\P{Ll}[^:]*$/u)

/** So many of the titles may say nothing known. */
const MOST_UNKNOWN = 1

/** The columns that the lines from one on name, each once, between known ones also some that are not. */
const titlesFrom = (lines: readonly Line[], from: number): (ColumnKey | undefined)[] => {
  const keys: (ColumnKey | undefined)[] = []
  let known = 0
  for (const { text } of lines.slice(from, from + COLUMNS.most)) {
    const key = isTitle(text) ? columnOf(text.text) : undefined
    const isOne = key ? !keys.includes(key) : isTitle(text) && keys.length > 0 && keys.length - known < MOST_UNKNOWN
    if (!isOne) break
    keys.push(key)
    if (key) known++
  }
  if (keys.at(-1) === undefined) keys.pop()
  return known < COLUMNS.least ? [] : keys
}

/** Where the rows below the titles end; undefined where they are no rows for sure. */
const endOf = (
  lines: readonly Line[],
  from: number,
  titles: readonly (ColumnKey | undefined)[],
): number | undefined => {
  const [term, width] = [titles.indexOf('milestones'), titles.length]
  const isNamed = titles.includes('name') || titles.includes('name_and_specification')
  if (term < 0 || !isNamed) return undefined
  let end = from + width
  while (end + width <= lines.length && isTerm(lines[end + term]?.text)) end += width
  const [last, next] = [lines[end - 1], lines[end]]
  if (end === from + width || !last) return undefined
  const isEnd =
    !next || isHeading(next.text) || (next.paragraph !== last.paragraph && last.paragraph === lines[from]?.paragraph)
  return isEnd ? end : undefined
}

const isTerm = (text: Passage | undefined): boolean =>
  text !== undefined && (text.test(TERM) || findFrequencies(text).length > 0 || findLabelledDates(text).length > 0)

const isHeading = (text: Passage): boolean => outline([{ type: 'paragraph', lines: [text] }], headings).length > 1

const tableOf = (lines: readonly Line[], width: number): Table => ({
  type: 'table',
  rows: Array.from({ length: lines.length / width }, (_, row) =>
    lines.slice(row * width, (row + 1) * width).map(({ text }) => ({ lines: [text] })),
  ),
})

/** The lines in their paragraphs again. */
const paragraphs = (run: readonly Paragraph[], lines: readonly Line[]): Block[] => {
  const kept = new Map<number, Passage[]>()
  for (const { text, paragraph } of lines) {
    const texts = kept.get(paragraph)
    if (texts) texts.push(text)
    else kept.set(paragraph, [text])
  }
  return [...kept].flatMap(([paragraph, texts]): Block[] => {
    const block = run[paragraph]
    return block ? [block.lines.length === texts.length ? block : { type: 'paragraph', lines: texts }] : []
  })
}
