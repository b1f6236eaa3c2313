/** Amounts that sentences give: *celkový rozpočet projektu činí 4,8 mil. Kč*, *145 000 Kč hradí město Plzeň*. */
import { bodyOf, isTown } from '../../../czech/body.ts'
import { findMoney, type Money } from '../../../czech/money.ts'
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import type { Reading } from '../../../czech/reading.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import { isDigit } from '../../../language/fold.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { isNeutral, isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { findOnce } from '../../../mentions/once.ts'
import type { Passage } from '../../../text/passage.ts'
import { Content } from '../../../roles/content.ts'
import { score, THRESHOLD } from '../../../roles/score.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasDigit } from '../../../text/character.ts'
import { Proven } from '../../draft.ts'
import { evidence } from '../evidence.ts'
import { fundingRole, grantOf, type Grant } from '../readers/grant.ts'
import { isFinanced, isWith } from './payers.ts'

/** Nouns of sums. */
const SUMS: ReadonlySet<Concept> = new Set<Concept>(['grant', 'support', 'cost', 'share'])
/** Words between a payer or a sum's name and the sum: *ve výši*, *do výše*, *částkou*, *celkem*, *přibližně*. */
const MEASURES: ReadonlySet<Concept | undefined> = new Set<Concept>([
  'amount',
  'to',
  'total',
  'link',
  'approximately',
  'more',
])
/** What pays, where the sum is only called one: *částkou 2 mil. Kč z Evropského sociálního fondu*. */
const PAYERS: ReadonlySet<Concept | undefined> = new Set<Concept>([
  'union',
  'abroad',
  'state',
  'own',
  'region',
  'town',
  'fund',
  'programme',
])
/** Verbs and participles that tell of paying. */
const PAYING: ReadonlySet<Concept | undefined> = new Set<Concept>([
  'pays',
  'gains',
  'given',
  'grant',
  'support',
  'finance',
  'share',
])
/** Where the words about a sum begin and end. */
const BOUNDARY = /[,;:()–]|\s(?:a|i|z toho|zatímco|přičemž|kdy)\s/giu
const LONGEST_SOURCE = 90
const WORDS_OF_SOURCE = 8

/** How many amounts one sentence gives. */
export const sumsTold = (sentence: Passage): number => places(sentence).length

/** The amounts of sentences, each with the words that name it as its source. */
export const moneyTold = (texts: readonly Passage[]): Grant[] =>
  sentencesIn(texts).flatMap((sentence) =>
    told(sentence).map(({ money, passage, source, isOblique }) => {
      const { source: words, ...grant } = grantOf({ ...money, passage }, source)
      const name = source && isOblique ? firstFormOf(source) : words
      return source && name && isName(source.text, isOblique) ? { ...grant, source: name } : grant
    }),
  )

/** *z Evropského sociálního fondu* → *Evropský sociální fond*. */
const firstFormOf = (source: Passage): Passage | Proven<string> => {
  const { value } = nominativeOfName(source)
  return value === source.text ? source : new Proven(value, source)
}

/**
 * One common noun names nobody: *podpora*, *prostředí*, but *dotace*, *město* that pays, or *ESF*; nor does *celkovou
 * podporu*, whose case is not known.
 */
const isName = (words: string, isOblique: boolean): boolean => {
  const [first = '', ...others] = words.split(' ')
  if (others.length === 0) {
    const isGrant = understand(first).words[0]?.concept === 'grant'
    return isGrant || (first.length > 1 && first === first.toUpperCase()) || (!isOblique && isTown(bodyOf(first) ?? ''))
  }
  return isOblique || !first.endsWith('ou')
}

interface Told {
  readonly money: Reading<Money>
  readonly passage: Passage
  readonly source: Passage | undefined
  /** Whether the source stands in another case than the nominative. */
  readonly isOblique: boolean
}

const told = (sentence: Passage): Told[] =>
  places(sentence).map(({ money, passage, from, to, isOblique }) => ({
    isOblique,
    money,
    passage,
    source: to > from ? sentence.slice(from, to) : undefined,
  }))

/** The same of every sentence with these words: where the source stands in it. */
const places = findOnce((sentence) =>
  hasDigit(sentence.text)
    ? sumsIn(sentence).map(({ money, source, isOblique }) => {
        const from = source ? sentence.offsetOf(source) : 0
        return { money, isOblique, passage: money.passage, from, to: source ? from + source.length : 0 }
      })
    : [],
)

const sumsIn = (sentence: Passage): Omit<Told, 'passage'>[] => {
  const all = findMoney(sentence).map((money) => ({ money, at: sentence.offsetOf(money.passage) }))
  const isPaid = paidIn(sentence)
  let hasPayer = false
  return all.flatMap(({ money, at }, i): Omit<Told, 'passage'>[] => {
    const last = all[i - 1]
    const from = last ? last.at + last.money.passage.length : 0
    const end = at + money.passage.length
    const clause = sentence.slice(clauseStart(sentence.text, from, at), at)
    const rest = sentence.slice(end, all[i + 1]?.at)
    if (isReturned(clause) || isReturned(rest)) return []
    // Who pays is nearer than what is paid: *Zbylé náklady ve výši 5 000 Kč uhradila obec*.
    const paid = after(rest) ?? (hasPayer ? payerNext(rest) : undefined)
    hasPayer = paid !== undefined
    const source = paid ?? before(clause, money.passage)
    if (source && fundingRole(source) !== 'other') return [{ money, source, isOblique: isInstrumental(source) }]
    // Behind *a* the next sum begins.
    const near = rest.slice(0, rest.match(all[i + 1] ? NEXT : PART)?.start)
    const behind = payer(near)
    // Who pays says more than what the sum is called: *z rozpočtu kraje dotaci ve výši*.
    const giver = behind ?? payer(clause)
    const isTold =
      source !== undefined || isPaid(at) || (giver !== undefined && (endsInGain(clause) || isListed(clause)))
    if (!((behind && isFrom(near)) ?? isTold)) return []
    return [{ money, source: giver ?? source, isOblique: giver !== undefined }]
  })
}

/** *z kraje obec obdržela* */
const endsInGain = (clause: Passage): boolean => {
  const last = understand(clause.text).words.findLast((word) => !isMeasure(word))?.concept
  return last === 'gains' || last === 'pays'
}

/** *…, z rozpočtu kraje 5 000 Kč*: nothing but who pays, in a row of sums. */
const isListed = (clause: Passage): boolean => {
  const { words } = understand(clause.text)
  return isFromWord(words[0]?.text ?? '') && words.length <= WORDS_OF_SOURCE && words.at(-1)?.concept !== 'share'
}

/** *vlastních prostředků*, *svými prostředky*: of what something is paid, and no subject. */
const isInstrumental = (source: Passage): boolean => source.test(/^\p{L}+(?:ých|ích|ými|ími)\s/u)

const PART = /[,;]/u
const NEXT = /[,;]|\sa\s/u
/** *Nevyčerpaná dotace ve výši 5 000 Kč byla vrácena.* */
const isReturned = (words: Passage): boolean =>
  understand(words.slice(0, words.match(PART)?.start).text).concepts.has('returned')

const clauseStart = (text: string, from: number, to: number): number => {
  let start = from
  BOUNDARY.lastIndex = from
  for (const { 0: sign, index } of text.slice(0, to).matchAll(BOUNDARY)) start = index + sign.length
  return start
}

/** *státní rozpočet | dává*, *dotace z EU | činí*, *dotaci | ve výši*. */
const before = (clause: Passage, money: Passage): Passage | undefined => {
  const { words } = understand(clause.text)
  const verb = words.findLastIndex(({ concept }) => concept !== undefined && isVerb(concept))
  // *Z vlastních prostředků farnost uhradila*: a source, read as who pays.
  if (words[verb]?.concept === 'pays' && isFromWord(words[0]?.text ?? '')) return undefined
  // *obec obdržela*: who gets a sum is not who pays it.
  if (verb > 0 && words[verb]?.concept !== 'gains' && words.slice(verb + 1).every(isMeasure))
    return sourceIn(clause, words.slice(0, verb), words[verb]?.concept === 'pays' ? undefined : money)
  let end = words.length
  while (end > 0 && isMeasure(words[end - 1])) end--
  // *podpořil Zlínský kraj částkou*
  const giving = words.findLastIndex(({ text, concept }, i) => i < end - 1 && concept === 'support' && isFinite(text))
  if (giving >= 0 && end < words.length && words.slice(giving + 1, end).some(({ concept }) => PAYERS.has(concept)))
    return sourceIn(clause, words.slice(giving + 1, end), undefined)
  const noun = words.slice(0, end).findLastIndex(isSumNoun)
  // *z toho příspěvek z EU 5 000 Kč*: what it is, and whose.
  const whole = words
    .slice(0, end)
    .findLastIndex(
      (word, i) => isSumNoun(word) && !isFromWord(words[i - 1]?.text ?? '') && isOfPayer(words.slice(i + 1, end)),
    )
  if (whole >= 0 && end === words.length) return sourceIn(clause, words.slice(whole, end), money)
  // *získalo dotaci 5 000 Kč*: nothing stands between.
  if (end === words.length && !isSumNoun(words.at(-1))) return undefined
  // *z rozpočtu kraje částkou*: a source, read as who pays.
  if (FROM_WORDS.has(words[noun - 1]?.text.toLowerCase() ?? '')) return undefined
  let first = noun
  while (OF_SUM.has(words[first - 1]?.concept)) first--
  // *za finanční podpory nadace*: how it was done, and no name of the sum.
  if (isWith(words[first - 1]?.text ?? '')) return undefined
  return noun >= 0 && end - noun <= 4 ? sourceIn(clause, words.slice(first, noun + 1), money) : undefined
}

/** *celková finanční podpora* */
const OF_SUM: ReadonlySet<Concept | undefined> = new Set<Concept>(['financial', 'total'])

/** *z EU*, *ze státního rozpočtu*, *Evropského sociálního fondu*, *TA ČR* */
const isOfPayer = (words: readonly Word[]): boolean => {
  const payer = FROM_WORDS.has(words[0]?.text ?? '') ? words.slice(1) : words
  const isPhrase = !words.some(({ concept }) => concept !== undefined && (isVerb(concept) || concept === 'amount'))
  return isPhrase && payer.length <= WORDS_OF_PAYER && payer.some(({ concept }) => PAYERS.has(concept))
}
const WORDS_OF_PAYER = 5

const FROM_WORDS = new Set(['z', 'ze'])

const isSumNoun = (word: Word | undefined): boolean =>
  word?.concept !== undefined && SUMS.has(word.concept) && !isFinanced(word.text)
const isMeasure = (word: Word | undefined): boolean => MEASURES.has(word?.concept)

/** *hradí město Plzeň*, *se na projektu podílí charita svými prostředky* */
const after = (rest: Passage): Passage | undefined => {
  const clause = rest.slice(0, rest.match(END)?.start)
  const { words } = understand(clause.text)
  const [verb, ...payer] = words
  if (verb?.concept === 'pays' && payer.length > 0) return sourceIn(clause, payer, undefined)
  const part = rest.slice(0, rest.match(PART)?.start)
  const { words: all } = understand(part.text)
  const shares = all.findIndex(({ concept }) => concept === 'shares')
  if (shares < 0 || shares > MOST_BETWEEN) return undefined
  const own = all.findIndex(({ concept }, i) => i > shares && concept === 'own')
  const [first, last] = [all[own], all[own + 1]]
  return first && last?.concept === 'share' ? part.slice(first.start, last.end) : undefined
}
/** So many words may stand between a sum and its verb: *se na realizaci projektu*. */
const MOST_BETWEEN = 4

/** *…, 9 000 Kč státní rozpočet a*: who pays without the verb of the sum before. */
const payerNext = (rest: Passage): Passage | undefined => {
  const clause = rest.slice(0, rest.match(END)?.start).trim()
  const { words, isClause, endsInVerb } = understand(clause.text)
  if (isClause || endsInVerb || words.length === 0 || words.length > WORDS_OF_PAYER) return undefined
  return words.some(({ concept }) => PAYERS.has(concept)) ? clause : payer(rest)
}
const END = /[,;:().]|\s(?:a|z|ze|v|na)\s/u

const FROM = /(?<![^\s])(?:z|ze|od)\s/gu

/**
 * *z Evropského fondu pro regionální rozvoj*, *spolufinancován Evropskou unií*, *s podporou Ministerstva kultury*: what the
 * money comes from, beside the sum.
 */
const payer = (words: Passage): Passage | undefined => {
  if (!understand(words.text).words.some(({ concept, text }) => PAYERS.has(concept) || bodyOf(text) === FOUNDATION))
    return undefined
  for (const start of startsOfPayers(words)) {
    const rest = words.slice(start)
    const phrase = ofOnePayer(rest.slice(0, rest.match(END_OF_PAYER)?.start))
    const sense = understand(phrase.text)
    const isKnown = sense.words.some(({ concept, text }) => PAYERS.has(concept) || bodyOf(text) === FOUNDATION)
    const isPayer = isKnown && !sense.isClause && !sense.endsInVerb
    if (isPayer && phrase.length <= LONGEST_SOURCE) return phrase
  }
  return undefined
}
const FOUNDATION = 'nadace'
const END_OF_PAYER = /[,;:().–]|(?:^|\s)(?:a|z|ze|v|ve|na|do)\s/u

/** Behind which words who pays may stand. */
const startsOfPayers = (clause: Passage): number[] => {
  const { words } = understand(clause.text)
  return words.flatMap(({ text, concept }, i) => {
    const isGift =
      concept === 'support' && words.slice(Math.max(0, i - 2), i).some(({ text: before }) => isWith(before))
    const next = words[i + 1]
    return next && (isFromWord(text) || (PAYING.has(concept) && isFinanced(text)) || isGift) ? [next.start] : []
  })
}
const isFromWord = (word: string): boolean => FROM_ANY.has(word.toLowerCase())
const FROM_ANY = new Set(['z', 'ze', 'od'])

/** Without what the sum is called, and without who gets it: *Ústeckého kraje | obec*, *fondu | dotaci*. */
const ofOnePayer = (all: Passage): Passage => {
  const { words } = understand(all.text)
  const end = words.findIndex(
    ({ text, concept }, i) =>
      concept === 'amount' ||
      (i > 0 && (concept === 'grant' || (concept !== undefined && isVerb(concept)) || bodyOf(text) === text)),
  )
  const own = end < 0 ? words : words.slice(0, end)
  const first = own.find(({ concept }) => concept !== 'link')?.start ?? 0
  return all.slice(first, own.findLast(({ concept }) => concept !== 'link')?.end ?? first)
}

/** Whether a sum is said to come from its payer: *5 000 Kč (85 %) z EU*, *5 000 Kč je financováno z EU*. */
const isFrom = (rest: Passage): true | undefined => {
  const { words } = understand(rest.slice(0, rest.match(FROM)?.start).text)
  const last = words.filter(({ text }) => !isDigit(text.charAt(0))).at(-1)
  return last === undefined || (last.concept !== undefined && PAYING.has(last.concept)) ? true : undefined
}

/**
 * Whether the words before a sum tell that it was given to the project: *Projekt byl podpořen částkou*, *přidělila podporu*.
 * Asked of the sums of a sentence in their order.
 */
const paidIn = (sentence: Passage): ((at: number) => boolean) => {
  let words: readonly Word[] | undefined
  let [before, isPaying] = [0, false]
  return (at) => {
    words ??= understand(sentence.text).words
    for (; (words[before]?.end ?? Infinity) <= at; before++) {
      const concept = words[before]?.concept
      isPaying ||= concept !== undefined && PAYING.has(concept)
    }
    return isPaying && words.slice(Math.max(0, before - LAST_WORDS), before).some(({ concept }) => concept === 'amount')
  }
}

const LAST_WORDS = 4

/** The words as a source, if they speak for a sum. */
const sourceIn = (clause: Passage, words: readonly Word[], money: Passage | undefined): Passage | undefined => {
  const known = words.slice(-WORDS_OF_SOURCE)
  const first = known.find(({ concept }) => concept !== 'link')
  const last = known.findLast(
    ({ concept }) => concept === undefined || !(isNeutral(concept) || isVerb(concept)) || concept === 'quality',
  )
  if (!first || !last || last.end <= first.start) return undefined
  const source = clause.slice(first.start, last.end)
  const [best] = score({ sense: understand(source.text), form: 'clause', content: new Content(money) }, evidence)
  const isSum = best?.role === 'amount' || best?.role === 'funding'
  const isPayer = money === undefined && understand(source.text).words.some(({ concept }) => PAYERS.has(concept))
  return source.length <= LONGEST_SOURCE && ((isSum && best.points >= THRESHOLD) || isPayer) ? source : undefined
}
