import { z } from 'zod'
import { CooperationDescription } from '../../kinds/cooperation_description/schema.ts'
import { LocalityPage } from '../../kinds/locality_page/schema.ts'
import { ProjectRecord } from '../../kinds/project_record/schema.ts'
import { Diagnostic } from '../../record/schema.ts'
import { Moment } from './moment.ts'

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
