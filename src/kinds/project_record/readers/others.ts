/** Where a page goes on to its other projects: *Další projekty města*. */
import { understand } from '../../../roles/sense.ts'
import type { ProjectField } from '../values.ts'

/** Whether a field is the heading of them; what stands below it is of other projects. */
export const isOfOtherProjects = ({ key, label, value }: ProjectField): boolean => {
  const { concepts } = understand(label?.text ?? '')
  return key === 'unread' && !value && concepts.has('projects') && concepts.has('more')
}
