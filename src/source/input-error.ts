import type { FileProblem } from '../wording/problems/files.ts'
import { wordsOf, type Said } from '../wording/template.ts'

/** A bad input, told so that its owner can mend it. Never a bug of asz: those keep their stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly file: string
  readonly line: number | undefined
  readonly column: number | undefined

  constructor(file: string, problem: FileProblem | Said, at?: { line: number; column: number }) {
    super(wordsOf(problem))
    this.file = file
    this.line = at?.line
    this.column = at?.column
  }
}
