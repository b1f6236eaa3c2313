import type { Span } from '../text/passage.ts'

/** What of `[start, end)` none of the ranges covers, in order. */
export const complement = (start: number, end: number, ranges: readonly { start: number; end: number }[]): Span[] => {
  const gaps: Span[] = []
  let at = start
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start > at) gaps.push([at, Math.min(range.start, end)])
    at = Math.max(at, range.end)
    if (at >= end) break
  }
  if (at < end) gaps.push([at, end])
  return gaps
}
