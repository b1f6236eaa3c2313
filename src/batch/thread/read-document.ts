import type { Context } from '../../kinds/kind.ts'
import { extract } from '../../pipeline.ts'
import type { Reading, Task } from './extractor.ts'
import { keptTo } from '../policy.ts'
import { failureOf } from '../import/refusal.ts'
import { templateOf } from '../template.ts'

/** All that looks at a document's words before it is stored: done in a thread, under one limit of time and memory. */
export async function readDocument({ bytes, file, policy }: Task, context: Context): Promise<Reading> {
  try {
    const extracted = await extract(bytes, file, context)
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
  } catch (error) {
    return { failure: failureOf(file, error, 'content') }
  }
}
