/** Declared fields as zod schemas. */
import { z } from 'zod'
import type { ContentOf, Field, Fields, Scalars } from './field.ts'
import { Amount, Currency, Edtf, Email, Ico, Phone, PostalCode, Text, ThemeKey, Yearly } from './values.ts'

const scalars: { readonly [Is in keyof Scalars]: z.ZodType<Scalars[Is]> } = {
  text: Text,
  edtf: Edtf,
  yearly: Yearly,
  ico: Ico,
  phone: Phone,
  email: Email,
  postal_code: PostalCode,
  amount: Amount,
  currency: Currency,
  year: z.string().regex(/^\d{4}$/),
  theme: ThemeKey,
  integer: z.int(),
  count: z.int().positive(),
  flag: z.boolean(),
  yes: z.literal(true),
}

export function schemaOf<const F extends Fields>(fields: F): z.ZodType<ContentOf<F>>
export function schemaOf(fields: Fields): z.ZodType {
  return z.strictObject(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, memberOf(field)])))
}

const memberOf = (field: Field): z.ZodType => {
  const isThere = field.is === 'list' ? field.optional !== true : field.required === true
  const member = isThere ? valueOf(field) : valueOf(field).optional()
  return field.about === undefined ? member : member.describe(field.about)
}

const valueOf = (field: Field): z.ZodType => {
  if (field.is === 'term') return z.enum(Array.isArray(field.terms) ? field.terms : Object.keys(field.terms))
  if (field.is === 'group') return schemaOf(field.fields)
  if (field.is !== 'list') return scalars[field.is]
  const items = z.array(valueOf(field.of))
  return field.least === undefined ? items : items.min(field.least)
}
