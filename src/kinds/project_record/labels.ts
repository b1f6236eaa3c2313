/** The labels and headings of project records, by what their words mean. */
import { understoodLabels } from '../../roles/labels.ts'
import { evidence, type ProjectKey } from './evidence.ts'

export const projectLabels = understoodLabels<ProjectKey>({
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
