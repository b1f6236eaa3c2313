/** Labels by patterns, one for each whole label: what tests take for the labels of a kind. */
import type { Passage } from '../../src/text/passage.ts'
import { choiceOf, type Choice } from '../../src/text/beginning.ts'
import { latin } from '../../src/text/pattern.ts'
import type { Ending, Label, Labels } from '../../src/structure/label.ts'

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

/** The labels that one of the rules knows. */
export const ruledLabels = <Key extends string>(rules: readonly LabelRule<Key>[]): Labels<Key> => {
  let search: Search<Key> | undefined
  return { at: (line, start = 0) => labelAt(line, (search ??= searchFor(rules)), start) }
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
interface Search<Key extends string> {
  readonly rules: readonly LabelRule<Key>[]
  readonly choice: Choice
  readonly sources: readonly string[]
  readonly made: RegExp[]
}

const searchFor = <Key extends string>(rules: readonly LabelRule<Key>[]): Search<Key> => {
  const sources = rules.map(sourceOf)
  return { rules, choice: choiceOf(sources), sources, made: [] }
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

const endingOf = (ending: string): Ending => {
  if (ending.includes(':')) return 'colon'
  if (DASH.test(ending)) return 'dash'
  return ending === '' ? 'nothing' : 'blank'
}

/** The label that begins at a position of the line; the first rule that fits counts. */
const labelAt = <Key extends string>(
  line: Passage,
  { rules, choice, sources, made }: Search<Key>,
  start: number,
): Label<Key> | undefined => {
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
