/** The cells of the tables that people type. */
import type { Cell } from '../../../document/block.ts'
import { readInline } from '../inline.ts'
import type { Line, Margin } from '../../../document/line.ts'

/** A cell that stands in one or more parts of lines; line ends, `<br>` and runs of spaces part its lines. */
export const readCell = (source: string, parts: readonly Line[], margin: Margin): Cell => ({
  lines: parts.flatMap(({ start, end }) => {
    const { lines, note } = readInline(source, start, end, margin, true)
    if (note) margin.references.push(note)
    return lines
  }),
})

/** Marks what stands between the cells of a line. */
export const markGaps = (line: Line, cells: readonly Line[], margin: Margin): void => {
  let at = line.start
  for (const cell of cells) {
    if (cell.start > at) margin.markup.push([at, cell.start])
    at = cell.end
  }
  if (at < line.end) margin.markup.push([at, line.end])
}
