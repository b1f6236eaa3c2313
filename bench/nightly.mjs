/**
 * A night on a large folder: 20,000 files, 500 of them broken in every way, then a night on which nothing changed:
 * `npm run bench:nightly [files]`. Prints the memory of the process as it goes on (Linux) and ends with code 1 when not all
 * holds. docs/benchmarks.md keeps the numbers.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { layOut, WAYS } from './night-corpus.mjs'

const FILES = Number(process.argv[2] ?? 20_000)
const BAD = FILES / 40
/** Memory may differ that much between a quarter of the run and its end, in megabytes. */
const FLAT = 60

const program = fileURLToPath(new URL('../bin/asz.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'asz-nightly-'))

/** Megabytes that a process holds now, and the most that it ever held. */
const memoryOf = (pid) => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [now, most] = ['VmRSS', 'VmHWM'].map(
    (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024,
  )
  return { now: Math.round(now), most: Math.round(most) }
}

/** Runs asz; the memory at every quarter of the files, and at the last event. */
const asz = (...args) =>
  new Promise((resolve) => {
    const begun = performance.now()
    const child = spawn(process.execPath, [program, ...args], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
    const memory = []
    let [out, seen, most] = ['', 0, 0]
    child.stdout.on('data', (data) => (out += data))
    createInterface({ input: child.stderr }).on('line', (line) => {
      const { event } = JSON.parse(line)
      if (event === 'file' && ++seen % (FILES / 4) === 0) memory.push(memoryOf(child.pid).now)
      else if (event !== 'file') most = memoryOf(child.pid).most
    })
    child.on('close', (code) => resolve({ code, out, memory, most, seconds: (performance.now() - begun) / 1000 }))
  })

const problems = []
const hold = (what, is, wanted) => {
  if (JSON.stringify(is) !== JSON.stringify(wanted))
    problems.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`)
}

layOut(join(home, 'in'), FILES, BAD)
console.log(`${FILES} files, ${BAD} broken in ${Object.keys(WAYS).length} ways\n`)
console.log('| run | seconds | MB at ¼ | ½ | ¾ | all files | most |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const [name, files] of [
  ['all new', { new: FILES - BAD, unchanged: 0, failed: BAD }],
  ['nothing changed', { new: 0, unchanged: FILES - BAD, failed: BAD }],
]) {
  const { code, out, memory, most, seconds } = await asz('import', 'in', '--format', 'json', '--log-format', 'json')
  console.log(`| ${[name, seconds.toFixed(1), ...memory, most].join(' | ')} |`)
  const report = JSON.parse(out)
  hold(`${name}: exit code`, code, 3)
  for (const [outcome, count] of Object.entries(files)) hold(`${name}: ${outcome}`, report.files[outcome], count)
  if (memory.at(-1) - memory[0] > FLAT) problems.push(`${name}: memory grew from ${memory[0]} to ${memory.at(-1)} MB`)
}
const failures = JSON.parse((await asz('failures', '--format', 'json')).out)
hold('quarantine', failures.length, BAD)
console.log(
  `\n${failures.length} in quarantine; database of ${Math.round(statSync(join(home, 'asz.sqlite')).size / 2 ** 20)} MB`,
)
const verified = await asz('verify', '--format', 'json')
hold('verify', verified.code, 0)
console.log(`asz verify: ${verified.seconds.toFixed(1)} seconds, ${JSON.parse(verified.out).values} values`)
rmSync(home, { recursive: true })
for (const problem of problems) console.error(`✘ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
