/** Activities that are no table: each has its values behind labels, below its name or after a label of that too. */
import type { Block, ListItem } from '../../../document/block.ts'
import { fields } from '../../../structure/fields.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import type { Passage } from '../../../text/passage.ts'
import type { ActivityRow, ActivityTable } from './table.ts'
import { activityLabels, type ColumnKey } from '../words.ts'

/** Undefined if there is none. */
export const labelledActivities = (blocks: readonly Block[]): ActivityTable | undefined =>
  tableOf(rowsFrom(blocks)) ?? tableOf(unitsOf(blocks).flatMap(({ name, below }) => rowsFrom(below, name)))

interface Row {
  readonly cells: Partial<Record<ColumnKey, readonly Passage[]>>
  readonly marks: readonly Passage[]
}

const tableOf = (rows: readonly Row[]): ActivityTable | undefined => {
  const activities: ActivityRow[] = rows.map(({ cells }) => cells)
  const isWhole = activities.some((row) => row.name && row.milestones)
  return isWhole ? { titles: rows.flatMap(({ marks }) => marks), rows: activities } : undefined
}

/** A row begins with each label of a name, or with the name that stands above. */
const rowsFrom = (blocks: readonly Block[], name?: Passage): Row[] => {
  const rows: { cells: Partial<Record<ColumnKey, Passage[]>>; marks: Passage[] }[] = []
  const [loose, ...labelled] = fields(blocks, activityLabels)
  // What stands between a name and its first label says what is to be done.
  const told = loose?.blocks.flatMap(blockTexts) ?? []
  if (name) rows.push({ cells: { name: [name], ...(told.length > 0 && { specification: told }) }, marks: [] })
  for (const { key, lines, blocks: below, marks } of labelled) {
    if (key === 'name') rows.push({ cells: {}, marks: [] })
    const row = rows.at(-1)
    if (!row || !key) continue
    for (const mark of marks) row.marks.push(mark)
    row.cells[key] = [...(row.cells[key] ?? []), ...lines, ...below.flatMap(blockTexts)]
  }
  return rows
}

interface Unit {
  readonly name: Passage
  readonly below: Block[]
}

/** Names are headings, items, numbered lines, or lines right above labels. */
const unitsOf = (blocks: readonly Block[]): Unit[] => {
  const units: Unit[] = []
  const parts = blocks.flatMap((block) => (block.type === 'list' ? block.items.map(blockOf) : [block]))
  const numbered = new Set(parts.filter((block) => linesIn(block).slice(0, 1).some(isNumbered)))
  parts.forEach((block, i) => {
    const [first, ...more] = linesIn(block)
    const isName = numbered.size > 1 ? numbered.has(block) : standsAbove(block, parts[i + 1])
    if (first && (block.type === 'heading' || isName))
      units.push({ name: first, below: more.length > 0 ? [{ type: 'paragraph', lines: more }] : [] })
    else units.at(-1)?.below.push(block)
  })
  return units
}

const blockOf = ({ lines, blocks }: ListItem): Block =>
  blocks.length > 0 ? { type: 'list', ordered: false, items: [{ lines, blocks }] } : { type: 'paragraph', lines }

const linesIn = (block: Block): readonly Passage[] => {
  if (block.type === 'heading') return [block.text]
  if (block.type === 'paragraph') return block.lines
  return block.type === 'list' ? block.items.flatMap(({ lines, blocks }) => [...lines, ...blocks.flatMap(linesIn)]) : []
}

const standsAbove = (block: Block, next: Block | undefined): boolean => {
  const [first, ...more] = linesIn(block)
  if (!first || isLabelled(first)) return false
  return more[0] ? isLabelled(more[0]) : next !== undefined && linesIn(next).slice(0, 1).some(isLabelled)
}

const isNumbered = (line: Passage): boolean => line.test(NUMBERED) && !isLabelled(line)
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+\p{Lu}/u

const isLabelled = (line: Passage): boolean => activityLabels.at(line) !== undefined
