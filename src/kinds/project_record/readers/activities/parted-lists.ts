/** A list that runs on into the form below it: its last items are labelled values and none of what it lists. */
import type { Block, List, ListItem } from '../../../../document/block.ts'
import { runsOn, widthOf } from '../../../../document/wrapped.ts'
import { Content } from '../../../../roles/content.ts'
import { Passage } from '../../../../text/passage.ts'
import type { ProjectKey } from '../../evidence.ts'
import { projectLabels } from '../../labels.ts'

/** Values that no item of a list is about. */
const OF_FORMS: ReadonlySet<ProjectKey> = new Set<ProjectKey>([
  'registration_number',
  'period',
  'start',
  'end',
  'beneficiary',
  'amount',
  'funding',
])

const isOfForm = ({ lines: [first] }: ListItem): boolean => {
  const label = first && projectLabels.at(first)
  return label !== undefined && label.ending !== 'nothing' && OF_FORMS.has(label.key)
}

export const partedList = (block: Block): Block[] =>
  block.type === 'list' ? withoutText(block).flatMap(withoutForm) : [block]

/** Text below a short item, which only the next bullet made a part of it. */
const withoutText = (list: List): Block[] => {
  const at = list.items.findIndex((item) => textIn(item) > 0)
  const item = list.items[at]
  if (!item) return [list]
  const from = textIn(item)
  const rest = list.items.slice(at + 1)
  return [
    { ...list, items: [...list.items.slice(0, at), { lines: item.lines.slice(0, from), blocks: [] }] },
    { type: 'paragraph', lines: item.lines.slice(from) },
    ...(rest.length > 0 ? withoutText({ ...list, items: rest }) : []),
  ]
}
/** Where the text begins in an item; 0 where it has none. */
const textIn = ({ lines, blocks }: ListItem): number => {
  const width = widthOf(lines)
  const at = lines.findIndex((line, i) => {
    const before = lines[i - 1]
    // A sentence may be wrapped.
    const text = Passage.join(lines.slice(i, i + FEW))
    return before !== undefined && before.length < line.length / 2 && isText(text) && !runsOn(before, line, width)
  })
  return blocks.length > 0 || at < 0 ? 0 : at
}
const FEW = 4
const isText = (line: Passage): boolean => line.test(/^\p{Lu}/u) && new Content(line).has('prose')

const withoutForm = (block: Block): Block[] => {
  if (block.type !== 'list') return [block]
  const at = block.items.findIndex(isOfForm)
  if (at < 1 || !block.items.slice(at).every(({ lines: [first] }) => first && projectLabels.at(first))) return [block]
  return [
    { ...block, items: block.items.slice(0, at) },
    { ...block, items: block.items.slice(at) },
  ]
}
