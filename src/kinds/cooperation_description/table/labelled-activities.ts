/** Activities that are no table: each has its values behind labels, below its name or after a label of that too. */
import type { Block, Table } from '../../../document/block.ts'
import { fields } from '../../../structure/fields.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { isDigit, tokensOf } from '../../../language/fold.ts'
import { hasDigit } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'
import type { ActivityRow, ActivityTable } from './row.ts'
import { cellsOfProse, promisesOf, withPromises, type Told } from './told-activities.ts'
import { promiseTable } from './table.ts'
import { unitsOf } from './units.ts'
import { tellsOfFuture, tellsOfPast } from '../readers/tense.ts'
import { tellsWhatWasDone } from './content.ts'
import { activityLabels, mayBeOutput, type ColumnKey } from '../words.ts'

/** Undefined if there is none. */
export const labelledActivities = (blocks: readonly Block[]): ActivityTable | undefined =>
  tableOf(rowsFrom(blocks)) ?? tableOf(unitsOf(blocks).flatMap(({ name, below }) => rowsFrom(below, name)))

interface Row {
  readonly cells: Partial<Record<ColumnKey, readonly Passage[]>>
  readonly marks: readonly Passage[]
  /** Promises that are items of a list. */
  readonly promises: NonNullable<ActivityRow['parts']>
}

const tableOf = (rows: readonly Row[]): ActivityTable | undefined => {
  const activities: ActivityRow[] = rows.map(({ cells, promises }) =>
    promises.length > 0 ? withPromises(cells, promises) : cells,
  )
  const isWhole = activities.some((row) => row.name && row.milestones)
  return isWhole ? { titles: rows.flatMap(({ marks }) => marks), rows: activities } : undefined
}

/** A row begins with each label of a name, or with the name that stands above. */
const rowsFrom = (blocks: readonly Block[], name?: Passage): Row[] => {
  const rows: { cells: Partial<Record<ColumnKey, readonly Passage[]>>; marks: Passage[]; promises: Row['promises'] }[] =
    []
  const promised = blocks.map((block, i) => (name && !isLabelAlone(blocks[i - 1]) ? promisesIn(block) : undefined))
  const [loose, ...labelled] = fields(
    blocks.filter((_, i) => !promised[i]),
    activityLabels,
  )
  const told = loose?.blocks.flatMap(blockTexts) ?? []
  const promises = promised.flatMap((found) => found?.rows ?? [])
  const titles = promised.flatMap((found) => found?.titles ?? [])
  if (name) {
    const { cells, marks } = toldOf(told, labelled.length > 0)
    rows.push({ cells: { name: [name], ...cells }, marks: [...titles, ...marks], promises })
  }
  for (const { key: announced, label, lines, blocks: below, marks } of labelled) {
    if (announced === 'name') rows.push({ cells: {}, marks: [], promises: [] })
    const row = rows.at(-1)
    if (!row || !announced) continue
    for (const mark of marks) row.marks.push(mark)
    const said = [...lines, ...below.flatMap(sentencesOrTexts)]
    const outcomes = announced === 'milestones' ? said.flatMap((text) => datedOutcome(text) ?? []) : []
    const texts = upToLabel(said.filter((text) => !outcomes.some(({ whole }) => whole === text)))
    const isPlanned = !row.cells.outputs && !row.cells.milestones
    const isExpected = isPlanned && label && mayBeOutput(label.text) && !texts.some(tellsWhatWasDone)
    const key = isExpected ? 'outputs' : announced
    const told = SAYS_ALL.has(key) ? -1 : texts.findIndex((text, i) => i > 0 && isTold(text))
    const own = texts.slice(0, told < 0 ? undefined : told)
    row.cells[key] = [...(row.cells[key] ?? []), ...own]
    for (const { label: day, value } of outcomes) {
      row.marks.push(day)
      row.cells.evaluation = [...(row.cells.evaluation ?? []), value]
    }
    if (own.length < texts.length) row.cells.evaluation = [...(row.cells.evaluation ?? []), ...texts.slice(own.length)]
  }
  return rows
}

/** The promises of a list or a table that holds nothing else. */
const promisesIn = (block: Block): Pick<ActivityTable, 'titles' | 'rows'> | undefined => {
  if (block.type === 'table') return promiseTable(block)
  const rows = block.type === 'list' ? promisesOf(block) : undefined
  return rows && { titles: [], rows }
}

/** *Výstupy:* above a list, which is its value. */
const isLabelAlone = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && block.lines.slice(-1).some((line) => activityLabels.at(line)?.end === line.length)

/** An unknown label ends the value above it. */
const upToLabel = (texts: readonly Passage[]): readonly Passage[] => {
  const end = texts.findIndex((text, i) => i > 0 && text.test(LABELLED))
  return end < 0 ? texts : texts.slice(0, end)
}
const LABELLED = /^\p{Lu}[^:.,;!?()]{2,40}:(?:\s\S|$)/u

/** *2023: splněno*, *K 31. 12. 2023: splněno* below a term: what had come of it by a day, which says nothing else of itself. */
const datedOutcome = (text: Passage): { whole: Passage; label: Passage; value: Passage } | undefined => {
  const colon = text.text.indexOf(': ')
  if (colon < 0 || colon > LONGEST_TIME || !hasDigit(text.text)) return undefined
  const label = text.slice(0, colon)
  const words = tokensOf(label.text).map((word) => word.text.toLowerCase())
  const isTime = words.every((word) => isDigit(word.charAt(0)) || OF_TIME.has(word)) && YEAR.test(words.at(-1) ?? '')
  return isTime ? { whole: text, label, value: text.slice(colon + 1).trim() } : undefined
}
const LONGEST_TIME = 25
const OF_TIME = new Set(['k', 'ke', 'za', 'v', 'dni', 'rok', 'roku', 'roce'])
const YEAR = /^(?:19|20)\d\d$/

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
const toldOf = (texts: readonly Passage[], isLabelled: boolean): Told => {
  if (texts.length === 0) return { cells: {}, marks: [] }
  const told = cellsOfProse(texts)
  return isLabelled && !told.cells.milestones ? { cells: { specification: texts }, marks: [] } : told
}
