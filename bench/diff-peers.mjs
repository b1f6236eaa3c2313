/**
 * asz diff beside other ways to compare, on the hand-made pairs: `npm run build && node bench/diff-peers.mjs`.
 *
 * Each tool gets what it is made for: the line diff the texts (refined by words), jsondiffpatch the documents with keys
 * for list items, daff one table a list. A report counts as real where it lies on the words or the value of an expected
 * change; an expected change that no report lies on is missed.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import daff from 'daff'
import { diffLines, diffWords } from 'diff'
import * as jsondiffpatch from 'jsondiffpatch'
import { loadGazetteer } from '../dist/czech/municipality/file.js'
import { diff } from '../dist/diff/diff.js'
import { extract } from '../dist/pipeline.js'

const folder = new URL('../fixtures/diff/', import.meta.url)
const context = { municipalities: loadGazetteer() }

const read = async (name, side) => {
  const file = readdirSync(new URL(`${name}/`, folder)).find((one) => one.startsWith(`${side}.`))
  return await extract(readFileSync(new URL(`${name}/${file}`, folder)), file, context)
}

/** A report of a tool: where it lies on either side, as a span of the text or as a pointer. */
const ours = ({ before, after }) =>
  diff(before.document, after.document).changes.map((change) => ({
    name: `${change.class} ${change.field} ${change.label}`.trim(),
    pointers: [change.pointer_before, change.pointer_after],
  }))

/** Runs of changed words within changed lines; a removed and an added run beside each other are one. */
const lines = ({ before, after }) => {
  const reports = []
  let [i, j] = [0, 0]
  const parts = diffLines(before.text, after.text)
  for (let k = 0; k < parts.length; k++) {
    const [part, next] = [parts[k], parts[k + 1]]
    if (part.removed && next?.added) {
      reports.push(...wordReports(part.value, next.value, i, j))
      i += part.value.length
      j += next.value.length
      k++
    } else {
      if (part.removed && part.value.trim()) reports.push({ before: [i, i + part.value.length] })
      if (part.added && part.value.trim()) reports.push({ after: [j, j + part.value.length] })
      if (!part.added) i += part.value.length
      if (!part.removed) j += part.value.length
    }
  }
  return reports
}

const wordReports = (a, b, i, j) => {
  const reports = []
  let open
  for (const { value, added, removed } of diffWords(a, b)) {
    if (!added && !removed) open = undefined
    else {
      if (!open) reports.push((open = {}))
      if (removed) open.before = [i, i + value.length]
      if (added) open.after = [j, j + value.length]
    }
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  return reports
}

const differ = jsondiffpatch.create({
  objectHash: (item) => item.name ?? item.text ?? item.label ?? item.heading ?? item.date ?? JSON.stringify(item),
  textDiff: { minLength: Infinity },
})

/** The leaves of a delta, each with its pointer; items of lists as jsondiffpatch numbers them. */
const patches = ({ before, after }) => {
  const reports = []
  const visit = (delta, path) => {
    if (delta === undefined) return
    if (Array.isArray(delta)) {
      reports.push({ pointers: [path.replaceAll('/_', '/'), path] })
      return
    }
    for (const [key, inner] of Object.entries(delta)) if (key !== '_t') visit(inner, `${path}/${key}`)
  }
  visit(differ.diff(before.document.content, after.document.content), '/content')
  return reports
}

/** One table a list: the fields of an item in columns, lists within it joined. */
const tablesOf = (content) => {
  const tables = {}
  for (const [key, value] of Object.entries(content)) {
    if (Array.isArray(value)) tables[key] = value
    else tables.values = [...(tables.values ?? []), { field: key, value }]
  }
  return tables
}
const cell = (value) =>
  value === undefined ? '' : typeof value === 'object' ? Object.values(value).map(cell).join('; ') : String(value)
const table = (items, columns) => [
  columns,
  ...items.map((item) => columns.map((name) => cell(name === '' ? item : item[name]))),
]

const tables = ({ before, after }) => {
  const [a, b] = [before, after].map(({ document }) => tablesOf(document.content))
  return Object.keys({ ...a, ...b }).flatMap((key) => {
    const [x, y] = [a[key] ?? [], b[key] ?? []]
    const columns = [...new Set([...x, ...y].flatMap((item) => (typeof item === 'object' ? Object.keys(item) : [''])))]
    const [left, right] = [x, y].map((items) => new daff.TableView(table(items, columns)))
    const output = []
    const flags = new daff.CompareFlags()
    flags.show_unchanged = false
    flags.unchanged_context = 0
    new daff.TableDiff(daff.compareTables(left, right).align(), flags).hilite(new daff.TableView(output))
    return output.flatMap(([sign, ...cells]) => {
      const text = cells.join(' ')
      if (sign === '+++' || sign === '---') return [{ text }]
      return String(sign).includes('->')
        ? cells.filter((one) => String(one).includes('->')).map((one) => ({ text: `${text} ${one}` }))
        : []
    })
  })
}

const tools = {
  'asz diff': ours,
  'line diff + words (diff 9.0.0)': lines,
  'jsondiffpatch 0.7.7, with keys': patches,
  'daff 1.4.2': tables,
}

const within = (a, b) =>
  a !== undefined && b !== undefined && (a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`))
const overlap = (span, spans) => span !== undefined && spans.some(([start, end]) => span[0] < end && start < span[1])

/** Whether a report lies on a change. */
const hits = (report, change) => {
  if (report.name !== undefined) return report.name === change.name
  if (report.pointers)
    return within(report.pointers[0], change.pointer_before) || within(report.pointers[1], change.pointer_after)
  if (report.text !== undefined) return change.words.some((word) => report.text.includes(word))
  return overlap(report.before, change.spans.before) || overlap(report.after, change.spans.after)
}

/** The expected changes with where they lie, as far as the diff finds them. */
const expectedOf = (name, pair) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
  const found = diff(pair.before.document, pair.after.document).changes
  return expected.map((line) => {
    const change = found.find((one) => `${one.class} ${one.field} ${one.label}`.trim() === line)
    const words = [change?.label.split(' › ').at(-1), ...[change?.before, change?.after].map(cell)].filter(
      (word) => word,
    )
    return { name: line, spans: { before: [], after: [] }, ...change, words }
  })
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const names = readdirSync(folder).sort()
const totals = Object.fromEntries(
  Object.keys(tools).map((tool) => [tool, { reported: 0, real: 0, missed: 0, time: 0 }]),
)
let changes = 0
for (const name of names) {
  const pair = { before: await read(name, 'before'), after: await read(name, 'after') }
  const expected = expectedOf(name, pair)
  changes += expected.length
  for (const [tool, run] of Object.entries(tools)) {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now()
      run(pair)
      return performance.now() - start
    })
    const reports = run(pair)
    const total = totals[tool]
    total.reported += reports.length
    total.real += reports.filter((report) => expected.some((change) => hits(report, change))).length
    total.missed += expected.filter((change) => !reports.some((report) => hits(report, change))).length
    total.time += median(times)
  }
}

console.log(`${names.length} pairs, ${changes} real changes\n`)
console.log('| tool | reported | of which real | false | real ones missed | time, ms a pair |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const [tool, { reported, real, missed, time }] of Object.entries(totals)) {
  console.log(
    `| ${tool} | ${reported} | ${real} | ${reported - real} | ${missed} | ${(time / names.length).toFixed(1)} |`,
  )
}
