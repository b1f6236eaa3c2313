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
import { moneyTold } from './told/money.ts'
import { projectLabels } from './labels.ts'
import { tellsOwner } from './told/people.ts'
import { programmeInProse } from './readers/programme.ts'
import { isAnnounced } from './readers/registration-number.ts'
import { ofRoles, type Sign } from './signs.ts'
import { tellsWhoPays } from './readers/summary.ts'
import { termTold } from './told/term.ts'
import type { ProjectField } from './values.ts'

/** So many points are a record. */
const ENOUGH = 8

interface Facts {
  readonly texts: readonly Passage[]
  readonly fields: readonly ProjectField[]
  readonly keys: ReadonlySet<ProjectKey>
  readonly numbers: ReadonlySet<string>
  readonly sums: number
  /** How many different words of a theme the page has. */
  readonly words: ReadonlyMap<Concept, number>
  /** What the page calls itself in its first lines. */
  readonly called: ReadonlySet<Concept>
}

const count = (facts: Facts, concept: Concept): number => facts.words.get(concept) ?? 0
const labelled = ({ fields }: Facts, wanted: ProjectKey): number =>
  fields.filter(({ key, value }) => key === wanted && value).length

const told: readonly Sign<Facts>[] = [
  {
    words: 'a registration number of a project funded by the European Union',
    points: 4,
    shows: ({ numbers }) => numbers.size > 0,
  },
  {
    words: 'a number near the top',
    points: 1,
    shows: ({ texts }) => texts.slice(0, OPENING_LINES).some((text) => findRegistrationNumbers(text).length > 0),
  },
  {
    words: 'a number called the project’s',
    points: 2,
    shows: ({ texts, keys, numbers }) => numbers.size > 0 && !keys.has('registration_number') && isAnnounced(texts),
  },
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
    shows: ({ texts }) =>
      texts.flatMap(sentencesOf).some((one) => tellsWhoPays(one) && findRegistrationNumbers(one).length > 0),
  },
  {
    words: 'a term told',
    points: 3,
    shows: ({ texts, keys }) => !keys.has('period') && termTold(texts) !== undefined,
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
    shows: ({ texts }) => texts.slice(0, OPENING_LINES).some((text) => text.test(NAMED) && !text.test(/[.!?]$/u)),
  },
  { words: 'amounts of money', points: 2, shows: ({ sums }) => sums > 0 },
  { words: 'shares of the sum', points: 2, shows: ({ sums }) => sums > 1 },
]

const NAMED = /^Projekt\s["„]?\p{Lu}.{3,120}$/u
const SPOKEN_OF = /reg(?:istrační\p{L}{0,2}|\.)\s?(?:čísl\p{L}{1,3}|č\.)(?: projektu)?\s?:?\s(?=[A-Z]{2}[\s.]?\d)/iu

const against: readonly Sign<Facts>[] = [
  {
    words: 'anything of the European Union',
    points: -1,
    shows: ({ numbers, keys, texts }) =>
      numbers.size === 0 &&
      !keys.has('programme') &&
      !texts.some((text) => programmeInProse(text) ?? tellsWhoPays(text)),
  },
  {
    words: 'one project instead of several',
    points: -16,
    shows: (facts) =>
      labelled(facts, 'registration_number') > 1 || labelled(facts, 'title') > 2 || facts.numbers.size > 3,
  },
  { words: 'a single project instead of a report', points: -10, shows: ({ called }) => called.has('report') },
  { words: 'a single project instead of minutes', points: -10, shows: ({ called }) => called.has('minutes') },
  { words: 'a single project instead of a resolution', points: -10, shows: ({ called }) => called.has('council') },
  { words: 'a single project instead of a call for projects', points: -10, shows: ({ called }) => called.has('call') },
  { words: 'a single project instead of a budget', points: -10, shows: ({ called }) => called.has('budgeting') },
  { words: 'a single project instead of a tender', points: -10, shows: ({ called }) => called.has('tender') },
  { words: 'a single project instead of a contract', points: -10, shows: ({ called }) => called.has('contract') },
  { words: 'a single project instead of a list', points: -10, shows: ({ called }) => called.has('list') },
  { words: 'a single project instead of news', points: -10, shows: ({ called }) => called.has('news') },
  { words: 'a single project instead of a menu', points: -10, shows: ({ called }) => called.has('menu') },
  { words: 'a single project instead of a plan', points: -10, shows: ({ called }) => called.has('plan') },
  { words: 'no offer of money', points: -4, shows: (facts) => count(facts, 'offering') > 2 },
  { words: 'no contract', points: -6, shows: (facts) => count(facts, 'contracting') > 2 },
  {
    words: 'no parties',
    points: -8,
    shows: (facts) => facts.called.has('contract') && count(facts, 'contracting') > 0,
  },
  { words: 'no resolution', points: -6, shows: (facts) => count(facts, 'deciding') > 1 },
  { words: 'no job', points: -8, shows: (facts) => count(facts, 'hiring') > 1 },
  { words: 'no rules', points: -6, shows: (facts) => count(facts, 'ruling') > 1 },
]

export const recognise = (document: Document): Recognition => {
  const facts = factsOf(withoutTears(document))
  const roles = ofRoles.filter(({ key }) => facts.keys.has(key))
  const signs = told.filter(({ shows }) => shows(facts))
  const objections = against.filter(({ shows }) => shows(facts))
  const sum = [...roles, ...signs, ...objections].reduce((total, { points }) => total + points, 0)
  return {
    score: Math.max(0, Math.min(1, (sum / ENOUGH) * recognisedFrom)),
    reasons: [...signs, ...roles].map(({ words }) => words),
    missing: [
      ...objections.map(({ words }) => words),
      ...(facts.numbers.size > 0 ? [] : ['a registration number']),
      ...ofRoles.filter(({ key, points }) => points > 2 && !facts.keys.has(key)).map(({ words }) => words),
    ],
  }
}

const factsOf = (document: Document): Facts => {
  const texts = textsOf(document)
  const found = fields(document.blocks, projectLabels)
  const keys = new Set(found.flatMap((field) => (field.key !== undefined && isFilled(field) ? [field.key] : [])))
  const labelledSums = found.filter(
    ({ key, value, blocks }) => isSum(key) && (new Content(value).isThere || blocks.length > 0),
  )
  return {
    texts,
    fields: found,
    keys,
    numbers: new Set(texts.flatMap((text) => findRegistrationNumbers(text).map(({ value }) => value))),
    sums: labelledSums.length + moneyTold(texts).length,
    words: wordsOf(texts),
    called: new Set(openingOf(texts).flatMap(calledBy)),
  }
}

const isSum = (key: ProjectKey | undefined): boolean => key === 'amount' || key === 'funding'

/** A label with nothing beside or below it is no fact. */
const isFilled = ({ value, blocks }: ProjectField): boolean => value !== undefined || blocks.length > 0

const themes: ReadonlySet<Concept> = new Set<Concept>(['offering', 'contracting', 'deciding', 'hiring', 'ruling'])

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
    if (!isField && !text.test(/\p{Ll}{2}\.$/u)) lines.push(text.slice(0, OPENING))
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
const NAMES: ReadonlySet<Concept> = new Set<Concept>([
  'report',
  'minutes',
  'council',
  'call',
  'budgeting',
  'tender',
  'contract',
  'list',
  'news',
  'menu',
  'plan',
])
