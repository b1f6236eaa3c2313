/** The shapes of values. Names and meanings are those of the data contract in the README. */
import { z } from 'zod'
import { EDTF, YEARLY } from '../czech/date/day.ts'
import { themeKeys } from '../czech/theme.ts'

export const Edtf = z
  .string()
  .regex(EDTF)
  .describe(
    'a date or period in EDTF (ISO 8601-2) up to level 2; as an extension, a season, quarter or half may begin or end a period, and a period that the document prints reversed stays so',
  )

export const Yearly = z
  .string()
  .regex(YEARLY)
  .describe('a day or part of every year in EDTF, its year not specified: XXXX-03-31, ../XXXX-06')

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
