/** Tables of figures: titles above names with a figure each. */
import type { Cell, Table } from '../document/block.ts'

const FIGURE = /^\d{1,3}(?:[ .]\d{3})*(?:,\d{1,2})?(?:\s?Kč)?$/
const isFigure = (cell: Cell | undefined): boolean => cell?.lines.some((line) => line.test(FIGURE)) === true

/** Whether titles stand above columns of figures: *Zdroj | Částka*. */
export const isTitled = ({ rows: [titles, ...rows] }: Table): boolean =>
  titles !== undefined &&
  rows.length > 0 &&
  titles.every(({ lines }) => !lines.some((line) => line.test(/\d/))) &&
  titles.filter(({ lines }) => lines.length > 0).length > 1 &&
  rows.every(([name, value]) => isFigure(value) && !isFigure(name))
