/**
 * The dates of a document: every date expression, and bare years that a label or a column's title makes dates of the
 * content; none in words about the page, as when it was changed.
 */
import { findDates, findLabelledDates } from '../czech/date/date.ts'
import type { Reading } from '../czech/reading.ts'
import type { Passage, Span } from '../text/passage.ts'
import type { DocumentJson } from './schema.ts'
import { merge, type Sealed } from './seal.ts'

export const datesOf = (
  passages: readonly Passage[],
  { dates: values }: Sealed,
  excluded: readonly Passage[],
): DocumentJson['dates'] => {
  const found = passages.flatMap(findDates)
  const labelled = outside(spansOf(found), values).flatMap(({ passage }) => findLabelledDates(passage))
  return outside(
    excluded.flatMap(({ spans }) => spans),
    [...found, ...labelled],
  ).map(({ value, passage: { text, start, end } }) => ({ date: value, quote: text, span: [start, end] }))
}

const spansOf = (dates: readonly Reading<string>[]): Span[] => dates.map(({ passage: { start, end } }) => [start, end])

/** The dates that none of the spans overlaps, each once, in the order of the text. */
const outside = (spans: readonly Span[], dates: readonly Reading<string>[]): Reading<string>[] => {
  const taken = merge(spans)
  let at = 0
  let last = -1
  return [...dates]
    .sort((a, b) => a.passage.start - b.passage.start)
    .filter(({ passage: { start, end } }) => {
      while ((taken[at]?.[1] ?? Infinity) <= start) at++
      const isFree = (taken[at]?.[0] ?? Infinity) >= end && start !== last
      if (isFree) last = start
      return isFree
    })
}
