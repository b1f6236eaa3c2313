/** How the writer of a PDF uses words, by which the ends of lines are judged. */
import { bare } from '../../../text/bare.ts'
import type { Row } from '../lines.ts'

export interface Usage {
  /** Words with a hyphen that is their own, for it stands in the middle of a line; lower case. */
  readonly hyphenated: ReadonlySet<string>
  /** Words that are whole for sure; lower case. */
  readonly words: ReadonlySet<string>
  /** What whole words begin with, without accents; lower case. */
  readonly stems: ReadonlySet<string>
  /** The beginnings of words that have a capital in the middle of a sentence. */
  readonly names: ReadonlySet<string>
  /** Whether words of one letter are kept on the line of the next word, as Czech typography demands. */
  readonly bindsPrepositions: boolean
}

/** `flow` is the running text, `cells` are the lines of each cell. */
export const usageOf = (flow: readonly Row[], cells: readonly (readonly Row[])[]): Usage => {
  const all = [...flow, ...cells.flat()]
  const words = new Set([...wordsOf(all, /(?<=\s)\p{L}+(?=[\s,.;:)])/gu), ...cells.flatMap(wholeWords)])
  return {
    words,
    stems: stemsOf(words),
    hyphenated: new Set(wordsOf(all, /(?<!\p{L})\p{L}+-\p{L}+/gu)),
    names: new Set(wordsOf(flow, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu).map(stem)),
    bindsPrepositions: !all.some((row) => / [ksvzouai]$/iu.test(row.at(-1)?.text.trimEnd() ?? '')),
  }
}

/** What the case forms of a name share. */
export const stem = (word: string): string => word.slice(0, 5).toLowerCase()

const textOf = (row: Row): string => row.map((line) => line.text).join(' ')

const wordsOf = (rows: readonly Row[], pattern: RegExp): string[] =>
  rows.flatMap((row) => row.flatMap(({ text }) => text.match(pattern)?.map((word) => word.toLowerCase()) ?? []))

/** The words of a cell that no line's end may have cut: only a word alone on its line is ever cut, before a small letter. */
const wholeWords = (rows: readonly Row[]): string[] => {
  const lines = rows.map((row) => textOf(row).trim())
  return lines.flatMap((line, i) => {
    const words = line.split(/\s+/)
    const mayEndCut = words.length === 1 && !/^[^\p{Ll}]/u.test(lines[i + 1] ?? '')
    const whole = mayEndCut ? [] : words.slice(mayBeRest(lines[i - 1]) ? 1 : 0)
    return whole.flatMap((word) => /^\p{L}{2,}(?=[,.;:)]?$)/u.exec(word)?.[0].toLowerCase() ?? [])
  })
}

const mayBeRest = (before: string | undefined): boolean =>
  before !== undefined && /^\S+$|[-\u00ad\u2010]$/u.test(before)

const SHORTEST_STEM = 4

const stemsOf = (words: ReadonlySet<string>): Set<string> => {
  const stems = new Set<string>()
  for (const word of words) {
    const plain = bare(word)
    for (let length = SHORTEST_STEM; length <= plain.length; length++) stems.add(plain.slice(0, length))
  }
  return stems
}
