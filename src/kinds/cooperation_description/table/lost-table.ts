/**
 * A table of activities that lost what parted its cells, as text copied from a page does: its titles and then its cells
 * follow each other line by line. It is put together again where every row of it has a term under the title of terms.
 */
import { findLabelledDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import type { Block, Document, Paragraph, Table } from '../../../document/block.ts'
import { outline } from '../../../document/outline.ts'
import { withoutSheetHeads } from '../../../structure/sheet-head.ts'
import type { Passage } from '../../../text/passage.ts'
import { TERM } from '../readers/commitment-words.ts'
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
  return run
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

const AGENCY = /(?<!\p{L})(?:Odpovědnost|Zajišťuje|Úkoly) (?:ASZ|Agentury)(?!\p{L})/u
/** The titles that stand beside that one. */
const TITLES: readonly RegExp[] = [
  /(?<!\p{L})Výstupy?(?!\p{L})/u,
  /(?<!\p{L})(?:Odpovědnost|Zajišťuje|Úkoly) (?:územního|měst|obc|svaz|kraj|MAS)/u,
  /(?<!\p{L})Termín/u,
]
const REACH = 300

/** The words in which the titles of a table follow each other that could not be put together again. */
export const lostTitles = (text: Passage): Passage | undefined => {
  const agency = text.match(AGENCY)
  const around = agency && text.slice(Math.max(0, agency.start - REACH), agency.start + REACH)
  return around && TITLES.every((title) => around.test(title)) ? around.trim() : undefined
}
