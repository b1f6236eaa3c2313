/** What speaks against the record of one project, in points: signs of other documents, of many projects, of money on offer. */
import { sentencesIn, sentencesOf } from '../../../czech/sentence.ts'
import { foldWord, tokensOf } from '../../../language/fold.ts'
import type { Concept } from '../../../language/lexicon/index.ts'
import { understand } from '../../../roles/sense.ts'
import type { Passage } from '../../../text/passage.ts'
import type { ProjectKey } from '../evidence.ts'
import type { Sign } from '../signs.ts'
import { isOfMany, tellAgain, tellsAward, tellsOffer, tellsOurAward } from '../told/award.ts'
import { isVerbal } from '../told/clauses.ts'
import { nameInSentence } from '../told/names.ts'
import { tellsGift, tellsWhoPays } from '../told/payers.ts'
import { tellTerms } from '../told/term.ts'
import type { ProjectField } from '../values.ts'
import { isOfCall, isOfOffer, labelsOfCalls, offersMoney } from './calls.ts'
import { CALLED } from './opening.ts'
import {
  hasHeadline,
  isCost,
  isOfOneGrant,
  isSum,
  tellsOneGrant,
  tellsProgramme,
  type Facts,
  type Told,
} from './weighing.ts'

const count = (facts: Facts, concept: Concept): number => facts.words.get(concept) ?? 0
const labelled = ({ fields }: Facts, wanted: ProjectKey): number =>
  fields.filter(({ key, value }) => key === wanted && value).length

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
    points: -14,
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
  {
    words: 'no invitation',
    points: -4,
    shows: (facts) =>
      facts.numbers.size === 0 && (count(facts, 'inviting') > 0 || sentencesIn(facts.texts).some(invitesYou)),
  },
  { words: 'no voices of people', points: -2, shows: (facts) => count(facts, 'quoting') > 0 },
]

/** *rádi bychom Vás pozvali*: whoever else was invited came to the project's own events. */
const invitesYou = ({ text }: Passage): boolean => {
  if (!text.includes('ozva')) return false
  const words = tokensOf(text).map((word) => foldWord(word.text))
  return words.includes('vas') && words.some((word) => word.startsWith('pozva'))
}

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
    // News that names one project and what it cost, or its aim and who paid how much, is the page of that project.
    shows: (told) =>
      hasHeadline(told) &&
      !(namesOne(told) && told.grants.length > 0) &&
      !tellsAimAndPayer(told) &&
      !isOfOneGrant(told),
  },
  {
    words: 'anything of who pays',
    points: -1,
    shows: (told) =>
      told.numbers.size === 0 &&
      !told.keys.has('programme') &&
      !told.grants.some(({ role }) => role.value !== 'total') &&
      !told.fields.some(({ key, label }) => isSum(key) && understand(label?.text ?? '').concepts.has('grant')) &&
      !tellsProgramme(told) &&
      !told.texts.some(
        (text) => tellsWhoPays(text) || sentencesOf(text).some((one) => tellsGift(one) || tellsAward(one)),
      ),
  },
  { words: 'nothing to apply for', points: -5, shows: ({ texts }) => sentencesIn(texts).some(tellsOffer) },
  {
    words: 'money for one instead of many',
    points: -5,
    shows: ({ texts }) => sentencesIn(texts).some((one) => isOfMany(one) && !tellsOurAward(one)),
  },
  { words: 'one project instead of many', points: -6, shows: ({ texts }) => tellTerms(sentencesIn(texts)) },
  { words: 'one project instead of many', points: -4, shows: ({ texts }) => sentencesIn(texts).some(isOfAnother) },
  { words: 'one grant instead of several', points: -4, shows: ({ texts }) => tellAgain(sentencesIn(texts)) },
  {
    words: 'a project instead of a programme',
    points: -3,
    shows: ({ spoken, texts }) => spoken.one === 0 && sentencesIn(texts).some(isOfProgramme),
  },
  {
    words: 'one sum of costs instead of many',
    points: -6,
    shows: ({ fields }) => costsDiffer(fields),
  },
  { words: 'one project instead of many', points: -6, shows: ({ spoken: { one, many } }) => many > one + 1 },
  {
    words: 'no list of projects',
    points: -3,
    shows: (told) => told.spoken.many === told.spoken.one + 1 && !tellsOneGrant(told),
  },
  { words: 'one project instead of a chronicle', points: -6, shows: (told) => isChronicle(told) },
  { words: 'money that came', points: -4, shows: ({ texts }) => sentencesIn(texts).some(expectsMoney) },
  { words: 'one name of a project', points: -4, shows: ({ spoken }) => spoken.names.size > 1 },
]

/** Years of a page that tells of one project lie close together. */
const isChronicle = ({ numbers, texts, grants }: Told): boolean => {
  if (numbers.size > 0 || grants.length === 0) return false
  const years = [...new Set(texts.flatMap(({ text }) => (text.match(YEARS) ?? []).map(Number)))].sort((a, b) => a - b)
  return years.length >= MANY_YEARS && (years.at(-1) ?? 0) - (years[0] ?? 0) >= LONG
}
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const MANY_YEARS = 4
const LONG = 12

/** *maximální výši dotace předpokládáme 8 mil. Kč* */
const expectsMoney = ({ text }: Passage): boolean => {
  if (!text.includes('edpoklád')) return false
  const { words } = understand(text)
  return words.some(({ concept }) => concept === 'grant' || concept === 'granting') && words.some(isExpecting)
}
const isExpecting = ({ text }: { readonly text: string }): boolean => EXPECTING.has(foldWord(text))
const EXPECTING = new Set(['predpokladame', 'predpoklada', 'predpokladaji'])

/** *Dalším již ukončeným projektem je památník*: what is told before was another one. */
const isOfAnother = ({ text }: Passage): boolean => {
  const [first, ...words] = understand(text).words.slice(0, FIRST_WORDS)
  return (
    first?.start === 0 &&
    ['dalsim', 'dalsi'].includes(foldWord(first.text)) &&
    words.some(({ concept }) => concept === 'project')
  )
}
const FIRST_WORDS = 4

const tellsAimAndPayer = ({ spoken: { hasAim, many }, grants: [grant, ...others] }: Told): boolean =>
  hasAim && many === 0 && others.length === 0 && grant !== undefined && PAYERS.has(grant.role.value)
const PAYERS: ReadonlySet<string> = new Set(['eu', 'state', 'region'])

/** *projekt „Dobrý start“*, *projekt Klub bez zábran, který*: one name, and no other. */
const namesOne = ({ spoken, texts }: Told): boolean =>
  spoken.names.size === 1 || (spoken.names.size === 0 && nameInSentence(texts) !== undefined)

/** *Program podporuje organizace …* */
const isOfProgramme = ({ text }: Passage): boolean => {
  const { words } = understand(text)
  return words[0]?.concept === 'programme' && words[0].start === 0 && words.some(isVerbal)
}

/** Costs under the label of one field, two or more of them with another value than it has. */
const costsDiffer = (fields: readonly ProjectField[]): boolean => {
  const costs = fields.filter(isCost)
  const ofLabel = tally(costs.map(labelOf))
  const ofValue = tally(costs.map(labelAndValue))
  return fields.some((one) => (ofLabel.get(labelOf(one)) ?? 0) - (ofValue.get(labelAndValue(one)) ?? 0) > 1)
}
const labelOf = ({ label }: ProjectField): string => label?.text.toLowerCase() ?? ''
const labelAndValue = (field: ProjectField): string => `${labelOf(field)}\n${field.value?.text ?? ''}`
const tally = (words: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const one of words) found.set(one, (found.get(one) ?? 0) + 1)
  return found
}
