/** Where a page goes on to its other projects: *Další projekty města*. */
import { blockTexts } from '../../../document/plain-text.ts'
import { understand } from '../../../roles/sense.ts'
import type { Passage } from '../../../text/passage.ts'
import type { ProjectField } from '../values.ts'

/** Whether a field is the heading of them; what stands below it is of other projects. */
export const isOfOtherProjects = ({ key, label, value }: ProjectField): boolean => {
  const { concepts } = understand(label?.text ?? '')
  return key === 'unread' && !value && concepts.has('projects') && concepts.has('more')
}

/** The fields of the project itself, and the texts of others, which end where a field tells of people again. */
export const withoutOtherProjects = (
  all: readonly ProjectField[],
): { own: readonly ProjectField[]; others: readonly Passage[] } => {
  const own: ProjectField[] = []
  const others: Passage[] = []
  let isOther = false
  for (const field of all) {
    const isHeading = isOfOtherProjects(field)
    isOther = isHeading || (isOther && VALUES.has(field.key))
    if (!isOther || isHeading) own.push(field)
    if (!isOther) continue
    if (field.label && !isHeading) others.push(field.label)
    for (const block of field.blocks) for (const text of blockTexts(block)) others.push(text)
  }
  return { own, others }
}
const VALUES: ReadonlySet<ProjectField['key']> = new Set<ProjectField['key']>([
  'amount',
  'funding',
  'period',
  'start',
  'end',
  'duration',
  'registration_number',
  'unknown',
  'unread',
])
