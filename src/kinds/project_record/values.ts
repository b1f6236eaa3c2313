/** The values of single labels: a line beside or below the label, a term, a list of items. */
import { readPeriod } from '../../czech/date/period.ts'
import { findRegistrationNumbers } from '../../czech/code/registration-number.ts'
import { Passage } from '../../text/passage.ts'
import type { Block } from '../../document/block.ts'
import type { Field } from '../../structure/fields.ts'
import { logicalLines } from '../../document/wrapped.ts'
import type { ProjectKey } from './evidence.ts'

export type ProjectField = Field<ProjectKey>

/** The value of a field, and what of its blocks is none of it. */
export interface Own {
  readonly value: Passage | undefined
  readonly rest: readonly Block[]
}

/** What stands beside the label, or else the paragraph or list below it, if it can be the value. */
export const ownValue = (field: ProjectField): Own => {
  const accepts = (field.key && canBe[field.key]) ?? isBrief
  if (field.value) return { value: field.value, rest: field.blocks }
  const [first, ...rest] = field.blocks
  if (first?.type === 'paragraph') {
    const [line, ...lines] = logicalLines(first.lines)
    if (line && accepts(line))
      return { value: line, rest: lines.length > 0 ? [{ type: 'paragraph', lines }, ...rest] : rest }
  }
  if (first?.type === 'list') {
    const items = first.items.flatMap(({ lines }) => (lines.length > 0 ? [Passage.join(lines)] : []))
    const [only] = items
    const value = only && (items.length === 1 ? only : Passage.join(items, '\n- ', '- '))
    if (value && accepts(value)) return { value, rest }
  }
  return { value: undefined, rest: field.blocks }
}

/** *Partner: –*, *Výzva: …*: a label beside which only signs stand has no value; what stands below them goes on by itself. */
export const withoutSigns = (field: ProjectField): readonly ProjectField[] =>
  field.value && !field.value.test(SAYS)
    ? [
        { ...field, lines: [], value: undefined, blocks: [] },
        { ...field, key: 'unread', label: undefined, marks: [field.value] },
      ]
    : [field]
const SAYS = /[\p{L}\p{N}]/u

/** The line of a block that is one line. */
export const onlyLine = (block: Block): Passage | undefined =>
  block.type === 'heading'
    ? block.text
    : block.type === 'paragraph' && block.lines.length === 1
      ? block.lines[0]
      : undefined

/** Longer lines are sentences and no value of a label. */
const LONGEST = 200
const LONGEST_TERM = 120

/** A few words that are no sentence. */
const isBrief = (p: Passage): boolean => p.length <= LONGEST && !p.test(/[.!?]\s\p{Lu}|\p{Ll}{3}\.$/u)
const isTerm = (p: Passage): boolean => p.length <= LONGEST_TERM && readPeriod(p) !== undefined

/** What the words below a label must be to be its value. */
const canBe: Readonly<Partial<Record<ProjectKey, (below: Passage) => boolean>>> = {
  registration_number: (p) => p.length <= LONGEST_TERM && findRegistrationNumbers(p).length > 0,
  period: isTerm,
  start: isTerm,
  end: isTerm,
  published: isTerm,
}
