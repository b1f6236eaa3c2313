/** Where documents are extracted: the border between a run and the code that may hang or explode on a document. */
import { z } from 'zod'
import type { DocumentJson } from '../../record/schema.ts'
import { stages } from '../../record/shown/stages.ts'
import { Chain, Correction } from '../../store/chain/corrections.ts'
import type { Corrector } from '../../store/chain/corrections.ts'
import type { Store } from '../../store/file/open.ts'
import { Policy } from '../policy.ts'
import type { Failure } from '../import/told/failure.ts'

/** What a document was read as. */
export interface ReadDocument {
  readonly document: DocumentJson
  readonly text: string
  /** The document as JSON and its fingerprint, where a thread made them. */
  readonly json?: string
  readonly content_sha256?: string
  /** What the layout sentinel knows its page by. */
  readonly template: readonly string[]
  /** Why it was taken for its kind, where that was asked for. */
  readonly explanation?: Explanation
  /** A stage of its reading as JSON, where that was asked for. */
  readonly shown?: string
}

/** How sure each kind was, and what speaks for the role of each label. */
const Explanation = z.object({
  decisions: z.array(
    z.object({
      kind: z.string(),
      recognition: z.object({ score: z.number(), reasons: z.array(z.string()), missing: z.array(z.string()) }),
    }),
  ),
  evidence: z.array(z.string()),
})
export type Explanation = z.infer<typeof Explanation>

export type Reading = ReadDocument | { readonly failure: Failure }

export interface Extractor {
  /** Shows the copy that a run works on, before the first document. */
  readonly begin?: (store: Store) => void
  /** Never rejects: whatever happens to a document is a reading of it. */
  extract(bytes: Uint8Array, file: string, policy?: Policy): Promise<Reading>
  /** Works out chains where documents are extracted, before what waits there; absent: it is done where they are stored. */
  readonly correct?: Corrector
  close(): Promise<void>
}

/** A document to read. */
export const Task = z.object({
  bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  file: z.string(),
  policy: Policy.optional(),
  shows: z.enum(stages).optional(),
})
export type Task = z.infer<typeof Task>

/** What a worker is sent. */
export const Request = z.union([Task, z.object({ chain: Chain })])
export type Request = z.infer<typeof Request>

/** What a worker sends: that it is ready, then an answer a task. */
export const Answer = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ corrections: z.array(Correction) }),
  z.object({
    json: z.string(),
    content_sha256: z.string(),
    text: z.string(),
    template: z.array(z.string()),
    explanation: Explanation.optional(),
    shown: z.string().optional(),
  }),
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

/** The document that a thread sent as JSON. The thread has held it against its schema, which takes its time. */
export const documentIn = (json: string): DocumentJson => Sent.parse(JSON.parse(json))

const Sent = z.custom<DocumentJson>((value) => typeof value === 'object' && value !== null)
