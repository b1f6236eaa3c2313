/** A list that runs on into the form below it: its last items are labelled values and none of what it lists. */
import type { Block, ListItem } from '../../../../document/block.ts'
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

export const partedList = (block: Block): Block[] => {
  if (block.type !== 'list') return [block]
  const at = block.items.findIndex(isOfForm)
  if (at < 1 || !block.items.slice(at).every(({ lines: [first] }) => first && projectLabels.at(first))) return [block]
  return [
    { ...block, items: block.items.slice(0, at) },
    { ...block, items: block.items.slice(at) },
  ]
}
