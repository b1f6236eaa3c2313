/**
 * How long the questions of the README take on a large database, beside the program's own start:
 * `npm run bench:questions [-- --documents 20000] [--rounds 3]`. Medians of processor time; a question that takes more than
 * three times the start (`asz --version`) is marked, and ends the run with code 1. docs/benchmarks.md keeps the numbers.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentsLikeSeeds } from './corpus.mjs'
import { median, timedAsz } from './timed.mjs'

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '3' } },
})
const documents = Number(values.documents)
const STARTS = 3

const QUESTIONS = [
  ['Krupka'],
  ['contacts', '--city', 'Krupka', '--proof'],
  ['milestones', '--city', 'Krupka'],
  ['plans', '--status', 'approved'],
  ['--search', 'dluhy', '--related'],
  ['changes', '--since', '2023'],
  ['funding', '--group-by', 'programme,year'],
  ['projects', '--region', 'Vysočina'],
  ['milestones', '--due', '90d', '--today', '2024-06-01'],
  ['milestones', '--overdue', '--today', '2024-06-01'],
  ['findings'],
  ['milestones', '--status', 'not_fulfilled,partially_fulfilled', '--excel'],
  ['towns', '--pivot', 'theme'],
]

const home = mkdtempSync(join(tmpdir(), 'asz-questions-'))
for (const [i, { file, text }] of documentsLikeSeeds(documents, 1).entries()) {
  const folder = join(home, 'inbox', String(Math.floor(i / 500)).padStart(3, '0'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** Runs asz; seconds of the processor. */
const asz = (...args) => timedAsz(args, home).processor
const medianOf = (run) => median(Array.from({ length: Number(values.rounds) }, run))

console.log(`${documents} documents; import: ${asz('import', 'inbox', '--quiet').toFixed(0)} s of the processor\n`)
const start = medianOf(() => asz('--version'))
console.log(`| question | processor s | × start (${start.toFixed(2)} s) | |\n| --- | ---: | ---: | --- |`)
for (const question of QUESTIONS) {
  const took = medianOf(() => asz('query', ...question))
  const isSlow = took > STARTS * start
  if (isSlow) process.exitCode = 1
  console.log(
    `| ${question.join(' ')} | ${took.toFixed(2)} | ${(took / start).toFixed(1)} | ${isSlow ? 'missed' : ''} |`,
  )
}
rmSync(home, { recursive: true })
