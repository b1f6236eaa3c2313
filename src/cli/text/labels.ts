/** The English names of what the JSON has keys for: data, so that a table of the card and a message say the same. */
import { kindNamed, UNRECOGNISED } from '../../kinds/declared.ts'

/** A kind of document: one, several. */
export const kindLabel = (kind: string, count = 1): string =>
  (kindNamed(kind)?.said.en ?? (kind === UNRECOGNISED ? unrecognised : undefined))?.[count === 1 ? 0 : 1] ?? kind

const unrecognised = ['document of no known kind', 'documents of no known kind'] as const

/** A word of a key: `social_services` is `social services`. */
export const keyLabel = (key: string): string => key.replaceAll('_', ' ')

export type MilestoneStatus = 'fulfilled' | 'partially_fulfilled' | 'not_fulfilled' | 'described' | 'not_assessed'

export interface Verdict {
  readonly sign: string
  readonly words: string
  readonly colour: 'green' | 'yellow' | 'red' | 'blue' | 'gray'
}

export const verdicts: Readonly<Record<MilestoneStatus, Verdict>> = {
  fulfilled: { sign: '✔', words: 'fulfilled', colour: 'green' },
  partially_fulfilled: { sign: '◐', words: 'partly fulfilled', colour: 'yellow' },
  not_fulfilled: { sign: '✘', words: 'not fulfilled', colour: 'red' },
  described: { sign: '•', words: 'described', colour: 'blue' },
  not_assessed: { sign: '·', words: 'not assessed', colour: 'gray' },
}

export const strategicDocumentStatus = {
  planned: 'planned',
  in_preparation: 'in preparation',
  approved: 'approved',
  none_yet: 'none yet',
} as const

export const representativeRoles = {
  authorised_representative: 'authorised representative',
  social_inclusion_manager: 'social inclusion manager',
  asz_regional_head: 'head of the agency in the region',
  other: 'representative',
} as const

export const sectors = {
  municipality: 'municipality',
  public_institution: 'public institutions',
  nonprofit: 'non-profit organisations',
  business: 'businesses',
  other: 'others',
} as const

/** A count with its noun: `1 document`, `2 documents`, `1,245 values`. */
export const count = (number: number, one: string, several = `${one}s`): string =>
  `${grouped(number)} ${number === 1 ? one : several}`

/** Digits with commas between their thousands. */
export const groupedDigits = (digits: string): string => {
  const first = digits.length % 3
  const groups = Array.from({ length: Math.floor(digits.length / 3) }, (_, i) =>
    digits.slice(first + 3 * i, first + 3 * i + 3),
  )
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(',')
}

/** `1,245`; without Intl, whose start takes longer than a query. */
export const grouped = (number: number): string => groupedDigits(String(number))
