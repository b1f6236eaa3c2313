/** What sentences call the project: *projekt „Klub“*, *s názvem Klub*, *projekt Klub pod kopcem, který …*. */
import { bodyOf } from '../../../czech/body.ts'
import { looksLikeOrganisation } from '../../../czech/organisation/organisation-shape.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import { foldWord, tokensOf } from '../../../language/fold.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { isVerb, lexicon, type Concept } from '../../../language/lexicon/index.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasAny } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'
import { abbreviationIn, programmeInProse } from '../readers/programme.ts'
import { isFinanced } from './payers.ts'

const OPENS = '"„“«'
const CLOSES = '"“”»'
const LONGEST_NAME = 140
/** Behind the word project a name and the words that announce it end sooner. */
const REACH = 3 * LONGEST_NAME

/** The name that a sentence gives the project in quotation marks or after *s názvem*; `at` is where the word project ends. */
export const nameAnnounced = (sentence: Passage, at: number): Passage | undefined => {
  const declared = declaredFrom(sentence, at)
  return declared === undefined
    ? (quotedAt(sentence, at) ?? namedAt(sentence, at))
    : (quotedAt(sentence, declared) ?? nameFrom(sentence, declared))
}

/** *Název projektu | je „Klub“*, *Projekt | nese oficiální název: Klub*: whether a sentence tells how the project is called, and no more. */
export const isDeclared = (sentence: Passage, at: number): boolean => declaredFrom(sentence, at) !== undefined

/** Where the name begins that follows *název projektu je* or *projekt nese název*. */
const declaredFrom = (sentence: Passage, at: number): number | undefined => {
  const next = sentence.text.slice(at + 1, sentence.text.indexOf(' ', at + 1))
  if (next !== 'zní' && !DECLARING.has(lexicon.find(next)?.concept)) return undefined
  const [verb, ...others] = understand(sentence.text.slice(at, at + FURTHEST)).words
  if (!verb) return undefined
  const noun = tokensOf(sentence.text.slice(Math.max(0, at - FURTHEST), at)).at(-2)
  const isOfName = lexicon.find(noun?.text ?? '')?.concept === 'name'
  if (isOfName && (verb.concept === 'is' || verb.text === 'zní')) return at + verb.end
  const name = verb.concept === 'has' ? others.slice(0, 2).find(({ concept }) => concept === 'name') : undefined
  return name && at + name.end
}

const DECLARING: ReadonlySet<Concept | undefined> = new Set<Concept>(['is', 'has'])

/** The name in quotation marks that begins there, perhaps after *s názvem*. */
export const quotedAt = (sentence: Passage, at: number): Passage | undefined => {
  const { text } = sentence
  const reach = text.slice(at, at + FURTHEST)
  let gap = 0
  while (gap < reach.length && !OPENS.includes(reach.charAt(gap))) gap++
  if (gap === reach.length) return undefined
  const between = understand(reach.slice(0, gap)).words
  if (!isNaming(between)) return undefined
  const from = at + gap + 1
  for (let to = from; to < Math.min(text.length, from + LONGEST_NAME); to++)
    if (CLOSES.includes(text.charAt(to))) return sentence.slice(from, to).trim()
  return undefined
}

/** How far behind *projekt* the marks of its name may open. */
const FURTHEST = 70

/** *s názvem*, *, který nese název*, *spolku Lípa s názvem*: words that lead from the project to its name. */
const isNaming = (words: readonly Word[]): boolean => {
  if (words.every(({ concept }) => concept !== undefined && NAMING.has(concept))) return true
  const isAnnounced = words.slice(-2).some(({ concept }) => concept === 'name' || concept === 'called')
  const others = words.filter(({ concept }) => concept === undefined || !NAMING.has(concept))
  const isRelative = RELATIVE.test(foldWord(words[0]?.text ?? ''))
  return (
    isAnnounced &&
    others.every(({ text, concept }) => (concept === 'is' ? isRelative : !isFinite(text) && !isVerb(concept ?? 'link')))
  )
}
const RELATIVE = /^(?:kter\p{L}{1,3}|jenz|jehoz)$/u

export const NAMING: ReadonlySet<Concept> = new Set<Concept>(['link', 'name', 'called', 'has'])

/** The name that follows *má název*, *nazvaný*, *s názvem*, up to what the sentence says next: *Projekt nese název Klub pod kopcem a je …* */
const namedAt = (sentence: Passage, at: number): Passage | undefined => {
  const rest = sentence.slice(at, at + REACH)
  const { words } = understand(rest.text)
  const noun = words.slice(0, NEAR).findIndex(({ concept }) => concept === 'name' || concept === 'called')
  const first = words[noun + 1]
  const isAnnounced = words.slice(0, noun).every(({ concept }) => concept === 'link' || concept === 'has')
  const isNamed = noun > 0 || words[0]?.concept === 'called'
  if (!isNamed || noun < 0 || !isAnnounced || !first || !isCapital(first.text)) return undefined
  return nameFrom(rest, words[noun]?.end ?? 0)
}

/** The capitalised words that begin there, up to what the sentence says next. */
const nameFrom = (sentence: Passage, at: number): Passage | undefined => {
  const rest = sentence.slice(at, at + REACH)
  const { words } = understand(rest.text)
  const [first] = words
  if (!first || !isCapital(first.text)) return undefined
  const after = words.findIndex(
    ({ concept, start }, i) =>
      i > 0 && (ends(concept) || isParted(rest, start) || isFunded(words, i) || isOfProgramme(words, i)),
  )
  const last = words.slice(0, after < 0 ? undefined : after).findLast(isOfName)
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
/** A last word that only links is of no name, but a figure is: *Šablony I*. */
const isOfName = ({ concept, text }: Word): boolean => concept !== 'link' || text === 'I'
/** *projektu Klub | podpořeného z Operačního programu* */
const isFunded = (words: readonly Word[], i: number): boolean => {
  const word = words[i]?.text ?? ''
  return isFinanced(word.endsWith('ého') ? `${word.slice(0, -'ého'.length)}ý` : word)
}
/** *Klub | v programu Erasmus*, *Klub | z Integrovaného operačního programu* */
const isOfProgramme = (words: readonly Word[], i: number): boolean =>
  PREPOSITIONS.has(words[i]?.text ?? '') && words.slice(i + 1, i + NEAR).some(({ concept }) => concept === 'programme')
const PREPOSITIONS = new Set(['v', 'z', 'ze'])
const isParted = (rest: Passage, start: number): boolean => hasAny(rest.text.slice(start - 2, start), ',;:(')

/** *Klubovna se jmenuje projekt, který …*: the name before its verb. */
export const namedBefore = (sentence: Passage): Passage | undefined => {
  const { words } = understand(sentence.text)
  const at = words.findIndex(({ concept }, i) => concept === 'called' && words[i + 1]?.concept === 'project')
  const reflexive = words[at - 1]
  const name = reflexive?.concept === 'link' ? sentence.slice(0, reflexive.start).trim() : undefined
  return name && !name.isEmpty && name.length <= LONGEST_NAME ? name : undefined
}

/** *Obec Lhota realizuje projekt Oprava kovárny.*: the capitalised words that a sentence of its own ends in; none where there are several. */
export const nameAtEnd = (texts: readonly Passage[]): Passage | undefined =>
  onlyOne(sentencesIn(texts).flatMap((sentence) => nameEnding(sentence)))

const nameEnding = (sentence: Passage): Passage[] => {
  const { words } = understand(sentence.text)
  const at = words.findIndex(({ concept }, i) => i > 0 && concept === 'project')
  const first = words[at + 1]
  if (at < 1 || !first || !isCapital(first.text) || words[0]?.concept === 'project') return []
  if (!words.slice(0, at).some(({ concept }) => concept !== undefined && isVerb(concept))) return []
  const name = sentence.slice(first.start).strip(/[.]/)
  const isPlain =
    !hasAny(name.text, `,;:(${OPENS}`) && !words.some((_, i) => i > at + 1 && goesOn(sentence.text, words, i))
  return isPlain && name.length <= LONGEST_NAME && words.length > at + 2 ? [name] : []
}

/** The capitalised words that follow *projekt* up to where the sentence goes on; none where there are several. */
export const nameInSentence = (texts: readonly Passage[]): Passage | undefined => {
  const names: Passage[] = []
  const shortened = new Set<string>()
  for (const sentence of sentencesIn(texts)) {
    if (isOfOthers(sentence)) continue
    for (const { text, end } of tokensOf(sentence.text)) {
      const name = isProject(text) ? plainAt(sentence, end) : undefined
      if (!name || shortened.has(name.text)) continue
      names.push(name)
      const short = sentence.slice(sentence.offsetOf(name) + name.length).match(SHORTENED)?.named['name']
      if (short) shortened.add(short.text)
    }
  }
  return onlyOne(names)
}
/** *Klub pod Strání (zkráceně „KPS“)*, *(dále jen KPS)*: what the page calls the project from there on. */
const SHORTENED = /^\s\((?:zkráceně|dále(?: jen)?|zkr\.)\s["„“]?(?<name>[^()"“”„]{2,60})["“”]?\)/u

/**
 * *realizuje projekt vyhlášený Operačním programem Zaměstnanost (OPZ), Klub pod Strání.*: what follows the programme up to the
 * end; none where there are several.
 */
export const nameBehindProgramme = (texts: readonly Passage[]): Passage | undefined =>
  onlyOne(sentencesIn(texts).flatMap((sentence) => (isOfOthers(sentence) ? [] : (behindProgramme(sentence) ?? []))))

const behindProgramme = (sentence: Passage): Passage | undefined => {
  const all = understand(sentence.text).words
  const project = all.find(({ concept }) => concept === 'project')
  const rest = project && all.some(({ concept }) => concept === 'programme') && sentence.slice(project.end)
  const programme = rest && (programmeInProse(rest)?.from[0] ?? abbreviationIn(rest))
  if (!programme) return undefined
  const behind = rest.slice(rest.offsetOf(programme) + programme.length)
  const sign = behind.match(APPOSITION)
  const name = sign && behind.slice(sign.end).strip(/[.„"“”]/)
  if (!name || name.length > LONGEST_NAME || hasAny(name.text, `,;:(${OPENS}`)) return undefined
  const { words } = understand(name.text)
  const isName = words.every(({ text, concept }) => !isFinite(text) && !isOfProgrammes(concept))
  return isName && words.length > 1 && !looksLikeOrganisation(name) ? name : undefined
}
const APPOSITION = /^(?:\s\([^)]{1,20}\))?(?:,|:|\s[–—-])\s["„“]?(?=\p{Lu})/u
const isOfProgrammes = (concept: Concept | undefined): boolean =>
  concept !== undefined && (isVerb(concept) || NO_NAME.has(concept) || concept === 'axis')

/** *Projekt navazuje na projekt „Klub“*: a sentence that names another project. */
export const isOfOthers = ({ text }: Passage): boolean =>
  understand(text).words.some(({ concept }) => concept === 'follows')

const onlyOne = (names: readonly Passage[]): Passage | undefined => {
  const [first, ...others] = names
  return first && others.every(({ text }) => text.toLowerCase() === first.text.toLowerCase()) ? first : undefined
}

const SHORTEST = 7
/** Whether a word is *projekt* of one, in any case. */
export const isProject = (word: string): boolean =>
  word.length >= SHORTEST &&
  hasAny(word.charAt(0), 'pP') &&
  !hasAny(word.slice(-1), 'ůŮ') &&
  lexicon.find(word)?.concept === 'project'

/** *projekt | Klub bez zábran, díky němuž*: the name that begins there, where a sign, a verb or the number ends it. */
const plainAt = (sentence: Passage, at: number): Passage | undefined => {
  const rest = sentence.slice(at, at + 2 * LONGEST_NAME)
  const { words } = understand(rest.text)
  const [first] = words
  if (first?.start !== 1 || !rest.text.startsWith(' ') || !isCapital(first.text) || isOther(words)) return undefined
  const last = words.findIndex((_, i) => i > 0 && goesOn(rest.text, words, i))
  // *V rámci projektu Oprava kovárny celá střecha.*: what nothing parts from the name may be the subject.
  const isWhole = last < 0 && sentence.text.endsWith('.') && !sentence.text.slice(0, at).endsWith('u')
  if ((last < 0 && !isWhole) || last > MOST_WORDS) return undefined
  // *projekt Charita Most realizuje*: who runs it.
  if (words[last]?.concept === 'runs' && words.slice(0, 2).some(({ text }) => bodyOf(text) !== undefined))
    return undefined
  const own = words.slice(0, last < 0 ? undefined : last).findLast(isOfName)
  return own && own.end > first.end + 1 ? rest.slice(first.start, own.end) : undefined
}
const MOST_WORDS = 14

/** Whether the sentence goes on with a word after the name. */
const goesOn = (text: string, words: readonly Word[], i: number): boolean => {
  const [before, word] = [words[i - 1], words[i]]
  if (!before || !word) return false
  const gap = text.slice(before.end, word.start)
  if (hasAny(gap, `,;:()${OPENS}${CLOSES}`)) return true
  if (gap.includes('.') && before.text.length > LONGEST_SHORT) return true
  if (hasAny(gap, '–—-') && gap.startsWith(' ') && !isCapital(word.text)) return true
  return (
    isFinite(word.text) ||
    isFunded(words, i) ||
    isOfProgramme(words, i) ||
    ends(word.concept) ||
    (word.concept !== undefined && ENDING.has(word.concept)) ||
    word.text === 'rámci'
  )
}
const LONGEST_SHORT = 3
const ENDING: ReadonlySet<Concept> = new Set<Concept>(['given', 'number', 'grant'])

/** *projekt OP VVV*, *projektu Města Most*, *Projekt CZ.03…*: a capital that begins no name of a project. */
const isOther = (words: readonly Word[]): boolean => {
  const concept = words[0]?.concept
  return (
    (concept !== undefined && (NO_NAME.has(concept) || isVerb(concept))) ||
    // *projektu Národního plánu obnovy*: what it is of, and no name, which stays in its first form.
    GENITIVE.test(words[0]?.text ?? '') ||
    words.slice(0, 2).some(({ text }) => (bodyOf(text) ?? text.toLowerCase()) !== text.toLowerCase())
  )
}
const GENITIVE = /[éí]ho$/u
const NO_NAME: ReadonlySet<Concept> = new Set<Concept>([
  'programme',
  'union',
  'abroad',
  'number',
  'registration',
  'call',
  'fund',
])

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
