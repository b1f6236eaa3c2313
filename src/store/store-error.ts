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

/** Another process is writing the database. */
export class LockedError extends StoreError {
  override readonly name = 'LockedError'
}
