/**
 * Text that knows its source spans.
 *
 * A passage is plain text: NFC, runs of white space collapsed to one space, soft hyphens and zero-width characters
 * gone, markup gone. Every character still knows which `[start, end)` of the source it was read from, so a value made
 * from a passage is proven without any bookkeeping by the code that makes it. Offsets are UTF-16 units of the decoded
 * source.
 */
import { isBlank, isBlankBetween } from './character.ts'
import { cut, FlowBuilder, isStraight } from './flow.ts'
import type { Flow, Piece, Run, Span } from './flow.ts'
import { characterTest, patternFor } from './pattern.ts'

export type { Piece, Span } from './flow.ts'

export class Passage {
  /** Its text, once it was asked for. */
  private own: string | undefined

  private constructor(
    private readonly flow: Flow,
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** The plain text of `[start, end)` of a source without markup. */
  static of(source: string, start = 0, end = source.length): Passage {
    return Passage.from(source, [{ text: source.slice(start, end), start, end }])
  }

  /** The plain text of pieces that a reader decoded (entities, text nodes of a markup tree), in order. */
  static from(source: string, pieces: Iterable<Piece>): Passage {
    const builder = new FlowBuilder()
    for (const piece of pieces) builder.addRaw(piece)
    return Passage.whole({ source, text: builder.text, runs: builder.runs }).trim()
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
      const shift = text.length
      for (const { at, length, start, end } of part.runs()) runs.push({ at: at + shift, length, start, end })
      text += part.text
    })
    return Passage.whole({ source: first.source, text, runs })
  }

  private static whole(flow: Flow): Passage {
    return new Passage(flow, 0, flow.text.length)
  }

  /** The decoded source that the spans point into. */
  get source(): string {
    return this.flow.source
  }

  get text(): string {
    return (this.own ??= this.flow.text.slice(this.from, this.to))
  }

  get length(): number {
    return this.to - this.from
  }

  get isEmpty(): boolean {
    return this.to === this.from
  }

  /** The source spans, in text order; neighbours with nothing but blanks between them are one. */
  get spans(): Span[] {
    const spans: [number, number][] = []
    const { runs } = this.flow
    for (let i = this.isEmpty ? runs.length : this.runAt(this.from); i < runs.length; i++) {
      const run = runs[i]
      if (!run || run.at >= this.to) break
      if (run.start === run.end) continue
      const straight = isStraight(run)
      const start = straight ? run.start + Math.max(0, this.from - run.at) : run.start
      const end = straight ? Math.min(run.end, run.start + this.to - run.at) : run.end
      const last = spans.at(-1)
      if (last && start >= last[1] && isBlankBetween(this.source, last[1], start)) last[1] = end
      else if (!last || start !== last[0] || end !== last[1]) spans.push([start, end])
    }
    return spans
  }

  /** Where the passage begins in the source. */
  get start(): number {
    const { runs } = this.flow
    for (let i = this.isEmpty ? runs.length : this.runAt(this.from); i < runs.length; i++) {
      const run = runs[i]
      if (!run || run.at >= this.to) break
      if (run.start !== run.end) return isStraight(run) ? run.start + Math.max(0, this.from - run.at) : run.start
    }
    return 0
  }

  /** Where the passage ends in the source. */
  get end(): number {
    const { runs } = this.flow
    for (let i = this.isEmpty ? -1 : this.runAt(this.to - 1); i >= 0; i--) {
      const run = runs[i]
      if (!run || run.at + run.length <= this.from) break
      if (run.start !== run.end) return isStraight(run) ? Math.min(run.end, run.start + this.to - run.at) : run.end
    }
    return 0
  }

  slice(start: number, end = this.length): Passage {
    if (start === 0 && end >= this.length) return this
    const from = Math.min(this.to, this.from + start)
    return new Passage(this.flow, from, Math.max(from, Math.min(this.to, this.from + end)))
  }

  /** Where in this passage's text the given part of it begins; -1 if it is no part. */
  offsetOf(part: Passage): number {
    // A part that begins with its first word of the source: no run before it need be looked at.
    if (part.flow === this.flow && part.from >= this.from && part.to <= this.to && part.beginsInSource())
      return part.from - this.from
    const { start: from } = part
    for (const run of this.runs())
      if (run.start <= from && from < run.end) return isStraight(run) ? run.at + from - run.start : run.at
    return -1
  }

  /** Where in this passage's text a slice of it begins. */
  placeOf(slice: Passage): number {
    if (slice.flow !== this.flow) throw new Error('a place is asked for a slice of the same passage')
    return slice.from - this.from
  }

  trim(): Passage {
    return this.without(() => false)
  }

  /** Without the given characters (a regular expression for one character) at either end; trimmed. */
  strip(edge: RegExp): Passage {
    const isEdge = characterTest(edge)
    return this.without((unit) => isEdge(String.fromCharCode(unit)))
  }

  /** The first match of a pattern, its groups being passages. */
  match(pattern: RegExp): PassageMatch | undefined {
    const { search, groups, mayMatch } = patternFor(pattern)
    if (mayMatch?.(this.text) === false) return undefined
    search.lastIndex = 0
    const found = search.exec(this.text)
    return found ? new PassageMatch(this, groups, found.index, found.index + found[0].length) : undefined
  }

  /** The match with which the passage begins. */
  begins(pattern: RegExp): PassageMatch | undefined {
    const { groups, mayMatch } = patternFor(pattern)
    if (mayMatch?.(this.text) === false) return undefined
    groups.lastIndex = 0
    const found = groups.exec(this.text)
    return found ? new PassageMatch(this, groups, 0, found[0].length) : undefined
  }

  *matchAll(pattern: RegExp): Generator<PassageMatch> {
    const { search, groups } = patternFor(pattern)
    let at = 0
    for (;;) {
      // The pattern is shared by all who use it, also while this generator rests.
      search.lastIndex = at
      const found = search.exec(this.text)
      if (!found) return
      const end = found.index + found[0].length
      at = found[0] === '' ? afterCharacter(this.text, found.index, search.unicode) : end
      yield new PassageMatch(this, groups, found.index, end)
    }
  }

  test(pattern: RegExp): boolean {
    const { search, mayMatch } = patternFor(pattern)
    if (mayMatch?.(this.text) === false) return false
    search.lastIndex = 0
    return search.test(this.text)
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

  /** Without blanks and the given characters at either end. */
  private without(isEdge: (unit: number) => boolean): Passage {
    const { text } = this.flow
    let { from, to } = this
    const isDropped = (unit: number) => isBlank(unit) || isEdge(unit)
    while (from < to && isDropped(text.charCodeAt(from))) from++
    while (to > from && isDropped(text.charCodeAt(to - 1))) to--
    return from === this.from && to === this.to ? this : new Passage(this.flow, from, to)
  }

  /** The runs of the flow that reach into this passage, cut to it, in its own offsets. */
  private *runs(): Generator<Run> {
    const { runs } = this.flow
    for (let i = this.isEmpty ? runs.length : this.runAt(this.from); i < runs.length; i++) {
      const run = runs[i]
      if (!run || run.at >= this.to) return
      yield cut(run, Math.max(run.at, this.from), Math.min(run.at + run.length, this.to), this.from)
    }
  }

  private beginsInSource(): boolean {
    const run = this.isEmpty ? undefined : this.flow.runs[this.runAt(this.from)]
    return run !== undefined && run.start !== run.end && (isStraight(run) || run.at === this.from)
  }

  /** The index of the run that holds a place of the flow. */
  private runAt(position: number): number {
    const { runs } = this.flow
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      if (run && run.at + run.length <= position) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** A match; its groups are looked for when they are asked for. */
export class PassageMatch {
  private found: RegExpIndicesArray | undefined

  constructor(
    private readonly passage: Passage,
    private readonly pattern: RegExp,
    /** Where the match begins and ends in the passage's own text. */
    readonly start: number,
    readonly end: number,
  ) {}

  get whole(): Passage {
    return this.passage.slice(this.start, this.end)
  }

  /** Capture groups by number; index 0 is the whole match. A group that took no part is undefined. */
  get groups(): readonly (Passage | undefined)[] {
    return this.indices.map((range) => this.at(range))
  }

  get named(): Readonly<Record<string, Passage | undefined>> {
    const named: Record<string, Passage | undefined> = {}
    for (const [name, range] of Object.entries(this.indices.groups ?? {})) named[name] = this.at(range)
    return named
  }

  private at(range: readonly [number, number] | undefined): Passage | undefined {
    return range && this.passage.slice(range[0], range[1])
  }

  private get indices(): RegExpIndicesArray {
    this.pattern.lastIndex = this.start
    this.found ??= this.pattern.exec(this.passage.text)?.indices
    if (!this.found) throw new Error('a match is found again where it was found')
    return this.found
  }
}

/** Where the search goes on after a match without characters. */
const afterCharacter = (text: string, at: number, isUnicode: boolean): number =>
  at + (isUnicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
