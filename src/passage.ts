/**
 * Text that knows its source spans.
 *
 * A passage is plain text: NFC, runs of white space collapsed to one space, soft hyphens and zero-width characters
 * gone, markup gone. Every character still knows which `[start, end)` of the source it was read from, so a value made
 * from a passage is proven without any bookkeeping by the code that makes it. Offsets are UTF-16 units of the decoded
 * source.
 */
import { patternFor } from './pattern.ts'

/** `[start, end)` in UTF-16 units of the decoded source text. */
export type Span = readonly [start: number, end: number]

/** Raw text and where it stands in the source; it maps one to one when both have the same length, else as a whole. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A stretch of a passage's text, from `at` on. `start === end` marks text that stands in no source (a separator). */
interface Run {
  readonly at: number
  readonly length: number
  readonly start: number
  readonly end: number
}

export interface PassageMatch {
  readonly whole: Passage
  /** Capture groups by number; index 0 is the whole match. A group that took no part is undefined. */
  readonly groups: readonly (Passage | undefined)[]
  readonly named: Readonly<Record<string, Passage | undefined>>
  /** Where the match begins and ends in the passage's own text. */
  readonly start: number
  readonly end: number
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const CLUSTER = /[^\p{M}]?\p{M}*/uy

export class Passage {
  private constructor(
    /** The decoded source that the spans point into. */
    readonly source: string,
    readonly text: string,
    private readonly runs: readonly Run[],
  ) {}

  /** The plain text of `[start, end)` of a source without markup. */
  static of(source: string, start = 0, end = source.length): Passage {
    return Passage.from(source, [{ text: source.slice(start, end), start, end }])
  }

  /** The plain text of pieces that a reader decoded (entities, text nodes of a markup tree), in order. */
  static from(source: string, pieces: Iterable<Piece>): Passage {
    const builder = new Builder()
    for (const piece of pieces) builder.addRaw(piece)
    return new Passage(source, builder.text, builder.runs).trim()
  }

  /** Passages of one source put together; what stands before and between them stands in no source. */
  static join(parts: readonly Passage[], separator = ' ', before = ''): Passage {
    const [first] = parts
    if (first === undefined) throw new Error('Passage.join needs a part')
    if (parts.length === 1 && before === '') return first
    let text = ''
    const runs: Run[] = []
    const sign = (added: string) => {
      if (added !== '') runs.push({ at: text.length, length: added.length, start: 0, end: 0 })
      text += added
    }
    parts.forEach((part, i) => {
      sign(i === 0 ? before : separator)
      for (const run of part.runs) runs.push({ ...run, at: run.at + text.length })
      text += part.text
    })
    return new Passage(first.source, text, runs)
  }

  get length(): number {
    return this.text.length
  }

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** The source spans, in text order; neighbours with nothing but blanks between them are one. */
  get spans(): Span[] {
    const spans: [number, number][] = []
    for (const { start, end } of this.runs) {
      if (start === end) continue
      const last = spans.at(-1)
      if (last && start >= last[1] && /^\s*$/.test(this.source.slice(last[1], start))) last[1] = end
      else if (!last || start !== last[0] || end !== last[1]) spans.push([start, end])
    }
    return spans
  }

  /** Where the passage begins in the source. */
  get start(): number {
    return this.spans[0]?.[0] ?? 0
  }

  /** Where the passage ends in the source. */
  get end(): number {
    return this.spans.at(-1)?.[1] ?? 0
  }

  slice(start: number, end = this.text.length): Passage {
    if (start === 0 && end >= this.text.length) return this
    const runs: Run[] = []
    for (let i = this.runAt(start); i < this.runs.length; i++) {
      const run = this.runs[i]
      if (!run || run.at >= end) break
      const from = Math.max(run.at, start)
      const to = Math.min(run.at + run.length, end)
      if (from < to) runs.push(cut(run, from, to, start))
    }
    return new Passage(this.source, this.text.slice(start, end), runs)
  }

  /** Where in this passage's text the given part of it begins; -1 if it is no part. */
  offsetOf(part: Passage): number {
    const run = this.runs.find(({ start, end }) => start <= part.start && part.start < end)
    if (!run) return -1
    return run.end - run.start === run.length ? run.at + part.start - run.start : run.at
  }

  trim(): Passage {
    const lead = this.text.length - this.text.trimStart().length
    return this.slice(lead, Math.max(lead, this.text.trimEnd().length))
  }

  /** Without the given characters (a regular expression for one character) at either end; trimmed. */
  strip(edge: RegExp): Passage {
    let start = 0
    let end = this.text.length
    const drop = (i: number) => /\s/.test(this.text.charAt(i)) || edge.test(this.text.charAt(i))
    while (start < end && drop(start)) start++
    while (end > start && drop(end - 1)) end--
    return this.slice(start, end)
  }

  /** The first match of a pattern, its groups being passages. */
  match(pattern: RegExp): PassageMatch | undefined {
    const found = patternFor('match', pattern).exec(this.text)
    return found ? this.toMatch(found) : undefined
  }

  *matchAll(pattern: RegExp): Generator<PassageMatch> {
    const all = patternFor('matchAll', pattern)
    let at = 0
    for (;;) {
      // The pattern is shared by all who use it, also while this generator rests.
      all.lastIndex = at
      const found = all.exec(this.text)
      if (!found) return
      at = found[0] === '' ? afterCharacter(this.text, found.index, all.unicode) : found.index + found[0].length
      yield this.toMatch(found)
    }
  }

  test(pattern: RegExp): boolean {
    return patternFor('test', pattern).test(this.text)
  }

  /** The trimmed, non-empty parts between matches of a pattern. */
  split(pattern: RegExp): Passage[] {
    const parts: Passage[] = []
    let at = 0
    for (const { start, end } of this.matchAll(pattern)) {
      parts.push(this.slice(at, start))
      at = end
    }
    parts.push(this.slice(at))
    return parts.map((part) => part.trim()).filter((part) => !part.isEmpty)
  }

  private toMatch(found: RegExpExecArray): PassageMatch {
    const at = (range: readonly [number, number] | undefined) => range && this.slice(range[0], range[1])
    const groups = found.indices?.map(at) ?? []
    const named = Object.fromEntries(
      Object.entries(found.indices?.groups ?? {}).map(([name, range]) => [name, at(range)]),
    )
    const [start, end] = [found.index, found.index + found[0].length]
    return { whole: this.slice(start, end), groups, named, start, end }
  }

  /** The index of the run that holds the text position. */
  private runAt(position: number): number {
    let low = 0
    let high = this.runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      const run = this.runs[middle]
      if (run && run.at + run.length <= position) low = middle + 1
      else high = middle
    }
    return low
  }
}

const cut = (run: Run, from: number, to: number, shift: number): Run =>
  run.end - run.start === run.length
    ? { at: from - shift, length: to - from, start: run.start + from - run.at, end: run.start + to - run.at }
    : { at: from - shift, length: to - from, start: run.start, end: run.end }

/** Where the search goes on after a match without characters. */
const afterCharacter = (text: string, at: number, isUnicode: boolean): number =>
  at + (isUnicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Collects the text and runs of a passage while normalising what it is given. */
class Builder {
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
      } else if (/\s/.test(text.charAt(i))) {
        let j = i
        while (j < text.length && (/\s/.test(text.charAt(j)) || INVISIBLE.test(text.charAt(j)))) j++
        this.pushBlank(at(i), to(j))
        i = j
      } else if (INVISIBLE.test(text.charAt(i))) {
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
const plainUntil = (text: string, i: number): number => {
  PLAIN.lastIndex = i
  return PLAIN.exec(text) ? PLAIN.lastIndex : i
}
const PLAIN =
  /(?:[^\s\p{M}\u00ad\u200b-\u200d\u2060\ufeff](?!\p{M})| (?=[^\s\p{M}\u00ad\u200b-\u200d\u2060\ufeff])){1,4096}/uy
