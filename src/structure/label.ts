/** Labels: the words that announce a value (*Termín realizace:*) and how they are found in a line. */
import type { Passage } from '../text/passage.ts'
import { isDigit } from '../language/fold.ts'
import { isBlank, isCapitalAt, isLetterAt, isWordAt } from '../text/character.ts'

export interface Label<Key extends string> {
  readonly key: Key
  /** With the parenthesis that follows (*Financování (v Kč)*), without number and colon. */
  readonly words: Passage
  /** With its number and colon. */
  readonly whole: Passage
  /** Where the whole label begins and ends in the line. */
  readonly start: number
  readonly end: number
  /** By what the label ends; `nothing` is the end of the line. */
  readonly ending: Ending
}

export type Ending = 'colon' | 'dash' | 'blank' | 'nothing'

/** What a kind takes for a label. */
export interface Labels<Key extends string> {
  /** The label that begins at a position of the line; `value` is what stands in the cell beside or below it. */
  at(line: Passage, start?: number, value?: Passage): Label<Key> | undefined
  /** Whether it announces sums of money. */
  isSum?(key: Key): boolean
}

/** Whether a line without a colon may be a label: it begins as a sentence does. */
export const startsLine = (line: Passage): boolean => line.test(/^[\p{Lu}\p{N}(]/u)

/** A label of a line with the value after it. */
export interface Labelled<Key extends string> extends Label<Key> {
  /** What parts it from the value before: a comma, a semicolon, a bar, a parenthesis. */
  readonly separator: Passage | undefined
  readonly rest: Passage
}

const SEPARATOR = /[,;|•·(]\s?$/u
const isAfterSeparator = (text: string, at: number): boolean => {
  const end = at > 0 && isBlank(text.charCodeAt(at - 1)) ? at - 1 : at
  return end > 0 && ',;|•·('.includes(text.charAt(end - 1))
}

/** The labels of a line that begins with one: *IČ: 12345678, Tel.: …*. Each value ends where the next label begins. */
export const labelsIn = <Key extends string>(line: Passage, labels: Labels<Key>): Labelled<Key>[] => {
  const first = labels.at(line)
  return first ? withOthers(first, line, labels) : []
}

/** The labels of a line that may begin with a value of its own: *Město Most, IČ: 00266094, PSČ 434 01*. */
export const labelsWithin = <Key extends string>(line: Passage, labels: Labels<Key>): Labelled<Key>[] =>
  withOthers(labels.at(line), line, labels)

const withOthers = <Key extends string>(
  first: Label<Key> | undefined,
  line: Passage,
  labels: Labels<Key>,
): Labelled<Key>[] => {
  const found = first ? [first] : []
  for (const start of first?.ending === 'nothing' ? [] : startsIn(line.text, first?.end ?? 1)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const isParted = isAfterSeparator(line.text, start)
    if (!isParted && !isCapitalAt(line.text, start)) continue
    const label = labels.at(line, start)
    if (label && (label.ending === 'colon' || (label.ending === 'blank' && isParted))) found.push(label)
  }
  return found.map((label, i) => {
    const gap = line.slice(found[i - 1]?.end ?? 0, label.start).match(SEPARATOR)
    const rest = line.slice(label.end, found[i + 1]?.start).trim()
    const next = found[i + 1] && rest.match(SEPARATOR)
    return { ...label, separator: gap?.whole.trim(), rest: next ? rest.slice(0, next.start).trim() : rest }
  })
}

/** How far before its colon a label may begin. */
const REACH = 60

/** Whether a letter goes on with a word, an address or a compound. */
const isInWord = (text: string, at: number): boolean =>
  at > 0 && (isWordAt(text, at - 1) || '.@/-'.includes(text.charAt(at - 1))) && !isGlued(text, at)

/** A line break was lost between a number and what follows it: *31. 12. 2018Řídící orgán: …*. */
const isGlued = (text: string, at: number): boolean =>
  isDigit(text.charAt(at - 1)) && isCapitalAt(text, at) && isLetterAt(text, at + 1) && !isCapitalAt(text, at + 1)

/** Where words begin that may be a label: after a separator, or a little before a colon. */
const startsIn = function* (text: string, from: number): Generator<number> {
  let colon = text.indexOf(':', from)
  for (let index = from; index < text.length; index++) {
    if (!isLetterAt(text, index) || isInWord(text, index)) continue
    while (colon >= 0 && colon < index) colon = text.indexOf(':', colon + 1)
    if (isAfterSeparator(text, index) || (colon >= 0 && colon - index <= REACH)) yield index
  }
}
