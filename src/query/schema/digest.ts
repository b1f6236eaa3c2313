import { z } from 'zod'

/** What people who watch over promises want to be told, the most important first. */
export const digestParts = ['dropped', 'evaluated', 'due', 'overdue', 'contradicted'] as const

export const DigestEntry = z.strictObject({
  part: z.enum(digestParts),
  day: z
    .string()
    .describe('the day that it is of: of the revision, of the deadline; of what is due, when it came within 90 days'),
  municipality: z.string().nullable(),
  document: z.string(),
  pointer: z.string().nullable(),
  revision: z.int().positive().describe('place in the chain, from 1'),
  text: z.string().describe('the commitment, the value that changed, or the sentence of the finding'),
  code: z.string().nullable().describe('of a change its class, of a commitment its status, of a finding its code'),
  before: z.string().nullable(),
  after: z.string().nullable().describe('of a commitment its deadline, as EDTF'),
})
export type DigestEntry = z.infer<typeof DigestEntry>

export const Digest = z.strictObject({
  since: z.string().describe('YYYY-MM-DD'),
  today: z.string().describe('YYYY-MM-DD'),
  of: z.string().describe('the towns, regions and themes that were asked for, in words').nullable(),
  entries: z.array(DigestEntry),
})
export type Digest = z.infer<typeof Digest>
