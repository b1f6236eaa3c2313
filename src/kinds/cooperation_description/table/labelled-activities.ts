/** Activities that are no table: each has its values behind labels, below its name or after a label of that too. */
import type { Block, ListItem } from '../../../document/block.ts'
import { fields, type Field } from '../../../structure/fields.ts'
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
  if (name) rows.push({ cells: { name: [name] }, marks: [] })
  for (const { key, lines, blocks: below, marks } of labelled(blocks)) {
    if (key === 'name') rows.push({ cells: {}, marks: [] })
    const row = rows.at(-1)
    if (!row || !key) continue
    for (const mark of marks) row.marks.push(mark)
    row.cells[key] = [...(row.cells[key] ?? []), ...lines, ...below.flatMap(blockTexts)]
  }
  return rows
}

const labelled = (blocks: readonly Block[]): Field<ColumnKey>[] => fields(blocks, activityLabels).slice(1)

interface Unit {
  readonly name: Passage
  readonly below: Block[]
}

/** Names are headings, items, or lines right above labels. */
const unitsOf = (blocks: readonly Block[]): Unit[] => {
  const units: Unit[] = []
  const parts = blocks.flatMap((block) => (block.type === 'list' ? block.items.map(blockOf) : [block]))
  parts.forEach((block, i) => {
    const [first, ...more] = linesIn(block)
    if (first && (block.type === 'heading' || standsAbove(block, parts[i + 1])))
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

const isLabelled = (line: Passage): boolean => labelled([{ type: 'paragraph', lines: [line] }]).length > 0
