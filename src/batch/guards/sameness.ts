/** Texts and days that differed from file to file, and are one and the same in most files now: a placeholder, one name for all. */
import { createHash } from 'node:crypto'
import { slug } from '../../record/identity/slug.ts'
import type { Scalar } from '../../record/pointer.ts'
import type { Alarm } from './alarm.ts'
import { ByPattern, EXAMPLES, isLater, isOfEvaluation, MIN_DOCUMENTS, TERM } from './compared.ts'
import type { Compared } from './compared.ts'
import { Frequent } from './frequent.ts'
import { ofRun } from '../../wording/problems/runs.ts'

/** A file's values under a pattern are exchanged when this share of them is gone. */
const EXCHANGED = 0.5
/** They are one and the same when a value makes up this share of the new ones. */
const ALIKE = 0.5
/** Of days, which documents choose alike, nearly all. */
const ALIKE_DAYS = 0.9
/** Of the files that had the pattern, those whose values became the same one. */
const MOST = 0.5
/** They are more than so many times as frequent as the most frequent one before. */
const TWICE = 2
/** So few files do too where each has several such values: one person may look after two towns, a text is each page's own. */
const FEW_FILES = 2
const MANY_VALUES = 8
/** A text is also known by how it begins, in letters, for a placeholder is cut to the place; a preface leaves the end. */
const ENDS = 24

/** How texts are told apart: by all their words, or by their beginning, where both ends changed. */
const MEASURES = [
  { keyOf: ({ whole }: Marks) => whole, isOneOf: (one: Marks, { wholes }: Known) => wholes.has(one.whole) },
  {
    keyOf: ({ start }: Marks) => start,
    isOneOf: (one: Marks, { starts, ends }: Known) => starts.has(one.start) || ends.has(one.end),
  },
] as const

interface Count {
  /** Files that had the pattern. */
  files: number
  /** All values were days: so few files as texts would tell nothing. */
  areDays: boolean
  readonly measures: readonly Measured[]
}

interface Measured {
  /** Files with new values that are alike, and how many these are. */
  readonly same: Frequent
  values: number
  readonly before: Frequent
  /** What such a value reads like, and where: kept for the first few only. */
  readonly shown: Map<string, { words: string; path: string }>
}

const nothingMeasured = (): Measured => ({ same: new Frequent(), values: 0, before: new Frequent(), shown: new Map() })

export class Sameness {
  private readonly counts = new ByPattern<Count>(() => ({
    files: 0,
    areDays: true,
    measures: MEASURES.map(nothingMeasured),
  }))

  compare(compared: Compared): void {
    const { path, before, after } = compared
    if (after?.kind !== before.kind) return
    const isOfLaterTime = isLater(compared)
    for (const [pattern, values] of before.values) {
      if (isOfLaterTime && isOfEvaluation(before.kind, pattern)) continue
      const had = values.filter(isTelling).map(marksOf)
      if (had.length === 0) continue
      const has = (after.values.get(pattern) ?? []).filter(isTelling).map(marksOf)
      const count = this.counts.of(before.kind, pattern)
      count.files++
      const areDays = values.every(isDay)
      count.areDays &&= areDays
      for (const [i, measure] of MEASURES.entries()) {
        const measured = count.measures[i]
        if (measured) compareBy(measure, measured, { had, has, path, least: areDays ? ALIKE_DAYS : ALIKE })
      }
    }
  }

  *alarms(): Generator<Alarm> {
    const found = [...this.counts.entries()].flatMap(({ kind, pattern, count }) => {
      const measured = count.measures.find((one) => isTheSame(count, one))
      return measured ? [{ kind, pattern, files: count.files, measured }] : []
    })
    for (const kind of new Set(found.map((one) => one.kind))) {
      const patterns = found.filter((one) => one.kind === kind)
      yield {
        code: 'values_equal',
        message: ofRun([
          'values that differed from file to file are one and the same in most documents of the kind {kind} now',
          { kind },
        ]),
        examples: patterns.slice(0, EXAMPLES).map(({ pattern, files, measured: { same, shown } }) => {
          const { text, count } = same.most()
          const { words = '', path = '' } = shown.get(text) ?? {}
          return ofRun([
            '{pattern}: "{words}" in {count} of {files} files, as in {path}',
            { pattern, words, count, files, path },
          ])
        }),
      }
    }
  }
}

/** What one file had and has of a pattern, and the least share of one value among the new ones. */
interface Side {
  readonly had: readonly Marks[]
  readonly has: readonly Marks[]
  readonly path: string
  readonly least: number
}

function compareBy(
  { keyOf, isOneOf }: (typeof MEASURES)[number],
  measured: Measured,
  { had, has, path, least }: Side,
): void {
  const [knownBefore, knownNow] = [knownOf(had), knownOf(has)]
  measured.before.add(mostOf(had, keyOf).key)
  const fresh = has.filter((one) => !isOneOf(one, knownBefore))
  if (had.filter((one) => !isOneOf(one, knownNow)).length < had.length * EXCHANGED || fresh.length === 0) return
  const { key, times, words } = mostOf(fresh, keyOf)
  if (times < fresh.length * least) return
  measured.same.add(key)
  measured.values += times
  if (!measured.shown.has(key) && measured.shown.size < EXAMPLES * EXAMPLES) measured.shown.set(key, { words, path })
}

function isTheSame({ files, areDays }: Count, { same, values, before }: Measured): boolean {
  const { count } = same.most()
  const isEnough = count >= MIN_DOCUMENTS || (!areDays && count >= FEW_FILES && values >= MANY_VALUES)
  const known = before.most().count
  return isEnough && count > files * MOST && (known <= 1 || count > known * TWICE)
}

/** Years, months and small numbers are the same in many documents, as are terms. */
const isTelling = (value: Scalar): boolean =>
  typeof value === 'string'
    ? !TERM.test(value) && (isDay(value) || !DATE.test(value))
    : typeof value === 'number' && value >= 10_000

/** A date or period that names a day. */
const isDay = (value: Scalar): boolean => typeof value === 'string' && DATE.test(value) && DAY.test(value)
const DAY = /\d{4}-\d\d-\d\d/
const DATE = /^(?:\d{4}(?:-\d\d){0,2}[~?%]?|\.\.)(?:\/(?:\d{4}(?:-\d\d){0,2}[~?%]?|\.\.))?$/

/** A value by hashes of its words. */
interface Marks {
  readonly words: string
  readonly whole: string
  readonly start: string
  readonly end: string
}

function marksOf(value: Scalar): Marks {
  const words = String(value)
  const letters = slug(words).replaceAll(' ', '')
  return {
    words: words.slice(0, 60),
    whole: hashOf(letters),
    start: hashOf(letters.slice(0, ENDS)),
    end: hashOf(letters.slice(-ENDS)),
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12)

interface Known {
  readonly wholes: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
}

const knownOf = (marks: readonly Marks[]): Known => ({
  wholes: new Set(marks.map(({ whole }) => whole)),
  starts: new Set(marks.map(({ start }) => start)),
  ends: new Set(marks.map(({ end }) => end)),
})

/** The value that occurs most often, the first of them where several do. */
function mostOf(marks: readonly Marks[], keyOf: (one: Marks) => string) {
  const times = new Map<string, { key: string; times: number; words: string }>()
  let most = { key: '', times: 0, words: '' }
  for (const one of marks) {
    const key = keyOf(one)
    const counted = times.get(key) ?? { key, times: 0, words: one.words }
    counted.times++
    times.set(key, counted)
    if (counted.times > most.times) most = counted
  }
  return most
}
