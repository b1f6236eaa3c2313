/** Activities that are no table: each has its values behind labels, below its name or after a label of that too. */
import type { Block, ListItem, Table } from '../../../document/block.ts'
import { fields } from '../../../structure/fields.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { Passage } from '../../../text/passage.ts'
import type { ActivityRow, ActivityTable } from './row.ts'
import { cellsOfProse } from './told-activities.ts'
import { tellsOfFuture, tellsOfPast } from '../readers/tense.ts'
import { tellsWhatWasDone } from './content.ts'
import { activityLabels, mayBeOutput, type ColumnKey } from '../words.ts'

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
  const rows: { cells: Partial<Record<ColumnKey, readonly Passage[]>>; marks: Passage[] }[] = []
  const [loose, ...labelled] = fields(blocks, activityLabels)
  const told = loose?.blocks.flatMap(blockTexts) ?? []
  if (name) rows.push({ cells: { name: [name], ...toldOf(told, labelled.length > 0) }, marks: [] })
  for (const { key: announced, label, lines, blocks: below, marks } of labelled) {
    if (announced === 'name') rows.push({ cells: {}, marks: [] })
    const row = rows.at(-1)
    if (!row || !announced) continue
    for (const mark of marks) row.marks.push(mark)
    const texts = upToLabel([...lines, ...below.flatMap(sentencesOrTexts)])
    const isPlanned = !row.cells.outputs && !row.cells.milestones
    const isExpected = isPlanned && label && mayBeOutput(label.text) && !texts.some(tellsWhatWasDone)
    const key = isExpected ? 'outputs' : announced
    const told = SAYS_ALL.has(key) ? -1 : texts.findIndex((text, i) => i > 0 && isTold(text))
    const own = texts.slice(0, told < 0 ? undefined : told)
    row.cells[key] = [...(row.cells[key] ?? []), ...own]
    if (own.length < texts.length) row.cells.evaluation = [...(row.cells.evaluation ?? []), ...texts.slice(own.length)]
  }
  return rows
}

/** An unknown label ends the value above it. */
const upToLabel = (texts: readonly Passage[]): readonly Passage[] => {
  const end = texts.findIndex((text, i) => i > 0 && text.test(LABELLED))
  return end < 0 ? texts : texts.slice(0, end)
}
const LABELLED = /^\p{Lu}[^:.,;!?()]{2,40}:(?:\s\S|$)/u

/** Lines that are sentences each or among which one is labelled, or what a block says; rows of labels say nothing of what is above. */
const sentencesOrTexts = (block: Block): readonly Passage[] => {
  if (block.type === 'table' && block.rows.every(isLabelledRow)) return []
  const { lines = [] } = block.type === 'paragraph' ? block : {}
  const isParted =
    lines.some((line) => line.test(LABELLED)) || (lines.length > 0 && lines.every((line) => line.test(SENTENCE)))
  return isParted ? lines : blockTexts(block)
}

const isLabelledRow = (row: Table['rows'][number]): boolean => {
  const [label, value, ...more] = row.filter(({ lines }) => lines.length > 0)
  return value !== undefined && more.length === 0 && label?.lines.length === 1 && label.lines[0]?.test(LABEL) === true
}
const LABEL = /^\p{Lu}[^:.,;!?()\d]{2,40}:?$/u

const SENTENCE = /^\p{Lu}.*[.!]$/u

/** Values that may be several sentences, of the past too. */
const SAYS_ALL: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['evaluation', 'specification'])

/** A sentence of its own below a value that tells what was done. */
const isTold = (text: Passage): boolean => text.test(SENTENCE) && tellsOfPast(text.text) && !tellsOfFuture(text.text)

/** What stands between a name and its first label: what is to be done, unless sentences tell by when. */
const toldOf = (texts: readonly Passage[], isLabelled: boolean): Row['cells'] => {
  if (texts.length === 0) return {}
  const cells = cellsOfProse(texts)
  return isLabelled && !cells.milestones ? { specification: texts } : cells
}

interface Unit {
  readonly name: Passage
  readonly below: Block[]
}

/** Fewer headings may part the list of activities as well as name them. */
const FEWEST_HEADINGS = 2

/** Names are headings, items, numbered lines, or lines right above labels. */
const unitsOf = (blocks: readonly Block[]): Unit[] => {
  const units: Unit[] = []
  const parts = blocks.flatMap((block): Block[] => {
    if (block.type === 'table') return partTable(block)
    return block.type === 'list' ? block.items.map(blockOf) : [block]
  })
  const areHeaded = parts.filter(({ type }) => type === 'heading').length >= FEWEST_HEADINGS
  const numbered = new Set(parts.filter((block) => linesIn(block).slice(0, 1).some(isNumbered)))
  parts.forEach((block, i) => {
    const [first, ...more] = linesIn(block)
    const isName = areHeaded ? false : numbered.size > 1 ? numbered.has(block) : standsAbove(block, parts[i + 1])
    if (first && (block.type === 'heading' || isName))
      units.push({ name: first, below: more.length > 0 ? [{ type: 'paragraph', lines: more }] : [] })
    else units.at(-1)?.below.push(block)
  })
  return units
}

/** A table of labels and values below a cell that reaches over both: the name of what they are about. */
const partTable = (table: Table): Block[] => {
  const parts: Block[] = []
  let rows: Table['rows'][number][] = []
  const flush = (): void => {
    if (rows.length > 0) parts.push(rows.length === table.rows.length ? table : { ...table, rows })
    rows = []
  }
  table.rows.forEach((row, i) => {
    const name = nameAbove(row, table.rows[i + 1])
    if (name) {
      flush()
      parts.push({ type: 'heading', level: LEVEL, text: name })
    } else rows.push(row)
  })
  flush()
  return parts
}
const LEVEL = 7

const nameAbove = (row: Table['rows'][number], next: Table['rows'][number] | undefined): Passage | undefined => {
  const [cell, ...others] = row.filter(({ lines }) => lines.length > 0)
  const [label, value] = next ?? []
  const isAbove = label?.lines[0] && isLabelled(label.lines[0]) && value && value.lines.length > 0
  return cell && others.length === 0 && isAbove ? Passage.join(cell.lines) : undefined
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
