/**
 * asz diff on tables of no known kind beside daff, on daff's own pairs: `node bench/daff-pairs.mjs FOLDER [--dist dist]`
 *
 * FOLDER is `test/data` of daff (github.com/paulfitz/daff, not part of the project). Each pair of CSV files becomes two pages with a
 * table; told are the rows that came and went and the cells that changed, by both, and those of asz one by one.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import daff from 'daff'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' } },
})
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { loadGazetteer } = await built('czech/municipality/file.js')
const { diff } = await built('diff/diff.js')
const { extract } = await built('pipeline.js')

const PAIRS = [
  ['bridges', 'broken_bridges'],
  ['quote_me', 'quote_me2'],
  ['waffle', 'waffle2'],
  ['wide1', 'wide2'],
]
const context = { municipalities: loadGazetteer() }
const [folder = '.'] = positionals
const read = (name) =>
  parse(readFileSync(join(folder, `${name}.csv`), 'utf8'), { relax_column_count: true, relax_quotes: true })

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const pageOf = (rows) => {
  const lines = rows.map((row, i) => `<tr>${row.map((cell) => `<t${i ? 'd' : 'h'}>${escaped(cell)}`).join('')}</tr>`)
  return `<h1>Tabulka</h1><p>Tabulka pro porovnání.</p><table>${lines.join('\n')}</table>`
}

const oursOf = async (pair) => {
  const [before, after] = await Promise.all(
    pair.map((rows, i) => extract(Buffer.from(pageOf(rows)), `${i}.html`, context)),
  )
  return diff(before.document, after.document, { before: before.text, after: after.text }).changes
}

const theirsOf = (pair) => {
  const [before, after] = pair.map((rows) => new daff.TableView(rows))
  const flags = new daff.CompareFlags()
  const out = new daff.TableView([])
  new daff.TableDiff(daff.compareTables(before, after, flags).align(), flags).hilite(out)
  return Array.from({ length: out.height }, (_, row) =>
    Array.from({ length: out.width }, (_, column) => String(out.getCell(column, row) ?? '')),
  )
}

for (const [first, second] of PAIRS) {
  const pair = [read(first), read(second)]
  const [ours, theirs] = [await oursOf(pair), theirsOf(pair)]
  const isCell = ({ field }) => field.includes('/cells/')
  const rowsOf = (kind) => ours.filter((one) => one.class === kind && !isCell(one)).length
  const marked = (sign) => theirs.filter(([mark]) => mark === sign).length
  const cells = theirs
    .filter(([mark = '']) => /^-+>$/.test(mark))
    .flatMap(([mark, ...row]) => row.filter((cell) => cell.includes(mark))).length
  console.log(`${first}, ${second}: rows added, rows removed, cells changed`)
  console.log(`  daff ${marked('+++')}, ${marked('---')}, ${cells}`)
  console.log(`  asz  ${rowsOf('added')}, ${rowsOf('removed')}, ${ours.filter(isCell).length}`)
  for (const one of ours)
    console.log(
      `    ${one.class} ${one.label} ${isCell(one) ? `${one.field.split('/').at(-1)}: ${one.before} → ${one.after}` : ''}`,
    )
}
