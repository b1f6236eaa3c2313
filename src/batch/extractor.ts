/** Where documents are extracted: the border between a run and the code that may hang or explode on a document. */
import { z } from 'zod'
import { DocumentJson } from '../record/schema.ts'
import type { Failure } from './refusal.ts'

export type Reading = { readonly document: DocumentJson; readonly text: string } | { readonly failure: Failure }

export interface Extractor {
  /** Never rejects: whatever happens to a document is a reading of it. */
  extract(bytes: Uint8Array, file: string): Promise<Reading>
  close(): Promise<void>
}

/** How long a document may take: the largest real ones take under a second. */
export const timeLimitSeconds = 60

/** How much memory a document may take: ten megabytes of text take a third of it. */
export const memoryLimitMegabytes = 2048

/** What a worker is sent. */
export const Task = z.object({ bytes: z.instanceof(Uint8Array), file: z.string() })
export type Task = z.infer<typeof Task>

/** What a worker sends: that it is ready, then an answer a task. */
export const Answer = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ document: DocumentJson, text: z.string() }),
  z.object({
    failure: z.object({
      file: z.string(),
      code: z.enum(['content', 'fault']),
      message: z.string(),
      line: z.number().optional(),
      column: z.number().optional(),
    }),
  }),
])
export type Answer = z.infer<typeof Answer>
