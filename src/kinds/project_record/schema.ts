import { z } from 'zod'
import { Address, Amount, Contact, Currency, Edtf, Ico, Text } from '../values.ts'

/** An organisation of the project. */
export const Organisation = z.strictObject({
  name: Text.optional(),
  ico: Ico.optional(),
  url: Text.optional(),
  address: Address.optional(),
})

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
  funding: z.array(z.strictObject({ source: Text.optional(), amount: Amount, currency: Currency })),
  published: Edtf.optional(),
})
export type ProjectRecord = z.infer<typeof ProjectRecord>
