/**
 * The story of asz on one page: bytes become text, text becomes blocks, blocks become a draft, the draft is sealed.
 *
 * Nothing here knows a clock, a disk or a network: the same bytes give the same document.
 */
import type { Document } from './document/block.ts'
import { readDocument } from './formats/index.ts'
import { unhurried, type OneGo } from './formats/one-go.ts'
import { knowKind } from './kinds/declared.ts'
import { Decisions, explainAs, extractAs, type Decision } from './kinds/index.ts'
import type { Context } from './kinds/kind.ts'
import { teach } from './language/lexicon/taught.ts'
import { record } from './record/record.ts'
import type { DocumentJson } from './record/schema.ts'
import { shownOf, type Shown } from './record/shown/shown.ts'
import type { Stage } from './record/shown/stages.ts'
import { decode } from './source/decode.ts'
import type { Source } from './source/source.ts'
import { forgetAnswers } from './mentions/once.ts'

export interface Extracted {
  readonly document: DocumentJson
  /** The text that the document's spans point into. */
  readonly text: string
  /** How sure each kind was, the surest first. */
  readonly decisions: readonly Decision[]
  /** What speaks for the role of each label, where it was asked for. */
  readonly evidence?: readonly string[]
  /** What it looked like at a stage of reading. */
  readonly show: (stage: Stage) => Shown
}

/**
 * Throws InputError for bytes that are no readable document.
 *
 * @param oneGo does what holds up everything else: all of a text, and what comes after the layout of anything more
 */
export const extract = async (
  bytes: Uint8Array,
  file: string,
  context: Context,
  oneGo: OneGo = unhurried,
): Promise<Extracted> => {
  forgetAnswers()
  teach(context.taught ?? [])
  for (const { kind } of context.kinds ?? []) knowKind(kind)
  const source = decode(bytes, file, context.limits)
  const document = await readDocument(source, context.limits, oneGo)
  return oneGo(() => extracted(source, document, context))
}

const extracted = (source: Source, document: Document, context: Context): Extracted => {
  const decisions = new Decisions(document, context)
  const { best } = decisions
  const extraction = extractAs(best, document, context)
  const kind = extraction && best ? best.kind : 'unrecognised'
  const recognitions = extraction ? [] : decisions.all
  return {
    document: record(source, document, { kind, extraction, recognitions }, context),
    text: document.text,
    // Most who extract never ask.
    get decisions() {
      return decisions.all
    },
    show: (stage) => shownOf(document, stage, context),
    ...(context.isExplained && { evidence: explainAs(best, document, context) }),
  }
}
