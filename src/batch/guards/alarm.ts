import { z } from 'zod'

/** Why a run was not published. */
export const Alarm = z.strictObject({
  code: z
    .enum([
      'values_lost',
      'documents_lost',
      'documents_merged',
      'fields_lost',
      'terms_collapsed',
      'values_equal',
      'folder_exchanged',
      'too_many_failed',
      'too_many_pruned',
    ])
    .describe('docs/operations.md says what each compares and its limit'),
  message: z.string(),
  examples: z.array(z.string()).describe('a few of the files, documents or fields that it is about'),
})
export type Alarm = z.infer<typeof Alarm>
