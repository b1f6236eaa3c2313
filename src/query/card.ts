import { kindNamed } from '../kinds/declared.ts'
import type { Store } from '../store/file/open.ts'
import { factsOfTown } from '../store/facts.ts'
import type { DocumentFacts } from '../store/facts.ts'
import { findingsOf } from '../store/read.ts'
import type { Town } from '../store/places/towns.ts'
import { timelineOf } from './timeline.ts'
import type { Moment } from './schema/moment.ts'
import type { CityCard, Origin, TownResults } from './schema/card.ts'

/**
 * Gathers the card of a town from the current revision of each document that is about it or names it; the day, where the
 * store shows the state of one, is only noted.
 */
export function cityCard(store: Store, town: Town, asOf?: string): CityCard {
  const card: CityCard = {
    municipality: { name: town.name, ...(town.code !== null && { code: town.code }) },
    ...(asOf !== undefined && { as_of: asOf }),
    themes: [],
    pages: [],
    cooperations: [],
    projects: [],
    results: [],
    mentions: [],
    timeline: [],
    findings: [],
  }
  const themes = new Map<string, number>()
  for (const shown of factsOfTown(store, town.id)) {
    const document = shown.facts
    if (!place(card, document, town.name)) continue
    for (const key of document.themes) themes.set(key, (themes.get(key) ?? 0) + 1)
    for (const event of timelineOf(store, shown)) card.timeline.push(event)
    for (const { severity, message, pointer } of findingsOf(store, document.id))
      card.findings.push({ document: document.id, severity, message, ...(pointer !== null && { pointer }) })
    for (const correction of document.corrections ?? [])
      (card.corrections ??= []).push({ document: document.id, ...correction })
  }
  card.themes.push(...[...themes].sort(([, a], [, b]) => b - a).map(([key]) => key))
  card.timeline.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
  return card
}

/** Puts a document into its part of the card; false where it only names the town in passing. */
function place(card: CityCard, document: DocumentFacts, town: string): boolean {
  const origin = originOf(document)
  const isSubject = document.municipalities.some(({ name, role }) => name === town && role === 'subject')
  if (document.kind === 'project_record') card.projects.push({ ...origin, content: document.content })
  else if (isSubject && document.kind === 'locality_page') card.pages.push({ ...origin, content: document.content })
  else if (isSubject && document.kind === 'cooperation_description')
    card.cooperations.push({ ...origin, content: document.content })
  else if (isSubject && document.kind === 'cooperation_results') card.results.push(resultsOf(document, town))
  else if (isSubject && kindNamed(document.kind))
    (card.others ??= []).push({ ...origin, kind: document.kind, content: document.content })
  else {
    card.mentions.push({ ...origin, kind: document.kind })
    return false
  }
  return true
}

const originOf = ({ id, source, title }: DocumentFacts): Origin => ({ document: id, file: source.file, title })

function resultsOf(document: DocumentFacts & { kind: 'cooperation_results' }, town: string): TownResults {
  const { period, localities } = document.content
  const plan = localities.find((locality) => locality.municipalities.includes(town))?.social_inclusion_plan
  return {
    ...originOf(document),
    ...(period !== undefined && { period }),
    ...(plan !== undefined && { social_inclusion_plan: plan }),
    outcomes: localities.flatMap((locality, i) =>
      locality.outcomes.flatMap(({ text, municipalities }, j) =>
        municipalities.includes(town) ? [{ text, pointer: `/content/localities/${i}/outcomes/${j}` }] : [],
      ),
    ),
  }
}

const order = ({ first_day, last_day }: Moment): string => `${first_day ?? last_day ?? ''} ${last_day ?? '9999'}`
