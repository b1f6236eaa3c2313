/**
 * Hostile inputs of a quarter, a half and the whole of their full size, read step by step:
 * `npm run bench:hostile [-- --only NAME] [--part SHARE] [--timeout SECONDS]`.
 *
 * Time that grows in proportion to size doubles from size to size; a step that takes more than 2.3 times as long is marked.
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
/** How many times as long twice the input may take. */
const DOUBLE = 2.3

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

/** What came of it, and the seconds it took where the thread lived to tell: each in a thread of its own, for one knows texts again. */
const measure = async (file, bytes) => {
  await started()
  const answer = await new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ end: 'TIMEOUT' }), Number(values.timeout) * 1000)
    answered = (message) => {
      clearTimeout(timer)
      resolve(message)
    }
    thread.postMessage({ file, bytes })
  })
  await thread.terminate()
  return answer
}

const total = (seconds) => Object.values(seconds).reduce((sum, one) => sum + one, 0)

/**
 * The step that grew most from half the input to the whole, where it takes long enough to tell. Some inputs more than double
 * in bytes, such as items inside items: it is by these that time may grow.
 *
 * @param growth how many times as many bytes the whole has
 */
const worstStep = (half, whole, growth) =>
  Object.entries(whole)
    .filter(([, seconds]) => seconds > NOISE)
    .map(([step, seconds]) => ({ step, ratio: (2 * seconds) / growth / Math.max(half?.[step] ?? 0, NOISE / DOUBLE) }))
    .sort((a, b) => b.ratio - a.ratio)[0]

console.log('| input | size | ¼ | ½ | 1 | worst step | end |\n| --- | ---: | ---: | ---: | ---: | --- | --- |')
let isSlow = false
for (const { name, file, full, make } of hostileInputs) {
  if (!name.includes(values.only)) continue
  const measured = []
  let end
  let size = 0
  let growth = 2
  for (const share of [1 / 4, 1 / 2, 1]) {
    const bytes = Buffer.from(make(Math.max(1, Math.round(full * Number(values.part) * share))))
    growth = bytes.length / size
    size = bytes.length
    const answer = await measure(file, bytes)
    end = answer.end
    if (answer.seconds === undefined) break
    measured.push(answer.seconds)
  }
  const [, half, whole] = measured
  const worst = whole && worstStep(half, whole, growth)
  const mark = worst !== undefined && worst.ratio > DOUBLE ? ' SUPERLINEAR' : ''
  if (mark !== '' || whole === undefined) isSlow = true
  const cells = [0, 1, 2].map((i) => (measured[i] ? total(measured[i]).toFixed(2) : '–'))
  const step = worst === undefined ? '–' : `${worst.step} ${worst.ratio.toFixed(1)}×`
  console.log(
    `| ${name} | ${(size / 1e6).toFixed(1)} MB | ${cells.join(' | ')} | ${step}${mark} | ${end.slice(0, 70)} |`,
  )
}
if (isSlow) process.exitCode = 1
