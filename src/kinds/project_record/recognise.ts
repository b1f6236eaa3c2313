/** How sure it is that a document is the record of one project: decided by what got a role. */
import { findRegistrationNumbers } from '../../czech/code/registration-number.ts'
import type { Document } from '../../document/block.ts'
import { textsOf } from '../../document/plain-text.ts'
import { tokensOf } from '../../language/fold.ts'
import { lexicon, type Concept } from '../../language/lexicon/index.ts'
import type { Passage } from '../../text/passage.ts'
import { fields } from '../../structure/fields.ts'
import { withoutMenu } from '../../structure/page-menu.ts'
import { withoutTears } from '../../structure/torn-lines.ts'
import { withoutTwins } from '../../structure/twins.ts'
import { recognisedFrom, type Recognition } from '../kind.ts'
import { Content } from '../../roles/content.ts'
import { projectLabels } from './labels.ts'
import { moneyTold } from './told/money.ts'
import { calledBy, openingOf } from './readers/opening.ts'
import { ofRoles, type SignWords } from './signs.ts'
import { spokenIn } from './told/spoken.ts'
import { termTold } from './told/term.ts'
import type { ProjectField } from './values.ts'
import { against, toldAgainst } from './readers/objections.ts'
import { isSum, seen, told, type Facts, type Told } from './readers/weighing.ts'

/** So many points are a record. */
const ENOUGH = 7
/** So many points the told signs can add at most. */
const MOST_TOLD = 24

export const recognise = (document: Document): Recognition => {
  const facts = factsOf(withoutTwins(withoutTears(withoutMenu(document))))
  const roles = ofRoles.filter(({ key }) => facts.keys.has(key))
  const signs: Weighed[] = [...seen.filter(({ shows }) => shows(facts)), ...roles]
  const objections: Weighed[] = against.filter(({ shows }) => shows(facts))
  const known = sumOf([...signs, ...objections])
  // Sentences are read only where they can decide.
  if (known + MOST_TOLD >= ENOUGH && (mayTell(facts) || facts.labelledSums > 1 || roles.length > 1)) {
    const all = toldIn(facts)
    for (const one of told) if (one.shows(all)) signs.push(one)
    for (const one of toldAgainst) if (one.shows(all)) objections.push(one)
  }
  return {
    score: Math.max(0, Math.min(1, (sumOf([...signs, ...objections]) / ENOUGH) * recognisedFrom)),
    reasons: signs.map(({ words }) => words),
    missing: [
      ...objections.map(({ words }) => words),
      ...(facts.numbers.size > 0 ? [] : noNumber),
      ...ofRoles.filter(({ key, points }) => points > 2 && !facts.keys.has(key)).map(({ words }) => words),
    ],
  }
}

interface Weighed {
  readonly words: SignWords
  readonly points: number
}
const noNumber: readonly SignWords[] = ['a registration number']

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

/** A label with nothing beside or below it is no fact. */
const isFilled = ({ value, blocks }: ProjectField): boolean => value !== undefined || blocks.length > 0

/** Words of which a page has one whose sentences tell of a project; support and payment are told of all sorts of things. */
const TELLING: readonly Concept[] = ['project', 'grant', 'granting']
const mayTell = ({ words, texts }: Facts): boolean =>
  TELLING.some((concept) => words.has(concept)) ||
  ((words.has('support') || words.has('pays')) &&
    texts.some(({ text }) => CURRENCIES.some((sign) => text.includes(sign))))
const CURRENCIES = ['Kč', 'korun', 'EUR']

const themes: ReadonlySet<Concept> = new Set<Concept>([
  'offering',
  'contracting',
  'deciding',
  'hiring',
  'ruling',
  'quoting',
  'inviting',
  ...TELLING,
  'support',
  'pays',
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
