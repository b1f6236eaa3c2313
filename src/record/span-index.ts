import type { Span } from '../text/passage.ts'
import { merge } from './seal.ts'

/** Spans that can be asked whether another one meets them, in the time of a look into a sorted list. */
export class SpanIndex {
  private readonly spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    this.spans = merge(spans)
  }

  /** Whether the span has a character in common with one of them. */
  meets([start, end]: Span): boolean {
    let [low, high] = [0, this.spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.[1] ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (this.spans[low]?.[0] ?? Infinity) < end
  }
}
