/** What speaks for the record of one project, in points; `objections.ts` has what speaks against it. */
import { bodyOf } from '../../../czech/body.ts'
import { findRegistrationNumbers } from '../../../czech/code/registration-number.ts'
import { findMoney } from '../../../czech/money.ts'
import { sentencesIn } from '../../../czech/sentence.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand } from '../../../roles/sense.ts'
import type { ProjectKey } from '../evidence.ts'
import type { Grant } from './grant.ts'
import { beginsWithHeadline, isCalledProject, isSentence, OPENING_LINES } from './opening.ts'
import { abbreviationIn, programmeInProse, programmeTold } from './programme.ts'
import { isAnnounced } from './registration-number.ts'
import type { Sign } from '../signs.ts'
import { isOfMany, tellsAward, tellsOurAward } from '../told/award.ts'
import { isPublicity } from './facts.ts'
import { tellsMoney } from '../told/money.ts'
import { GIVERS, tellsGift, tellsWhoPays } from '../told/payers.ts'
import { tellsOwner, tellsPartner } from '../told/people/people.ts'
import { placeTold } from '../told/place.ts'
import type { Spoken } from '../told/spoken.ts'
import type { ProjectField } from '../values.ts'

/** What is there without reading a sentence. */
export interface Facts {
  readonly texts: readonly Passage[]
  readonly fields: readonly ProjectField[]
  readonly keys: ReadonlySet<ProjectKey>
  readonly numbers: ReadonlySet<string>
  readonly labelledSums: number
  /** How many different words of a theme the page has. */
  readonly words: ReadonlyMap<Concept, number>
  /** The first lines, and what the page calls itself in them. */
  readonly opening: readonly Passage[]
  readonly called: ReadonlySet<Concept>
}

/** The same, and what the sentences tell. */
export interface Told extends Facts {
  readonly spoken: Spoken
  readonly grants: readonly Grant[]
  readonly sums: number
  readonly term: string | undefined
}

export const seen: readonly Sign<Facts>[] = [
  {
    words: 'a registration number of a project funded by the European Union',
    points: 4,
    shows: ({ numbers }) => numbers.size > 0,
  },
  {
    words: 'a number near the top',
    points: 1,
    shows: ({ texts, numbers }) =>
      numbers.size > 0 && texts.slice(0, OPENING_LINES).some((text) => findRegistrationNumbers(text).length > 0),
  },
  {
    words: 'a number called the project’s',
    points: 2,
    shows: ({ texts, keys, numbers }) => numbers.size > 0 && !keys.has('registration_number') && isAnnounced(texts),
  },
  {
    words: 'the axis of a beneficiary',
    points: 1,
    shows: ({ keys, fields }) => keys.has('beneficiary') && fields.some((field) => isAxis(field)),
  },
]

/** *Prioritní osa 3*, beside whose project it is. */
const isAxis = ({ label, value }: ProjectField): boolean =>
  value !== undefined && understand(label?.text ?? '').concepts.has('axis')

/** Whether the only money told of is what one body got: *Obec obdržela dotaci 84 000 Kč na hřiště.* */
export const tellsOneGrant = ({ spoken: { many, one }, grants, texts }: Told): boolean => {
  const given = grants.filter(({ role }) => role.value !== 'total' && role.value !== 'own')
  const sentences = sentencesIn(texts)
  const telling = sentences.filter((sentence) =>
    given.some(({ amount }) => amount.from.some((sum) => holds(sentence, sum))),
  )
  return (
    many <= one + 1 &&
    telling.length > 0 &&
    telling.length <= MOST_TELLING &&
    new Set(texts.flatMap((text) => findMoney(text).map(({ value }) => value.amount))).size <= MOST_SUMS &&
    sentences.some(isAwardToBody) &&
    !sentences.some((sentence) => isOfMany(sentence) && !tellsOurAward(sentence))
  )
}
/** In so many sentences one grant, its parts and what goes on with it are told. */
const MOST_TELLING = 2
/** More different sums are of more than one thing. */
const MOST_SUMS = 5
const holds = (sentence: Passage, sum: Passage): boolean => sentence.start <= sum.start && sum.end <= sentence.end
/** A body that is no giver stands in it: *obec obdržela od ministerstva*. */
const isAwardToBody = (sentence: Passage): boolean =>
  tellsAward(sentence) &&
  understand(sentence.text).words.some(
    ({ text, concept }) => bodyOf(text) !== undefined && !(concept && GIVERS.has(concept)),
  )

export const told: readonly Sign<Told>[] = [
  {
    words: 'a number spoken of',
    points: 2,
    shows: ({ texts, numbers }) => numbers.size === 0 && texts.some((text) => text.test(SPOKEN_OF)),
  },
  {
    words: 'a sentence that tells who pays',
    points: 2,
    shows: ({ texts }) => sentencesIn(texts).some((one) => tellsWhoPays(one) || tellsGift(one)),
  },
  {
    words: 'a sentence that tells who pays for the number',
    points: 2,
    shows: ({ texts, numbers }) =>
      numbers.size > 0 &&
      sentencesIn(texts).some((one) => tellsWhoPays(one) && findRegistrationNumbers(one).length > 0),
  },
  {
    words: 'who pays for the page’s own project',
    points: 3,
    shows: ({ texts }) => texts.some((text) => isPublicity(text) && !isOfBody(text)),
  },
  { words: 'a term told', points: 3, shows: ({ keys, term }) => !keys.has('period') && isClosed(term) },
  {
    words: 'a beginning or an end told',
    points: 1,
    shows: ({ keys, term }) => !keys.has('period') && term !== undefined && !isClosed(term),
  },
  {
    words: 'a beneficiary told',
    points: 2,
    shows: ({ texts, keys }) => !keys.has('beneficiary') && sentencesIn(texts).some(tellsOwner),
  },
  { words: 'a partner told', points: 1, shows: ({ texts, keys }) => !keys.has('partners') && tellsPartner(texts) },
  {
    words: 'a place told',
    points: 2,
    shows: ({ texts, keys }) => !keys.has('place_of_realisation') && placeTold(texts) !== undefined,
  },
  {
    words: 'a programme told',
    points: 1,
    shows: (told) => !told.keys.has('programme') && tellsProgramme(told),
  },
  {
    words: 'a name called a project',
    points: 2,
    shows: ({ texts }) => texts.slice(0, OPENING_LINES).some(isCalledProject),
  },
  {
    words: 'a page about the project',
    points: 2,
    shows: ({ texts }) => texts.slice(0, OPENING_LINES).some(isAboutProject),
  },
  { words: 'a project named in a sentence', points: 2, shows: ({ spoken }) => spoken.names.size === 1 },
  { words: 'the project spoken of', points: 1, shows: ({ spoken }) => spoken.ofProject > 0 },
  { words: 'the project spoken of again and again', points: 1, shows: ({ spoken }) => spoken.ofProject > 2 },
  { words: 'a project called ours', points: 2, shows: ({ texts }) => sentencesIn(texts).some(isOurs) },
  { words: 'an aim', points: 2, shows: ({ spoken }) => spoken.hasAim },
  { words: 'amounts of money', points: 2, shows: ({ sums }) => sums > 0 },
  {
    words: 'money that somebody got',
    points: 3,
    shows: (told) => (!hasHeadline(told) || isOfOneGrant(told)) && sentencesIn(told.texts).some(tellsAward),
  },
  {
    words: 'money that we got',
    points: 1,
    shows: (told) => !hasHeadline(told) && sentencesIn(told.texts).some(tellsOurAward),
  },
  {
    words: 'a grant for the project named',
    points: 2,
    shows: (told) => (told.keys.has('title') && told.fields.some(isGrant)) || tellsGrantFor(told),
  },
  { words: 'one grant and nothing else', points: 2, shows: (told) => tellsOneGrant(told) },
  { words: 'shares of the sum', points: 2, shows: ({ sums }) => sums > 1 },
  { words: 'a cost and its grant', points: 2, shows: ({ fields }) => fields.some(isCost) && fields.some(isGrant) },
  {
    words: 'money of the project',
    points: 1,
    shows: ({ fields }) =>
      fields.some(({ key, label }) => isSum(key) && understand(label?.text ?? '').concepts.has('project')),
  },
]

/** News of a grant that names its programme and the aim of the one project is the page of that project. */
export const isOfOneGrant = (told: Told): boolean => {
  const { hasAim, one, many } = told.spoken
  if (tellsOneGrant(told)) return true
  return hasAim && many < one && tellsProgramme(told) && sentencesIn(told.texts).some(tellsAward)
}

/** Whether the page names the programme that pays. */
export const tellsProgramme = ({ texts, opening }: Told): boolean =>
  texts.some((text) => programmeInProse(text)) ||
  sentencesIn(texts).some(programmeTold) ||
  opening.some((line) => abbreviationIn(line) !== undefined)

const SPOKEN_OF =
  /reg(?:istrační\p{L}{0,2}|\.)\s?(?:čísl\p{L}{1,3}|č\.)(?: projektu)?\s?:?\s(?=[A-Z]{2}[\s.]?\d|\d{6})/iu

/** *Na projekt „Klub“ získala obec příspěvek ve výši 68 400 Kč.* */
const tellsGrantFor = ({ spoken: { names }, grants, texts }: Told): boolean => {
  const [name] = names.size === 1 ? names.values() : []
  return (
    name !== undefined &&
    grants.some(({ role }) => role.value !== 'total') &&
    sentencesIn(texts).some((one) => one.text.includes(name.text) && tellsMoney(one))
  )
}

/** *náš projekt*, *projekt naší školy* */
const isOurs = ({ text }: Passage): boolean => {
  if (!text.includes('rojekt')) return false
  const { words } = understand(text)
  return words.some(
    ({ text: word }, i) =>
      OURS.has(word.toLowerCase()) && [words[i - 1], words[i + 1]].some((one) => one?.concept === 'project'),
  )
}
const OURS = new Set('náš našeho našemu naším naše naší'.split(' '))

/** *Výše dotace: 68 400 Kč* */
const isGrant = ({ key, label, value, blocks }: ProjectField): boolean =>
  isSum(key) && (value !== undefined || blocks.length > 0) && understand(label?.text ?? '').concepts.has('grant')

/** *Celkové výdaje: 229 950 Kč* */
export const isCost = ({ key, label, value }: ProjectField): boolean =>
  isSum(key) && value !== undefined && understand(label?.text ?? '').concepts.has('cost')

/** *O projektu*, *Informace o projektu*: a line of its own. */
const isAboutProject = (line: Passage): boolean => {
  const { concepts, unknown, words } = understand(line.text)
  return unknown === 0 && words.length < 5 && concepts.has('about') && concepts.has('project')
}

const isClosed = (term: string | undefined): boolean => term !== undefined && !term.includes('..')

/** Above the first sentence; a line below it tells no news. */
export const hasHeadline = ({ keys, opening, texts }: Told): boolean => {
  if (keys.has('title') || !beginsWithHeadline(opening)) return false
  const first = texts.find(isSentence)?.start ?? Infinity
  return beginsWithHeadline(opening.filter(({ start }) => start < first))
}

/** *Města podpořená v programu Prevence*: who is supported, instead of what. */
const isOfBody = (text: Passage): boolean => bodyOf(understand(text.text).words[0]?.text ?? '') !== undefined

export const isSum = (key: ProjectKey | undefined): boolean => key === 'amount' || key === 'funding'
