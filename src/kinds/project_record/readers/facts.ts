/** Sentences that only tell what other fields hold: who pays, the number, the term, the sums, whose project it is. */
import { findEmails } from '../../../czech/code/email.ts'
import { findDates } from '../../../czech/date/date.ts'
import { LENGTH_OF_TIME } from '../../../czech/date/duration.ts'
import { findMoney } from '../../../czech/money.ts'
import { findPhones } from '../../../czech/code/phone.ts'
import { findRegistrationNumbers } from '../../../czech/code/registration-number.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Passage } from '../../../text/passage.ts'
import { foldWord } from '../../../language/fold.ts'
import { understand } from '../../../roles/sense.ts'
import { tellsAward } from '../told/award.ts'
import { sumsTold } from '../told/money.ts'
import { isByPayer, isFinanced, payerFrom, PAYERS, tellsWhoPays } from '../told/payers.ts'
import { tellsOwner } from '../told/people/people.ts'
import { nameBehindProgramme } from '../told/names.ts'
import { nameQuoted, tellsAim } from '../told/spoken.ts'
import { programmeInProse } from './programme.ts'
import { misprintsIn } from './registration-number.ts'
import { durationStated, termIn } from '../told/term.ts'

export const LONGEST_FACT = 250
/** What may stand beside a fact. */
const REMARK = 80

const LONGEST_PUBLICITY = 400
/** The same of a sentence that only has support in it. */
const LONGEST_GIFT = 200

/** Whether a text is the sentence that tells who pays: *Projekt je spolufinancován Evropskou unií.* */
export const isPublicity = (text: Passage): boolean => {
  if (text.length > LONGEST_PUBLICITY || findMoney(text).length > 0) return false
  const { words } = understand(text.text)
  const pays = payerFrom(words)
  const isOfProject = words.slice(0, FIRST_WORDS).some(({ concept }) => concept === 'project')
  const isTold = isFinanced(words[pays]?.text ?? '')
  const isOpening =
    pays >= 0 && (isOfProject || (isTold && pays < FIRST_WORDS)) && (isTold || text.length < LONGEST_GIFT)
  return isOpening && isByPayer(words.slice(pays)) && isShort(sentencesOf(text))
}
/** Whether little stands beside the sentence: *Projekt je spolufinancován Evropskou unií. Více na webu.* */
const isShort = (sentences: readonly Passage[]): boolean =>
  sentences.length < 3 &&
  sentences.every((one) => (one.length < REMARK && !tellsAim(one.text)) || sentences.length < 2 || tellsWhoPays(one))

const FIRST_WORDS = 3

/** Whether each sentence only tells what other fields hold: the number, the sums, who pays. */
export const isFactsOnly = (text: Passage): boolean =>
  findPhones(text).length + findEmails(text).length > 0 || areFacts(sentencesOf(text))

/** Beside other facts it is one that money was asked for: *Na projekt bylo požádáno o dotaci z Evropské unie.* */
const areFacts = (sentences: readonly Passage[]): boolean =>
  sentences.every((one) => isFact(one) || tellsGrant(one)) && sentences.some(isFact)

const isFact = (sentence: Passage): boolean => {
  if (isAward(sentence)) return true
  const sums = sumsTold(sentence)
  if (sentence.length > LONGEST_FACT * Math.max(1, sums)) return false
  if (isPublicity(sentence) || sums > 0) return true
  const length = durationStated(sentence)
  if (length && sentence.length - length.length < REMARK) return true
  if (isLengthOfTerm(sentence) || isTerm(sentence) || isOwner(sentence) || isCall(sentence)) return true
  const number = findRegistrationNumbers(sentence)[0]?.passage ?? misprintsIn(sentence)[0]
  return number !== undefined && sentence.length - number.length < REMARK
}

/** *Ministerstvo rozhodlo o poskytnutí dotace na projekt Klub, registrační číslo CZ.03…*: what was given to what, and no more. */
const isAward = (sentence: Passage): boolean =>
  sentence.length <= LONGEST_PUBLICITY &&
  findRegistrationNumbers(sentence).length > 0 &&
  tellsAward(sentence) &&
  !tellsAim(sentence.text) &&
  !understand(sentence.text).words.some(({ text }) => foldWord(text).startsWith(RELATIVE))
/** *který*, *kterou*: what follows says more of it. */
const RELATIVE = 'kter'

/** *Projekt je realizován od 1. 3. 2023 do 28. 2. 2026.*: little but the term, the number and the project's name. */
const isTerm = (sentence: Passage): boolean => {
  const term = termIn([sentence])
  if (!term) return false
  const own = [...term.from, nameQuoted([sentence]), findRegistrationNumbers(sentence)[0]?.passage]
  return sentence.length - own.reduce((sum, part) => sum + (part?.length ?? 0), 0) < LEAST
}
const LEAST = 60

/** *Financování je zajištěno na 24 měsíců (1. 4. 2017 – 31. 3. 2019).*: little but a length and its term. */
const isLengthOfTerm = (sentence: Passage): boolean => {
  const length = sentence.length <= LONGEST_FACT ? sentence.match(LENGTH_OF_TIME)?.whole : undefined
  const term = length && findDates(sentence).find(({ value }) => CLOSED.test(value))?.passage
  return length !== undefined && term !== undefined && sentence.length - length.length - term.length < LEAST
}
const CLOSED = /^\d.*\/\d/

/** *Obec Lhota v roce 2019 realizovala projekt KLUBOVNA.*: whose project it is, and its name in capitals or quoted. */
const isOwner = (sentence: Passage): boolean =>
  sentence.length <= LONGEST_FACT && sentence.test(NAMED_LAST) && tellsOwner(sentence)
const NAMED_LAST = /\s[Pp]rojekt(?:u|em)?\s(?:["„][^"“”„]+["“”]|[^\p{Ll}]{8,})\.?$/u

/** *Škola realizuje projekt vyhlášený Operačním programem Zaměstnanost (OPZ), Klub.*: nothing but its programme and its name. */
const isCall = (sentence: Passage): boolean => {
  const name = nameBehindProgramme([sentence])
  const programme = name && programmeInProse(sentence)?.from[0]
  return name !== undefined && programme !== undefined && sentence.length - name.length - programme.length < LEAST
}

const tellsGrant = (sentence: Passage): boolean => {
  const { concepts } = understand(sentence.text)
  return (
    sentence.length <= REMARK * 2 &&
    concepts.has('project') &&
    concepts.has('grant') &&
    [...PAYERS].some((payer) => concepts.has(payer))
  )
}
