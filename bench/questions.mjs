/**
 * How long the questions of the README take on a large database, beside the program's own start:
 * `npm run bench:questions [-- --documents 20000] [--rounds 3]`. Medians of processor time; a question that takes more than
 * three times the start (`asz --version`) is marked, and ends the run with code 1. docs/benchmarks.md keeps the numbers.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { documentsLikeSeeds } from './corpus.mjs'

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

const bin = fileURLToPath(new URL('../bin/asz.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'asz-questions-'))
for (const [i, { file, text }] of documentsLikeSeeds(documents, 1).entries()) {
  const folder = join(home, 'inbox', String(Math.floor(i / 500)).padStart(3, '0'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** Runs asz; seconds of the processor, by the shell's own keyword. */
const asz = (...args) => {
  const { stderr, status } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT=\'%U %S\'; time "$0" "$@" >/dev/null 2>/dev/null', process.execPath, bin, ...args],
    { cwd: home, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  )
  if (status !== 0) throw new Error(`asz ${args.join(' ')} ended with code ${status}`)
  const [user, system] = stderr.trim().split(/\s+/).map(Number)
  return user + system
}
const median = (run) => {
  const all = Array.from({ length: Number(values.rounds) }, run).sort((a, b) => a - b)
  return all[Math.floor(all.length / 2)]
}

console.log(`${documents} documents; import: ${asz('import', 'inbox', '--quiet').toFixed(0)} s of the processor\n`)
const start = median(() => asz('--version'))
console.log(`| question | processor s | × start (${start.toFixed(2)} s) | |\n| --- | ---: | ---: | --- |`)
for (const question of QUESTIONS) {
  const took = median(() => asz('query', ...question))
  const isSlow = took > STARTS * start
  if (isSlow) process.exitCode = 1
  console.log(
    `| ${question.join(' ')} | ${took.toFixed(2)} | ${(took / start).toFixed(1)} | ${isSlow ? 'missed' : ''} |`,
  )
}
rmSync(home, { recursive: true })
