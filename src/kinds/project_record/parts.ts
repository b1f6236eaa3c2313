/** The words about an organisation or a person, cut into labelled parts, in order. */
import { looksLikeOrganisation } from '../../czech/organisation/organisation-shape.ts'
import type { Passage } from '../../text/passage.ts'
import type { Block } from '../../document/block.ts'
import { fields } from '../../structure/fields.ts'
import { labelsWithin } from '../../structure/label.ts'
import { logicalLines } from '../../document/wrapped.ts'
import type { ProjectKey } from './evidence.ts'
import { projectLabels } from './labels.ts'
import { proseIn } from './readers/summary.ts'
import { type ProjectField } from './values.ts'

export interface Part {
  /** Undefined for words without a label. */
  readonly key: ProjectKey | undefined
  readonly label: Passage | undefined
  readonly marks: readonly Passage[]
  readonly text: Passage
}

/** Where one organisation or person ends and the next begins, as the document's layout has it. */
export type Entry = readonly Part[]

/** A line cut at the labels inside it. */
const partsOfLine = (line: Passage): Part[] => {
  const labels = labelsWithin(line, projectLabels)
  const [first] = labels
  if (first?.key === 'unknown') return [{ key: undefined, label: undefined, marks: [], text: line }]
  // Below a name a position is no label: *projektová manažerka*; nor is a name: *Nadace Partnerství*.
  if (first?.ending === 'nothing' && (line.test(/^\p{Ll}/u) || looksLikeOrganisation(line)))
    return [{ key: undefined, label: undefined, marks: [], text: line }]
  const head = first ? line.slice(0, first.start).strip(/[,;|(•·]/) : line
  const unlabelled = head.isEmpty ? [] : [{ key: undefined, label: undefined, marks: [], text: head }]
  return [
    ...unlabelled,
    ...labels
      .filter(({ rest }) => !rest.isEmpty)
      .map(({ key, words, whole, separator, rest }) => ({
        key,
        label: words,
        marks: separator ? [separator, whole] : [whole],
        text: rest,
      })),
  ]
}

/** What a field says beside its label, as parts: its first words carry no label of their own. */
export const partsOfValue = ({ lines }: ProjectField): Part[] => logicalLines(lines).flatMap(partsOfLine)

/** A labelled field as one part a line, each with the field's label; a label that stands alone has its value below it. */
export const partsOfField = (field: ProjectField): Part[] => {
  const [first, ...others] = field.blocks
  const prose = new Set(proseIn(field.blocks))
  const isBelow = field.lines.length === 0 && first?.type === 'paragraph'
  return [
    ...logicalLines(isBelow ? first.lines : field.lines).map((text) => ({
      key: field.key,
      label: field.label,
      marks: field.marks,
      text,
    })),
    ...(isBelow ? others : field.blocks).flatMap((block) => (prose.has(block) ? [] : entriesOf(block).flat())),
  ]
}

/** The entries of a block: a list item and a table row is one each, as is a paragraph. */
export const entriesOf = (block: Block): Entry[] => {
  switch (block.type) {
    case 'heading':
      return [partsOfLine(block.text)]
    case 'paragraph':
      return [logicalLines(block.lines).flatMap(partsOfLine)]
    case 'list':
      return block.items.map(({ lines, blocks }) => [
        ...logicalLines(lines).flatMap(partsOfLine),
        ...fields(blocks, projectLabels).flatMap((field) => partsOfField(field)),
      ])
    case 'table':
      return block.rows.map((row) => row.flatMap(({ lines }) => lines.flatMap(partsOfLine)))
  }
}
