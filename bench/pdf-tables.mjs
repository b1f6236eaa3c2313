/**
 * Tables of PDFs beside what people marked in them: `npm run build && node bench/pdf-tables.mjs FOLDER [--each]`.
 *
 * The folder holds NAME.pdf beside NAME-str.xml, as the table competition of ICDAR 2013 gives them (its files are not part
 * of the project). A relation is a cell and its next filled neighbour to the right or below, told by letters and digits
 * alone; those of a whole document are compared (Göbel et al., "A Methodology for Evaluating Algorithms for Table
 * Understanding in PDF Documents", 2012).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { readPages } from '../dist/formats/pdf/page.js'
import { pagesToHtml } from '../dist/formats/pdf/pages.js'
import { defaultLimits } from '../dist/source/limits.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: node bench/pdf-tables.mjs FOLDER [--each]')

const tidy = (text) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** Cells `{ row, column, lastRow, lastColumn, text }` to `a → b` (or `a ↓ b`) and how often. */
const relationsOf = (cells) => {
  const filled = cells.filter(({ text }) => text !== '')
  const found = new Map()
  for (const [sign, first, last, start, end] of [
    ['→', 'row', 'lastRow', 'column', 'lastColumn'],
    ['↓', 'column', 'lastColumn', 'row', 'lastRow'],
  ]) {
    const lanes = new Map()
    for (const cell of filled)
      for (let lane = cell[first]; lane <= cell[last]; lane++) {
        if (!lanes.has(lane)) lanes.set(lane, [])
        lanes.get(lane).push(cell)
      }
    const pairs = new Map()
    for (const lane of lanes.values()) {
      lane.sort((a, b) => a[start] - b[start])
      lane.slice(1).forEach((cell, i) => {
        if (!pairs.has(lane[i])) pairs.set(lane[i], new Set())
        if (cell[start] > lane[i][end]) pairs.get(lane[i]).add(cell)
      })
    }
    for (const [from, all] of pairs)
      for (const to of all) {
        const relation = `${from.text} ${sign} ${to.text}`
        found.set(relation, (found.get(relation) ?? 0) + 1)
      }
  }
  return found
}

const merged = (maps) => {
  const all = new Map()
  for (const map of maps) for (const [key, count] of map) all.set(key, (all.get(key) ?? 0) + count)
  return all
}

const marked = (xml) => {
  const $ = load(xml, { xml: true })
  return merged(
    $('table')
      .toArray()
      .map((table) =>
        relationsOf(
          $(table)
            .find('region')
            .toArray()
            .flatMap((region) => {
              const [down, right] = ['row-increment', 'col-increment'].map((name) => Number($(region).attr(name) ?? 0))
              return $(region)
                .find('cell')
                .toArray()
                .map((cell) => {
                  const at = (name) => $(cell).attr(name)
                  const [row, column] = [Number(at('start-row')), Number(at('start-col'))]
                  return {
                    row: row + down,
                    column: column + right,
                    lastRow: Number(at('end-row') ?? row) + down,
                    lastColumn: Number(at('end-col') ?? column) + right,
                    text: tidy($(cell).find('content').text()),
                  }
                })
            }),
        ),
      ),
  )
}

const read = (html) => {
  const $ = load(html)
  return merged(
    $('table')
      .toArray()
      .map((table) => {
        const taken = new Set()
        const cells = $(table)
          .find('tr')
          .toArray()
          .flatMap((tr, row) => {
            let column = 0
            return $(tr)
              .children('td, th')
              .toArray()
              .map((cell) => {
                while (taken.has(`${row} ${column}`)) column++
                const [rows, columns] = ['rowspan', 'colspan'].map((name) => Number($(cell).attr(name) ?? 1))
                for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) taken.add(`${row + r} ${column + c}`)
                const placed = { row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 }
                column += columns
                return { ...placed, text: tidy($(cell).text()) }
              })
          })
        return relationsOf(cells)
      }),
  )
}

const sum = (map) => [...map.values()].reduce((total, count) => total + count, 0)
const per = (part, whole) => (whole === 0 ? 1 : part / whole)

const results = []
for (const dir of [
  folder,
  ...readdirSync(folder, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => join(folder, e.name)),
])
  for (const name of readdirSync(dir)
    .filter((file) => file.endsWith('.pdf'))
    .sort()) {
    const xmls = readdirSync(dir).filter(
      (file) => file.startsWith(name.replace('.pdf', '')) && file.endsWith('-str.xml'),
    )
    if (xmls.length === 0) continue
    const want = merged(xmls.map((xml) => marked(readFileSync(join(dir, xml), 'utf8'))))
    const bytes = new Uint8Array(readFileSync(join(dir, name)))
    const got = read(pagesToHtml(await readPages(bytes, name, defaultLimits.pdf)).html)
    let both = 0
    for (const [key, count] of want) both += Math.min(count, got.get(key) ?? 0)
    results.push({ name, both, want: sum(want), got: sum(got) })
  }

const total = results.reduce((all, { both, want, got }) => [all[0] + both, all[1] + want, all[2] + got], [0, 0, 0])
const [recall, precision] = [per(total[0], total[1]), per(total[0], total[2])]
if (process.argv.includes('--each'))
  for (const { name, both, want, got } of results)
    console.log(`${name.padEnd(16)} ${per(both, want).toFixed(3)} ${per(both, got).toFixed(3)} ${both}/${want}/${got}`)
console.log(
  `${results.length} documents, ${total[1]} relations: pooled recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ` +
    `F1 ${((2 * recall * precision) / (recall + precision)).toFixed(3)}; recall below 0.5 in ` +
    `${results.filter(({ both, want }) => per(both, want) < 0.5).length} documents, 1.00 in ` +
    `${results.filter(({ both, want }) => both === want).length}`,
)
