/** Labelled values that are there and gave no field, in lines and in rows of tables. */
import { isFinite } from '../../language/finite-verb.ts'
import { passagesOf } from '../../document/passages.ts'
import type { Block, Cell, Table } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import type { ColumnHint } from '../../kinds/column-hint.ts'
import { Passage } from '../../text/passage.ts'
import { SpanIndex } from '../span-index.ts'
import { clipped } from '../../text/clipped.ts'
import { MOST_TOLD, nearest, nearWords } from './near.ts'
import type { Known, Read } from './read.ts'

/** Longer words announce no value, longer values are running text. */
const LONGEST = { label: 60, words: 6, value: 160 }

const SENTENCE = /[.!?]$/
const NO_LABEL = /[\d.,;!?"„@]/u

interface Labelled {
  readonly label: Passage
  readonly value: Passage
}

/** Labels whose value is in no field. */
export const unreadLabels = (
  blocks: readonly Block[],
  { fields, shown, marks, told }: Read,
  { hints, isNoField }: Known,
): Finding[] => {
  const known = new SpanIndex([...fields.map(({ span }) => span), ...told])
  const isKnown = (index: SpanIndex, text: Passage) => text.spans.some((span) => index.meets(span))
  const isMark = new SpanIndex(marks)
  const isShown = new SpanIndex(shown)
  const lines = blocks.flatMap(passagesIn).flatMap((line) => labelledIn(line) ?? [])
  const rows = blocks.flatMap(tablesIn).flatMap((table) => labelledRows(table, (label) => isKnown(isMark, label)))
  return (
    [...lines.filter(({ value }) => !isKnown(isMark, value)), ...rows]
      .filter(({ label, value }) => !isKnown(known, value) && !isKnown(known, label) && !isNoField(label))
      // In the text of a section many a sentence begins like a label: there a value must look like one of a field.
      .filter(({ value }) => !SENTENCE.test(value.text) || !isKnown(isShown, value))
      .map((one) => ({ ...one, candidates: candidatesFor(one, hints) }))
      .filter(({ value, candidates }) => candidates.length > 0 || !isKnown(isShown, value))
      .map(({ label, value, candidates }) => ({
        code: 'label_unknown',
        args: { label: label.text, text: clipped(value.text, MOST_TOLD) },
        span: [label.start, value.end],
        candidates,
      }))
  )
}

const candidatesFor = ({ label, value }: Labelled, hints: readonly ColumnHint[]): string[] => [
  ...new Set(nearest(hints, (hint) => likeness(hint, label, value)).map(({ list }) => list)),
]

const likeness = ({ titles, holds }: ColumnHint, label: Passage, value: Passage): number =>
  2 * nearWords(label.text, titles) + (holds?.(value.text) ? 1 : 0)

const passagesIn = (block: Block): readonly Passage[] =>
  block.type === 'table' || block.type === 'heading' ? [] : passagesOf(block)

const tablesIn = (block: Block): Table[] => {
  if (block.type === 'table') return [block]
  return block.type === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(tablesIn)) : []
}

const labelledIn = (line: Passage): Labelled | undefined => {
  const colon = line.text.indexOf(':')
  if (colon < 2 || colon > LONGEST.label || line.text.charAt(colon + 1) !== ' ') return undefined
  const [label, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  return isLabel(label) && isValue(value) ? { label, value } : undefined
}

const isLabel = (label: Passage): boolean => {
  const words = label.text.split(' ')
  const [first = ''] = label.text
  return (
    first !== first.toLowerCase() &&
    words.length <= LONGEST.words &&
    !words.some(isFinite) &&
    !NO_LABEL.test(label.text)
  )
}

const isValue = (value: Passage): boolean => !value.isEmpty && value.length <= LONGEST.value

/** The rows of a table of labels in which neither the label nor its value was read. */
const labelledRows = ({ rows }: Table, isMark: (label: Passage) => boolean): Labelled[] => {
  const pairs = rows.flatMap((row) => {
    const [label, value, ...more] = row.filter(({ lines }) => lines.length > 0)
    return label && value && more.length === 0 ? [{ label: textOf(label), value: textOf(value) }] : []
  })
  const known = pairs.filter(({ label }) => isMark(label)).length
  if (pairs.length < rows.length || known * 2 < pairs.length) return []
  return pairs.filter(({ label, value }) => !isMark(label) && isLabel(label) && isValue(value))
}

const textOf = ({ lines }: Cell): Passage => Passage.join(lines)
