/** Markdown's pipe tables, read by remark from the bounded run of lines that holds one. */
import type { Block } from './block.ts'
import { readCell, type Line, type Margin } from './line.ts'

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** Whether the two lines are a title row and the row of dashes under it. */
export const isPipeTable = ([title, delimiter]: readonly Line[]): boolean =>
  title !== undefined &&
  delimiter !== undefined &&
  title.text.includes('|') &&
  delimiter.text.includes('|') &&
  DELIMITER.test(delimiter.text)

export const readPipeTable = (source: string, lines: readonly Line[], margin: Margin): Block => {
  const rows = lines.map((line, i) => {
    const cells = i === 1 ? [] : cellsOf(line)
    let at = line.start
    for (const { start, end } of [...cells, { start: line.end, end: line.end }]) {
      if (start > at) margin.markup.push([at, start])
      at = end
    }
    return cells.map((cell) => readCell(source, cell, margin))
  })
  return { type: 'table', rows: rows.filter((_, i) => i !== 1) }
}

const cellsOf = ({ text, start }: Line): Line[] => {
  const cells: Line[] = []
  const open = /^\s*\|/.exec(text)?.[0].length ?? 0
  let from = open
  for (let i = open; i <= text.length; i++)
    if (i === text.length || (text[i] === '|' && text[i - 1] !== '\\')) {
      if (i < text.length || text.slice(from, i).trim() !== '')
        cells.push({ start: start + from, end: start + i, text: text.slice(from, i) })
      from = i + 1
    }
  return cells
}
