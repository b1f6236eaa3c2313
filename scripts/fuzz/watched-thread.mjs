/** A thread that is ended from outside when an input takes too long or breaks it down. */
import { Worker } from 'node:worker_threads'

/** Inputs are at most some hundred kilobytes, which take well below a second. */
const LIMIT = { seconds: 20, megabytes: 2048 }

/** @typedef {{ problem: string | undefined, fresh: number }} Answer */

/** @param {{ coverage: boolean }} settings */
export const threadOf = (settings) => {
  /** @type {Promise<Worker> | undefined} */
  let worker
  /** @type {(answer: Answer & { isDead?: boolean }) => void} */
  let answered = () => undefined
  const dead = (/** @type {string} */ problem) => answered({ problem, fresh: 0, isDead: true })
  const start = () =>
    new Promise((resolve) => {
      const started = new Worker(new URL('thread.mjs', import.meta.url), {
        workerData: settings,
        resourceLimits: { maxOldGenerationSizeMb: LIMIT.megabytes },
        stdout: true,
        stderr: true,
      })
      started.on('message', (message) => (message === 'ready' ? resolve(started) : answered(message)))
      started.on('error', (error) => dead(`breaks the thread down: ${error.message}`))
    })
  const close = async () => {
    await (await worker)?.terminate()
    worker = undefined
  }

  /** @param {import('./inputs.mjs').Input} input @returns {Promise<Answer>} */
  const run = async (input) => {
    const mine = await (worker ??= start())
    const answer = await new Promise((resolve) => {
      const timer = setTimeout(() => dead('hangs'), LIMIT.seconds * 1000)
      answered = (result) => {
        clearTimeout(timer)
        resolve(result)
      }
      mine.postMessage(input)
    })
    if (answer.isDead) await close()
    return answer
  }
  return { run, close }
}
