/** Whom a database must not hold, told to the threads that read documents for it. */
import { z } from 'zod'
import { forgetPerson } from '../record/privacy/forget.ts'
import { withoutPersonalData } from '../record/privacy/personal-data.ts'
import type { DocumentJson } from '../record/schema.ts'
import { ForgottenRow, personOfRow } from '../store/forgotten.ts'

export const Policy = z.object({ withoutPersonalData: z.boolean(), forgotten: z.array(ForgottenRow) })
export type Policy = z.infer<typeof Policy>

interface Read {
  readonly document: DocumentJson
  readonly text: string
}

/** The document without them. */
export function keptTo(policy: Policy, read: Read): Read {
  const { document, text } = policy.withoutPersonalData ? withoutPersonalData(read.document, read.text) : read
  return policy.forgotten
    .map(personOfRow)
    .reduce<Read>((rest, person) => forgetPerson(rest.document, rest.text, person) ?? rest, { document, text })
}
