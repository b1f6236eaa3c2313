/** Coverage is the complement of what was claimed: no word of a source is lost in silence. */
import type { Span } from '../text/passage.ts'
import { isBlank, isInvisible, isWordAt } from '../text/character.ts'

export interface Coverage {
  /** Non-blank characters, without what a page shows nobody. */
  readonly characters: number
  readonly extracted: number
  /** Those of the extracted that only a running text holds. */
  readonly shown: number
  readonly boilerplate: number
  readonly unclaimed: [number, number][]
}

export interface Claims {
  readonly extracted: readonly Span[]
  /** Running text, which holds the words of other fields too. */
  readonly shown: readonly Span[]
  readonly boilerplate: readonly Span[]
  /** List signs, emphasis and the like: they count with the text that they shape, as the signs between values do. */
  readonly markup: readonly Span[]
  /** Not counted at all. */
  readonly hidden: readonly Span[]
}

const [UNCLAIMED, EXTRACTED, BOILERPLATE, MARKUP, HIDDEN, BLANK, SHOWN] = [0, 1, 2, 3, 4, 5, 6]

export const cover = (text: string, claims: Claims): Coverage => {
  const marks = markText(text, claims)
  settleMarkup(marks)
  const counts = new Uint32Array(SHOWN + 1)
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] ?? UNCLAIMED
    counts[mark] = (counts[mark] ?? 0) + 1
  }
  const count = (mark: number): number => counts[mark] ?? 0
  const [shown, boilerplate] = [count(SHOWN), count(BOILERPLATE)]
  const extracted = count(EXTRACTED) + shown
  const characters = extracted + boilerplate + count(UNCLAIMED)
  return { characters, extracted, shown, boilerplate, unclaimed: runsOf(marks) }
}

const markText = (text: string, claims: Claims): Uint8Array => {
  const marks = new Uint8Array(text.length)
  const fill = (spans: readonly Span[], mark: number) => {
    for (const [start, end] of spans) marks.fill(mark, start, end)
  }
  for (let i = 0; i < text.length; i++) if (!isWordAt(text, i)) marks[i] = MARKUP
  fill(claims.markup, MARKUP)
  fill(claims.boilerplate, BOILERPLATE)
  fill(claims.shown, SHOWN)
  fill(claims.extracted, EXTRACTED)
  fill(claims.hidden, HIDDEN)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isBlank(unit) || isInvisible(unit)) marks[i] = BLANK
  }
  return marks
}

/** A sign counts as the text after it does, at the end of the text as the text before it. */
const settleMarkup = (marks: Uint8Array): void => {
  let next = UNCLAIMED
  const settled = (mark: number | undefined) =>
    mark === EXTRACTED || mark === SHOWN || mark === BOILERPLATE || mark === UNCLAIMED
  for (let i = marks.length - 1, seen = false; i >= 0; i--) {
    const mark = marks[i] ?? UNCLAIMED
    if (settled(mark)) {
      next = mark
      seen = true
    } else if (mark === MARKUP && seen) marks[i] = next
  }
  let before = UNCLAIMED
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] ?? UNCLAIMED
    if (settled(mark)) before = mark
    else if (mark === MARKUP) marks[i] = before
  }
}

/** Runs of unclaimed characters, blanks inside a run included. */
const runsOf = (marks: Uint8Array): [number, number][] => {
  const runs: [number, number][] = []
  let open = false
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (mark === UNCLAIMED) {
      const last = open ? runs.at(-1) : undefined
      if (last) last[1] = i + 1
      else runs.push([i, i + 1])
      open = true
    } else if (mark !== BLANK) open = false
  }
  return runs
}
