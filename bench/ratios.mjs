/**
 * How long whole commands take beside yardsticks that ran in the same round, and whether the goals are met:
 * `npm run bench:ratios -- [--check] [--documents 2000] [--rounds 5]`.
 *
 * Only ratios within a round are told: a machine that is slow today is slow for both. The first round warms up and is thrown away.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { documentsLikeSeeds } from './corpus.mjs'
import { median, timed, timedAsz } from './timed.mjs'

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    documents: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
  },
})
const documents = Number(values.documents)
const goals = JSON.parse(readFileSync(new URL('./goals.json', import.meta.url), 'utf8'))
const floor = fileURLToPath(new URL('./floor.mjs', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'asz-ratios-'))
const inbox = join(home, 'inbox')
for (const [i, { file, text }] of documentsLikeSeeds(documents, 1).entries()) {
  const folder = join(inbox, String(Math.floor(i / 500)).padStart(3, '0'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), text)
}
const one = join(inbox, '000', 'document-0.txt')

const asz = (...args) => timedAsz(args)
const has = (program) => spawnSync('bash', ['-c', `command -v ${program}`]).status === 0

/** The pipeline that somebody would build without asz: each document as a tree, the trees into a table. */
const pandoc = (db) =>
  timed('bash', [
    '-c',
    `find ${inbox} -name '*.txt' -print0 | xargs -0 -n 1 pandoc -f markdown -t json | sqlite-utils insert --nl ${db} document -`,
  ])

const rows = {
  node: () => timed(process.execPath, ['-e', '0']),
  floor: (round) => timed(process.execPath, [floor, inbox, join(home, `floor-${round}.sqlite`)]),
  ...(has('pandoc') && has('sqlite-utils') && { pandoc: (round) => pandoc(join(home, `pandoc-${round}.sqlite`)) }),
  import: (round) => asz('import', inbox, '--quiet', '--db', join(home, `${round}.sqlite`)),
  night: (round) => asz('import', inbox, '--quiet', '--db', join(home, `${round}.sqlite`)),
  verify: (round) => asz('verify', '--db', join(home, `${round}.sqlite`)),
  card: (round) => asz('query', '--city', 'Krupka', '--db', join(home, `${round}.sqlite`)),
  help: () => asz('--help'),
  parse: () => asz('parse', one),
}

const rounds = []
for (let round = 0; round <= Number(values.rounds); round++) {
  const figures = Object.fromEntries(Object.entries(rows).map(([name, run]) => [name, run(round)]))
  if (round > 0) rounds.push(figures)
  for (const kind of ['', 'floor-', 'pandoc-'])
    for (const end of ['', '-wal', '-shm', '.idle', '.lock'])
      rmSync(join(home, `${kind}${round}.sqlite${end}`), { force: true })
}
rmSync(home, { recursive: true })

console.log(`${documents} documents, ${rounds.length} rounds, medians\n`)
console.log(
  '| command | clock s | processor s | clock × floor | processor × node |\n| --- | ---: | ---: | ---: | ---: |',
)
for (const name of Object.keys(rows)) {
  const of = (value) => median(rounds.map(value)).toFixed(2)
  const cells = [
    of((round) => round[name].clock),
    of((round) => round[name].processor),
    of((round) => round[name].clock / round.floor.clock),
    of((round) => round[name].processor / round.node.processor),
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

console.log('\n| goal | figure | limit | |\n| --- | ---: | ---: | --- |')
let missed = 0
for (const [goal, { row, measure, over, times, plus = 0, plusEachFile = 0 }] of Object.entries(goals)) {
  if (!(row in rows) || !(over in rows)) {
    console.log(`| ${goal} | | | not measured: ${over} is not installed |`)
    continue
  }
  // The share of what the goal allows that was taken, in each round by itself.
  const share = median(
    rounds.map((round) => round[row][measure] / (round[over][measure] * times + plus + plusEachFile * documents)),
  )
  if (share > 1) missed++
  const ratio = median(rounds.map((round) => round[row][measure] / round[over][measure]))
  console.log(
    `| ${goal} | ${ratio.toFixed(2)} × ${over} | ${(ratio / share).toFixed(2)} × | ${share <= 1 ? 'met' : `missed by ${((share - 1) * 100).toFixed(0)} %`} |`,
  )
}
if (values.check && missed > 0) process.exitCode = 1
