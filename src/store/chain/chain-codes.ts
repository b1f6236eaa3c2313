import type { Finding } from '../../finding.ts'

/** The codes of findings that no document brings about alone. */
export const chainCodes: readonly Finding['code'][] = [
  'revised_missing',
  'revision_missing',
  'evaluation_missing',
  'revision_duplicated',
  'revises_later',
  'revision_number_disagrees',
  'evaluated_too_early',
  'identity_contradicted',
]
