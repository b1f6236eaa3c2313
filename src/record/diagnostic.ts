import { severityOf, type Finding } from '../finding.ts'
import { messageOf } from './findings/message.ts'
import type { Diagnostic, DocumentJson } from './schema.ts'

/** A finding as it is printed, with what only its place in the document tells. */
export const diagnosticOf = (finding: Finding, at: Pick<Diagnostic, 'pointer' | 'span'> = {}): Diagnostic => ({
  code: finding.code,
  severity: severityOf(finding),
  message: messageOf(finding),
  ...at,
  ...(finding.candidates && finding.candidates.length > 0 && { candidates: [...finding.candidates] }),
  ...(finding.rival !== undefined && { rival: finding.rival }),
})

/** A finding about a sealed document or a value of it: its sentence, the value's pointer and, where it is whole, its span. */
export const diagnosticAt = (
  finding: Finding,
  pointer: string | undefined,
  { provenance }: Pick<DocumentJson, 'provenance'>,
): Diagnostic => {
  const [span, ...more] = (pointer === undefined ? undefined : provenance[pointer]) ?? []
  return diagnosticOf(finding, {
    ...(pointer !== undefined && { pointer }),
    ...(span && more.length === 0 && { span: [span[0], span[1]] }),
  })
}
