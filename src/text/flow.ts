/** The text that passages are stretches of, normalised once, and how it maps to its source. */
import { isBlank, isInvisible, isMarkAt, isSecondHalf } from './character.ts'

/** `[start, end)` in UTF-16 units of the decoded source text. */
export type Span = readonly [start: number, end: number]

/** Raw text and where it stands in the source; it maps one to one when both have the same length, else as a whole. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A stretch of a passage's text, from `at` on. `start === end` marks text that stands in no source (a separator). */
export interface Run {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

/** A text, normalised once, and the map from it to its source; passages are stretches of it. */
export interface Flow {
  readonly source: string
  readonly text: string
  readonly runs: readonly Run[]
}

/** Whether a run maps to its source character by character. */
export const isStraight = (run: Run): boolean => run.end - run.start === run.length

export const cut = (run: Run, from: number, to: number, shift: number): Run =>
  isStraight(run)
    ? { at: from - shift, length: to - from, start: run.start + from - run.at, end: run.start + to - run.at }
    : { at: from - shift, length: to - from, start: run.start, end: run.end }

const CLUSTER = /[^\p{M}]?\p{M}*/uy

/** Collects the text and runs of a passage while normalising what it is given. */
export class FlowBuilder {
  text = ''
  /** Whether the text ends in a blank; asking the growing text itself would copy it each time. */
  private endsBlank = false
  readonly runs: { at: number; length: number; start: number; end: number }[] = []

  addRaw({ text, start, end }: Piece): void {
    const oneToOne = text.length === end - start
    const at = (i: number): number => (oneToOne ? start + i : start)
    const to = (i: number): number => (oneToOne ? start + i : end)
    let i = 0
    while (i < text.length) {
      // A blank after the blank that ended the piece before is none of its own.
      const plain = text[i] === ' ' && this.endsBlank ? i : plainUntil(text, i)
      if (plain > i) {
        this.push(text.slice(i, plain), at(i), to(plain))
        i = plain
      } else if (isBlank(text.charCodeAt(i))) {
        let j = i
        while (j < text.length && (isBlank(text.charCodeAt(j)) || isInvisible(text.charCodeAt(j)))) j++
        this.pushBlank(at(i), to(j))
        i = j
      } else if (isInvisible(text.charCodeAt(i))) {
        i++
      } else {
        CLUSTER.lastIndex = i
        const cluster = CLUSTER.exec(text)?.[0] || text.charAt(i)
        this.push(cluster.normalize('NFC'), at(i), to(i + cluster.length))
        i += cluster.length
      }
    }
  }

  private push(text: string, start: number, end: number): void {
    const last = this.runs.at(-1)
    const straight = text.length === end - start
    if (last && last.end === start && straight && last.end - last.start === last.length) {
      last.length += text.length
      last.end = end
    } else this.runs.push({ at: this.text.length, length: text.length, start, end })
    this.text += text
    this.endsBlank = text.endsWith(' ')
  }

  private pushBlank(start: number, end: number): void {
    const last = this.runs.at(-1)
    if (this.endsBlank && last) {
      if (last.length === 1) last.end = end
      return
    }
    if (end - start === 1) this.push(' ', start, end)
    else {
      this.runs.push({ at: this.text.length, length: 1, start, end })
      this.text += ' '
      this.endsBlank = true
    }
  }
}

/** Where, from `i` on, the stretch ends that needs no normalising: no blank but single plain spaces, no combining mark. */
const plainUntil = (text: string, from: number): number => {
  let i = from
  for (; i < text.length; i++) {
    if (!isPlainAt(text, i) && (text.charCodeAt(i) !== SPACE || i + 1 >= text.length || !isPlainAt(text, i + 1))) break
    // A mark belongs to the whole character before it.
    if (isMarkAt(text, i + 1)) return i > from && isSecondHalf(text, i) ? i - 1 : i
  }
  return i
}

const SPACE = 0x20

const isPlainAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return !isBlank(unit) && !isInvisible(unit) && !isMarkAt(text, at)
}
