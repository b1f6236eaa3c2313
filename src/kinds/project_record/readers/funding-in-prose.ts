/** Amounts that sentences give: *celkový rozpočet projektu činí 4,8 mil. Kč*, *145 000 Kč hradí město Plzeň*. */
import { findMoney } from '../../../czech/money.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { isVerb, type Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { Content } from '../../../roles/content.ts'
import { score, THRESHOLD } from '../../../roles/score.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import { evidence } from '../evidence.ts'
import { grantOf, type Grant } from './grant.ts'

/** Words between a payer or a sum's name and the sum: *ve výši*, *částkou*, *celkem*, *cca*. */
const MEASURES: ReadonlySet<Concept | undefined> = new Set<Concept>(['amount', 'total', 'link'])
/** Where the words about a sum begin and end. */
const BOUNDARY = /[,;:()–]|\s(?:a|i|z toho|zatímco|přičemž|kdy)\s/giu
const LONGEST_SOURCE = 90
const WORDS_OF_SOURCE = 8

/** The amounts of sentences, each with the words that name it as its source. */
export const fundingInProse = (texts: readonly Passage[]): Grant[] =>
  texts.flatMap(sentencesOf).flatMap((sentence) => (/\d/.test(sentence.text) ? grantsIn(sentence) : []))

const grantsIn = (sentence: Passage): Grant[] => {
  const all = findMoney(sentence).map((money) => ({ money, at: sentence.offsetOf(money.passage) }))
  return all.flatMap(({ money, at }, i): Grant[] => {
    const last = all[i - 1]
    const from = last ? last.at + last.money.passage.length : 0
    const end = at + money.passage.length
    const source =
      before(sentence.slice(clauseStart(sentence.text, from, at), at), money.passage) ??
      after(sentence.slice(end, all[i + 1]?.at))
    return source ? [grantOf(money, source)] : []
  })
}

const clauseStart = (text: string, from: number, to: number): number => {
  let start = from
  for (const { 0: sign, index } of text.slice(0, to).matchAll(BOUNDARY)) if (index >= from) start = index + sign.length
  return start
}

/** *státní rozpočet | dává*, *dotace z EU | činí*, *dotaci | ve výši*. */
const before = (clause: Passage, money: Passage): Passage | undefined => {
  const { words } = understand(clause.text)
  const verb = words.findLastIndex(({ concept }) => concept !== undefined && isVerb(concept))
  if (verb > 0 && words.slice(verb + 1).every(isMeasure)) return sourceIn(clause, words.slice(0, verb), money)
  let end = words.length
  while (end > 0 && isMeasure(words[end - 1])) end--
  if (end === words.length) return undefined
  const noun = words
    .slice(0, end)
    .findLastIndex(({ concept }) => concept === 'grant' || concept === 'support' || concept === 'cost')
  return noun >= 0 && end - noun <= 4 ? sourceIn(clause, words.slice(noun, noun + 1), money) : undefined
}

const isMeasure = (word: Word | undefined): boolean => MEASURES.has(word?.concept) || word?.text.toLowerCase() === 'cca'

/** *hradí město Plzeň* */
const after = (rest: Passage): Passage | undefined => {
  const stop = rest.match(/[,;:().]|\s(?:a|z|ze|v|na)\s/u)
  const clause = rest.slice(0, stop?.start)
  const { words } = understand(clause.text)
  const [verb, ...payer] = words
  if (verb?.concept !== 'pays' || payer.length === 0) return undefined
  return sourceIn(clause, payer, undefined)
}

/** The words as a source, if they speak for a sum. */
const sourceIn = (clause: Passage, words: readonly Word[], money: Passage | undefined): Passage | undefined => {
  const known = words.slice(-WORDS_OF_SOURCE)
  const first = known.find(({ concept }) => concept !== 'link')
  const last = known.at(-1)
  if (!first || !last) return undefined
  const source = clause.slice(first.start, last.end)
  const [best] = score({ sense: understand(source.text), form: 'clause', content: new Content(money) }, evidence)
  const isSum = best?.role === 'amount' || best?.role === 'funding'
  const isPayer = money === undefined && understand(source.text).concepts.has('town')
  return source.length <= LONGEST_SOURCE && ((isSum && best.points >= THRESHOLD) || isPayer) ? source : undefined
}
