/** Labelled values that are there and gave no field, in lines and in rows of tables. */
import { isFinite } from '../../language/finite-verb.ts'
import { passagesOf } from '../../document/passages.ts'
import type { Block, Cell, Table } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import type { ColumnHint } from '../../kinds/column-hint.ts'
import { Passage, type Span } from '../../text/passage.ts'
import { SpanIndex } from '../span-index.ts'
import { clipped } from '../../text/clipped.ts'
import { MOST_TOLD, nearest, nearWords } from './near.ts'
import type { Known, Read } from './read.ts'

/** Longer words announce no value, longer values are running text. */
const LONGEST = { label: 60, words: 6, value: 160 }

const SENTENCE = /[.!?]$/
const WORDS = /[\p{L}\p{N}]/u
const NO_LABEL = /[\d.,;!?"„@]/u

/** So many labels from one that was read, and so many lines, lines are those of a form and not of running text. */
const NEAR = { labels: 2, lines: 12 }
/** A line that only its bold type makes a heading. */
const BOLD = 7

interface Labelled {
  readonly label: Passage
  readonly value: Passage
  /** It stands among labels that were read. */
  readonly isAmong: boolean
  /** It is a line of its own whose words can only be a label and a value. */
  readonly isSure: boolean
  /** Where what belongs to it ends. */
  readonly end: number
}

/** Labels whose value is in no field. */
export const unreadLabels = (
  blocks: readonly Block[],
  { fields, shown, marks, told }: Read,
  { hints, isNoField }: Known,
): Finding[] => {
  const isIn = (spans: readonly Span[]) => {
    const index = new SpanIndex(spans)
    return (text: Passage) => text.spans.some((span) => index.meets(span))
  }
  const [isKnown, isMark, isShown] = [isIn([...fields.map(({ span }) => span), ...told]), isIn(marks), isIn(shown)]
  const isRead = (text: Passage) => isMark(text) || isKnown(text)
  const lines = partsOf(blocks).flatMap((part) => labelledLines(part, isMark, isRead))
  const rows = blocks.flatMap(tablesIn).flatMap((table) => labelledRows(table, isMark))
  return (
    [...lines.filter(({ value }) => !isMark(value)), ...rows]
      .filter(({ label, value }) => !isKnown(value) && !isKnown(label) && !isNoField(label))
      // A running text behind its label is read.
      .filter(({ label, value }) => !(isMark(label) && isShown(value)))
      // In the text of a section many a sentence begins like a label: there a value must look like one of a field, or be a label for sure.
      .filter(({ value, isAmong }) => isAmong || !SENTENCE.test(value.text) || !isShown(value))
      .map((one) => ({ ...one, candidates: candidatesFor(one, hints) }))
      .filter((one) => one.isAmong || one.isSure || one.candidates.length > 0 || !isShown(one.value))
      .map(({ label, value, end, candidates }) => ({
        code: 'label_unknown',
        args: { label: label.text, text: clipped(value.text, MOST_TOLD) },
        span: [label.start, end],
        candidates,
      }))
  )
}

const candidatesFor = ({ label, value }: Pair, hints: readonly ColumnHint[]): string[] => [
  ...new Set(nearest(hints, (hint) => likeness(hint, label, value)).map(({ list }) => list)),
]

const likeness = ({ titles, holds }: ColumnHint, label: Passage, value: Passage): number =>
  2 * nearWords(label.text, titles) + (holds?.(value.text) ? 1 : 0)

interface Line {
  readonly text: Passage
  readonly isBold: boolean
  /** It is a paragraph. */
  readonly isAlone: boolean
}

/** The lines between headings and tables. */
const partsOf = (blocks: readonly Block[]): Line[][] => {
  const parts: Line[][] = [[]]
  for (const block of blocks) {
    const isBold = block.type === 'heading' && block.level === BOLD
    if (block.type === 'table' || (block.type === 'heading' && !isBold)) parts.push([])
    else {
      const isAlone = block.type === 'paragraph' && block.lines.length === 1
      for (const text of passagesOf(block)) parts.at(-1)?.push({ text, isBold, isAlone })
    }
  }
  return parts
}

type Is = (text: Passage) => boolean

/** The labelled lines of a part of the text, each with what stands below it up to the next label or to what was read. */
const labelledLines = (lines: readonly Line[], isMark: Is, isRead: Is): Labelled[] => {
  const found = lines.flatMap((line, at) => {
    const one = labelledIn(line) ?? labelAbove(line, lines[at + 1])
    const isKnown = line.text.text.includes(':') && isMark(line.text.slice(0, 1))
    return one || isKnown ? [{ at, one, isKnown }] : []
  })
  return found.flatMap(({ at, one }, i) => {
    if (!one || !WORDS.test(one.value.text)) return []
    const isAmong = found
      .slice(Math.max(0, i - NEAR.labels), i + NEAR.labels + 1)
      .some((other) => other.isKnown && Math.abs(other.at - at) <= NEAR.lines)
    const isAbove = one.value.start > (lines[at]?.text.end ?? 0)
    if (!isAmong && (one.value.length > LONGEST.value || isAbove)) return []
    const next = found[i + 1]?.at ?? lines.length
    const own = lines.slice(at + 1, isAmong ? next : at + 1).map(({ text }) => text)
    const read = own.findIndex(isRead)
    const last = (read < 0 ? own : own.slice(0, read)).at(-1)
    const isSure = !isAbove && lines[at]?.isAlone === true && isSurely(one)
    return [{ ...one, isAmong, isSure, end: Math.max(one.value.end, last?.end ?? 0) }]
  })
}

/** *Garance: město a škola*: few words, and a value that is no sentence and announces no list. */
const isSurely = ({ label, value }: Pair): boolean =>
  label.length <= SURE.label &&
  label.text.split(' ').length <= SURE.words &&
  value.length <= SURE.value &&
  !/[.!?:;,…]$|[.!?]\s\p{Lu}/u.test(value.text) &&
  // *Zajímavost: chodí i děti* tells something.
  !/^\p{Ll}+(?:[íá]|je)\s/u.test(value.text) &&
  !value.text.split(' ').some(isFinite)
const SURE = { label: 24, words: 2, value: 80 }

type Pair = Pick<Labelled, 'label' | 'value'>

/** A label on a line of its own, its value below it. */
const labelAbove = ({ text, isBold }: Line, below: Line | undefined): Pair | undefined => {
  const isColon = text.text.endsWith(':')
  if (!(isColon || isBold) || text.length > LONGEST.label || !below || below.isBold || below.text.text.endsWith(':'))
    return undefined
  const label = text.slice(0, text.length - (isColon ? 1 : 0)).trim()
  return label.length > 1 && isLabel(label) && !labelledIn(below) ? { label, value: below.text } : undefined
}

const tablesIn = (block: Block): Table[] => {
  if (block.type === 'table') return [block]
  return block.type === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(tablesIn)) : []
}

const labelledIn = ({ text: line }: Line): Pair | undefined => {
  const colon = line.text.indexOf(':')
  if (colon < 2 || colon > LONGEST.label || line.text.charAt(colon + 1) !== ' ') return undefined
  const [label, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  return isLabel(label) && !value.isEmpty ? { label, value } : undefined
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

/** The rows of a table of labels, also one with a value for each of several, in which neither the label nor a value was read. */
const labelledRows = ({ rows }: Table, isMark: (label: Passage) => boolean): Labelled[] => {
  const pairs = rows.flatMap((row) => {
    const [label, ...values] = row.filter(({ lines }) => lines.length > 0)
    if (!label || values.length === 0) return []
    const value = Passage.join(values.flatMap(({ lines }) => lines))
    return [{ label: textOf(label), value, isTurned: values.length > 1 }]
  })
  const known = pairs.filter(({ label }) => isMark(label)).length
  if (pairs.length < rows.length || known * 2 < pairs.length) return []
  return (
    pairs
      // All titles of a table on its side are marks, whatever they say; in a row of titles the values are too.
      .filter(({ label, value, isTurned }) => (isTurned ? !isMark(value) : !isMark(label)) && isLabel(label))
      .filter(({ value }) => WORDS.test(value.text))
      .map(({ label, value }) => ({ label, value, isAmong: true, isSure: true, end: value.end }))
  )
}

const textOf = ({ lines }: Cell): Passage => Passage.join(lines)
