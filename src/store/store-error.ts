/** A database that cannot be used as asked: what is wrong, and what to do about it. */
export class StoreError extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message)
    this.name = 'StoreError'
  }
}
