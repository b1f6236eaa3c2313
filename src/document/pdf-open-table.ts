/** The rows of tables that no lines are drawn around. */
import { largest } from './extent.ts'
import { widthOf, type Line } from './pdf-lines.ts'

/** A line and the number of the column that it stands in. */
export interface Placed {
  readonly line: Line
  readonly column: number
}

/** Cuts the lines of a table into its rows. `leading` is the usual distance of lines, in sizes. */
export const tableRows = (lines: readonly Placed[], leading: number): Placed[][] =>
  rowsOfStacks(stacksOf(lines, Math.max(leading, nearest(lines)))).flatMap(partByFirst)

/** No paragraph's lines are further apart, in sizes. */
const WIDEST = 1.6

/** The least distance of lines below each other in one column, in sizes; 0 where it is no paragraph's. */
const nearest = (lines: readonly Placed[]): number => {
  const last = new Map<number, Line>()
  let least = Infinity
  for (const { line, column } of byHeight(lines)) {
    const above = last.get(column)
    if (above) least = Math.min(least, (line.y - above.y) / line.size)
    last.set(column, line)
  }
  return least <= WIDEST ? least : 0
}

const byHeight = (lines: readonly Placed[]): Placed[] => [...lines].sort((a, b) => a.line.y - b.line.y)

/** Lines of one column with no gap between them. */
const stacksOf = (lines: readonly Placed[], leading: number): Placed[][] => {
  const stacks: Placed[][] = []
  const open = new Map<number, Placed[]>()
  for (const placed of byHeight(lines)) {
    const stack = open.get(placed.column)
    const last = stack?.at(-1)?.line
    if (stack && last && placed.line.y - last.y <= 1.12 * leading * placed.line.size) stack.push(placed)
    else {
      const begun = [placed]
      open.set(placed.column, begun)
      stacks.push(begun)
    }
  }
  return stacks
}

/** Stacks beside each other make a row, whether their lines are set to its top, middle or bottom. */
const rowsOfStacks = (stacks: readonly Placed[][]): Placed[][] => {
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
