/** Who pays a sum and what it is called, by the words of its clause. */
import { bodyOf, isAdjective } from '../../../czech/body.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { isDigit } from '../../../language/fold.ts'
import { isNeutral, isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { actorAt } from '../../../roles/actor.ts'
import { Content } from '../../../roles/content.ts'
import { score, THRESHOLD } from '../../../roles/score.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { evidence } from '../evidence.ts'
import type { Passage } from '../../../text/passage.ts'
import { isAgent } from './people/case.ts'
import type { Clauses, Range } from './clauses.ts'
import { isFinanced, isWith } from './payers.ts'

type Concepts = ReadonlySet<Concept | undefined>

/** Nouns of sums. */
const SUMS: Concepts = new Set<Concept>(['grant', 'support', 'cost', 'share', 'ownShare'])
/** Words between a payer or a sum's name and the sum: *ve výši*, *do výše*, *částkou*, *celkem*, *přibližně*. */
const MEASURES: Concepts = new Set<Concept>(['amount', 'to', 'total', 'link', 'approximately', 'more'])
/** What pays, where the sum is only called one: *částkou 2 mil. Kč z Evropského sociálního fondu*. */
const PAYERS: Concepts = new Set<Concept>(['union', 'abroad', 'state', 'own', 'region', 'town', 'fund', 'programme'])
/** Verbs and participles that tell of paying. */
export const PAYING: Concepts = new Set<Concept>([
  'pays',
  'gains',
  'given',
  'grant',
  'support',
  'finance',
  'share',
  'ownShare',
  'shares',
])
/** *celková finanční podpora* */
const OF_SUM: Concepts = new Set<Concept>(['financial', 'total'])
/** *nadační příspěvek* */
const isOfSum = (word: Word | undefined): boolean =>
  OF_SUM.has(word?.concept) || (word?.concept === 'fund' && isAdjective(word.text.toLowerCase()))
/** What something is one's own of: *vlastní zdroje*, *svým podílem*, *ze svého rozpočtu*. */
const OWNED: Concepts = new Set<Concept>(['share', 'cost'])
const LONGEST_SOURCE = 90
const WORDS_OF_SOURCE = 8
const WORDS_OF_PAYER = 5
/** Behind a noun: what goes on with it, and is none of its words. */
const LEADING_ON: Concepts = new Set<Concept>(['link', 'given', 'forWhom', 'amount'])

export const isMeasure = (word: Word | undefined): boolean => MEASURES.has(word?.concept)
const isSumNoun = (word: Word | undefined): boolean =>
  word?.concept !== undefined && SUMS.has(word.concept) && !isFinanced(word.text) && !isFinite(word.text)

/** Verbs whose subject pays: *hradí*, *přispělo*, *podpořil*, *podílí se*. */
const isPaying = ({ concept, text }: Word): boolean =>
  concept === 'pays' || concept === 'shares' || (concept === 'support' && isFinite(text))

/** Whether words name a payer or an organisation. */
export const namesPayer = (clauses: Clauses, range: Range): boolean =>
  clauses.in(range).some(({ concept }) => PAYERS.has(concept)) ||
  actorAt(clauses.sentence, clauses.words, range.from)?.isBody === true

/** The payer that begins at a word, in the nominative. */
const payerAt = (clauses: Clauses, begin: number, to: number): Range | undefined => {
  const from = clauses.isAlso(begin) ? begin + 1 : begin
  const phrase = { from, to: clauses.phraseEnd(from, to) }
  if (clauses.in(phrase).some(({ concept }) => PAYERS.has(concept))) return phrase
  const actor = actorAt(clauses.sentence, clauses.words, from)
  return actor?.isBody === true && actor.next <= to ? { from, to: actor.next } : undefined
}

/** Behind a sum: *hradí město Plzeň*, *se na projektu podílí Charita Most*. */
export const payerAfter = (clauses: Clauses, near: Range): Range | undefined => {
  let verb = near.from
  while (verb < near.to && isBeforeVerb(clauses, verb)) verb++
  const word = clauses.words[verb]
  return verb < near.to && word && isPaying(word) ? payerAt(clauses, verb + 1, near.to) : undefined
}
const isBeforeVerb = (clauses: Clauses, i: number): boolean => OBJECT.has(clauses.conceptAt(i))
/** *se na projektu* */
const OBJECT: Concepts = new Set<Concept>(['link', 'project', 'work', 'finance', 'realise'])

/** Before a sum: *město Plzeň přispívá částkou*, *přispělo město Plzeň částkou*, *kraj podpořil projekt částkou*. */
export const payerBefore = (clauses: Clauses, { from, to }: Range): Range | undefined => {
  const verb = from + clauses.in({ from, to }).findLastIndex(isPaying)
  if (verb < from) return undefined
  const next = payerAt(clauses, verb + 1, to)
  if (next && clauses.in({ from: next.to, to }).every(isAround)) return next
  // *přispěla ze svého rozpočtu částkou*
  const own = ownShareIn(clauses, { from: verb + 1, to })
  const isNear = clauses.in({ from: verb + 1, to: own?.from ?? to }).every(isAround)
  const isWhole = isNear && (!own || clauses.in({ from: own.to, to }).every(isAround))
  const subject = isWhole ? (verb > from ? subjectIn(clauses, from, verb) : subjectBefore(clauses, from)) : undefined
  // *Město z vlastního rozpočtu přispěje*
  return subject && ownShareIn(clauses, { from: subject.to, to: verb }) ? { from: subject.from, to: verb } : subject
}
/** *na projekt částkou 10 %, tj.* */
export const isAround = (word: Word): boolean =>
  isMeasure(word) || OBJECT.has(word.concept) || isDigit(word.text.charAt(0))

/** *Ministerstvo schválilo žádost a | přispěje částkou*: the subject that opens the sentence, of a second verb behind *a*. */
const subjectBefore = (clauses: Clauses, from: number): Range | undefined => {
  const subject = clauses.lower(from - 1) === 'a' ? payerAt(clauses, 0, from - 1) : undefined
  return subject && clauses.isVerb(subject.to) ? subject : undefined
}

/** The last phrase before a verb that stands after no preposition. */
const subjectIn = (clauses: Clauses, from: number, verb: number): Range | undefined => {
  let found: Range | undefined
  for (let i = from; i < verb;) {
    const isAfter = clauses.conceptAt(i) === 'link'
    const first = isAfter ? i + 1 : i
    // *na který | Nadace Javor poskytla*
    const end = clauses.isRelative(first) ? first + 1 : clauses.phraseEnd(first, verb)
    const range = (isAfter ? undefined : payerAt(clauses, i, verb)) ?? { from: first, to: end }
    if (!isAfter && range.to > i && namesPayer(clauses, range)) found = range
    i = Math.max(first, range.to, i + 1)
  }
  return found
}

/** What a sum is called: *dotace z EU | činí*, *dotaci | ve výši*, *příspěvek z EU*. `first` is where the clauses begin. */
export const nameBefore = (clauses: Clauses, { from, to }: Range, first: number, money: Passage): Range | undefined => {
  const words = clauses.in({ from, to })
  const verb = words.findLastIndex(({ concept }) => concept !== undefined && isVerb(concept))
  // *obec obdržela*: who gets a sum is not who pays it.
  const isSaid =
    verb >= 0 &&
    words[verb]?.concept !== 'gains' &&
    (words.slice(verb + 1).every(isMeasure) || (words[verb]?.concept === 'costs' && isAmountOfGift(words)))
  if (isSaid && words[verb]?.concept !== 'priced') {
    const own = antecedentOf(clauses, from, first) ?? { from, to: from + verb }
    const subject = verb > 0 ? own : beforeRelative(clauses, from, first)
    if (subject) return sourceIn(clauses, headOf(clauses, subject), money)
  }
  let end = words.length
  while (end > 0 && isMeasure(words[end - 1])) end--
  const noun = words.slice(0, end).findLastIndex(isSumNoun)
  // *z toho příspěvek z EU 5 000 Kč*: what it is, and whose.
  const whole = words
    .slice(0, end)
    .findLastIndex((word, i) => isSumNoun(word) && isOfPayer(clauses, from + i + 1, from + end))
  if (whole >= 0 && end === words.length) return sourceIn(clauses, { from: from + whole, to: from + end }, money)
  // *získalo dotaci 5 000 Kč*: nothing stands between.
  if (end === words.length && !isSumNoun(words.at(-1))) return undefined
  // *z rozpočtu kraje částkou*: a source, read as who pays.
  if (noun < 0 || isOfSource(clauses, from, from + noun)) return undefined
  let begin = noun
  while (isOfSum(words[begin - 1])) begin--
  return end - noun <= MOST_BETWEEN ? sourceIn(clauses, { from: from + begin, to: from + noun + 1 }, money) : undefined
}
const MOST_BETWEEN = 4

/** *Výše dotace | je stanovena z uznatelných nákladů na nejvýše 5 000 Kč*: whatever stands between, it is of this sum. */
const isAmountOfGift = ([first, second]: readonly Word[]): boolean =>
  first?.concept === 'amount' && (second?.concept === 'grant' || second?.concept === 'support')

/** *Předpokládané náklady na tuto akci: | 5 000 Kč*: before a colon stands what a sum is called, whatever goes on with it. */
export const nameAbove = (clauses: Clauses, to: number, first: number, money: Passage): Range | undefined => {
  if (to <= first || clauses.gap(to).trim() !== ':') return undefined
  const from = clauses.clauseStart(to - 1, first)
  const noun = from + clauses.in({ from, to }).findIndex(isSumNoun)
  const isFirst = clauses.in({ from, to: noun }).every(({ concept }) => concept === 'quality' || OF_SUM.has(concept))
  return noun >= from && isFirst ? sourceIn(clauses, { from, to: noun + 1 }, money) : undefined
}

/** The last noun of a sum in a clause with what stands before it: *celkové náklady*, wherever in the clause it stands. */
export const nameIn = (clauses: Clauses, { from, to }: Range, money: Passage): Range | undefined => {
  const words = clauses.in({ from, to })
  const noun = words.findLastIndex(isSumNoun)
  let begin = noun
  while (isOfSum(words[begin - 1]) || words[begin - 1]?.concept === 'quality') begin--
  const end = words[noun + 1]?.concept === 'project' ? noun + 2 : noun + 1
  return noun < 0 ? undefined : sourceIn(clauses, { from: from + begin, to: from + end }, money)
}

/** *z rozpočtu*, *ze státního rozpočtu* */
const isOfSource = (clauses: Clauses, from: number, noun: number): boolean => {
  let i = noun - 1
  while (i > from && isAdjective(clauses.lower(i))) i--
  return i >= from && clauses.isFrom(i)
}

/** *získala dotaci, | která činila*: the noun of a sum that the pronoun stands for. */
const antecedentOf = (clauses: Clauses, from: number, first: number): Range | undefined => {
  if (!clauses.isRelative(from) || from <= first || !isSumNoun(clauses.words[from - 1])) return undefined
  return { from: from - 1, to: from }
}

/** *Podpora, kterou získala obec, | činí*: the subject before the clause that is put into it. */
const beforeRelative = (clauses: Clauses, from: number, first: number): Range | undefined => {
  if (from <= first) return undefined
  const relative = clauses.clauseStart(from - 1, first)
  if (relative <= first || !clauses.isRelative(relative)) return undefined
  const start = clauses.clauseStart(relative - 1, first)
  return start < relative ? { from: start, to: relative } : undefined
}

/** *Celková částka | alokovaná na podporu aktivit projektu v letech …*: of a long subject the noun that it is built around. */
const headOf = (clauses: Clauses, { from, to }: Range): Range => {
  if (to - from <= WORDS_OF_SOURCE) return { from, to }
  let end = from
  let hasNoun = false
  for (; end < to; end++) {
    const concept = clauses.conceptAt(end)
    if (hasNoun && (concept === undefined || LEADING_ON.has(concept))) break
    hasNoun ||= concept !== undefined && (SUMS.has(concept) || concept === 'amount')
  }
  return hasNoun ? { from, to: end } : { from: to - WORDS_OF_SOURCE, to }
}

/** *z EU*, *ze státního rozpočtu* */
const isOfPayer = (clauses: Clauses, from: number, to: number): boolean =>
  clauses.isFrom(from) &&
  to - from - 1 < WORDS_OF_PAYER &&
  clauses.in({ from: from + 1, to }).some(({ concept }) => PAYERS.has(concept))

/**
 * *z Evropského fondu pro regionální rozvoj*, *spolufinancován Evropskou unií*, *s podporou Ministerstva kultury*: what the
 * money comes from, beside the sum.
 */
export const giverIn = (clauses: Clauses, { from, to }: Range): Range | undefined => {
  for (let i = from; i + 1 < to; i++) {
    const isGiven = clauses.conceptAt(i) === 'given'
    if (!isGiven && !isBeforeGiver(clauses, i, from)) continue
    const range = { from: i + 1, to: clauses.phraseEnd(i + 1, to) }
    // *byla poskytnuta Jihočeským krajem*: by whom, not to whom.
    const passage = isGiven ? clauses.passage(range) : undefined
    if (isGiven && !(passage && isAgent({ passage }))) continue
    const words = clauses.in(range)
    const isPayer =
      (words.some(({ concept }) => PAYERS.has(concept)) && !isAnyPurse(words)) ||
      isPublicMoney(words) ||
      (clauses.lower(i) === 'od' && bodyOf(clauses.lower(i + 1)) !== undefined)
    if (isPayer && (clauses.passage(range)?.length ?? Infinity) <= LONGEST_SOURCE) return range
  }
  return undefined
}

/** *z dotačního programu*: a purse that has no name. */
const isAnyPurse = ([first, second, third]: readonly Word[]): boolean =>
  first?.concept === 'granting' && second?.concept === 'programme' && third === undefined

/** *z veřejných prostředků* */
const isPublicMoney = (words: readonly Word[]): boolean =>
  words.some(({ concept }, i) => concept === 'public' && words[i + 1]?.concept === 'share')

/** Whether who pays may stand behind a word. */
const isBeforeGiver = (clauses: Clauses, i: number, from: number): boolean => {
  const word = clauses.words[i]
  if (!word) return false
  const isGift =
    word.concept === 'support' && clauses.in({ from: Math.max(from, i - 2), to: i }).some(({ text }) => isWith(text))
  return clauses.isFrom(i) || (PAYING.has(word.concept) && isFinanced(word.text)) || isGift
}

/** *vlastními prostředky*, *svým podílem* */
export const ownShareIn = (clauses: Clauses, { from, to }: Range): Range | undefined => {
  for (let i = from; i + 1 < to; i++) {
    const concept = clauses.conceptAt(i)
    if ((concept === 'own' || concept === 'self') && OWNED.has(clauses.conceptAt(i + 1))) return { from: i, to: i + 2 }
  }
  return undefined
}

const isOfSumName = (word: Word): boolean => isSumNoun(word) || word.concept === 'amount' || word.concept === 'quality'

/** The words as a source, if they speak for a sum. */
const sourceIn = (clauses: Clauses, range: Range, money: Passage): Range | undefined => {
  const known = clauses.in({ from: Math.max(range.from, range.to - WORDS_OF_SOURCE), to: range.to })
  const start = range.to - known.length
  // *typ C. Předpokládané náklady*: behind a stop a sum's name begins.
  const stop = known.findLastIndex((word, i) => i > 0 && clauses.gap(start + i).includes('.') && isOfSumName(word))
  const first = stop > 0 ? stop : known.findIndex(({ concept }) => concept !== 'link')
  const last = known.findLastIndex(
    ({ concept }) => concept === undefined || !(isNeutral(concept) || isVerb(concept)) || concept === 'quality',
  )
  const own = { from: start + first, to: start + last + 1 }
  const source = first < 0 ? undefined : clauses.passage(own)
  if (!source || source.length > LONGEST_SOURCE) return undefined
  const [best] = score({ sense: understand(source.text), form: 'clause', content: new Content(money) }, evidence)
  const isSum = best?.role === 'amount' || best?.role === 'funding'
  return isSum && best.points >= THRESHOLD ? own : undefined
}
