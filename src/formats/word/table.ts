/** A table as Word keeps it, while it is read: rows of cells that say where they end. */
import { Markup } from '../markup.ts'

/** What a row says of one of its cells before it comes. */
export interface CellPlan {
  /** Where it ends, in twentieths of a point. */
  readonly right: number
  /** It goes on the cell above it. */
  readonly isBelow: boolean
  /** It goes on the cell before it. */
  readonly isBehind: boolean
}

interface Cell {
  readonly html: string
  readonly left: number
  right: number
  rows: number
}

/** Edges of columns that lie nearer to each other are one. */
const NEAR = 40
/** Of all tables of a file, so that cells over many columns take no more time than there is text. */
const MOST_COLUMNS = 100

export class Table {
  cell = new Markup()
  private cells: string[] = []
  private readonly rows: Cell[][] = []

  endCell(): void {
    this.cells.push(this.cell.finish())
    this.cell = new Markup()
  }

  endRow(plans: readonly CellPlan[]): void {
    if (this.cells.length === 0) return
    const above = this.rows.at(-1) ?? []
    const row: Cell[] = []
    let left = Number.NEGATIVE_INFINITY
    for (const [i, html] of this.cells.entries()) {
      const plan = plans[i]
      const right = plan?.right ?? Math.max(left, 0) + 2000
      const last = row.at(-1)
      const upper = plan?.isBelow ? above.find((cell) => near(cell.left, left)) : undefined
      if (plan?.isBehind && last && html === '') last.right = right
      else if (upper && html === '') {
        upper.rows++
        row.push(upper)
      } else row.push({ html, left, right, rows: 1 })
      left = right
    }
    this.rows.push(row)
    this.cells = []
  }

  /** What was written into cells and never ended is told as a row of its own. */
  finish(): string {
    const rest = this.cell.finish()
    if (rest !== '') this.cells.push(rest)
    this.endRow([])
    const edges = edgesOf(this.rows.flatMap((row) => row.map(({ right }) => right)))
    const written = new Set<Cell>()
    const rows = this.rows.map((row) => {
      const cells = row.map((cell) => {
        if (written.has(cell)) return ''
        written.add(cell)
        const columns = edges.filter((edge) => edge > cell.left + NEAR && edge <= cell.right + NEAR).length
        return `<td colspan="${Math.max(1, columns)}" rowspan="${cell.rows}">${cell.html}</td>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    return rows.length > 0 ? `<table>${rows.join('')}</table>` : ''
  }
}

const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= NEAR

const edgesOf = (rights: readonly number[]): number[] => {
  const edges: number[] = []
  for (const right of [...new Set(rights)].sort((a, b) => a - b)) {
    if (edges.length >= MOST_COLUMNS) break
    if (right - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) edges.push(right)
  }
  return edges
}
