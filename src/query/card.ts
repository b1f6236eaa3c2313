import { z } from 'zod'
import { CooperationDescription } from '../kinds/cooperation_description/schema.ts'
import { LocalityPage } from '../kinds/locality_page/schema.ts'
import { ProjectRecord } from '../kinds/project_record/schema.ts'
import { Diagnostic } from '../record/schema.ts'
import type { DocumentJson } from '../record/schema.ts'
import type { Store } from '../store/open.ts'
import { readShown } from '../store/read.ts'
import { documentsOfTown } from '../store/towns.ts'
import type { Town } from '../store/towns.ts'
import { Moment, timelineOf } from './timeline.ts'

/** Where something comes from; `asz show` takes the id. */
const Origin = z.strictObject({ document: z.string(), file: z.string(), title: z.string() })
export type Origin = z.infer<typeof Origin>

/** Results of the cooperation that belong to the town. */
const TownResults = Origin.extend({
  period: z.string().optional(),
  social_inclusion_plan: z.enum(['approved', 'prepared']).optional(),
  outcomes: z.array(z.strictObject({ text: z.string(), pointer: z.string() })),
})
export type TownResults = z.infer<typeof TownResults>

/** Everything that the current documents say about one municipality, as `asz query --city` prints it. */
export const CityCard = z.strictObject({
  municipality: z.strictObject({ name: z.string(), code: z.string().optional() }),
  as_of: z.string().optional().describe("the day that was asked for, where it is not today's state"),
  themes: z.array(z.string()).describe('that documents about the town work on, the most frequent first'),
  pages: z.array(Origin.extend({ content: LocalityPage })),
  cooperations: z.array(Origin.extend({ content: CooperationDescription })),
  projects: z.array(Origin.extend({ content: ProjectRecord })),
  results: z.array(TownResults),
  mentions: z.array(Origin.extend({ kind: z.string() })).describe('further documents that name the town'),
  timeline: z.array(Moment),
  findings: z.array(Diagnostic.omit({ code: true, span: true }).extend({ document: z.string() })),
})
export type CityCard = z.infer<typeof CityCard>

/**
 * Gathers the card of a town from the current revision of each document that is about it or names it; the day, where the
 * store shows the state of one, is only noted.
 */
export function cityCard(store: Store, town: Town, asOf?: string): CityCard {
  const documents = documentsOfTown(store, town.id).flatMap((id) => {
    const revision = readShown(store, id)
    return revision ? [revision] : []
  })
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
  for (const { id, document, text } of documents) {
    if (!place(card, document, town.name)) continue
    for (const key of document.themes) themes.set(key, (themes.get(key) ?? 0) + 1)
    for (const event of timelineOf(store, id, document, text)) card.timeline.push(event)
    for (const { severity, message, pointer } of document.diagnostics)
      card.findings.push({ document: document.id, severity, message, ...(pointer !== undefined && { pointer }) })
  }
  card.themes.push(...[...themes].sort(([, a], [, b]) => b - a).map(([key]) => key))
  card.timeline.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
  return card
}

/** Puts a document into its part of the card; false where it only names the town in passing. */
function place(card: CityCard, document: DocumentJson, town: string): boolean {
  const origin = originOf(document)
  const isSubject = document.municipalities.some(({ name, role }) => name === town && role === 'subject')
  if (document.kind === 'project_record') card.projects.push({ ...origin, content: document.content })
  else if (isSubject && document.kind === 'locality_page') card.pages.push({ ...origin, content: document.content })
  else if (isSubject && document.kind === 'cooperation_description')
    card.cooperations.push({ ...origin, content: document.content })
  else if (isSubject && document.kind === 'cooperation_results') card.results.push(resultsOf(document, town))
  else {
    card.mentions.push({ ...origin, kind: document.kind })
    return false
  }
  return true
}

const originOf = ({ id, source, title }: DocumentJson): Origin => ({ document: id, file: source.file, title })

function resultsOf(document: DocumentJson & { kind: 'cooperation_results' }, town: string): TownResults {
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
