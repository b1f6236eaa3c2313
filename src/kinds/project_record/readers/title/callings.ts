/** Which lines above a record are what its sentences call the project, in whatever case. */
import { sentencesIn } from '../../../../czech/sentence.ts'
import { foldWord, tokensOf, type Token } from '../../../../language/fold.ts'
import { lexicon } from '../../../../language/lexicon/index.ts'
import type { Passage } from '../../../../text/passage.ts'
import { isProject, NAMING } from '../../told/names.ts'

/** What a sentence calls the project. */
export interface Calling {
  readonly sentence: string
  /** The words that follow *projekt* or *projektu s názvem*, folded, whether or not the name ends there. */
  readonly words: readonly string[]
}

export const callingsIn = (texts: readonly Passage[]): Calling[] =>
  sentencesIn(texts).flatMap(({ text: sentence }) => {
    const tokens = tokensOf(sentence)
    // Only ever forward, so that a sentence of nothing but the word is read once.
    let next = 0
    return tokens.flatMap(({ text }, i): Calling[] => {
      if (!isProject(text)) return []
      next = Math.max(next, i + 1)
      while (isLink(tokens[next])) next++
      const words = tokens.slice(next, next + MOST_WORDS).map(({ text: word }) => foldWord(word))
      return words.length > 1 ? [{ sentence, words }] : []
    })
  })

const isLink = (token: Token | undefined): boolean =>
  token !== undefined && NAMING.has(lexicon.find(token.text)?.concept ?? 'project')

/** Whether another sentence calls the project by the words of a line, in whatever case. */
export const isCalled = (line: Passage, callings: readonly Calling[]): boolean => {
  const own = tokensOf(line.text)
    .slice(0, MOST_WORDS)
    .map(({ text }) => foldWord(text))
  return own.length > 1 && callings.some(({ words }) => own.every((word, i) => isSame(word, words[i] ?? '')))
}

/** *klubovna*, *klubovny* */
const isSame = (word: string, other: string): boolean => {
  const stem = Math.max(LONGEST_SHORT, Math.min(word.length, other.length) - LONGEST_SHORT)
  return (
    word === other ||
    (other.length >= stem && word.length > LONGEST_SHORT && word.slice(0, stem) === other.slice(0, stem))
  )
}

const MOST_WORDS = 14
const LONGEST_SHORT = 3
