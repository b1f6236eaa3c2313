import type { DatabaseProblem } from '../../wording/problems/databases.ts'
import { wordsOf, type Said } from '../../wording/template.ts'

/** A database that cannot be used as asked: what is wrong, and what to do about it. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError'
  readonly hint: string | undefined

  constructor(problem: DatabaseProblem | Said, hint?: DatabaseProblem | Said) {
    super(wordsOf(problem))
    this.hint = hint && wordsOf(hint)
  }
}

/** The bytes of a database or a file beside it are not what asz wrote. */
export class DamagedError extends StoreError {
  override readonly name = 'DamagedError'
}

/** Another process is writing the database. */
export class LockedError extends StoreError {
  override readonly name = 'LockedError'
}
