/** The labels and headings of project records, by what their words mean. */
import { understoodLabels } from '../../roles/labels.ts'
import type { Labels } from '../../structure/label.ts'
import { evidence, type ProjectKey } from './evidence.ts'
import { abbreviationAlone, isProgramme } from './readers/programme.ts'

const understood = understoodLabels<ProjectKey>({
  evidence,
  unknown: 'unknown',
  several: 'group',
  bare: {
    registration_number: ['number'],
    period: ['date'],
    start: ['date'],
    end: ['date'],
    published: ['day'],
    duration: ['length'],
    amount: ['money', 'figures'],
    funding: ['money', 'figures'],
    ico: ['digits'],
    postal_code: ['digits'],
    phone: ['phone'],
    email: ['email'],
    url: ['web'],
    beneficiary: ['organisation', 'name'],
    place_of_realisation: ['name'],
    partners: ['organisation'],
    contact: ['person'],
  },
  copular: ['target_groups'],
  led: ['key_activities', 'target_groups', 'partners'],
})

export const projectLabels: Labels<ProjectKey> = {
  ...understood,
  // *IROP* over a line and *OP JAK: Podpora školky* name the programme and announce none.
  at: (line, start, value) => {
    if (!value && abbreviationAlone(line)) return undefined
    const label = understood.at(line, start, value)
    return label?.key === 'programme' && label.ending === 'colon' && isProgramme(label.words) ? undefined : label
  },
}
