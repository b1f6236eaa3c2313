/**
 * How fast documents are extracted and imported, beside what other tools take for a part of it: `npm run bench`.
 *
 * Every number is the median of five runs over the same 200 documents; docs/benchmarks.md keeps them.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as cheerio from 'cheerio'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { loadGazetteer } from '../dist/czech/municipality/file.js'
import { extract } from '../dist/pipeline.js'
import { documentsLikeSeeds } from './corpus.mjs'

const RUNS = 5
const context = { municipalities: loadGazetteer() }
const documents = documentsLikeSeeds(200, 1)
const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const home = mkdtempSync(join(tmpdir(), 'asz-bench-'))
const inbox = join(home, 'inbox')
mkdirSync(inbox)
for (const { file, text } of documents) writeFileSync(join(inbox, file), text)

const asHtml = (text) =>
  `<html><body>${text
    .split(/\n\s*\n/)
    .map((part) => `<p>${part}</p>`)
    .join('\n')}</body></html>`
const asz = (...args) =>
  execFileSync(process.execPath, [new URL('../bin/asz.js', import.meta.url).pathname, ...args], { stdio: 'pipe' })

/** Median seconds on the clock and of the processor, of this process and those that it starts. */
const measured = async (work) => {
  const clock = []
  const processor = []
  for (let run = 0; run <= RUNS; run++) {
    const begun = performance.now()
    const used = process.cpuUsage()
    await work(run)
    const { user, system } = process.cpuUsage(used)
    // The first run warms up.
    if (run > 0) clock.push((performance.now() - begun) / 1000)
    if (run > 0) processor.push((user + system) / 1e6)
  }
  return { clock: median(clock), processor: median(processor) }
}
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

const forEach = (work) => async () => {
  for (const document of documents) await work(document)
}

const rows = [
  [
    'read and hash (SHA-256)',
    forEach(({ file }) =>
      createHash('sha256')
        .update(readFileSync(join(inbox, file)))
        .digest('hex'),
    ),
  ],
  ['remark: parse as Markdown', forEach(({ text }) => unified().use(remarkParse).parse(text))],
  ['cheerio: parse as HTML', forEach(({ text }) => cheerio.load(asHtml(text), { sourceCodeLocationInfo: true }))],
  ['**asz: extract** from text', forEach(({ file, text }) => extract(Buffer.from(text), file, context))],
  ['**asz: extract** from HTML', forEach(({ text }) => extract(Buffer.from(asHtml(text)), 'a.html', context))],
]

console.log(
  `${cpus().length} × ${cpus()[0].model}, Node ${process.version}; ${documents.length} documents, ${megabytes.toFixed(1)} MB\n`,
)
console.log(
  '| in a second of processor time | documents | MB | documents in a second of the clock |\n| --- | ---: | ---: | ---: |',
)
for (const [name, work] of rows) {
  const { clock, processor } = await measured(work)
  const cells = [
    (documents.length / processor).toFixed(0),
    (megabytes / processor).toFixed(2),
    (documents.length / clock).toFixed(0),
  ]
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}

const db = (run) => join(home, `${run}.sqlite`)
const whole = await measured((run) => asz('import', inbox, '--quiet', '--db', db(run)))
const again = await measured((run) => asz('import', inbox, '--quiet', '--db', db(run)))
const query = await measured((run) => asz('query', '--db', db(run), '--city', 'Krupka'))
const bare = await measured(() => execFileSync(process.execPath, ['-e', '']))
console.log('\n| | seconds | documents/s |\n| --- | ---: | ---: |')
console.log(`| \`asz import\`, all new | ${whole.clock.toFixed(2)} | ${(documents.length / whole.clock).toFixed(0)} |`)
console.log(
  `| \`asz import\`, nothing changed | ${again.clock.toFixed(2)} | ${(documents.length / again.clock).toFixed(0)} |`,
)
console.log(`| \`asz query\` of a town | ${query.clock.toFixed(2)} | |`)
console.log(`| \`node -e ''\` | ${bare.clock.toFixed(2)} | |`)
rmSync(home, { recursive: true })
