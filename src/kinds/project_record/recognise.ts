/** How sure it is that a document is the record of one project: decided by what got a role. */
import { findRegistrationNumbers } from '../../czech/code/registration-number.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import type { Document } from '../../document/block.ts'
import { textsOf } from '../../document/plain-text.ts'
import { tokensOf } from '../../language/fold.ts'
import { lexicon, type Concept } from '../../language/lexicon/index.ts'
import type { Passage } from '../../text/passage.ts'
import { fields } from '../../structure/fields.ts'
import { withoutTears } from '../../structure/torn-lines.ts'
import { recognisedFrom, type Recognition } from '../kind.ts'
import { Content } from '../../roles/content.ts'
import { understand } from '../../roles/sense.ts'
import type { ProjectKey } from './evidence.ts'
import type { Grant } from './readers/grant.ts'
import { moneyTold } from './told/money.ts'
import { projectLabels } from './labels.ts'
import { tellsOwner } from './told/people.ts'
import { programmeInProse } from './readers/programme.ts'
import { isAnnounced } from './readers/registration-number.ts'
import { ofRoles, type Sign } from './signs.ts'
import { isPublicity, tellsWhoPays } from './readers/summary.ts'
import { isHeadline, spokenIn, type Spoken } from './told/spoken.ts'
import { termTold } from './told/term.ts'
import type { ProjectField } from './values.ts'

/** So many points are a record. */
const ENOUGH = 8
/** So many points the told signs can add at most. */
const MOST_TOLD = 22

/** What is there without reading a sentence. */
interface Facts {
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
interface Told extends Facts {
  readonly spoken: Spoken
  readonly grants: readonly Grant[]
  readonly sums: number
  readonly term: string | undefined
}

const count = (facts: Facts, concept: Concept): number => facts.words.get(concept) ?? 0
const labelled = ({ fields }: Facts, wanted: ProjectKey): number =>
  fields.filter(({ key, value }) => key === wanted && value).length

const seen: readonly Sign<Facts>[] = [
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
]

const told: readonly Sign<Told>[] = [
  {
    words: 'a number spoken of',
    points: 2,
    shows: ({ texts, numbers }) => numbers.size === 0 && texts.some((text) => text.test(SPOKEN_OF)),
  },
  {
    words: 'a sentence that tells who pays',
    points: 2,
    shows: ({ texts }) => texts.flatMap(sentencesOf).some(tellsWhoPays),
  },
  {
    words: 'a sentence that tells who pays for the number',
    points: 2,
    shows: ({ texts, numbers }) =>
      numbers.size > 0 &&
      texts.flatMap(sentencesOf).some((one) => tellsWhoPays(one) && findRegistrationNumbers(one).length > 0),
  },
  {
    words: 'who pays for the page’s own project',
    points: 2,
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
    shows: ({ texts, keys }) => !keys.has('beneficiary') && tellsOwner(texts),
  },
  {
    words: 'a programme told',
    points: 1,
    shows: ({ texts, keys }) => !keys.has('programme') && texts.some((text) => programmeInProse(text)),
  },
  {
    words: 'a name called a project',
    points: 2,
    shows: ({ texts }) => texts.slice(0, OPENING_LINES).some(isCalledProject),
  },
  { words: 'a project named in a sentence', points: 2, shows: ({ spoken }) => spoken.names.size === 1 },
  { words: 'the project spoken of', points: 1, shows: ({ spoken }) => spoken.ofProject > 0 },
  { words: 'the project spoken of again and again', points: 1, shows: ({ spoken }) => spoken.ofProject > 2 },
  { words: 'an aim', points: 2, shows: ({ spoken }) => spoken.hasAim },
  { words: 'amounts of money', points: 2, shows: ({ sums }) => sums > 0 },
  { words: 'shares of the sum', points: 2, shows: ({ sums }) => sums > 1 },
  {
    words: 'money of the project',
    points: 1,
    shows: ({ fields }) =>
      fields.some(({ key, label }) => isSum(key) && understand(label?.text ?? '').concepts.has('project')),
  },
]

const SPOKEN_OF = /reg(?:istrační\p{L}{0,2}|\.)\s?(?:čísl\p{L}{1,3}|č\.)(?: projektu)?\s?:?\s(?=[A-Z]{2}[\s.]?\d)/iu

const isClosed = (term: string | undefined): boolean => term !== undefined && !term.includes('..')

/** *Projekt Dobrý start*, *Projekt – Klubovna*: a line that is no sentence. */
const isCalledProject = (line: Passage): boolean => {
  const [first, second] = understand(line.text).words
  return (
    first?.concept === 'project' &&
    first.start === 0 &&
    second !== undefined &&
    second.text.charAt(0) !== second.text.charAt(0).toLowerCase() &&
    line.length <= LONGEST_NAME &&
    !line.text.endsWith('.')
  )
}
const LONGEST_NAME = 130

/** What a document calls itself that is no project. */
const CALLED: readonly (readonly [concept: Concept, words: string])[] = [
  ['report', 'a single project instead of a report'],
  ['minutes', 'a single project instead of minutes'],
  ['council', 'a single project instead of a resolution'],
  ['call', 'a single project instead of a call for projects'],
  ['budgeting', 'a single project instead of a budget'],
  ['tender', 'a single project instead of a tender'],
  ['contract', 'a single project instead of a contract'],
  ['list', 'a single project instead of a list'],
  ['news', 'a single project instead of news'],
  ['menu', 'a single project instead of a menu'],
  ['plan', 'a single project instead of a plan'],
]

const against: readonly Sign<Facts>[] = [
  {
    words: 'one project instead of several',
    points: -16,
    shows: (facts) =>
      labelled(facts, 'registration_number') > 1 || labelled(facts, 'title') > 2 || facts.numbers.size > 3,
  },
  ...CALLED.map(([concept, words]) => ({ words, points: -10, shows: ({ called }: Facts) => called.has(concept) })),
  { words: 'no offer of money', points: -4, shows: (facts) => count(facts, 'offering') > 2 },
  { words: 'no call', points: -6, shows: ({ texts }) => texts.filter(isOfCall).length > 1 },
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
  {
    words: 'a name instead of a headline',
    points: -4,
    shows: ({ opening, keys }) => !keys.has('title') && opening.slice(0, HEADLINES).some(isHeadlineOf),
  },
]
/** A line about a call and not about a project that answers it. */
const isOfCall = (line: Passage): boolean => {
  if (line.length > LONGEST_NAME) return false
  const { concepts } = understand(line.text)
  return concepts.has('call') && !concepts.has('project')
}

/** How many of the first lines may be the headline of news. */
const HEADLINES = 2
const isHeadlineOf = (line: Passage): boolean => line.length <= LONGEST_NAME && !line.text.endsWith('.') && isHeadline(line)

const toldAgainst: readonly Sign<Told>[] = [
  {
    words: 'anything of who pays',
    points: -1,
    shows: ({ numbers, keys, texts, fields, grants }) =>
      numbers.size === 0 &&
      !keys.has('programme') &&
      !grants.some(({ role }) => role.value !== 'total') &&
      !fields.some(({ key, label }) => isSum(key) && understand(label?.text ?? '').concepts.has('grant')) &&
      !texts.some((text) => programmeInProse(text) ?? tellsWhoPays(text)),
  },
  { words: 'one project instead of many', points: -6, shows: ({ spoken: { one, many } }) => many > one },
  { words: 'one name of a project', points: -4, shows: ({ spoken }) => spoken.names.size > 1 },
]

export const recognise = (document: Document): Recognition => {
  const facts = factsOf(withoutTears(document))
  const roles = ofRoles.filter(({ key }) => facts.keys.has(key))
  const signs: Weighed[] = [...seen.filter(({ shows }) => shows(facts)), ...roles]
  const objections: Weighed[] = against.filter(({ shows }) => shows(facts))
  const known = sumOf([...signs, ...objections])
  // Sentences are read only where they can decide.
  if (known + MOST_TOLD >= ENOUGH && facts.words.has('project')) {
    const all = toldIn(facts)
    signs.unshift(...told.filter(({ shows }) => shows(all)))
    for (const one of toldAgainst) if (one.shows(all)) objections.push(one)
  }
  return {
    score: Math.max(0, Math.min(1, (sumOf([...signs, ...objections]) / ENOUGH) * recognisedFrom)),
    reasons: signs.map(({ words }) => words),
    missing: [
      ...objections.map(({ words }) => words),
      ...(facts.numbers.size > 0 ? [] : ['a registration number']),
      ...ofRoles.filter(({ key, points }) => points > 2 && !facts.keys.has(key)).map(({ words }) => words),
    ],
  }
}

interface Weighed {
  readonly words: string
  readonly points: number
}
const sumOf = (signs: readonly Weighed[]): number => signs.reduce((total, { points }) => total + points, 0)

const toldIn = (facts: Facts): Told => {
  const grants = moneyTold(facts.texts)
  return {
    ...facts,
    spoken: spokenIn(facts.texts),
    grants,
    sums: facts.labelledSums + grants.length,
    term: facts.keys.has('period') ? undefined : termTold(facts.texts)?.value,
  }
}

const factsOf = (document: Document): Facts => {
  const texts = textsOf(document)
  const found = fields(document.blocks, projectLabels)
  const keys = new Set(found.flatMap((field) => (field.key !== undefined && isFilled(field) ? [field.key] : [])))
  const opening = openingOf(texts)
  return {
    texts,
    fields: found,
    keys,
    numbers: new Set(texts.flatMap((text) => findRegistrationNumbers(text).map(({ value }) => value))),
    labelledSums: found.filter(
      ({ key, value, blocks }) => isSum(key) && (new Content(value).isThere || blocks.length > 0),
    ).length,
    words: wordsOf(texts),
    opening,
    called: new Set(opening.flatMap(calledBy)),
  }
}

const isSum = (key: ProjectKey | undefined): boolean => key === 'amount' || key === 'funding'

/** A label with nothing beside or below it is no fact. */
const isFilled = ({ value, blocks }: ProjectField): boolean => value !== undefined || blocks.length > 0

const themes: ReadonlySet<Concept> = new Set<Concept>([
  'offering',
  'contracting',
  'deciding',
  'hiring',
  'ruling',
  'quoting',
  'project',
])

const wordsOf = (texts: readonly Passage[]): Map<Concept, number> => {
  const seen = new Set<string>()
  const counts = new Map<Concept, number>()
  for (const text of texts)
    for (const { text: word } of tokensOf(text.text)) {
      if (word.length < 4) continue
      const found = lexicon.find(word)
      if (!found || !themes.has(found.concept) || seen.has(word)) continue
      seen.add(word)
      counts.set(found.concept, (counts.get(found.concept) ?? 0) + 1)
    }
  return counts
}

/** The stop of a sentence, and no abbreviation's. */
const STOPPED = /\p{Ll}{2}\.$/u
/** How many texts and characters the first lines have. */
const OPENING_LINES = 6
const OPENING = 400

/** The first lines that are no value of a label: what the document is stands in its title, not in a sentence. */
const openingOf = (texts: readonly Passage[]): Passage[] => {
  const lines: Passage[] = []
  let characters = 0
  for (const text of texts) {
    if (characters > OPENING || lines.length >= OPENING_LINES - 1) break
    const label = projectLabels.at(text)
    const isField =
      label !== undefined && !isNamed(label.words) && label.key !== 'unknown' && label.ending !== 'nothing'
    if (!isField && !text.test(STOPPED)) lines.push(text.slice(0, OPENING))
    // What calls itself a project is no call for projects, whatever comes next.
    if (isCalledProject(text)) break
    characters += text.length
  }
  return lines
}

/** *Výzva č. 9: …* names the document, *Číslo výzvy: …* a field of it. */
const isNamed = (words: Passage): boolean => {
  const concept = understand(words.text).words[0]?.concept
  return concept !== undefined && NAMES.has(concept)
}

/** What a line calls the document: the first noun of its words that names a sort of document. */
const calledBy = (line: Passage): Concept[] => {
  const { words } = understand(line.text)
  const at = words.findIndex(({ concept }) => concept !== undefined && NAMES.has(concept))
  const concept = words[at]?.concept
  const isPress = words[at - 1]?.concept === 'press'
  return concept && at < FIRST_WORDS && !isPress ? [concept] : []
}
const FIRST_WORDS = 3
const NAMES: ReadonlySet<Concept> = new Set<Concept>(CALLED.map(([concept]) => concept))
