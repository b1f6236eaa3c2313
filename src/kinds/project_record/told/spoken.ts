/** How a page speaks: of one project or of many, of its aims, who pays, and whether it reports news. */
import { sentencesIn } from '../../../czech/sentence.ts'
import { tokensOf } from '../../../language/fold.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { isVerb, lexicon, type Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasAny } from '../../../text/character.ts'

/** Words at whose place a sentence names what it is about: *Cílem projektu je*, *V rámci projektu*. */
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
  /** How often the text has *projekt* of one and of many. */
  readonly one: number
  readonly many: number
}

export const spokenIn = (texts: readonly Passage[]): Spoken => {
  const names = new Map<string, Passage>()
  let [ofProject, one, many] = [0, 0, 0]
  let hasAim = false
  for (const sentence of sentencesIn(texts)) {
    const tokens = tokensOf(sentence.text)
    for (const [i, { text: word, end }] of tokens.entries()) {
      if (word.length < SHORTEST || !hasAny(word.charAt(0), 'pP')) continue
      const concept = lexicon.find(word)?.concept
      if (concept === 'projects') many++
      else if (concept === 'project') {
        one++
        if (i < FIRST_WORDS) ofProject++
        const name = quotedAt(sentence, end) ?? namedAt(sentence, end) ?? namedBefore(sentence)
        const words = name?.text.toLowerCase() ?? ''
        if (name && words !== '' && !names.has(words)) names.set(words, name)
      }
    }
    hasAim ||= tellsAim(sentence.text)
  }
  return { ofProject, hasAim, names, one, many }
}
const SHORTEST = 7

/** *Cílem projektu je …*, *Projekt si klade za cíl*, *Projekt se zaměřuje na*; a call and a plan have aims too. */
const tellsAim = (text: string): boolean => {
  const { words } = understand(text)
  const first = conceptsOf(words.slice(0, FIRST_WORDS))
  const opening = conceptsOf(words.slice(0, 2 * FIRST_WORDS))
  const verb = first.findIndex(isVerb)
  if (first.slice(0, verb < 0 ? undefined : verb).some((concept) => OTHERS.has(concept))) return false
  if (first.some((concept) => AIMS.has(concept))) return opening.some(isVerb)
  // A sentence that was not parted from the one before it: *… v etapě II. Jeho cílem je …*
  if (words.some(({ concept }, i) => concept === 'goal' && words[i + 1]?.concept === 'is')) return true
  return first.includes('project') && opening.includes('aims')
}

const conceptsOf = (words: readonly Word[]): Concept[] => words.flatMap(({ concept }) => concept ?? [])

const OPENS = '"„“«'
const CLOSES = '"“”»'
const LONGEST_NAME = 140

/** The name in quotation marks that begins there, perhaps after *s názvem*. */
const quotedAt = (sentence: Passage, at: number): Passage | undefined => {
  const { text } = sentence
  const reach = text.slice(at, at + 30)
  let gap = 0
  while (gap < reach.length && !OPENS.includes(reach.charAt(gap))) gap++
  if (gap === reach.length) return undefined
  const between = understand(reach.slice(0, gap)).words
  if (!between.every(({ concept }) => concept !== undefined && NAMING.has(concept))) return undefined
  const from = at + gap + 1
  for (let to = from; to < Math.min(text.length, from + LONGEST_NAME); to++)
    if (CLOSES.includes(text.charAt(to))) return sentence.slice(from, to).trim()
  return undefined
}

const NAMING: ReadonlySet<Concept> = new Set<Concept>(['link', 'name', 'called', 'has'])

/** The name that follows *má název*, *nazvaný*, *s názvem*, up to what the sentence says next: *Projekt nese název Klub pod kopcem a je …* */
const namedAt = (sentence: Passage, at: number): Passage | undefined => {
  const rest = sentence.slice(at)
  const { words } = understand(rest.text)
  const noun = words.slice(0, NEAR).findIndex(({ concept }) => concept === 'name' || concept === 'called')
  const first = words[noun + 1]
  const isAnnounced = words.slice(0, noun).every(({ concept }) => concept === 'link' || concept === 'has')
  const isNamed = noun > 0 || words[0]?.concept === 'called'
  if (!isNamed || noun < 0 || !isAnnounced || !first || !isCapital(first.text)) return undefined
  const after = words.findIndex(({ concept, start }, i) => i > noun + 1 && (ends(concept) || isParted(rest, start)))
  const last = words.slice(noun + 1, after < 0 ? undefined : after).findLast(({ concept }) => concept !== 'link')
  if (!last || last.end - first.start > LONGEST_NAME) return undefined
  const name = rest.slice(first.start, last.end)
  // *Na tu školu „mám“!*: the marks of a name belong to it.
  const marks = hasAny(name.text, OPENS) ? (rest.slice(last.end).match(MARKS)?.end ?? 0) : 0
  return rest.slice(first.start, last.end + marks)
}
const MARKS = /^["“”»]?[!?]?/u
const NEAR = 4
/** Words that go on with the sentence after a name. */
const ends = (concept: Concept | undefined): boolean =>
  concept !== undefined && (isVerb(concept) || concept === 'registration' || concept === 'realised')
const isParted = (rest: Passage, start: number): boolean => hasAny(rest.text.slice(start - 2, start), ',;:(')

/** The name that sentences have in quotation marks after *projekt*; none where there are several. */
export const nameQuoted = (texts: readonly Passage[]): Passage | undefined => {
  const { names } = spokenIn(texts)
  const [name] = names.size === 1 ? names.values() : []
  return name
}

/** *Klubovna se jmenuje projekt, který …*: the name before its verb. */
const namedBefore = (sentence: Passage): Passage | undefined => {
  const { words } = understand(sentence.text)
  const at = words.findIndex(({ concept }, i) => concept === 'called' && words[i + 1]?.concept === 'project')
  const reflexive = words[at - 1]
  const name = reflexive?.concept === 'link' ? sentence.slice(0, reflexive.start).trim() : undefined
  return name && !name.isEmpty && name.length <= LONGEST_NAME ? name : undefined
}

/** *Obec Lhota realizuje projekt Oprava kovárny.*: the capitalised words that a sentence of its own ends in; none where there are several. */
export const nameAtEnd = (texts: readonly Passage[]): Passage | undefined => {
  const names = new Map(
    sentencesIn(texts)
      .flatMap((sentence) => nameEnding(sentence))
      .map((name) => [name.text, name]),
  )
  const [name] = names.size === 1 ? names.values() : []
  return name
}

const nameEnding = (sentence: Passage): Passage[] => {
  const { words } = understand(sentence.text)
  const at = words.findIndex(({ concept }, i) => i > 0 && concept === 'project')
  const first = words[at + 1]
  if (!first || !isCapital(first.text) || words[0]?.concept === 'project') return []
  if (!words.slice(0, at).some(({ concept }) => concept !== undefined && isVerb(concept))) return []
  const name = sentence.slice(first.start).strip(/[.]/)
  const isPlain =
    !hasAny(name.text, `,;:(${OPENS}`) &&
    !words.slice(at + 1).some(({ concept, text }) => isFinite(text) || ends(concept))
  return isPlain && name.length <= LONGEST_NAME && words.length > at + 2 ? [name] : []
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
  return !isName && words.some(({ text, concept }) => concept === 'reports' || isFinite(text))
}
