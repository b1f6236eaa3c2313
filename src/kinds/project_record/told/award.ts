/** Money that sentences tell somebody got, and money that they only offer: *Obec získala dotaci*, *Školy mohou získat příspěvek*. */
import { bodyOf, isAdjective, isOfBodies, isToBodies } from '../../../czech/body.ts'
import { findMoney } from '../../../czech/money.ts'
import { cardinalOf } from '../../../czech/number.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { foldWord, isDigit } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { hasDigit } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'
import { isPriceOfThing } from './likely.ts'
import { isFinanced } from './payers.ts'

type Concepts = ReadonlySet<Concept | undefined>

/** Nouns for what is given. */
const GIFTS: Concepts = new Set<Concept>(['grant', 'support', 'share', 'finance'])
/** Verbs of who gets and of who gives. */
const GIVING: Concepts = new Set<Concept>(['gains', 'pays', 'given', 'support'])
/** *podpořil*, *získala*, *přidělena*, *schváleno*; no *získají*, *podpora*, *poskytnutí* */
const DONE = ['l', 'n', 'nut', 'ryt'].flatMap((stem) => ['', 'a', 'o', 'y', 'i'].map((ending) => stem + ending))
const endsAsDone = (word: string): boolean => DONE.some((ending) => word.endsWith(ending))
/** *může*, *mohou*, *lze*, *je možné* */
const MAY = new Set(['muze', 'muzete', 'muzeme', 'mohou', 'lze', 'mozne', 'mozno', 'moznost'])
/** What one does who wants money. */
const ASKING: Concepts = new Set<Concept>(['filing', 'eligible', 'gains'])

/** *podal*, *požádal*, *předložil*: what was only asked for. */
const ASKED = ['pod', 'poz', 'zaz', 'pred']

/** *obdrží*, *získáme*: what was decided, and only has to come; *získají* says it of whoever asks. */
const COMING = new Set(['obdrzi', 'ziska', 'dostane'].flatMap((form) => [form, `${form}me`]))

const isDone = ({ concept, text }: Word): boolean =>
  isFinanced(text) ||
  (concept === 'gains' && COMING.has(foldWord(text))) ||
  (GIVING.has(concept) &&
    endsAsDone(text) &&
    !(concept === 'gains' && ASKED.some((stem) => foldWord(text).startsWith(stem))))
/** *podařilo se získat* */
const isManaged = (words: readonly Word[]): boolean =>
  words.some(({ concept, text }) => concept === 'gains' && text.endsWith('t')) &&
  words.some(({ text }) => MANAGED.some((stem) => foldWord(text).startsWith(stem)))
const MANAGED = ['podaril', 'povedl']
/** *naše žádost byla úspěšná*, *byli jsme úspěšní v programu* */
const isSuccessful = (words: readonly Word[]): boolean =>
  words.some(({ text }) => foldWord(text).startsWith(SUCCESSFUL)) &&
  words.some((word) => isGift(word) || word.concept === 'filing' || word.concept === 'programme')
const SUCCESSFUL = 'uspesn'
/** *ministerstvo oznámilo obci přidělení dotace*, *kraj rozhodl o poskytnutí dotace* */
const isAnnounced = (words: readonly Word[]): boolean =>
  words.some((word, i) => word.concept === 'given' && GIFTS.has(words[i + 1]?.concept)) &&
  words.some(
    ({ text, concept }) =>
      concept === 'decides' ||
      (isFinite(text) && PAST.test(text) && !ASKED.some((stem) => foldWord(text).startsWith(stem))),
  )
const PAST = /l[aoi]?$/u
const isGift = (word: Word): boolean => GIFTS.has(word.concept) && !isDone(word)

/** Whether a sentence tells that somebody got money: a verb of giving in the past, and what was given. */
export const tellsAward = (sentence: Passage): boolean => {
  const { words } = understand(sentence.text)
  const done = words.filter(isDone)
  const isTold = done.length > 0 || isManaged(words) || isAnnounced(words)
  if (isOffered(words) || tellsMany(words)) return false
  if (isSuccessful(words)) return true
  if (!isTold) return false
  // *Žádost byla podána*, *… byla schválena*
  const isAsked = words.some(({ concept }) => concept === 'filing')
  if (isAsked) return isAnnounced(words) || done.some(({ concept }) => concept === 'given' || concept === 'gains')
  return words.some(isGift) || findMoney(sentence).some(({ passage }) => !isPrice(sentence, passage))
}

/** *získala pozemek za 5 000 Kč* */
const isPrice = (sentence: Passage, sum: Passage): boolean =>
  isPriceOfThing(understand(sentence.text.slice(0, sentence.offsetOf(sum))).words)

/** Whether those whose page it is tell that they got money: *Naše škola získala …*, *Obdrželi jsme …* */
export const tellsOurAward = (sentence: Passage): boolean =>
  tellsAward(sentence) && understand(sentence.text).words.some(({ text }) => OURS.has(text.toLowerCase()))
const OURS = new Set('naše náš našeho našemu naší naši nám nás jsme'.split(' '))

/** Whether a sentence tells that money may be asked for: *O dotaci mohou žádat obce*. */
export const tellsOffer = (sentence: Passage): boolean => isOffered(understand(sentence.text).words)

const isOffered = (words: readonly Word[]): boolean =>
  words.some(({ text }) => MAY.has(foldWord(text))) &&
  words.some((word) => ASKING.has(word.concept) && !endsAsDone(word.text)) &&
  words.some((word) => word.concept === 'filing' || isGift(word))

/** Whether a sentence tells of many who got or asked for money: *dotaci získalo 17 obcí*, *bylo podpořeno 100 projektů*. */
export const isOfMany = (sentence: Passage): boolean => {
  const { words } = understand(sentence.text)
  return tellsMany(words) && words.some((word) => isDone(word) || isGift(word))
}

const tellsMany = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) =>
      (isToSeveral(word) && words.slice(Math.max(0, i - NEAR), i).some((one) => isDone(one) || isGift(one))) ||
      isCount(word, words[i + 1]) ||
      isHundred(word, words[i + 1], words[i + 2]),
  )
/** So many words may stand between what is given and to whom. */
const NEAR = 3
/** *žadatelům*, *obcím* */
const isToSeveral = ({ text, concept }: Word): boolean =>
  concept === 'beneficiary' ? text.endsWith('ům') : isToBodies(text)
/** Longer numbers are years and codes. */
const LONGEST_COUNT = 3
const isCount = (word: Word, next: Word | undefined): boolean => {
  if (isDigit(word.text.charAt(0)))
    return word.text.length <= LONGEST_COUNT && Number(word.text) > 1 && isCounted(next, word.end)
  // A number in words is asked for only before what may be counted.
  return COUNTED.has(next?.concept) && isCounted(next, word.end) && (cardinalOf(word.text.toLowerCase()) ?? 0) > 1
}
/** *více než sto neziskových organizací*, *desítky žádostí* */
const isHundred = ({ text, end }: Word, next: Word | undefined, after: Word | undefined): boolean =>
  HUNDREDS.has(text.toLowerCase()) &&
  (isCounted(next, end) || (next !== undefined && isAdjective(next.text) && isCounted(after, next.end)))
const HUNDREDS = new Set('desítky desítek desítkám sto stovky stovek stovkám tisíce tisíců tisícům'.split(' '))
const COUNTED: Concepts = new Set<Concept>(['project', 'projects', 'beneficiary', 'filing'])
/** In the same clause, and no name. */
const isCounted = (word: Word | undefined, end: number): boolean =>
  word?.start === end + 1 &&
  word.text === word.text.toLowerCase() &&
  (COUNTED.has(word.concept) || bodyOf(word.text) !== undefined || isOfBodies(word.text))

/** Whether sentences tell the same of different sums: *Dotace činila 20 000 Kč.* … *Dotace činila 35 000 Kč.* */
export const tellAgain = (sentences: readonly Passage[]): boolean => {
  const told = new Map<string, string>()
  return sentences.some((sentence) => {
    const { text } = sentence
    if (!hasDigit(text) || !tellsAward(sentence) || findMoney(sentence).length === 0) return false
    const [words, figures] = [text.replaceAll(FIGURES, ''), text.replaceAll(WORDS, '')]
    const before = told.get(words)
    told.set(words, figures)
    return before !== undefined && before !== figures
  })
}
const FIGURES = /[\d\s.,]+/gu
const WORDS = /\D+/gu
