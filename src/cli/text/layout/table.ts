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

/** Rows as a table that fits the terminal, its cells wrapped at words; as a list where there are too many columns for it. */
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
  const room = style.width - GAP.length * (columns.length - 1)
  const words = titles.map((title, i) => Math.max(...[title, ...cells.map((row) => row[i] ?? '')].map(longestWord)))
  const widths = fitted(natural, words, room)
  if (widths === undefined) return listText({ question, rows, columns, types }, style)
  const isRight = columns.map((column) => types[column] === 'number')
  const head = lineOf(titles, widths, isRight).map((line) => style.chalk.bold(line))
  return [...head, ...cells.flatMap((row) => lineOf(row, widths, isRight))].map((line) => `${line}\n`).join('')
}

/** Words that are longer than this may be broken anywhere, others only behind their signs. */
const LONGEST_WORD = 24
const longestWord = (text: string): number => Math.max(...text.split(/ |(?<=[/:_@.-])/u).map(displayWidth))

/**
 * Widths that leave short columns and words whole and share what is left among the others; undefined where that leaves too
 * little.
 */
function fitted(natural: readonly number[], words: readonly number[], room: number): number[] | undefined {
  const at = (cap: number) =>
    natural.map((width, i) => Math.min(width, Math.max(cap, Math.min(words[i] ?? 0, LONGEST_WORD))))
  const total = (cap: number) => at(cap).reduce((sum, width) => sum + width, 0)
  let cap = Math.max(...natural, 1)
  while (cap > NARROWEST && total(cap) > room) cap--
  return total(cap) > room ? undefined : at(cap)
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

/** A word that is longer than the column goes on in the next line, from one of its signs on where it has any. */
function broken(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const lines: string[] = []
  let part = ''
  for (const character of line) {
    if (displayWidth(part + character) > width) {
      const sign = part.search(/[/:_@.-][^/:_@.-]*$/u)
      const end = sign > 0 ? sign + 1 : part.length
      lines.push(part.slice(0, end))
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
          const lines = wrap(text, room).flatMap((line) => broken(line, room))
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
