/** How sure it is that a document is the record of one project. */
import { findRegistrationNumbers } from '../../czech/registration-number.ts'
import type { Document } from '../../document/block.ts'
import { fields } from '../../document/fields.ts'
import { labelAt } from '../../document/label.ts'
import { textsOf } from '../../document/plain-text.ts'
import type { Passage } from '../../passage.ts'
import type { Recognition } from '../kind.ts'
import { fundingInProse } from './funding-in-prose.ts'
import { projectLabels, type ProjectKey } from './labels.ts'
import { programmeInProse } from './programme.ts'
import { isAnnounced } from './registration-number.ts'
import { termInProse } from './term.ts'

/** What a record says of a project; each counts once, however often it is printed. */
const telling: Readonly<Partial<Record<ProjectKey, { weight: number; words: string }>>> = {
  registration_number: { weight: 0.2, words: 'a label for the registration number' },
  title: { weight: 0.1, words: "a label for the project's title" },
  period: { weight: 0.15, words: 'a term of realisation' },
  start: { weight: 0.1, words: 'a beginning' },
  end: { weight: 0.05, words: 'an end' },
  duration: { weight: 0.05, words: 'a duration' },
  key_activities: { weight: 0.2, words: 'key activities' },
  target_groups: { weight: 0.15, words: 'target groups' },
  place_of_realisation: { weight: 0.15, words: 'a place of realisation' },
  beneficiary: { weight: 0.2, words: 'a beneficiary' },
  partners: { weight: 0.05, words: 'partners' },
  programme: { weight: 0.1, words: 'a programme' },
  status: { weight: 0.1, words: 'a state of the project' },
  summary: { weight: 0.05, words: 'a summary' },
  funding: { weight: 0.1, words: 'its funding' },
  amount: { weight: 0.1, words: 'amounts of money' },
  group: { weight: 0.05, words: "a record's headings" },
}
const NUMBER_WEIGHT = 0.3

/** Documents that speak of projects and are none, by their first lines. */
const otherDocuments: readonly { readonly pattern: RegExp; readonly words: string }[] = [
  {
    pattern: /výroční zpráva|zpráva o činnosti|závěrečná zpráva|monitorovací zpráva|zpráva o (?:realizaci|plnění)/iu,
    words: 'a report',
  },
  {
    pattern: /usnesení|zápis z|pozvánka|(?:jednání|zasedání|schůze) (?:rady|zastupitelstva|pracovní)/iu,
    words: 'a resolution or minutes',
  },
  {
    pattern:
      /(?:^|\s)výzv(?:a|y|u) (?:č\.|číslo|\d|k |pro |na |MAS|OPZ|ESF)|text výzvy|vyhlášení výzvy|vyhlašuje.{0,60}výzvu|předkládání žádostí/iu,
    words: 'a call for projects',
  },
  { pattern: /jídelní|jídelníček|polední menu/iu, words: 'a menu' },
  {
    pattern:
      /návrh rozpočtu|schválený rozpočet|rozpočet (?:města|obce|městyse|kraje|na rok)|rozpočtov\p{L}{1,20} (?:opatření|výhled)|závěrečný účet/iu,
    words: 'a budget',
  },
  {
    pattern: /(?:veřejná|veřejné|zadávací|poptávk\p{L}{1,20}) (?:zakázk|dokumentac)|výběrové řízení|smlouva o/iu,
    words: 'a tender or contract',
  },
  {
    pattern: /seznam (?:\p{L}+ )?projektů|přehled (?:\p{L}+ )?projektů|^(?:podpořené|realizované) projekty$/iu,
    words: 'a list of projects',
  },
  { pattern: /^(?:aktuality|zpravodaj\p{L}*)(?!\p{L})/iu, words: 'news' },
  {
    pattern:
      /strategický plán|vyhodnocení (?:\p{L}+ ){0,3}plánu|plán sociálního začleňování|specifická část|popis spolupráce|výsledky spolupráce|lokální konzultant/iu,
    words: 'a plan or a page on cooperation',
  },
]
/** How many characters the first lines have. */
const OPENING = 400

export const recognise = (document: Document): Recognition => {
  const texts = textsOf(document)
  const found = fields(document.blocks, projectLabels)
  const keys = new Set(
    found.flatMap(({ key, path }) => (key !== undefined && path.length === 0 ? [key] : nestedKey(key))),
  )
  const numbers = new Set(texts.flatMap((text) => findRegistrationNumbers(text).map(({ value }) => value)))
  if (numbers.size === 1) for (const key of keysInProse(texts)) keys.add(key)
  const labels = Object.entries(telling).filter(([key]) => [...keys].some((own) => own === key))
  const against = objections(found, texts, numbers)
  const sum = labels.reduce((total, [, { weight }]) => total + weight, numbers.size > 0 ? NUMBER_WEIGHT : 0)
  // A number and a single label is a sentence about a project; two labels are any form.
  const score = labels.length + (numbers.size > 0 ? 1 : 0) < 3 ? Math.min(sum, 0.4) : sum
  return {
    score: against.length > 0 ? Math.min(score * 0.4, 0.4) : Math.min(1, score),
    reasons: [
      ...(numbers.size > 0 ? ['a registration number of a project funded by the European Union'] : []),
      ...labels.map(([, { words }]) => words),
    ],
    missing: [
      ...against,
      ...(numbers.size > 0 ? [] : ['a registration number']),
      ...Object.entries(telling)
        .filter(([key, { weight }]) => weight >= 0.15 && ![...keys].some((own) => own === key))
        .map(([, { words }]) => words),
    ],
  }
}

/** What sentences say of the project whose number they give: *pod registračním číslem …*, *projekt potrvá od … do …*. */
const keysInProse = (texts: readonly Passage[]): ProjectKey[] => [
  ...(isAnnounced(texts) ? (['registration_number'] as const) : []),
  ...(termInProse(texts) ? (['period'] as const) : []),
  ...(texts.some((text) => programmeInProse(text)) ? (['programme'] as const) : []),
  ...(fundingInProse(texts).length > 0 ? (['amount'] as const) : []),
]

const nestedKey = (key: ProjectKey | undefined): ProjectKey[] => (key === undefined ? [] : [key])

/** What speaks against the record of one project. */
const objections = (
  found: ReturnType<typeof fields<ProjectKey>>,
  texts: readonly Passage[],
  numbers: ReadonlySet<string>,
): string[] => {
  const opening = openingOf(texts)
  const count = (wanted: ProjectKey) => found.filter(({ key, value }) => key === wanted && value).length
  const several = count('registration_number') > 1 || count('title') > 2 || numbers.size > 3
  return [
    ...otherDocuments.flatMap(({ pattern, words }) =>
      opening.some((line) => line.test(pattern)) ? [`a single project instead of ${words}`] : [],
    ),
    ...(several ? ['one project instead of several'] : []),
  ]
}

/** The first lines that are no value of a label. */
const openingOf = (texts: readonly Passage[]): Passage[] => {
  const lines: Passage[] = []
  let characters = 0
  for (const text of texts) {
    if (characters > OPENING || lines.length >= 5) break
    // What the document is stands in its title, not in a sentence that mentions a resolution.
    const label = labelAt(text, projectLabels)
    const isField = label !== undefined && label.key !== 'unread' && label.ending !== 'nothing'
    if (!isField && !text.test(/\p{Ll}{2}\.$/u)) lines.push(text.slice(0, OPENING))
    characters += text.length
  }
  return lines
}
