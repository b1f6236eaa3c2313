/** So many rows, cells and lines that handed over as arguments of one call they would overflow the stack. */
import { expect, test } from 'vitest'
import type { Block, Cell, Table } from '../../src/document/block.ts'
import { fields } from '../../src/structure/fields.ts'
import { ruledLabels } from '../structure/label-rules.ts'
import { takeFurniture } from '../../src/document/page/furniture.ts'
import { readHtml } from '../../src/formats/html/html.ts'
import { joinTables } from '../../src/document/page/page-breaks.ts'
import { readDocument } from '../../src/formats/index.ts'
import { logicalLines } from '../../src/document/wrapped.ts'
import { Ledger, Proven } from '../../src/kinds/draft.ts'
import { Passage } from '../../src/text/passage.ts'
import { decode } from '../../src/source/decode.ts'
import { defaultLimits } from '../../src/source/limits.ts'

const MANY = 130_000
const words = Passage.of('Slova')
const labels = ruledLabels([{ key: 'term', pattern: /termín/, example: 'Termín' }])

const cell: Cell = { lines: [words] }
const tableOf = (rows: number, columns: number): Table => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
})
const tablesIn = (blocks: readonly Block[]): Table[] => blocks.flatMap((block) => (block.type === 'table' ? block : []))
const lines = Array.from({ length: MANY }, () => words)

test('rows of which each holds a field, or the first alone', () => {
  const label: Cell = { lines: [Passage.of('Termín:')] }
  const labelled: Table = { type: 'table', rows: tableOf(MANY, 1).rows.map(() => [label, cell]) }
  const found = fields([labelled], labels)
  expect(found.filter(({ key }) => key === 'term')).toHaveLength(MANY)
  const [, rest] = fields([{ type: 'table', rows: [[label, cell], ...tableOf(MANY, 2).rows] }], labels)
  expect(rest?.blocks[0]).toMatchObject({ type: 'table', rows: { length: MANY } })
})

test('cells of a row that a page repeats', () => {
  const wide = tableOf(2, MANY)
  const { blocks, repeated } = joinTables([wide, wide])
  expect(tablesIn(blocks)[0]?.rows).toHaveLength(3)
  expect(repeated).toHaveLength(MANY)
})

test('cells that reach down beside each other make no table wider and wider', () => {
  const html = `<table>${'<tr><td rowspan=65534>a<td colspan=1000>b</tr>'.repeat(3_000)}</table>`
  const [table] = tablesIn(readHtml(html).blocks)
  expect(table?.rows).toHaveLength(3_000)
  const cells = table?.rows.reduce((sum, row) => sum + row.length, 0) ?? 0
  expect(cells).toBeLessThan(3_000 * 2_100)
})

test('lines of a paragraph', () => {
  expect(logicalLines(lines)).toHaveLength(MANY)
  const [, rest] = fields([{ type: 'paragraph', lines: [Passage.of('Termín: 2024'), ...lines] }], labels)
  expect(rest?.blocks).toMatchObject([{ lines: { length: MANY } }])
  expect(readHtml(`<p>${'a<br>'.repeat(MANY)}`).blocks).toMatchObject([{ lines: { length: MANY } }])
  expect(takeFurniture([{ type: 'paragraph', lines }]).blocks).toMatchObject([{ lines: { length: MANY } }])
})

test('passages that are proof, label or form of one value', () => {
  const ledger = new Ledger()
  ledger.label(lines)
  ledger.discard(lines, undefined)
  expect(new Proven('hodnota', lines).from).toHaveLength(MANY)
  expect(ledger).toMatchObject({ labels: { length: MANY }, boilerplate: { length: MANY } })
})

test.each([
  ['a paragraph', (text: string) => `Název\n\n${text}`, 'a.txt'],
  ['a paragraph of many lines', (text: string) => text.replaceAll('č', '\n'), 'a.txt'],
  ['a list item', (text: string) => `- a\n- ${text}`, 'a.md'],
  ['a cell', (text: string) => `a\tb\nc\t${text}`, 'a.txt'],
  ['a division', (text: string) => `<html><div><div>${text}`, 'a.html'],
])('%s of more characters than the limit is refused', async (_, within, file) => {
  const limits = { ...defaultLimits, paragraph: 100 }
  const read = (length: number) =>
    readDocument(decode(Buffer.from(within('žluťoučký '.repeat(20).slice(0, length))), file), limits)
  await expect(read(90)).resolves.toMatchObject({ findings: [] })
  await expect(read(130)).rejects.toThrow(/^has a paragraph of \d+ characters; the limit is 100$/)
})
