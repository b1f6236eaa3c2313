/**
 * How often regular expressions are run while documents are read, how many are made, and how many characters they are offered:
 * exact on any machine. `npm run bench:counts -- [--dist dist] [--sites | --patterns] [--made]`
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { documentsLikeSeeds } from './corpus.mjs'

const { exec } = RegExp.prototype
const split = RegExp.prototype[Symbol.split]

/**
 * Counts all runs of regular expressions while the work is done. All methods of strings and expressions call `exec`, but for
 * `split`, which would try every place by itself.
 */
export const counted = async (work, site) => {
  const counts = { runs: 0, made: 0, characters: 0 }
  const seen = counted.seen
  let isPaused = false
  const note = (regexp, text, from, found) => {
    if (isPaused) return
    counts.runs++
    const isNew = !seen.has(regexp)
    if (isNew) {
      seen.add(regexp)
      counts.made++
    }
    // A search is offered all up to the end of what it finds; a sticky expression what it takes.
    const end = found ? found.index + found[0].length : regexp.sticky ? from + 1 : text.length
    counts.characters += end - from
    isPaused = true
    site?.(regexp, text, isNew)
    isPaused = false
  }
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    note(this, String(text), Math.min(from, String(text).length), found)
    return found
  }
  RegExp.prototype[Symbol.split] = function (text, limit) {
    delete RegExp.prototype.exec
    RegExp.prototype.exec = exec
    const parts = split.call(this, text, limit)
    RegExp.prototype.exec = patched
    note(this, String(text), 0, null)
    return parts
  }
  const patched = RegExp.prototype.exec
  try {
    await work()
  } finally {
    RegExp.prototype.exec = exec
    RegExp.prototype[Symbol.split] = split
  }
  return counts
}
/** Expressions that were run before; those that stand in a module are made once. */
counted.seen = new WeakSet()

const main = async () => {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      documents: { type: 'string', default: '100' },
      sites: { type: 'boolean' },
      patterns: { type: 'boolean' },
      made: { type: 'boolean' },
    },
  })
  const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
  const { extract } = await built('pipeline.js')
  const { loadGazetteer } = await built('czech/municipalities-file.js')
  const context = { municipalities: loadGazetteer() }
  const run = async (documents) => {
    for (const { file, text } of documents) await extract(Buffer.from(text), file, context)
  }
  // The first documents make what is made once.
  const [warm, documents] = [documentsLikeSeeds(40, 1), documentsLikeSeeds(Number(values.documents), 2)]
  await counted(() => run(warm))
  const sites = new Map()
  Error.stackTraceLimit = 30
  const site = (regexp, text, isNew) => {
    if (values.made && !isNew) return
    const key = values.patterns ? regexp.source.slice(0, 100) : siteOf()
    const known = sites.get(key) ?? { runs: 0, characters: 0 }
    sites.set(key, { runs: known.runs + 1, characters: known.characters + text.length })
  }
  const counts = await counted(() => run(documents), values.sites || values.patterns || values.made ? site : undefined)
  const size = documents.reduce((sum, { text }) => sum + text.length, 0)
  const mean = (value) => (value / documents.length).toFixed(1)
  console.log(
    `a document: ${mean(counts.runs)} runs, ${mean(counts.made)} made, ${(counts.characters / size).toFixed(1)} × offered`,
  )
  for (const [key, { runs, characters }] of [...sites].sort((a, b) => b[1].runs - a[1].runs).slice(0, 90))
    console.log(`${mean(runs).padStart(8)} ${(characters / size).toFixed(1).padStart(7)} ×  ${key}`)
}

const siteOf = () =>
  (new Error().stack ?? '')
    .split('\n')
    .slice(1)
    .map((line) => /([\w.*]+ \()?[^(]*\/dist\/([\w/.-]+\.js:\d+)/.exec(line))
    .filter((found) => found && !/passage|pattern/.test(found[2]))
    .slice(0, 2)
    .map((found) => found[2])
    .join(' < ')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
