/**
 * How often regular expressions are run while documents are read, how many are made, and how many characters they are offered:
 * `npm run bench:counts -- [--dist dist] [--sites | --patterns] [--made] [--characters]`
 *
 * `--sites` and `--patterns` tell where, the most first; `--made` of expressions that are new, `--characters` by what they are offered.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { documentsLikeSeeds } from './corpus.mjs'
import { counted } from './counted.mjs'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    documents: { type: 'string', default: '100' },
    sites: { type: 'boolean', default: false },
    patterns: { type: 'boolean', default: false },
    made: { type: 'boolean', default: false },
    characters: { type: 'boolean', default: false },
  },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { extract } = await built('pipeline.js')
const { loadGazetteer } = await built('czech/municipality/file.js')
const context = { municipalities: loadGazetteer() }
const read = (documents) => async () => {
  for (const { file, text } of documents) await extract(Buffer.from(text), file, context)
}

/** The two innermost places of the program that led to a run. */
const siteOf = () =>
  (new Error().stack ?? '')
    .split('\n')
    .map((line) => /\/dist\/([\w/.-]+\.js:\d+)/.exec(line)?.[1])
    .filter((place) => place && !/^(?:passage|text\/pattern)/.test(place))
    .slice(0, 2)
    .join(' < ')

const places = new Map()
const note = (regexp, characters, isNew) => {
  if (values.made && !isNew) return
  const place = values.patterns ? regexp.source.slice(0, 100) : siteOf()
  const known = places.get(place) ?? { runs: 0, characters: 0 }
  places.set(place, { runs: known.runs + 1, characters: known.characters + characters })
}

Error.stackTraceLimit = 30
// The first documents make what is made once.
await counted(read(documentsLikeSeeds(40, 1)))
const documents = documentsLikeSeeds(Number(values.documents), 2)
const counts = await counted(read(documents), values.sites || values.patterns ? note : undefined)
const size = documents.reduce((sum, { text }) => sum + text.length, 0)
const mean = (sum) => (sum / documents.length).toFixed(1)
const times = (sum) => (sum / size).toFixed(1)
console.log(
  `a document: ${mean(counts.runs)} runs, ${mean(counts.made)} made, text offered ${times(counts.characters)} times`,
)
const most = values.characters ? 'characters' : 'runs'
for (const [place, sums] of [...places].sort((a, b) => b[1][most] - a[1][most]).slice(0, 60))
  console.log(`${mean(sums.runs).padStart(8)} ${times(sums.characters).padStart(7)} ×  ${place}`)
