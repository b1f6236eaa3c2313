/** Lines above a record that look like its title and are none, by their own words. */
import type { Passage } from '../../../text/passage.ts'
import { understand } from '../../../roles/sense.ts'
import type { ProjectKey } from '../evidence.ts'
import { projectLabels } from '../labels.ts'

/** *Vážení spoluobčané*, or any line whose sentence goes on below. */
export const isGreeting = (line: Passage): boolean =>
  line.text.endsWith(',') || understand(line.text).words[0]?.concept === 'greeting'

/** *období realizace: 2019–2020*: a label of another field with its value. */
export const isLabelledLine = (line: Passage): boolean => {
  const label = projectLabels.at(line)
  return label?.ending === 'colon' && label.end < line.length && !OF_NAMES.has(label.key)
}
const OF_NAMES: ReadonlySet<ProjectKey> = new Set<ProjectKey>([
  'title',
  'name',
  'group',
  'unknown',
  'unread',
  'programme',
])
