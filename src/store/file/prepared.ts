/** Statements, prepared once for each open database. */
import type { Store } from './database.ts'

export const preparedFor = <Made extends object>(prepare: (store: Store) => Made): ((store: Store) => Made) => {
  const known = new WeakMap<Store, Made>()
  return (store) => {
    const before = known.get(store)
    if (before !== undefined) return before
    const made = prepare(store)
    known.set(store, made)
    return made
  }
}
