/** Where in a cell a promise or an evaluation may begin, and what stands there. */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import type { Passage } from '../../../text/passage.ts'
import { LONE_TERM } from './commitment-words.ts'
import { capitalStarts } from '../table/items.ts'

export interface Place {
  readonly at: number
  /** By what it is parted from the words before: a line break, a dash or parenthesis, a blank. */
  readonly by: 'line' | 'sign' | 'blank'
  /** The words from there on, as many as may decide what begins, up to the end of the line. */
  readonly rest: Passage
  readonly isVerdict: boolean
  /** A date that begins there or a few words later. */
  readonly hasDate: boolean
  /** Where in `rest` a frequency stands that begins there or a few words later. */
  readonly frequency: { readonly start: number; readonly end: number } | undefined
}

/** How far the words reach that decide what begins at a place. */
export const WINDOW = 240
/** How far from its beginning the date or frequency of a promise may stand: *Minimálně 4x ročně*. */
const NEAR = 12

/** A parenthesis, a dash or an arrow between words, the label of an evaluation. */
const SIGN = /\((?=\S)|(?<=\s)(?:[-–—→➔]|[-=]>)(?=\s)|(?<=\s)(?:vyhodnocení|hodnocení|plnění|stav)(?=\s?:)/giu

/** Where something may begin after nothing but a blank, besides capitalised words, verdicts and frequencies. */
const BEGINNINGS: readonly RegExp[] = [
  // "ASZ se podílela": an abbreviation as the subject of a sentence in the past tense
  /(?<=[\p{L}\p{N}).] )\p{Lu}{2,6}(?= (?:se|si|\p{L}{2,24}l[aoiy]?)(?!\p{L}))/gu,
  // "1x ročně předložena 13. 12. 2023"
  /(?<=\s)(?:ne)?\p{Ll}{4,20}(?:án|en|ěn|it|at|ut)[aoy]?(?= (?:dne |ke dni )?\d{1,2}\. ?\d{1,2}\.)/gu,
  // "zmapování služeb do 31. 12. 2022 návrh rozšíření"
  /(?<=\p{L}[,;]? )do (?=\d{1,2}\. ?\d{1,2}\. ?\d{4} \p{Ll})/gu,
  // "prosinec 2024 V řešení"
  /(?<=\s)\p{Lu}(?=\s\p{Ll})/gu,
  // "2x ročně ne"
  /(?<=\s)(?:ano|ne|částečně)(?=[.!]?$)/giu,
]

/** The places of a cell that was put together from lines, in order. */
export const placesIn = (cell: Passage, lines: readonly Passage[]): Place[] => {
  const starts = startsIn(cell, lines)
  const ends = lineEnds(lines)
  const verdicts = new Set(verdictAt(cell).map(({ start }) => start))
  const dates = findDates(cell).map(({ passage }) => cell.offsetOf(passage))
  const frequencies = findFrequencies(cell).map(({ passage }) => {
    const start = cell.offsetOf(passage)
    return { start, end: start + passage.length }
  })
  const [line, date, frequency] = [cursor(ends), cursor(dates), cursor(frequencies.map(({ start }) => start))]
  return [...starts]
    .sort(([a], [b]) => a - b)
    .map(([at, by]) => {
      const next = frequencies[frequency(at)]
      const end = ends[line(at + 1)] ?? cell.length
      return {
        at,
        by,
        rest: cell.slice(at, Math.min(end, at + WINDOW)),
        isVerdict: verdicts.has(at),
        hasDate: (dates[date(at)] ?? Infinity) - at <= NEAR,
        frequency: next && next.start - at <= NEAR ? { start: next.start - at, end: next.end - at } : undefined,
      }
    })
}

/** The index of the first of the ascending numbers that is not below another; asked for ascending ones only. */
const cursor = (numbers: readonly number[]): ((at: number) => number) => {
  let i = 0
  return (at) => {
    while ((numbers[i] ?? Infinity) < at) i++
    return i
  }
}

/** Where lines end; what begins with a small letter goes on with the sentence of the line before. */
const lineEnds = (lines: readonly Passage[]): number[] => {
  const ends: number[] = []
  let at = 0
  for (const line of lines) {
    if (line.test(/^\p{Ll}/u)) ends.pop()
    at += line.length + 1
    ends.push(at - 1)
  }
  return ends
}

const startsIn = (cell: Passage, lines: readonly Passage[]): Map<number, Place['by']> => {
  const starts = new Map<number, Place['by']>()
  const add = (at: number, by: Place['by']): void => {
    if (!starts.has(at)) starts.set(at, by)
  }
  let at = 0
  for (const line of lines) {
    add(at, 'line')
    at += line.length + 1
  }
  for (const { start } of cell.matchAll(SIGN)) add(start, 'sign')
  for (const pattern of BEGINNINGS) for (const { start } of cell.matchAll(pattern)) add(start, 'blank')
  for (const start of capitalStarts(cell)) add(start, 'blank')
  for (const { passage } of findFrequencies(cell)) add(cell.offsetOf(passage), 'blank')
  for (const { start, passage } of verdictAt(cell)) {
    add(start, 'blank')
    // "průběžně plněno": the first word may be the promise.
    const lead = passage.text.lastIndexOf(' ')
    if (lead > 0 && LONE_TERM.test(passage.text.slice(0, lead))) add(start + lead + 1, 'blank')
  }
  return starts
}
