import { describe, expect, test } from 'vitest'
import type { CellTag, Ink } from '../../../src/formats/pdf/ink.ts'
import { cellTags, takeTagged } from '../../../src/formats/pdf/tags.ts'

const element = (role: string, ...children: object[]) => ({ role, children })
const words = (id: string) => ({ type: 'content', id })

describe('the structure of a page tells which words a cell has', () => {
  const row = (...ids: string[]) => element('TR', ...ids.map((id) => element('TD', element('P', words(id)))))

  test('by the number of its table, row and cell, whatever groups them', () => {
    const tree = element('Root', element('Document', element('Table', element('TBody', row('a', 'b')), row('c'))))
    expect([...cellTags(tree)]).toEqual([
      ['a', { table: 0, row: 0, cell: 0 }],
      ['b', { table: 0, row: 0, cell: 1 }],
      ['c', { table: 0, row: 1, cell: 0 }],
    ])
  })

  test('but not those of a table that only lays out others', () => {
    const outer = element('Table', element('TR', element('TD', words('menu'), element('Table', row('a', 'b')))))
    expect([...cellTags(element('Root', outer)).keys()]).toEqual(['a', 'b'])
  })

  test('and none where the page has no structure', () => {
    expect(cellTags(null).size).toBe(0)
  })
})

const ink = (text: string, x: number, y: number, cell?: Omit<CellTag, 'table'>): Ink => {
  const piece = { text, x, y, width: 5 * text.length, size: 10, bold: false, italic: false, order: 0 }
  return cell ? { ...piece, cell: { table: 0, ...cell } } : piece
}

describe('tagged tables', () => {
  const rowsOf = (pieces: readonly Ink[]) =>
    takeTagged(pieces).grids.flatMap(({ cells }) =>
      cells.map((cell) => [cell.row, cell.column, cell.columns, cell.ink.map(({ text }) => text).join(' ')]),
    )

  test('put words into columns, empty cells too, of which the structure says nothing', () => {
    const pieces = [
      ink('Město', 10, 10, { row: 0, cell: 0 }),
      ink('Plán', 60, 10, { row: 0, cell: 1 }),
      ink('Stav', 110, 10, { row: 0, cell: 2 }),
      ink('Krnov', 10, 30, { row: 1, cell: 0 }),
      ink('hotov', 110, 30, { row: 1, cell: 2 }),
    ]
    expect(rowsOf(pieces)).toEqual([
      [0, 0, 1, 'Město'],
      [0, 1, 1, 'Plán'],
      [0, 2, 1, 'Stav'],
      [1, 0, 1, 'Krnov'],
      [1, 1, 1, ''],
      [1, 2, 1, 'hotov'],
    ])
  })

  test('tell a cell over several columns by where its words stand', () => {
    const pieces = [
      ink('Odpovědnost obou', 10, 10, { row: 0, cell: 0 }),
      ink('ASZ', 10, 30, { row: 1, cell: 0 }),
      ink('město', 60, 30, { row: 1, cell: 1 }),
    ]
    expect(rowsOf(pieces)).toEqual([
      [0, 0, 2, 'Odpovědnost obou'],
      [1, 0, 1, 'ASZ'],
      [1, 1, 1, 'město'],
    ])
  })

  test('leave the words outside to the page, and a single cell with them', () => {
    const pieces = [ink('Nadpis', 10, 10), ink('rámeček', 10, 30, { row: 0, cell: 0 })]
    expect(takeTagged(pieces)).toEqual({ grids: [], rest: pieces })
  })
})
