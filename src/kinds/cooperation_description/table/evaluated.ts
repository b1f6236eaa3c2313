/** Evaluations from tables of their own, put to the activities of which they tell: by name, by number. */
import { bare } from '../../../text/bare.ts'
import type { List } from '../../../document/block.ts'
import { onceOf } from '../../../mentions/once.ts'
import type { Passage } from '../../../text/passage.ts'
import { tellsWhatWasDone } from './content.ts'
import type { ActivityRow, ActivityTable } from './row.ts'

/** A numbered list of which each item tells what came of an activity. */
export const listedEvaluations = onceOf(({ ordered, items }: List): ActivityTable | undefined => {
  const areTold = items.every(({ lines: [line], blocks }) => blocks.length === 0 && line && tellsWhatWasDone(line))
  if (!ordered || items.length < FEWEST || !areTold) return undefined
  return { titles: [], rows: items.map(({ lines }) => ({ evaluation: lines })) }
})
const FEWEST = 2

/**
 * The tables with what others say of the same activities; none where a table knows no activity. A table of nothing but
 * evaluations is one of `evaluations`.
 */
export const withEvaluations = (
  tables: readonly ActivityTable[],
  evaluations: readonly ActivityTable[],
): ActivityTable[] => {
  const later = tables.filter((table, i) => i > 0 && table.rows.every(isEvaluated))
  const plans = tables.filter((table) => !later.includes(table))
  return [...later, ...evaluations].reduce(
    (all, table) => putTo(all, table) ?? (evaluations.includes(table) ? all : [...all, table]),
    plans,
  )
}

const isEvaluated = ({ evaluation }: ActivityRow): boolean => evaluation !== undefined

/** Undefined where the evaluations are of none of the activities. */
const putTo = (tables: readonly ActivityTable[], { titles, rows }: ActivityTable): ActivityTable[] | undefined => {
  if (rows.every(({ name, number }) => !name && !number)) return inOrder(tables, rows)
  const keyOf = rows.some(({ name }) => name) ? nameOf : numberOf
  const byKey = new Map(rows.flatMap((row) => present(keyOf(row), row)))
  const known = new Set(tables.flatMap((table) => table.rows.filter((row) => !isEvaluated(row)).map(keyOf)))
  const found = rows.filter((row) => known.has(keyOf(row)))
  if (found.length === 0) return undefined
  const evaluated = tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => evaluatedBy(row, byKey.get(keyOf(row) ?? ''))),
  }))
  // The names by which evaluations were found are titles as it were.
  const marks = found.flatMap(({ name = [], number = [] }) => [...name, ...number])
  return [...evaluated, { titles: [...titles, ...marks], rows: rows.filter((row) => row.name && !found.includes(row)) }]
}

/** Evaluations that only their order puts to activities, where there are as many. */
const inOrder = (
  tables: readonly ActivityTable[],
  evaluations: readonly ActivityRow[],
): ActivityTable[] | undefined => {
  const all = tables.flatMap((table) => table.rows)
  if (all.length !== evaluations.length || all.some(isEvaluated)) return undefined
  const by = new Map(all.map((row, i) => [row, evaluations[i]]))
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => evaluatedBy(row, by.get(row))) }))
}

const present = (key: string | undefined, row: ActivityRow): (readonly [string, ActivityRow])[] =>
  key === undefined ? [] : [[key, row]]

/** An activity with what the other row says of it and it does not itself. */
const evaluatedBy = (row: ActivityRow, by: ActivityRow | undefined): ActivityRow => {
  const evaluation = by?.evaluation
  if (row.evaluation || !evaluation) return row
  return { ...by, ...row, evaluation, ...(row.parts && { parts: row.parts.map((part) => ({ ...part, evaluation })) }) }
}

const textOf = (lines: readonly Passage[] | undefined): string => lines?.map(({ text }) => text).join(' ') ?? ''

/** *Úkol 1 – Hlídky v centru* and *1. Hlídky v centru* are *Hlídky v centru*. */
const nameOf = ({ name }: ActivityRow): string | undefined => bare(textOf(name).replace(NUMBER, '')) || undefined
const NUMBER = /^(?:(?:\p{L}{1,12}\.?\s){0,3}\d{1,2}\s?[.):–—-]?|[IVX]{1,5}[.)]|[a-z]\))\s+(?=\P{Ll})/u

/** By what activities that nothing evaluates yet are known. */
export interface Keys {
  readonly names: (words: Passage) => boolean
  readonly numbers: ReadonlySet<string>
  readonly isEmpty: boolean
}

export const keysOf = (tables: readonly ActivityTable[]): Keys => {
  const rows = tables.flatMap((table) => table.rows).filter((row) => !isEvaluated(row))
  const names = new Set(rows.flatMap((row) => nameOf(row) ?? []))
  return {
    isEmpty: rows.length === 0,
    names: (words) => names.has(nameOf({ name: [words] }) ?? ''),
    numbers: new Set(rows.flatMap((row) => numberOf(row) ?? [])),
  }
}

/** *1*, *1.*, *č. 1*, or what stands before the name: *1. Jednání*. */
const numberOf = ({ number, name }: ActivityRow): string | undefined =>
  /^\P{N}{0,4}(?<count>\d{1,3})(?!\d)/u.exec(textOf(number) || textOf(name))?.groups?.['count']
