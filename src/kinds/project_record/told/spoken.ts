/** How a page speaks: of one project or of many, of its aims, who pays, and whether it reports news. */
import { sentencesIn } from '../../../czech/sentence.ts'
import { tokensOf } from '../../../language/fold.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { isVerb, lexicon, type Concept } from '../../../language/lexicon/index.ts'
import { onceOf } from '../../../mentions/once.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasAny } from '../../../text/character.ts'
import { isDeclared, isOfOthers, nameAnnounced, namedBefore } from './names.ts'

/** Words at whose place a sentence, or its verb's clause, names what it is about: *Cílem projektu je*, *V rámci projektu*. */
const FIRST_WORDS = 5
const AIMS: ReadonlySet<Concept> = new Set<Concept>(['goal', 'summary', 'about'])
const OTHERS: ReadonlySet<Concept> = new Set<Concept>(['call', 'programme', 'plan', 'grant', 'projects'])

export interface Spoken {
  /** How many sentences begin with the project. */
  readonly ofProject: number
  /** Whether one tells what the project is for. */
  readonly hasAim: boolean
  /** The names in quotation marks that stand after *projekt*, each once. */
  readonly names: ReadonlyMap<string, Passage>
  /** The one that a sentence only tells: *Název projektu je „Klub“.* */
  readonly declared: Passage | undefined
  /** How often the text has *projekt* of one and of many. */
  readonly one: number
  readonly many: number
}

export const spokenIn = onceOf((texts: readonly Passage[]): Spoken => {
  const names = new Map<string, Passage>()
  let [ofProject, one, many] = [0, 0, 0]
  let hasAim = false
  let declared: Passage | undefined
  for (const sentence of sentencesIn(texts)) {
    const tokens = tokensOf(sentence.text)
    const begin = beginOf(tokens)
    const add = (name: Passage | undefined): void => {
      const words = name?.text.toLowerCase() ?? ''
      if (name && words !== '' && !names.has(words)) names.set(words, name)
    }
    // Asked of the whole sentence, and so once.
    let isOther: boolean | undefined
    let isUnnamed = false
    for (const [i, { text: word, end }] of tokens.entries()) {
      if (word.length < SHORTEST || !hasAny(word.charAt(0), 'pP')) continue
      const concept = lexicon.find(word)?.concept
      if (concept === 'projects' || (concept === 'project' && word.endsWith('ů'))) many++
      else if (concept === 'project') {
        one++
        if (i < FIRST_WORDS || (i > begin && i <= begin + FIRST_WORDS)) ofProject++
        isOther ??= isOfOthers(sentence)
        const name = isOther ? undefined : nameAnnounced(sentence, end)
        isUnnamed ||= !isOther && name === undefined
        if (name && !declared && isDeclared(sentence, end)) declared = name
        add(name)
      }
    }
    if (isUnnamed) add(namedBefore(sentence))
    hasAim ||= tellsAim(sentence.text)
  }
  return { ofProject, hasAim, names, declared, one, many }
})
const SHORTEST = 7

/** The verb that an adverbial stands before: *V období od 1. 9. 2011 | bylo v rámci projektu*; past all words where none does. */
const beginOf = (tokens: readonly { readonly text: string }[]): number => {
  const isAdverbial = ADVERBIAL.has(lexicon.find(tokens[0]?.text ?? '')?.concept)
  const verb = isAdverbial
    ? tokens.findIndex(({ text }) => isFinite(text) || isVerb(lexicon.find(text)?.concept ?? 'link'))
    : -1
  return verb < 0 ? tokens.length : verb
}
const ADVERBIAL: ReadonlySet<Concept | undefined> = new Set<Concept>(['link', 'from', 'date'])

/** *Cílem projektu je …*, *Projekt si klade za cíl*, *Projekt se zaměřuje na*; a call and a plan have aims too. */
export const tellsAim = (text: string): boolean => {
  const { words } = understand(text)
  const first = conceptsOf(words.slice(0, FIRST_WORDS))
  const opening = conceptsOf(words.slice(0, 2 * FIRST_WORDS))
  const verb = first.findIndex(isVerb)
  if (first.slice(0, verb < 0 ? undefined : verb).some((concept) => OTHERS.has(concept))) return false
  if (first.some((concept) => AIMS.has(concept))) return opening.some(isVerb)
  // In a clause of its own, or not parted from the sentence before: *…, cílem projektu je …*, *… v etapě II. Jeho cílem je …*
  if (words.some(({ concept }, i) => concept === 'goal' && isAimOfProject(words.slice(i + 1)))) return true
  return first.includes('project') && opening.includes('aims')
}

const isAimOfProject = ([first, second]: readonly Word[]): boolean =>
  first?.concept === 'is' || (first?.concept === 'project' && second?.concept === 'is')

const conceptsOf = (words: readonly Word[]): Concept[] => words.flatMap(({ concept }) => concept ?? [])

/** The name that a sentence says the project has. */
export const nameDeclared = (texts: readonly Passage[]): Passage | undefined => spokenIn(texts).declared

/** The same, or the name that sentences have in quotation marks after *projekt*; none where there are several. */
export const nameQuoted = (texts: readonly Passage[]): Passage | undefined => {
  const { names, declared } = spokenIn(texts)
  if (declared) return declared
  const [name] = names.size === 1 ? names.values() : []
  return name
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

/** *Realizace projektu byla ukončena*, and below it when. */
export const endsInPassive = (line: Passage): boolean => {
  const [before, participle] = understand(line.text).words.slice(-2)
  return before?.concept === 'is' && participle !== undefined && !line.text.endsWith('.')
}

/** Whether a line is a headline of news: a clause of its own, and none about what a project is. */
export const isHeadline = (line: Passage): boolean => {
  const { words } = understand(line.text)
  const isName = words[0]?.concept === 'project' && isCapital(words[1]?.text ?? '')
  return (
    !isName &&
    words.some(
      ({ text, concept }) => concept === 'reports' || (concept === 'gains' && !text.endsWith('t')) || isFinite(text),
    )
  )
}
