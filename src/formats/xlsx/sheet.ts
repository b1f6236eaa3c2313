/** A sheet as the rows of cells that it shows. */
import { childOf, elementsBelow, elementsIn, type XmlElement } from '../xml.ts'

export interface SheetCell {
  readonly text: string
  readonly bold: boolean
}

/** Rows and columns from 1 on, both included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface Sheet {
  /** By row and column; only what has text. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>
  /** By the row and column that they begin in. */
  readonly merges: ReadonlyMap<number, ReadonlyMap<number, Merge>>
  /** How many rows and columns with text are hidden. */
  readonly hidden: number
}

/** What a cell's element shows. */
export type ReadCell = (cell: XmlElement) => SheetCell

const MOST = { rows: 1_048_576, columns: 16_384 }

export const readSheet = (root: readonly XmlElement[], read: ReadCell): Sheet => {
  const isHidden = hiddenIn(elementsBelow(root, 'col'))
  const rows = new Map<number, ReadonlyMap<number, SheetCell>>()
  const hidden = new Set<string>()
  let number = 0
  for (const row of elementsBelow(root, 'row')) {
    number = placeOf(row.attribs['r'], number + 1, MOST.rows)
    const cells = new Map<number, SheetCell>()
    let column = 0
    for (const element of elementsIn(row)) {
      if (element.name !== 'c') continue
      column = placeOf(columnOf(element.attribs['r'] ?? ''), column + 1, MOST.columns)
      const cell = read(element)
      if (cell.text.trim() === '') continue
      if (isTrue(row.attribs['hidden'])) hidden.add(`row ${number}`)
      else if (isHidden[column]) hidden.add(`column ${column}`)
      else cells.set(column, cell)
    }
    if (cells.size > 0) rows.set(number, cells)
  }
  const merges = new Map<number, Map<number, Merge>>()
  for (const { attribs } of elementsBelow(root, 'mergeCell')) {
    const merge = mergeOf(attribs['ref'] ?? '')
    if (merge) merges.set(merge.top, (merges.get(merge.top) ?? new Map<number, Merge>()).set(merge.left, merge))
  }
  return { rows: new Map([...rows].sort(([a], [b]) => a - b)), merges, hidden: hidden.size }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** By the number of the column. */
const hiddenIn = (columns: readonly XmlElement[]): Uint8Array => {
  const hidden = new Uint8Array(MOST.columns + 1)
  for (const { attribs } of columns)
    if (isTrue(attribs['hidden'])) hidden.fill(1, Number(attribs['min']), Number(attribs['max']) + 1)
  return hidden
}

const placeOf = (said: string | number | undefined, next: number, most: number): number => {
  const place = Number(said)
  return Number.isInteger(place) && place >= 1 && place <= most ? place : Math.min(next, most)
}

/** `AB12` gives 28; 0 for what is no place. */
const columnOf = (place: string): number => {
  const letters = /^\$?([A-Z]{1,3})\$?\d/.exec(place)?.[1] ?? ''
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

const rowOf = (place: string): number => Number(/\d{1,7}$/.exec(place)?.[0] ?? 0)

const mergeOf = (range: string): Merge | undefined => {
  const [from = '', to = ''] = range.split(':')
  const merge = { top: rowOf(from), left: columnOf(from), bottom: rowOf(to), right: columnOf(to) }
  const isOne = merge.top >= 1 && merge.left >= 1 && merge.bottom >= merge.top && merge.right >= merge.left
  return isOne ? merge : undefined
}

/** The text of a `<si>` or `<is>`, without the reading aids of Japanese. */
export const stringIn = (element: XmlElement | undefined): string =>
  !element
    ? ''
    : elementsIn(element)
        .map((child) => (child.name === 't' ? textIn(child) : child.name === 'r' ? textIn(childOf(child, 't')) : ''))
        .join('')

/** `_x000D_` is a line's end that XML would not have kept. */
export const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((node) => ('data' in node ? node.data : ''))
    .join('')
    .replaceAll(/_x000[Dd]_/g, '')
