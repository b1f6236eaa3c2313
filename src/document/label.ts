/** Labels: the words that announce a value (*Termín realizace:*), as data, and how they are found in a line. */
import type { Passage } from '../passage.ts'
import { choiceOf, type Choice } from '../text/beginning.ts'
import { isBlank, isLetterAt, isWordAt } from '../text/character.ts'
import { latin } from '../text/pattern.ts'

/** A label that a kind knows. */
export interface LabelRule<Key extends string> {
  readonly key: Key
  /** The whole label without number, colon and parenthesis; read regardless of case. */
  readonly pattern: RegExp
  /** As it stands in a document. */
  readonly example: string
  /** How a value begins that nothing but a blank parts from its label: *IČ 70890749*. */
  readonly bare?: RegExp
}

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
  readonly ending: 'colon' | 'dash' | 'blank' | 'nothing'
}

const NUMBER = String.raw`(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[ivx]{1,5}\.|\(?[a-z]\))\s)?`
const PARENTHESIS = String.raw`(?:\s?\([^()]{1,80}\))?`

/** Regardless of case by matching in small letters: to disregard case, V8 takes three times as long to make an expression. */
const sourceOf = ({ pattern, bare }: LabelRule<string>): string => {
  const blank = bare ? String.raw`|\s(?=${inSmallLetters(bare.source)})` : ''
  const words = inSmallLetters(pattern.source)
  return latin(String.raw`${NUMBER}(?<words>(?:${words})${PARENTHESIS})(?<ending>\s?:|\s[-–—](?=\s)|\s?$${blank})`)
}

/** What a source matches of words in small letters, if it disregards case. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\[pP]\{\p{L}+\}|\\[a-zA-Z]|\(\?<\w+>|\p{Lu}/gu, (part) => {
    if (part === String.raw`\p{Lu}`) return String.raw`\p{Ll}`
    return part.length === 1 ? part.toLowerCase() : part
  })

/** Rules as they are looked for: by their numbers, each expression made when a text may have its label. */
interface Search {
  readonly choice: Choice
  readonly sources: readonly string[]
  readonly made: RegExp[]
}

const searches = new WeakMap<object, Search>()
const searchFor = (rules: readonly LabelRule<string>[]): Search => {
  const known = searches.get(rules)
  if (known) return known
  const sources = rules.map(sourceOf)
  const added = { choice: choiceOf(sources), sources, made: [] }
  searches.set(rules, added)
  return added
}

let [lastText, lastSmall] = ['', '']
/** A line in small letters, as long as it is; a line is looked at many times in turn. */
const smallLetters = (text: string): string => {
  if (text !== lastText) {
    const small = text.toLowerCase()
    lastSmall = small.length === text.length ? small : Array.from(text, smallLetter).join('')
    lastText = text
  }
  return lastSmall
}

const smallLetter = (letter: string): string => {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}

const DASH = /[-–—]/

const endingOf = (ending: string): Label<string>['ending'] => {
  if (ending.includes(':')) return 'colon'
  if (DASH.test(ending)) return 'dash'
  return ending === '' ? 'nothing' : 'blank'
}

/** The label that begins at a position of the line; the first rule that fits counts. */
export const labelAt = <Key extends string>(
  line: Passage,
  rules: readonly LabelRule<Key>[],
  start = 0,
): Label<Key> | undefined => {
  const { choice, sources, made } = searchFor(rules)
  const text = smallLetters(line.text)
  for (const i of choice(text, start)) {
    const rule = rules[i]
    const regex = (made[i] ??= new RegExp(sources[i] ?? '', 'uy'))
    regex.lastIndex = start
    const found = regex.exec(text)
    if (!found || !rule) continue
    const { words = '', ending = '' } = found.groups ?? {}
    const end = start + found[0].length
    const wordsEnd = end - ending.length
    return {
      key: rule.key,
      words: line.slice(wordsEnd - words.length, wordsEnd),
      whole: line.slice(start, end).trim(),
      start,
      end,
      ending: endingOf(ending),
    }
  }
  return undefined
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
export const labelsIn = <Key extends string>(line: Passage, rules: readonly LabelRule<Key>[]): Labelled<Key>[] =>
  labelAt(line, rules) ? labelsWithin(line, rules) : []

/** The labels of a line that may begin with a value of its own: *Město Most, IČ: 00266094, PSČ 434 01*. */
export const labelsWithin = <Key extends string>(line: Passage, rules: readonly LabelRule<Key>[]): Labelled<Key>[] => {
  const first = labelAt(line, rules)
  const found = first ? [first] : []
  for (const start of first?.ending === 'nothing' ? [] : startsIn(line.text, first?.end ?? 1)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const isParted = isAfterSeparator(line.text, start)
    if (!isParted && !/\p{Lu}/u.test(line.text.charAt(start))) continue
    const label = labelAt(line, rules, start)
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
  at > 0 && (isWordAt(text, at - 1) || '.@/-'.includes(text.charAt(at - 1)))

/** Where words begin that may be a label: after a separator, or a little before a colon. */
const startsIn = function* (text: string, from: number): Generator<number> {
  let colon = text.indexOf(':', from)
  for (let index = from; index < text.length; index++) {
    if (!isLetterAt(text, index) || isInWord(text, index)) continue
    while (colon >= 0 && colon < index) colon = text.indexOf(':', colon + 1)
    if (isAfterSeparator(text, index) || (colon >= 0 && colon - index <= REACH)) yield index
  }
}
