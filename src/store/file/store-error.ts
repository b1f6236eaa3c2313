/** A database that cannot be used as asked: what is wrong, and what to do about it. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError'

  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message)
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
