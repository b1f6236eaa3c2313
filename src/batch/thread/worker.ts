/** The thread in which documents are extracted and their chains worked out, one at a time. It is ended from outside when one takes too long. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadGazetteer } from '../../czech/municipality/file.ts'
import { limitsWith } from '../../source/limits.ts'
import { correctionsOf } from '../../store/chain/corrections.ts'
import { fingerprint } from '../../store/fingerprint.ts'
import { Request } from './extractor.ts'
import type { Answer } from './extractor.ts'
import { garbageCollector } from './garbage.ts'
import { readDocument } from './read-document.ts'

const {
  limits = {},
  municipalities,
  taught = [],
  isExplained = false,
} = z
  .object({
    limits: z.record(z.string(), z.number()).optional(),
    municipalities: z.string().optional(),
    taught: z.array(z.object({ label: z.string(), field: z.string() })).optional(),
    isExplained: z.boolean().optional(),
  })
  .parse(workerData)
const context = { municipalities: loadGazetteer(municipalities), limits: limitsWith(limits), taught, isExplained }
const collectGarbage = garbageCollector()
const send = (answer: Answer) => parentPort?.postMessage(answer)

parentPort?.on('message', (task: unknown) => {
  void answer(Request.parse(task)).then(send).then(collectGarbage)
})
send({ ready: true })

async function answer(task: Request): Promise<Answer> {
  if ('chain' in task) return { corrections: correctionsOf(task.chain) }
  const reading = await readDocument(task, context)
  if (!('failure' in reading)) {
    const { document, text, template, explanation, shown } = reading
    const json = JSON.stringify(document)
    return {
      json,
      content_sha256: fingerprint(document),
      text,
      template: [...template],
      ...(explanation && { explanation }),
      ...(shown !== undefined && { shown }),
    }
  }
  const { failure } = reading
  return { failure: { ...failure, code: failure.code === 'fault' ? 'fault' : 'content' } }
}
