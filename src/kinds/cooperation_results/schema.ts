import { z } from 'zod'
import { Edtf, Text } from '../values.ts'

/** A list of results of the cooperation, town by town. */
export const CooperationResults = z.strictObject({
  period: Edtf.optional(),
  localities: z.array(
    z.strictObject({
      heading: Text,
      municipalities: z.array(Text),
      outcomes: z.array(z.strictObject({ text: Text, municipalities: z.array(Text) })),
      social_inclusion_plan: z.enum(['approved', 'prepared']).optional(),
    }),
  ),
})
export type CooperationResults = z.infer<typeof CooperationResults>
