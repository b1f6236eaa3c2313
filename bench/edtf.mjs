/**
 * Whether the dates that asz writes are EDTF to a parser of others:
 * `node bench/edtf.mjs PACKAGE [FOLDER …] [--dist dist]`
 *
 * PACKAGE is an installed npm package `edtf` (github.com/inukshuk/edtf.js, not part of the project), FOLDER holds documents (else: seeds
 * and fixtures). What level 2 refuses is listed; README and schemas say in which forms asz goes beyond it.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { loadGazetteer } = await built('czech/municipality/file.js')
const { extract } = await built('pipeline.js')

const [peer = '.', ...given] = positionals
const { parse } = await import(pathToFileURL(resolve(peer, 'index.js')).href)
const context = { municipalities: loadGazetteer() }
const dates = new Set()
for (const folder of given.length > 0 ? given : ['seeds', 'fixtures'])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(?:txt|md|html|docx|odt|pdf)$/.test(name)) {
      const { document } = await extract(readFileSync(join(folder, name)), name, context)
      for (const { date } of document.dates) dates.add(date)
    }
const isRead = (date) => {
  try {
    return parse(date, { level: 2 }) !== undefined
  } catch {
    return false
  }
}
const refused = [...dates].filter((date) => !isRead(date))
console.log(`dates that ${resolve(peer)} reads at level 2: ${dates.size - refused.length} of ${dates.size}`)
for (const date of refused) console.log(`  ${date}`)
