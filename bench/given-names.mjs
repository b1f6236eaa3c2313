/**
 * How many given names of a list are taken for such in running text:
 * `node bench/given-names.mjs LIST [--dist dist]`
 *
 * LIST has a name a line, or is JSON with a list `names`, as `test/names.json` of github.com/davidmalasek/sklonovani-jmen (names of the
 * Czech calendar, not part of the project). A name counts where it stands before a surname that nothing announces.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { findPersons } = await built('czech/person/persons-in-text.js')
const { Passage } = await built('text/passage.js')

const [file = '/dev/stdin'] = positionals
const text = readFileSync(file, 'utf8')
const names = new Set(file.endsWith('.json') ? JSON.parse(text).names : text.split(/\s*\n\s*/).filter(Boolean))
const isFound = (whole) =>
  findPersons(Passage.of(`O tom psal dopis ${whole} z města.`)).some(({ text }) => text === whole)
const lost = [...names].filter(
  (name) => !isFound(`${name} Zkušební`) && !isFound(`${name} Novák`) && !isFound(`${name} Nováková`),
)
console.log(`given names known: ${names.size - lost.length} of ${names.size}`)
for (const name of lost) console.log(`  ${name}`)
