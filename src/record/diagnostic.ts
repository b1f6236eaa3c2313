import { severityOf, type Finding } from '../finding.ts'
import { messageOf } from './message.ts'
import type { Diagnostic, DocumentJson } from './schema.ts'

/** A finding as it is printed, with what only its place in the document tells. */
export const diagnosticOf = (finding: Finding, at: Pick<Diagnostic, 'pointer' | 'span'> = {}): Diagnostic => ({
  code: finding.code,
  severity: severityOf(finding),
  message: messageOf(finding),
  ...at,
  ...(finding.candidates && finding.candidates.length > 0 && { candidates: [...finding.candidates] }),
})

/** A finding about a value of a sealed document: its sentence, the value's pointer and, where it is whole, its span. */
export const diagnosticAt = (
  finding: Finding,
  pointer: string,
  { provenance }: Pick<DocumentJson, 'provenance'>,
): Diagnostic => {
  const [span, ...more] = provenance[pointer] ?? []
  return diagnosticOf(finding, { pointer, ...(span && more.length === 0 && { span: [span[0], span[1]] }) })
}
