import { z } from 'zod'
import { cooperationDescription } from '../../kinds/cooperation_description/kind.ts'
import { localityPage } from '../../kinds/locality_page/kind.ts'
import { projectRecord } from '../../kinds/project_record/kind.ts'
import { schemaOf } from '../../kinds/schema.ts'
import { Corrected, Diagnostic } from '../../record/schema.ts'
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
  pages: z.array(Origin.extend({ content: schemaOf(localityPage.fields) })),
  cooperations: z.array(Origin.extend({ content: schemaOf(cooperationDescription.fields) })),
  projects: z.array(Origin.extend({ content: schemaOf(projectRecord.fields) })),
  results: z.array(TownResults),
  others: z
    .array(Origin.extend({ kind: z.string(), content: z.looseObject({}) }))
    .optional()
    .describe('documents about the town of kinds that have no part of their own'),
  mentions: z.array(Origin.extend({ kind: z.string() })).describe('further documents that name the town'),
  timeline: z.array(Moment),
  corrections: z
    .array(Corrected.extend({ document: z.string() }))
    .optional()
    .describe('values that people corrected'),
  findings: z.array(Diagnostic.omit({ code: true, span: true }).extend({ document: z.string() })),
})
export type CityCard = z.infer<typeof CityCard>
