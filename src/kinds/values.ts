/** The shapes of values that several kinds share. Names and meanings are those of the data contract in the README. */
import { z } from 'zod'
import { EDTF } from '../czech/date/day.ts'
import { themeKeys } from '../czech/theme.ts'

export const Edtf = z
  .string()
  .regex(EDTF)
  .describe(
    'a date or period in EDTF (ISO 8601-2) up to level 2; as an extension, a season, quarter or half may end a period, and a period that the document prints reversed stays so',
  )

export const Text = z.string().min(1)
export const Phone = z
  .string()
  .regex(/^\+\d{6,15}$/)
  .describe('E.164')
export const Email = z.string().regex(/^[^\s@]+@[^\s@]+$/)
export const PostalCode = z.string().regex(/^\d{5}$/)
export const Ico = z
  .string()
  .min(1)
  .describe('identification number: eight digits; as printed where its check digit is wrong')
export const Amount = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('decimal string with the decimals of the document')
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217')

export const ThemeKey = z.enum(themeKeys)
export type ThemeKey = z.infer<typeof ThemeKey>

export const Address = z.strictObject({
  text: Text.optional().describe('the address as printed, where it is printed as one'),
  street: Text.optional(),
  house_number: Text.optional().describe('descriptive and orientation number, as 97/1'),
  city_part: Text.optional(),
  city: Text.optional(),
  region: Text.optional(),
  postal_code: PostalCode.optional(),
})

export const Contact = z.strictObject({
  name: Text.optional(),
  role: Text.optional(),
  phone: Phone.optional().describe('the first phone'),
  phones: z.array(Phone).min(2).optional().describe('all phones, where there are several'),
  email: Email.optional(),
  redacted: z.literal(true).optional().describe('the publisher withheld the name'),
})
