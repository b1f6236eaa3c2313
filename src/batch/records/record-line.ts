/** What a reading on another machine hands over: one line of JSON a file, `asz parse --records` writes and `asz load` reads it. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { jsonText } from '../../text/controls.ts'
import { FailureCode } from '../../store/schema.ts'
import type { Reading } from '../thread/extractor.ts'

export const ReadRecord = z.strictObject({
  document: z.unknown().describe('as `asz parse` prints it'),
  text: z.string().describe('the decoded text that its spans point into'),
  asz: z.strictObject({
    version: z.string().describe('of the asz that read it, with the list of municipalities where it is another one'),
    text_sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('of the text in UTF-8'),
    layout: z.array(z.string()).describe('what the structure of its page is known by'),
  }),
})
export type ReadRecord = z.infer<typeof ReadRecord>

export const FailedRecord = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: FailureCode, message: z.string() }),
})
export type FailedRecord = z.infer<typeof FailedRecord>

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The line of a reading, without its line break. */
export function lineOf(file: string, reading: Reading, version: string): string {
  if ('failure' in reading) {
    const { code, message } = reading.failure
    return jsonText({ file, error: { code, message } } satisfies FailedRecord)
  }
  const { document, text, template } = reading
  const asz = { version, text_sha256: hashOfText(text), layout: [...template] }
  return jsonText({ document, text, asz } satisfies ReadRecord)
}
