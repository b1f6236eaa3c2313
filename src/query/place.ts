import type { DocumentJson } from '../record/schema.ts'
import { startAt } from '../text/page-start.ts'
import { leavesOf, valueAt } from '../record/pointer.ts'
import type { Place, SourceLine } from './schema/place.ts'

/** Every value of a document with its place, in document order. */
export function placesOf(document: DocumentJson, text: string): Place[] {
  const lines = new Lines(text)
  const leaves = [...leavesOf(document.content, '/content')]
  return leaves.map(({ pointer, value }) => placeOf(document, lines, pointer, value))
}

/**
 * The place of one value. A value made of others (a list, an object) stands where its parts stand; a date of the
 * envelope where its own span says. Undefined where the document has no such value.
 */
export function placeAt(document: DocumentJson, text: string, pointer: string): Place | undefined {
  const value = valueAt(document, pointer)
  return value === undefined ? undefined : placeOf(document, new Lines(text), pointer, value)
}

function placeOf(document: DocumentJson, lines: Lines, pointer: string, value: unknown): Place {
  const spans = spansOf(document, pointer, value)
  const first = spans[0]
  const page = first && pageOf(document, first[0])
  return { pointer, value, ...(first && lines.positionOf(first[0])), ...(page !== undefined && { page }), spans }
}

/** The page of a PDF, from 1, that a place in its text stands on. */
export function pageOf({ source: { pages = [] } }: DocumentJson, offset: number): number | undefined {
  return pages[startAt(pages, offset)]?.[1]
}

function spansOf(document: DocumentJson, pointer: string, value: unknown): Place['spans'] {
  const own = document.provenance[pointer]
  if (own !== undefined) return own
  if (typeof value === 'object' && value !== null && 'span' in value) {
    const date = document.dates.find((one) => one === value)
    if (date !== undefined) return [date.span]
  }
  const parts = Object.entries(document.provenance).filter(([key]) => key.startsWith(`${pointer}/`))
  return parts.flatMap(([, spans]) => spans).sort(([a], [b]) => a - b)
}

/** The lines of the source that spans touch. */
export function sourceLines(text: string, spans: Place['spans']): SourceLine[] {
  const lines = new Lines(text)
  return spans.flatMap(([start, end]) => [...lines.between(start, end)])
}

/** Tells the line, from 1, that a place in a text stands on. */
export function lineOf(text: string): (offset: number) => number {
  const lines = new Lines(text)
  return (offset) => lines.positionOf(offset).line
}

/** Where lines begin, for turning offsets into lines and columns. */
class Lines {
  private readonly starts: number[] = [0]

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  positionOf(offset: number): { line: number; column: number } {
    const line = this.indexAt(offset)
    return { line: line + 1, column: offset - (this.starts[line] ?? 0) + 1 }
  }

  *between(start: number, end: number): Generator<SourceLine> {
    for (let i = this.indexAt(start); i < this.starts.length; i++) {
      const begins = this.starts[i] ?? 0
      if (begins >= end) return
      const text = this.text.slice(begins, (this.starts[i + 1] ?? this.text.length + 1) - 1).replace(/\r$/, '')
      const from = Math.max(start - begins, 0)
      const to = Math.min(end - begins, text.length)
      if (from < to) yield { line: i + 1, text, from: from + 1, to: to + 1 }
    }
  }

  private indexAt(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
