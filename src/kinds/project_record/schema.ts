import { z } from 'zod'
import { Address, Amount, Contact, Currency, Edtf, Ico, Text } from '../values.ts'

/** An organisation of the project. */
export const Organisation = z.strictObject({
  name: Text.optional(),
  ico: Ico.optional(),
  url: Text.optional(),
  address: Address.optional(),
})

/** Who pays a sum. */
export const fundingRoles = ['total', 'eu', 'state', 'region', 'municipality', 'own', 'other'] as const

/** A record of a project funded by the European Union. */
export const ProjectRecord = z.strictObject({
  registration_number: Text.optional().describe('without spaces'),
  programme: Text.optional().describe('as the record names it'),
  programme_by_registration_number: Text.optional().describe('read off the number itself'),
  status: Text.optional(),
  summary: Text.optional(),
  key_activities: z.array(z.strictObject({ name: Text.optional(), text: Text.optional() })),
  period: Edtf.optional(),
  duration: Text.optional().describe('length of the project, as printed'),
  place_of_realisation: Text.optional(),
  target_groups: z.array(Text),
  beneficiary: Organisation.optional(),
  partners: z.array(Organisation),
  contacts: z.array(Contact),
  funding: z.array(
    z.strictObject({
      source: Text.optional(),
      amount: Amount,
      currency: Currency,
      role: z
        .enum(fundingRoles)
        .optional()
        .describe(
          'whose part it is, so that a total is never added to its parts; absent in documents read by older versions',
        ),
      by_year: z.array(z.strictObject({ year: z.string().regex(/^\d{4}$/), amount: Amount })).optional(),
    }),
  ),
  published: Edtf.optional(),
})
export type ProjectRecord = z.infer<typeof ProjectRecord>
