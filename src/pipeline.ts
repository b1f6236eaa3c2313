/**
 * The story of asz on one page: bytes become text, text becomes blocks, blocks become a draft, the draft is sealed.
 *
 * Nothing here knows a clock, a disk or a network: the same bytes give the same document.
 */
import { readDocument } from './document/index.ts'
import { explainAs, extractAs, recognise, type Decision } from './kinds/index.ts'
import type { Context } from './kinds/kind.ts'
import { record } from './record/record.ts'
import type { DocumentJson } from './record/schema.ts'
import { decode } from './source/decode.ts'

export interface Extracted {
  readonly document: DocumentJson
  /** The text that the document's spans point into. */
  readonly text: string
  /** How sure each kind was, the surest first. */
  readonly decisions: readonly Decision[]
  /** What speaks for the role of each label, where it was asked for. */
  readonly evidence?: readonly string[]
}

/** Throws InputError for bytes that are no readable document. */
export const extract = async (bytes: Uint8Array, file: string, context: Context): Promise<Extracted> => {
  const source = decode(bytes, file, context.limits)
  const document = await readDocument(source, context.limits)
  const decisions = recognise(document, context)
  const extraction = extractAs(decisions, document, context)
  const kind = extraction ? (decisions[0]?.kind ?? 'unrecognised') : 'unrecognised'
  return {
    document: record(source, document, { kind, extraction, recognitions: decisions }, context),
    text: document.text,
    decisions,
    ...(context.isExplained && { evidence: explainAs(decisions, document) }),
  }
}
