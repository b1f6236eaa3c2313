/** Where a value stands in its source. */
import type { DocumentJson } from '../record/schema.ts'

type Span = [number, number]

/** Looks up the spans of a pointer, those of `cells` by themselves: its own, those of all that it holds, or those of what holds it. */
export const spanFinder = (
  { provenance, coverage }: DocumentJson,
  cells: ReadonlyMap<string, readonly [number, number]> = new Map(),
): ((pointer: string) => Span[]) => {
  const pointers = Object.keys(provenance).sort()
  return (pointer) => {
    const cell = cells.get(pointer)
    if (cell) return [[cell[0], cell[1]]]
    const unclaimed = coverage.unclaimed[Number(/^\/coverage\/unclaimed\/(\d+)$/.exec(pointer)?.[1] ?? -1)]
    if (unclaimed) return [unclaimed]
    const own = provenance[pointer]
    if (own) return own
    const prefix = `${pointer}/`
    const inner: Span[] = []
    for (let i = firstFrom(pointers, prefix); pointers[i]?.startsWith(prefix); i++) {
      for (const span of provenance[pointers[i] ?? ''] ?? []) inner.push(span)
    }
    if (inner.length > 0) return merged(inner)
    const holder = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
    return provenance[holder] ?? []
  }
}

const firstFrom = (sorted: readonly string[], value: string): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Spans in order, those that overlap or touch made one. */
const merged = (spans: readonly Span[]): Span[] => {
  const result: Span[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
