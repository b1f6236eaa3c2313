/** The thread in which documents are extracted, one at a time. It is ended from outside when one takes too long. */
import { parentPort } from 'node:worker_threads'
import { loadGazetteer } from '../czech/municipalities-file.ts'
import { extract } from '../pipeline.ts'
import { Task } from './extractor.ts'
import type { Answer } from './extractor.ts'
import { failureOf } from './refusal.ts'

const context = { municipalities: loadGazetteer() }
const send = (answer: Answer) => parentPort?.postMessage(answer)

parentPort?.on('message', (task: unknown) => {
  void answer(Task.parse(task)).then(send)
})
send({ ready: true })

async function answer({ bytes, file }: Task): Promise<Answer> {
  try {
    const { document, text } = await extract(bytes, file, context)
    return { document, text }
  } catch (error) {
    const failure = failureOf(file, error, 'content')
    return { failure: { ...failure, code: failure.code === 'fault' ? 'fault' : 'content' } }
  }
}
