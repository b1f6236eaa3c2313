/** The JSON Schemas (2020-12) of what asz prints, generated from the zod schemas. */
import { z } from 'zod'
import { DocumentJson } from './schema.ts'

export const documentSchema = (): object => ({
  $id: 'https://asz.example/schemas/document.json',
  title: 'A Czech public document on social inclusion, as asz reads it',
  ...z.toJSONSchema(DocumentJson, { target: 'draft-2020-12' }),
})
