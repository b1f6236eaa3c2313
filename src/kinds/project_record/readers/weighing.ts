/** What speaks for the record of one project and against it, in points: the tables of recognition. */
import { findRegistrationNumbers } from '../../../czech/code/registration-number.ts'
import { sentencesIn, sentencesOf } from '../../../czech/sentence.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand } from '../../../roles/sense.ts'
import type { ProjectKey } from '../evidence.ts'
import { isOfCall, isOfOffer, labelsOfCalls, offersMoney } from './calls.ts'
import type { Grant } from './grant.ts'
import { beginsWithHeadline, CALLED, isCalledProject, OPENING_LINES } from './opening.ts'
import { abbreviationIn, programmeInProse, programmeTold } from './programme.ts'
import { isAnnounced } from './registration-number.ts'
import type { Sign } from '../signs.ts'
import { isPublicity } from './summary.ts'
import { tellsMoney } from '../told/money.ts'
import { nameInSentence } from '../told/names.ts'
import { tellsGift, tellsWhoPays } from '../told/payers.ts'
import { tellsOwner, tellsPartner } from '../told/people.ts'
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

const count = (facts: Facts, concept: Concept): number => facts.words.get(concept) ?? 0
const labelled = ({ fields }: Facts, wanted: ProjectKey): number =>
  fields.filter(({ key, value }) => key === wanted && value).length

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

/** *projekt „Dobrý start“*, *projekt Klub bez zábran, který*: one name, and no other. */
const namesOne = ({ spoken, texts }: Told): boolean =>
  spoken.names.size === 1 || (spoken.names.size === 0 && nameInSentence(texts) !== undefined)

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
    shows: ({ texts }) => texts.some((text) => isPublicity(text)),
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
    shows: ({ texts, keys, opening }) =>
      !keys.has('programme') &&
      (texts.some((text) => programmeInProse(text)) ||
        sentencesIn(texts).some(programmeTold) ||
        opening.some((line) => abbreviationIn(line) !== undefined)),
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
  { words: 'an aim', points: 2, shows: ({ spoken }) => spoken.hasAim },
  { words: 'amounts of money', points: 2, shows: ({ sums }) => sums > 0 },
  {
    words: 'a grant for the project named',
    points: 2,
    shows: (told) => (told.keys.has('title') && told.fields.some(isGrant)) || tellsGrantFor(told),
  },
  { words: 'shares of the sum', points: 2, shows: ({ sums }) => sums > 1 },
  {
    words: 'money of the project',
    points: 1,
    shows: ({ fields }) =>
      fields.some(({ key, label }) => isSum(key) && understand(label?.text ?? '').concepts.has('project')),
  },
]

const SPOKEN_OF = /reg(?:istrační\p{L}{0,2}|\.)\s?(?:čísl\p{L}{1,3}|č\.)(?: projektu)?\s?:?\s(?=[A-Z]{2}[\s.]?\d)/iu

/** *Na projekt „Klub“ získala obec příspěvek ve výši 68 400 Kč.* */
const tellsGrantFor = ({ spoken: { names }, grants, texts }: Told): boolean => {
  const [name] = names.size === 1 ? names.values() : []
  return (
    name !== undefined &&
    grants.some(({ role }) => role.value !== 'total') &&
    sentencesIn(texts).some((one) => one.text.includes(name.text) && tellsMoney(one))
  )
}

/** *Výše dotace: 68 400 Kč* */
const isGrant = ({ key, label, value, blocks }: ProjectField): boolean =>
  isSum(key) && (value !== undefined || blocks.length > 0) && understand(label?.text ?? '').concepts.has('grant')

/** *O projektu*, *Informace o projektu*: a line of its own. */
const isAboutProject = (line: Passage): boolean => {
  const { concepts, unknown, words } = understand(line.text)
  return unknown === 0 && words.length < 5 && concepts.has('about') && concepts.has('project')
}

const isClosed = (term: string | undefined): boolean => term !== undefined && !term.includes('..')

export const against: readonly Sign<Facts>[] = [
  {
    words: 'one project instead of several',
    points: -16,
    shows: (facts) =>
      labelled(facts, 'registration_number') > 1 || labelled(facts, 'title') > 2 || facts.numbers.size > 3,
  },
  ...CALLED.map(([concept, words]) => ({ words, points: -10, shows: ({ called }: Facts) => called.has(concept) })),
  { words: 'no term of an offer', points: -4, shows: ({ fields }) => fields.some(isOfOffer) },
  { words: 'no offer of money', points: -4, shows: (facts) => count(facts, 'offering') > 2 },
  {
    words: 'one project instead of lists of them',
    points: -10,
    shows: ({ texts }) => new Set(texts.filter(isOfProjects).map(({ text }) => text.toLowerCase())).size > 1,
  },
  { words: 'no call', points: -6, shows: ({ texts }) => texts.filter(isOfCall).length > 1 },
  { words: 'no labels of calls', points: -8, shows: ({ texts }) => labelsOfCalls(texts) > 1 },
  {
    words: 'nothing on offer',
    points: -6,
    shows: (facts) => count(facts, 'offering') > 0 && sentencesIn(facts.texts).some(offersMoney),
  },
  { words: 'no contract', points: -6, shows: (facts) => count(facts, 'contracting') > 2 },
  {
    words: 'no parties',
    points: -8,
    shows: (facts) => facts.called.has('contract') && count(facts, 'contracting') > 0,
  },
  { words: 'no resolution', points: -6, shows: (facts) => count(facts, 'deciding') > 1 },
  { words: 'no job', points: -10, shows: (facts) => count(facts, 'hiring') > 1 },
  { words: 'no rules', points: -6, shows: (facts) => count(facts, 'ruling') > 1 },
  { words: 'no voices of people', points: -2, shows: (facts) => count(facts, 'quoting') > 0 },
]

/** *Probíhající projekty*, *Ukončené projekty*: the title of a list. */
const isOfProjects = (line: Passage): boolean => {
  if (line.length > LONGEST_LIST_TITLE) return false
  const { words, concepts } = understand(line.text)
  return concepts.has('projects') && words.length < 4
}
const LONGEST_LIST_TITLE = 40

export const toldAgainst: readonly Sign<Told>[] = [
  {
    words: 'a name instead of a headline',
    points: -4,
    // News that names one project and what it cost is the page of that project.
    shows: (told) =>
      !told.keys.has('title') && beginsWithHeadline(told.opening) && !(namesOne(told) && told.grants.length > 0),
  },
  {
    words: 'anything of who pays',
    points: -1,
    shows: ({ numbers, keys, texts, fields, grants }) =>
      numbers.size === 0 &&
      !keys.has('programme') &&
      !grants.some(({ role }) => role.value !== 'total') &&
      !fields.some(({ key, label }) => isSum(key) && understand(label?.text ?? '').concepts.has('grant')) &&
      !texts.some((text) => programmeInProse(text) ?? (tellsWhoPays(text) || sentencesOf(text).some(tellsGift))),
  },
  { words: 'one project instead of many', points: -6, shows: ({ spoken: { one, many } }) => many > one },
  { words: 'one name of a project', points: -4, shows: ({ spoken }) => spoken.names.size > 1 },
]

export const isSum = (key: ProjectKey | undefined): boolean => key === 'amount' || key === 'funding'
