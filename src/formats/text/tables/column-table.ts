/**
 * Tables whose columns nothing but runs of spaces part, as text copied from a PDF with its layout kept has them. A cell
 * that is wrapped goes on below in its column.
 */
import { Passage } from '../../../text/passage.ts'
import type { Table } from '../../../document/block.ts'
import { readCell } from './cells.ts'
import { largest, smallest } from '../../../text/extent.ts'
import { isFurniture } from '../../../document/page/furniture.ts'
import { isBlank, type Line, type Margin } from '../../../document/line.ts'

/** A word after as many spaces may begin a column. Asked behind its first letter, for blanks would all look back. */
const COLUMN_BEGINS = /\S(?<=\S {3,}\S)/g
/** A word that stands where a column may go on: behind two spaces, or first in a line that is set in. */
const WORD_BEGINS = /(?<= {2}|^ )\S/g
/** More spaces than any layout has: what lies further right is no column of its own. */
const WIDEST = 400
/** Rows may be so many blank lines apart. */
const APART = 4
/** A second line with a column in the same place is looked for in so many lines. */
const NEAR = 8

/** Where the table's lines end, and the places at which all its lines part. */
interface Region {
  readonly cuts: readonly number[]
  readonly next: number
}

/** A line as it is seen: accents that are characters of their own take no place. */
const seen = ({ text }: Line): string => text.slice(0, WIDEST).replace(/\p{M}/gu, '')

/** The index of the character that stands in a place. */
const indexOf = ({ text }: Line, place: number): number => {
  let index = 0
  for (let left = place; index < text.length && (left > 0 || MARK.test(text.charAt(index))); index++)
    if (!MARK.test(text.charAt(index))) left--
  return index
}

const MARK = /\p{M}/u

const placesOf = (line: Line, pattern: RegExp): number[] =>
  line.text.includes('\t') ? [] : [...seen(line).matchAll(pattern)].map(({ index }) => index)

/** Whether a line has words in two columns or more, and one below has a word in the same place. */
export const isColumnTable = (lines: readonly Line[], at: number): boolean => {
  const [line] = lines.slice(at, at + 1)
  if (!line?.text.includes('   ')) return false
  const places = new Set(placesOf(line, COLUMN_BEGINS))
  return (
    places.size > 0 &&
    lines.slice(at + 1, at + NEAR).some((below) => placesOf(below, COLUMN_BEGINS).some((place) => places.has(place)))
  )
}

/** The lines from the index on whose words leave a place free at which they all part. */
const regionAt = (lines: readonly Line[], at: number): Region => {
  let cuts = new Map<number, number>()
  let next = at
  for (let i = at, blank = 0; i < lines.length && blank <= APART; i++) {
    const line = lines[i]
    if (!line || isBlank(line)) {
      blank++
      continue
    }
    const own = placesOf(line, i === at ? COLUMN_BEGINS : WORD_BEGINS)
    if (i > at && isFurniture(Passage.of(line.text))) break
    if (i > at && !own.some((place) => cuts.has(place)) && (blank > 0 || seen(line).trimEnd().length >= least(cuts)))
      break
    const view = seen(line)
    const left = new Map([...cuts].filter(([place]) => isFree(view, place)))
    if (i > at && left.size === 0) break
    for (const place of placesOf(line, COLUMN_BEGINS)) left.set(place, (left.get(place) ?? 0) + 1)
    cuts = left
    next = i + 1
    blank = 0
  }
  const counts = largest([...cuts.values()]) > 1 ? 2 : 1
  return { cuts: [...cuts].filter(([, count]) => count >= counts).map(([place]) => place), next }
}

const least = (cuts: ReadonlyMap<number, number>): number => smallest([...cuts.keys()])

/** Whether no word of the line as it is seen runs over the place. */
const isFree = (view: string, place: number): boolean => (view[place - 1] ?? ' ') === ' '

/** Reads the table that begins at the index; `next` is the index of the line after it. */
export const readColumnTable = (
  source: string,
  lines: readonly Line[],
  at: number,
  margin: Margin,
): { table: Table; next: number } => {
  const { cuts, next } = regionAt(lines, at)
  const columns = [0, ...[...cuts].sort((a, b) => a - b)]
  const rows: Line[][][] = []
  let isApart = true
  for (const line of lines.slice(at, next)) {
    if (!isBlank(line)) {
      const parts = partsOf(line, columns)
      if (isApart ? isRow(parts, 1) : isRow(parts, columns.length / 2)) rows.push(columns.map(() => []))
      parts.forEach((part, i) => {
        if (!isBlank(part)) rows.at(-1)?.[i]?.push(part)
      })
    }
    isApart = isBlank(line)
  }
  const cells = rows.map((row) => row.map((parts) => readCell(source, parts, margin)))
  return { table: { type: 'table', rows: cells }, next }
}

const partsOf = (line: Line, columns: readonly number[]): Line[] => {
  const { text, start } = line
  const begins = columns.map((place) => indexOf(line, place))
  return begins.map((from, i) => {
    const to = begins[i + 1] ?? text.length
    return { text: text.slice(from, to), start: start + from, end: start + to }
  })
}

/** The first line of a row begins with a capital or a number and fills more cells than the lines in which they go on. */
const isRow = (parts: readonly Line[], filled: number): boolean =>
  /^\s*[^\p{Ll}\s]/u.test(parts[0]?.text ?? '') && parts.filter((part) => !isBlank(part)).length > filled
