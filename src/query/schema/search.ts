import { z } from 'zod'

/** A document in which all the words occur, with its best place, as `asz query --search` prints it. */
export const SearchHit = z.strictObject({
  document: z.string(),
  kind: z.string(),
  title: z.string(),
  municipality: z.string().nullable().describe('the towns that the document is about'),
  file: z.string(),
  pointer: z.string().nullable().describe('of the value that holds the words; null for words that no value claims'),
  snippet: z
    .array(z.strictObject({ text: z.string(), hit: z.boolean() }))
    .describe('the text around the words, in parts: those that were looked for are hits'),
  exact: z.boolean().describe('true where the words stand there with the same accents'),
  corrected_by_hand: z.string().optional().describe('what was read, where somebody corrected the value'),
})
export type SearchHit = z.infer<typeof SearchHit>
