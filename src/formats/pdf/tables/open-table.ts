/** The rows of tables that no lines are drawn around. */
import { largest, smallest } from '../../../text/extent.ts'
import type { Rule } from '../ink.ts'
import { widthOf, type Line } from '../lines.ts'

/** A line and the number of the column that it stands in. */
export interface Placed {
  readonly line: Line
  readonly column: number
}

/** Cuts the lines of a table into its rows. `leading` is the usual distance of lines, in sizes; `rules` part rows. */
export const tableRows = (lines: readonly Placed[], leading: number, rules: readonly Rule[]): Placed[][] =>
  rowsOfStacks(stacksIn(lines, leading, rules)).flatMap(partByFirst)

/** The lines of one column with no gap between them, for each column. */
export const stacksIn = (lines: readonly Placed[], leading: number, rules: readonly Rule[]): Placed[][] =>
  stacksOf(lines, leadingIn(lines, leading), rules)

/** In sizes: no paragraph's lines are nearer or further apart. */
const LEADING = { least: 0.9, most: 1.6 }

/**
 * The distance of the lines of one cell, in sizes: the least of lines below each other in one column. Where that is wider
 * than in the running text and no sentence goes on over it, it is the distance of rows; 0 where all lines are rows.
 */
const leadingIn = (lines: readonly Placed[], usual: number): number => {
  const last = new Map<number, Line>()
  const gaps: { gap: number; goesOn: boolean }[] = []
  for (const { line, column } of byHeight(lines)) {
    const above = last.get(column)
    const gap = above ? (line.y - above.y) / line.size : Infinity
    if (gap >= LEADING.least && gap <= LEADING.most) gaps.push({ gap, goesOn: /^\s*\p{Ll}/u.test(line.text) })
    last.set(column, line)
  }
  const least = smallest(gaps.map(({ gap }) => gap))
  if ((isFilled(lines) && !gaps.some(({ goesOn }) => goesOn)) || isOfValues(lines)) return 0
  const isOfLines = least <= NEAR * usual || gaps.some(({ gap, goesOn }) => goesOn && gap <= NEAR * least)
  return gaps.length > 0 && isOfLines ? least : usual
}

/** Whether every line has words in every column, as no cell of several lines would leave them. */
const isFilled = (lines: readonly Placed[]): boolean => {
  const columns = new Set(lines.map(({ column }) => column))
  const rows: Set<number>[] = []
  let y = -Infinity
  for (const { line, column } of byHeight(lines)) {
    if (line.y - y > 0.3 * line.size) rows.push(new Set())
    rows.at(-1)?.add(column)
    y = line.y
  }
  return columns.size > 1 && rows.every((row) => row.size === columns.size)
}

/** Of lines: how many must have a value in a column of values, how many of a column must be values, how many may go on. */
const VALUES = { lines: 0.7, column: 0.8, goingOn: 0.2 }

/** Whether most lines have a number of their own in a column that holds nothing else: no cell goes over several of them. */
export const isOfValues = (lines: readonly Placed[]): boolean => {
  const columns = new Map<number, Line[]>()
  for (const { line, column } of lines) {
    const own = columns.get(column)
    if (own) own.push(line)
    else columns.set(column, [line])
  }
  const [valued, others] = parted([...columns], ([column, own]) => {
    const values = own.filter(isValue).length
    return column > 0 && values > 2 && values >= VALUES.column * own.length
  })
  const words = others.flatMap(([, own]) => own)
  if (words.filter(({ text }) => /^\s*\p{Ll}/u.test(text)).length > VALUES.goingOn * words.length) return false
  const values = valued.flatMap(([, own]) => own.filter(isValue))
  return heightsOf(values) >= VALUES.lines * heightsOf(lines.map(({ line }) => line))
}

const parted = <T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] => [
  all.filter(holds),
  all.filter((one) => !holds(one)),
]

/** A number with its signs, or what stands for none; a dash at an end leads to another line. */
const isValue = ({ text }: Line): boolean => /^[^\p{L}]*$/u.test(text) && !/^\s*[-–—]\s+\d|\d\s*[-–—]\s*$/u.test(text)

/** On how many base lines they stand. */
const heightsOf = (lines: readonly Line[]): number => {
  let count = 0
  let last = -Infinity
  for (const { y, size } of [...lines].sort((a, b) => a.y - b.y))
    if (y - last > 0.3 * size) {
      count++
      last = y
    }
  return count
}

const byHeight = (lines: readonly Placed[]): Placed[] => [...lines].sort((a, b) => a.line.y - b.line.y)

/** By how much the distance of lines may differ. */
const NEAR = 1.12

const stacksOf = (lines: readonly Placed[], leading: number, rules: readonly Rule[]): Placed[][] => {
  const stacks: Placed[][] = []
  const open = new Map<number, Placed[]>()
  for (const placed of byHeight(lines)) {
    const stack = open.get(placed.column)
    const last = stack?.at(-1)?.line
    const isNear = last && placed.line.y - last.y <= NEAR * leading * placed.line.size
    if (stack && isNear && !isParted(last, placed.line, rules)) stack.push(placed)
    else {
      const begun = [placed]
      open.set(placed.column, begun)
      stacks.push(begun)
    }
  }
  return stacks
}

const isParted = (above: Line, below: Line, rules: readonly Rule[]): boolean =>
  rules.some(({ x1, x2, y1, y2 }) => y1 === y2 && y1 > above.y && y1 < below.y && x1 <= below.x1 && x2 >= below.x2)

/** Stacks beside each other make a row, whether their lines are set to its top, middle or bottom. */
export const rowsOfStacks = (stacks: readonly Placed[][]): Placed[][] => {
  const top = (stack: Placed[]) => (stack[0] ? stack[0].line.y - 0.7 * stack[0].line.size : 0)
  const rows: Placed[][] = []
  let bottom = -Infinity
  for (const stack of [...stacks].sort((a, b) => top(a) - top(b))) {
    const row = rows.at(-1)
    if (row && top(stack) < bottom) for (const placed of stack) row.push(placed)
    else rows.push([...stack])
    bottom = Math.max(bottom, stack.at(-1)?.line.y ?? bottom)
  }
  return rows
}

/** Lines so short that the next one's first word had room on them are rows of their own, set without a gap. */
const partByFirst = (row: Placed[]): Placed[][] => {
  const first = byHeight(row.filter(({ column }) => column === 0)).map(({ line }) => line)
  const right = largest(first.map((line) => line.x2))
  const short = first.slice(1).filter((line, i) => {
    const width = widthOf(line, ` ${/\S+/u.exec(line.text)?.[0] ?? ''}`)
    return right - (first[i]?.x2 ?? right) > 1.1 * width
  })
  if (first.length < 2 || short.length < 0.5 * (first.length - 1)) return [row]
  const parts: Placed[][] = []
  for (const placed of byHeight(row)) {
    const begun = parts.filter((part) => part.some(({ column }) => column === 0))
    const y = begun.at(-1)?.find(({ column }) => column === 0)?.line.y ?? -Infinity
    const begins = placed.column === 0 && placed.line.y > y
    if (parts.length === 0 || (begins && begun.length > 0)) parts.push([placed])
    else parts.at(-1)?.push(placed)
  }
  return parts
}
