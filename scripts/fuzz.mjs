/**
 * Mutates the seeds and fixtures and extracts what comes of it, until something breaks what holds of every extraction:
 * `npm run fuzz [-- --seconds 300 --seed 1 --reader html --threads 2 --no-coverage]`, or `--replay FILE`.
 *
 * An input that runs code which none before it ran joins the corpus. A find is made smaller and kept in test/fuzz/finds/, which
 * the tests replay.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusOf, inputOf, READER_NAMES, readerOf } from './fuzz/inputs.mjs'
import { minimised } from './fuzz/minimise.mjs'
import { threadOf } from './fuzz/watched-thread.mjs'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    reader: { type: 'string' },
    threads: { type: 'string', default: '2' },
    coverage: { type: 'boolean', default: true },
    replay: { type: 'string' },
  },
})
if (values.reader !== undefined && !READER_NAMES.includes(values.reader))
  throw new Error(`--reader is one of ${READER_NAMES.join(', ')}`)

const root = new URL('..', import.meta.url).pathname
const finds = join(root, 'test/fuzz/finds')
const found = new Set()

const keep = async (thread, input, problem) => {
  if (found.has(problem)) return
  found.add(problem)
  console.log(`FOUND: ${problem}; making it smaller…`)
  const small = await minimised(thread, input, problem)
  const hash = createHash('sha256').update(small.bytes).digest('hex').slice(0, 8)
  const name = problem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')
  const file = join(finds, `${name}-${hash}${extname(input.file)}`)
  mkdirSync(finds, { recursive: true })
  writeFileSync(file, small.bytes)
  console.log(`       ${small.bytes.length} bytes in ${file}\n       npm run fuzz -- --replay ${file}`)
}

const replay = async (file) => {
  const thread = threadOf({ coverage: false })
  const { problem } = await thread.run({ file: basename(file), bytes: readFileSync(file) })
  await thread.close()
  console.log(problem ?? 'nothing is wrong')
  if (problem !== undefined) process.exitCode = 1
}

const fuzz = async () => {
  const corpus = corpusOf([join(root, 'seeds'), join(root, 'fixtures'), finds])
  const end = Date.now() + Number(values.seconds) * 1000
  let seed = Number(values.seed)
  let [inputs, kept, slowest] = [0, 0, 0]
  console.log(`seed ${seed}`)
  const report = setInterval(() => {
    console.log(
      `${inputs} inputs, ${kept} of them new to the code, the slowest took ${Math.round(slowest)} ms, ${found.size} finds`,
    )
  }, 30_000)
  const work = async () => {
    const thread = threadOf({ coverage: values.coverage })
    while (Date.now() < end) {
      const input = inputOf(corpus, seed++, values.reader)
      const begun = performance.now()
      const { problem, fresh } = await thread.run(input)
      slowest = Math.max(slowest, performance.now() - begun)
      inputs++
      if (problem !== undefined) await keep(thread, input, problem)
      else if (fresh > 0 && inputs > 100) {
        kept++
        corpus.get(readerOf(input.file))?.push(input)
      }
    }
    await thread.close()
  }
  await Promise.all(Array.from({ length: Number(values.threads) }, work))
  clearInterval(report)
  console.log(
    `${inputs} inputs in ${values.seconds} s, ${kept} of them new to the code, the slowest took ${Math.round(slowest)} ms, ${found.size} finds`,
  )
  if (found.size > 0) process.exitCode = 1
}

await (values.replay === undefined ? fuzz() : replay(values.replay))
