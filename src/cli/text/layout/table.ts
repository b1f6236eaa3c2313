import { visible } from '../../../text/controls.ts'
import type { Answer } from '../../../query/ask/answer.ts'
import { subjectNamed } from '../../../query/ask/subjects.ts'
import { columnHeading } from '../../../query/ask/columns.ts'
import type { Language } from '../../../wording/language.ts'
import { LINE } from '../../terminal.ts'
import type { Style } from '../../terminal.ts'
import { cellText, cellWords } from '../cell.ts'
import { displayWidth, pad, wrap } from './wrap.ts'

const GAP = '  '
/** A column that is narrower than this is no longer read as a line. */
const NARROWEST = 9
/** Names that are typed again leave the other columns this much, or stand below their row. */
const ROOMY = 14

/**
 * Rows as a table that fits the terminal, its cells wrapped at words; as a list where there are too many columns for it. What is
 * typed again, as the id of a document, is never broken: where it would leave the other columns too little it stands below its row.
 */
export function tableText({ question, rows, columns, types }: Answer, style: Style): string {
  const { language } = style
  const { subject } = question
  if (subjectNamed(subject).isList && question.groupBy === undefined && question.pivot === undefined)
    return listText({ question, rows, columns, types }, style)
  const cells = rows.map((row) =>
    columns.map((column) => cellText(column, row[column] ?? null, types[column] ?? 'text', language)),
  )
  const titles = columns.map((column) => columnHeading(column, language, subject))
  const natural = titles.map((title, i) =>
    Math.max(displayWidth(title), ...cells.map((row) => Math.max(...(row[i] ?? '').split('\n').map(displayWidth)))),
  )
  const isTyped = (i: number): boolean => types[columns[i] ?? ''] === 'typed'
  const least = titles.map((title, i) =>
    isTyped(i) ? (natural[i] ?? 0) : Math.max(...[title, ...cells.map((row) => row[i] ?? '')].map(longestWord)),
  )
  const beside = columns.map((_, i) => i)
  const above = beside.filter((i) => !isTyped(i))
  const shape = [beside, above].flatMap((shown) => {
    const widths = fitted(shown, natural, least, shown.length < columns.length ? NARROWEST : ROOMY, style.width)
    return widths ? [{ shown, widths }] : []
  })[0]
  if (shape === undefined) return listText({ question, rows, columns, types }, style)
  const { shown, widths } = shape
  const isRight = shown.map((i) => types[columns[i] ?? ''] === 'number')
  const below = beside.filter((i) => !shown.includes(i))
  const linesOf = (row: readonly string[]): string[] => [
    ...lineOf(
      shown.map((i) => row[i] ?? ''),
      widths,
      isRight,
    ),
    ...below.flatMap((i) => (row[i] ? [GAP + row[i]] : [])),
  ]
  const head = linesOf(titles).map((line) => style.chalk.bold(line))
  return [...head, ...cells.flatMap(linesOf)].map((line) => `${line}\n`).join('')
}

/** Words that are longer than this may be broken anywhere, others only behind their signs. */
const LONGEST_WORD = 24
const longestWord = (text: string): number =>
  Math.min(LONGEST_WORD, Math.max(...text.split(BETWEEN_WORDS).map(displayWidth)))
/** A day stays with its month, as `31. prosince`. */
const BETWEEN_WORDS = /(?<!\d\.) |(?<=[/:_@.-])(?! |$)/u

/**
 * Widths of some columns that leave short ones and words whole and share what is left among the others; undefined where that
 * leaves too little.
 */
function fitted(
  columns: readonly number[],
  natural: readonly number[],
  least: readonly number[],
  narrowest: number,
  width: number,
): number[] | undefined {
  const room = width - GAP.length * (columns.length - 1)
  const at = (cap: number) => columns.map((i) => Math.min(natural[i] ?? 0, Math.max(cap, least[i] ?? 0)))
  const total = (cap: number) => at(cap).reduce((sum, one) => sum + one, 0)
  let cap = Math.max(...natural, 1)
  while (cap > narrowest && total(cap) > room) cap--
  return columns.length === 0 || total(cap) > room ? undefined : at(cap)
}

/** The lines of a row, its cells beside each other. */
function lineOf(cells: readonly string[], widths: readonly number[], isRight: readonly boolean[]): string[] {
  const wrapped = cells.map((cell, i) => wrap(cell, widths[i] ?? 1).flatMap((line) => broken(line, widths[i] ?? 1)))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, n) =>
    wrapped
      .map((lines, i) => {
        const line = lines[n] ?? ''
        const width = widths[i] ?? 0
        return isRight[i] ? ' '.repeat(Math.max(0, width - displayWidth(line))) + line : pad(line, width)
      })
      .join(GAP)
      .trimEnd(),
  )
}

/** Words that are longer than the column go on in the next line, from a blank or one of their signs on where they have any. */
function broken(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const lines: string[] = []
  let part = ''
  for (const character of line) {
    if (displayWidth(part + character) > width) {
      const sign = part.search(/[ /:_@.-][^ /:_@.-]*$/u)
      const end = sign > 0 ? sign + 1 : part.length
      lines.push(part.slice(0, end).trimEnd())
      part = part.slice(end)
    }
    part += character
  }
  return [...lines, part]
}

/** A paragraph a row, a line a column. */
function listText(
  { question, rows, columns, types }: Pick<Answer, 'question' | 'rows' | 'columns' | 'types'>,
  style: Style,
): string {
  const { language } = style
  const { subject } = question
  const label = Math.max(...columns.map((column) => displayWidth(columnHeading(column, language, subject))))
  const room = Math.max(20, Math.min(LINE, style.width) - label - GAP.length)
  return rows
    .map((row) =>
      columns
        .flatMap((column) => {
          const text = cellText(column, row[column] ?? null, types[column] ?? 'text', language)
          const lines = types[column] === 'typed' ? [text] : wrap(text, room).flatMap((line) => broken(line, room))
          return text === ''
            ? []
            : lines.map(
                (line, i) =>
                  style.chalk.dim(pad(i === 0 ? columnHeading(column, language, subject) : '', label)) + GAP + line,
              )
        })
        .map((line) => `${line}\n`)
        .join(''),
    )
    .join('\n')
}

/** Rows as a table of Markdown. */
export function markdownText({ question, rows, columns, types }: Answer, language: Language): string {
  const { subject } = question
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll(/[|<>*_`[\]]/g, (sign) => `\\${sign}`)
  const cells = rows.map((row) =>
    line(
      columns.map((column) =>
        escaped(visible(String(cellWords(column, row[column] ?? null, language) ?? '')).replaceAll(/\s+/g, ' ')),
      ),
    ),
  )
  const titles = language === 'en' ? columns : columns.map((column) => columnHeading(column, language, subject))
  return line(titles) + line(columns.map((column) => (types[column] === 'number' ? '--:' : '---'))) + cells.join('')
}
