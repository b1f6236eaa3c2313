/** Regular expressions as passages need them: made once, for making one takes longer than most matches. */
import { beginningOf } from './beginning.ts'

const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f`

/**
 * A source with `\p{L}` as the letters of Latin script, which Czech documents are written in. Where case does not count, V8
 * takes a millisecond for each `\p{L}` to find what else its 130,000 letters match: half a second a run.
 */
export const latin = (source: string): string => {
  let isClass = false
  return source.replaceAll(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === '[') isClass = true
    else if (part === ']') isClass = false
    else if (part === String.raw`\p{L}`) return isClass ? LETTERS : `[${LETTERS}]`
    return part
  })
}

/** A pattern as passages use it: to search for it, and to find its groups where it was found. */
export interface Patterns {
  /** Global. */
  readonly search: RegExp
  /** Sticky, with the indices of its groups. */
  readonly groups: RegExp
  /** Whether a text begins so that the pattern may match; absent where it may match anywhere. */
  readonly mayMatch: ((text: string) => boolean) | undefined
}

/** By their source, since an expression in a function is a new object each time; one entry for each combination of flags. */
const made = new Map<string, Patterns[]>()
/** Patterns are made of a document's own words too, without end in a process that reads many. */
const MOST = 4000

export const patternFor = (pattern: RegExp): Patterns => {
  const { source } = pattern
  let variants = made.get(source)
  if (variants === undefined) {
    if (made.size >= MOST) made.clear()
    made.set(source, (variants = []))
  }
  return (variants[variantOf(pattern)] ??= make(pattern, source))
}

const variantOf = (pattern: RegExp): number =>
  (pattern.ignoreCase ? 1 : 0) + (pattern.unicode ? 2 : 0) + (pattern.multiline ? 4 : 0) + (pattern.dotAll ? 8 : 0)

const make = (pattern: RegExp, written: string): Patterns => {
  const source = pattern.ignoreCase ? latin(written) : written
  const flags = pattern.flags.replace(/[dgy]/g, '')
  return {
    search: new RegExp(source, `${flags}g`),
    groups: new RegExp(source, `${flags}dy`),
    mayMatch: beginningOf(pattern),
  }
}

const tests = new Map<string, (character: string) => boolean>()

/** Whether a character is one that the pattern, written for a single character, matches; each is tried once. */
export const characterTest = (pattern: RegExp): ((character: string) => boolean) => {
  const known = tests.get(pattern.source)
  if (known) return known
  const answers = new Map<string, boolean>()
  const test = (character: string): boolean => {
    const answer = answers.get(character) ?? pattern.test(character)
    answers.set(character, answer)
    return answer
  }
  tests.set(pattern.source, test)
  return test
}
