import { z } from 'zod'
import { Address, Contact, Edtf, Ico, Text, ThemeKey } from '../values.ts'

export const sectionKeys = [
  'validity',
  'focus',
  'partnership',
  'plan_specification',
  'interventions',
  'regional_contact',
  'partnership_opinion',
  'activities',
  'other',
] as const

export const Frequency = z.strictObject({
  times: z.int().positive(),
  per: z.enum(['week', 'month', 'quarter', 'half_year', 'year', 'period']),
  minimum: z.boolean().optional().describe('at least that often'),
})

export const Milestone = z.strictObject({
  text: Text.describe('what was promised'),
  frequency: Frequency.optional(),
  date: Edtf.optional().describe('when it was promised for'),
  evaluation: Text.optional().describe('what the evaluation wrote after it'),
  status: z.enum(['fulfilled', 'partially_fulfilled', 'not_fulfilled', 'described', 'not_assessed']),
})

export const Activity = z.strictObject({
  name: Text.optional(),
  specification: Text.optional(),
  outputs: z.array(Text),
  asz_responsibilities: z.array(Text),
  territorial_unit_responsibilities: z.array(Text),
  milestones: z.array(Milestone),
})

/** A cooperation description, its revisions and evaluations. */
export const CooperationDescription = z.strictObject({
  territorial_unit: Text.optional(),
  ico: Ico.optional(),
  seat: Address.optional(),
  evaluation_year: z.int().optional(),
  revision: z
    .strictObject({ number: z.int().optional(), revises: Edtf.optional() })
    .optional()
    .describe('which revision this is and the date of the description that it revises'),
  memorandum_date: Edtf.optional(),
  validity: z.strictObject({ text: Text, years: z.int().optional(), until: Edtf.optional() }).optional(),
  representatives: z.array(
    z.strictObject({
      role: z.enum(['authorised_representative', 'social_inclusion_manager', 'asz_regional_head', 'other']),
      label: Text,
      name: Text.optional(),
      redacted: z.boolean().optional(),
      position: Text.optional(),
      phone: Contact.shape.phone,
      phones: Contact.shape.phones,
      email: Contact.shape.email,
    }),
  ),
  themes: z.array(z.strictObject({ key: ThemeKey, label: Text })),
  programmes: z.array(z.strictObject({ number: z.int().optional(), name: Text.optional() })),
  partnership_members: z.array(
    z.strictObject({
      sector: z.enum(['municipality', 'public_institution', 'nonprofit', 'business', 'other']),
      name: Text,
    }),
  ),
  related_strategies: z.array(z.strictObject({ name: Text, period: Edtf.optional() })),
  interventions: z.array(Text),
  decisions: z.array(
    z.strictObject({
      date: Edtf.optional(),
      body: Text.optional(),
      method: Text.optional(),
      session: z.int().optional(),
      subject: Text.optional(),
      outcome: Text.optional(),
    }),
  ),
  activities: z.array(Activity),
  evaluations: z.array(z.strictObject({ section: z.enum(sectionKeys), text: Text })),
  footnotes: z.array(z.strictObject({ marker: Text, text: Text })),
  sections: z.array(z.strictObject({ key: z.enum(sectionKeys), heading: Text.optional(), text: Text.optional() })),
})
export type CooperationDescription = z.infer<typeof CooperationDescription>
