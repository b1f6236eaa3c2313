import { z } from 'zod'
import { Contact, Edtf, Text } from '../values.ts'

export const sectionKeys = ['overview', 'support_history', 'strategic_documents', 'measures', 'other'] as const

/** What a page about a locality says. */
export const LocalityPage = z.strictObject({
  cooperation_since: Edtf.optional().describe('the year from which the agency works with the town'),
  sections: z.array(z.strictObject({ key: z.enum(sectionKeys), heading: Text.optional(), text: Text.optional() })),
  actors: z.array(Text).describe('organisations that the overview lists'),
  strategic_documents: z.array(
    z.strictObject({
      name: Text.optional(),
      abbreviation: Text.optional(),
      status: z.enum(['planned', 'in_preparation', 'approved', 'none_yet']).optional(),
      date: Edtf.optional(),
    }),
  ),
  contacts: z.array(Contact),
})
export type LocalityPage = z.infer<typeof LocalityPage>
