import type { Passage } from '../passage.ts'
import { findDates, findLabelledDates } from './date.ts'
import type { Reading } from './reading.ts'

/** The first date expression of a passage. */
export const findDate = (p: Passage): Reading<string> | undefined => findDates(p)[0]

/**
 * The period or date in a passage that its label calls one (*Termín realizace*, *Období*): a bare year counts, *od … do …*
 * in two phrases is one period. A length (*5 let*) is none. A period whose end lies before its beginning is kept as it stands.
 */
export const readPeriod = (p: Passage): Reading<string> | undefined => {
  const [first, second] = findLabelledDates(p)
  if (first?.value.endsWith('/..') && second?.value.startsWith('../')) {
    const start = p.text.indexOf(first.passage.text)
    const end = p.text.indexOf(second.passage.text, start + first.passage.length) + second.passage.length
    return { value: first.value.slice(0, -2) + second.value.slice(3), passage: p.slice(start, end) }
  }
  return first
}
