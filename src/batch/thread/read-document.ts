import type { Context } from '../../kinds/kind.ts'
import { unhurried, type OneGo } from '../../formats/one-go.ts'
import { extract, type Extracted } from '../../pipeline.ts'
import { BrokenOffError } from './at-once.ts'
import type { ReadDocument, Reading, Task } from './extractor.ts'
import { keptTo, type Policy } from '../policy.ts'
import { failureOf } from '../import/refusal.ts'
import { templateOf } from '../template.ts'

/**
 * All that looks at a document's words before it is stored: done in a thread, under one limit of time and memory, or of a small
 * text in one go.
 *
 * @throws BrokenOffError where that was broken off
 */
export async function readDocument(
  { bytes, file, policy, shows }: Task,
  context: Context,
  oneGo: OneGo = unhurried,
): Promise<Reading> {
  try {
    const extracted = await extract(bytes, file, context, oneGo)
    return oneGo(() => ({
      ...readingOf(extracted, policy, context),
      ...(shows && { shown: JSON.stringify(extracted.show(shows)) }),
    }))
  } catch (error) {
    if (error instanceof BrokenOffError) throw error
    return { failure: failureOf(file, error, 'content') }
  }
}

function readingOf(extracted: Extracted, policy: Policy | undefined, context: Context): ReadDocument {
  const { document, text } = policy ? keptTo(policy, extracted) : extracted
  const { decisions, evidence = [] } = context.isExplained ? extracted : { decisions: [] }
  const explanation = {
    decisions: decisions.map(({ kind, recognition: { score, reasons, missing } }) => ({
      kind,
      recognition: { score, reasons: [...reasons], missing: [...missing] },
    })),
    evidence: [...evidence],
  }
  return {
    document,
    text,
    template: templateOf(document.source.media_type, text),
    ...(context.isExplained && { explanation }),
  }
}
