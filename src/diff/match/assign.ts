/**
 * The optimal assignment of rows to columns over a sparse graph, by shortest augmenting paths (Jonker and Volgenant, "A
 * shortest augmenting path algorithm for dense and sparse linear assignment problems", 1987).
 *
 * A row may stay alone: it then takes a column of its own that gains nothing. Rows that share no candidate never meet in a
 * search, so the blocks of the graph are solved apart without being computed first.
 */

/** A column that a row may take, and what is gained by it, above 0 and at most 1. */
export interface Candidate {
  readonly column: number
  readonly gain: number
}

/** For each row the column that it gets, or -1; the sum of the gains is the largest possible. */
export const assign = (rows: readonly (readonly Candidate[])[], columns: number): number[] => {
  const alone = (row: number) => columns + row
  const size = columns + rows.length
  const rowOf = new Int32Array(size).fill(-1)
  const columnOf = new Int32Array(rows.length).fill(-1)
  const price = new Float64Array(size)
  const distance = new Float64Array(size).fill(Infinity)
  const via = new Int32Array(size).fill(-1)
  const settled = new Uint8Array(size)

  const costOf = (row: number, column: number): number =>
    column === alone(row) ? 1 : 1 - (rows[row]?.find((candidate) => candidate.column === column)?.gain ?? 0)

  for (let free = 0; free < rows.length; free++) {
    const queue = new Queue()
    const touched: number[] = []
    const relax = (row: number, column: number, cost: number) => {
      if (settled[column] || cost >= (distance[column] ?? Infinity) - 1e-12) return
      if (distance[column] === Infinity) touched.push(column)
      distance[column] = cost
      via[column] = row
      queue.push(column, cost)
    }
    const open = (row: number, reached: number) => {
      const taken = columnOf[row] ?? -1
      const base = taken < 0 ? 0 : reached - (costOf(row, taken) - (price[taken] ?? 0))
      for (const { column, gain } of rows[row] ?? []) relax(row, column, base + 1 - gain - (price[column] ?? 0))
      relax(row, alone(row), base + 1 - (price[alone(row)] ?? 0))
    }

    open(free, 0)
    let end = -1
    let length = 0
    const scanned: number[] = []
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (settled[next.column] || next.cost > (distance[next.column] ?? 0)) continue
      length = next.cost
      end = next.column
      const owner = rowOf[end] ?? -1
      if (owner < 0) break
      settled[end] = 1
      scanned.push(end)
      open(owner, length)
    }

    for (const column of scanned) price[column] = (price[column] ?? 0) + (distance[column] ?? 0) - length
    for (let column = end; column >= 0;) {
      const row = via[column] ?? -1
      const previous = columnOf[row] ?? -1
      rowOf[column] = row
      columnOf[row] = column
      column = row === free ? -1 : previous
    }
    for (const column of touched) {
      distance[column] = Infinity
      settled[column] = 0
    }
  }
  return [...columnOf].map((column) => (column < columns ? column : -1))
}

/** A binary heap of columns, the cheapest first. */
class Queue {
  private readonly heap: { column: number; cost: number }[] = []

  push(column: number, cost: number): void {
    const { heap } = this
    let at = heap.push({ column, cost }) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (this.cost(up) <= this.cost(at)) break
      this.swap(at, up)
      at = up
    }
  }

  pop(): { column: number; cost: number } | undefined {
    const { heap } = this
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    heap[0] = last
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const least = this.cost(left + 1) < this.cost(left) ? left + 1 : left
      if (this.cost(least) >= this.cost(at)) return top
      this.swap(at, least)
      at = least
    }
  }

  private cost(at: number): number {
    return this.heap[at]?.cost ?? Infinity
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.heap[a], this.heap[b]]
    if (x && y) [this.heap[a], this.heap[b]] = [y, x]
  }
}
