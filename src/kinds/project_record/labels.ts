/** The labels and headings of project records, by what their words mean. */
import { isFinite } from '../../language/finite-verb.ts'
import { understoodLabels } from '../../roles/labels.ts'
import { understand } from '../../roles/sense.ts'
import type { Labels } from '../../structure/label.ts'
import type { Passage } from '../../text/passage.ts'
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
    if (label?.key === 'programme' && label.ending === 'colon' && isProgramme(label.words)) return undefined
    return label?.ending === 'blank' && isSentence(label.words, line) ? undefined : label
  },
}

/** *Dne 1. března 2017 jsme zahájili realizaci*: one word, and a verb behind it. */
const isSentence = (label: Passage, line: Passage): boolean =>
  !label.text.includes(' ') &&
  understand(line.text).words.some(({ text, concept }) => isFinite(text) || concept === 'is')
