/**
 * Extraction of hostile inputs of a quarter, a half and the whole of their full size:
 * `npm run bench:hostile [-- --only NAME] [--timeout SECONDS]`.
 *
 * Time that grows in proportion to size doubles from step to step; a step of more than three times is marked.
 */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { hostileInputs } from './hostile-inputs.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '120' },
    part: { type: 'string', default: '1' },
  },
})
const MEMORY_MB = 4096
/** Below this a step says more of the garbage collector than of the input. Seconds. */
const NOISE = 0.5

let thread
let answered = () => undefined

const started = async () => {
  thread = new Worker(new URL('hostile-thread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  thread.on('message', (message) => answered(message))
  thread.on('error', (error) => answered({ end: `CRASH: ${error.message}` }))
  await once(thread, 'message')
}

/** What came of it, and the seconds it took where the thread lived to tell. */
const measure = async (file, bytes) => {
  if (!thread) await started()
  const answer = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ end: 'TIMEOUT' }), Number(values.timeout) * 1000)
    answered = (message) => {
      clearTimeout(timer)
      resolve(message)
    }
    thread.postMessage({ file, bytes })
  })
  if (answer.seconds === undefined) {
    await thread.terminate()
    thread = undefined
  }
  return answer
}

console.log('| input | size | ¼ | ½ | 1 | end |\n| --- | ---: | ---: | ---: | ---: | --- |')
let isSlow = false
for (const { name, file, full, make } of hostileInputs) {
  if (!name.includes(values.only)) continue
  const seconds = []
  let end
  let size = 0
  for (const share of [1 / 4, 1 / 2, 1]) {
    const bytes = Buffer.from(make(Math.max(1, Math.round(full * Number(values.part) * share))))
    size = bytes.length
    const answer = await measure(file, bytes)
    end = answer.end
    if (answer.seconds === undefined) break
    seconds.push(answer.seconds)
  }
  const [, half, whole] = seconds
  const mark = whole > NOISE && whole / half > 3 ? ' SUPERLINEAR' : ''
  if (mark !== '' || whole === undefined) isSlow = true
  const cells = [0, 1, 2].map((i) => seconds[i]?.toFixed(2) ?? '–')
  console.log(`| ${name} | ${(size / 1e6).toFixed(1)} MB | ${cells.join(' | ')} | ${end.slice(0, 70)}${mark} |`)
}
await thread?.terminate()
if (isSlow) process.exitCode = 1
