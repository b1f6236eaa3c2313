import { InputError } from '../../source/input-error.ts'
import { asInputError } from '../../source/read.ts'
import type { FileProblem } from '../../wording/problems/files.ts'
import type { Said } from '../../wording/template.ts'
import type { FailureCode } from '../../store/schema.ts'
import type { Failure } from './told/failure.ts'

/** What a document costs that takes too much where it is worked on together with others. */
export class TroubleError extends InputError {
  constructor(
    file: string,
    readonly code: FailureCode,
    problem: FileProblem | Said,
  ) {
    super(file, problem)
  }
}

/** What may pass by itself, as a busy night does: no property of the bytes, so that they are tried again. */
export const isHardship = (code: FailureCode): boolean => code === 'timeout' || code === 'memory' || code === 'fault'

/** A fault of asz costs no more than the document that shows it, and does not pass for a fault of the document. */
export function refusal(file: string, error: unknown): InputError {
  try {
    return asInputError(error, file)
  } catch {
    return new InputError(file, ['asz failed on this document; please report it ({why})', { why: String(error) }])
  }
}

/** What is wrong with a file that could not even be opened, or with bytes that are no readable document. */
export function failureOf(file: string, error: unknown, code: 'file' | 'content'): Failure {
  const { message, line, column } = refusal(file, error)
  const isFault = !(error instanceof InputError) && !(error instanceof Error && 'code' in error)
  return {
    file,
    code: error instanceof TroubleError ? error.code : isFault ? 'fault' : code,
    message,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  }
}

export const asInputFailure = ({ file, message, line, column }: Failure): InputError =>
  new InputError(file, { said: message }, line === undefined ? undefined : { line, column: column ?? 1 })
