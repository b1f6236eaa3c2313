/** Takes people out of a stored database: one by name, or all. Readers see the database before it or after it. */
import { z } from 'zod'
import { existsSync } from 'node:fs'
import { Passage } from '../passage.ts'
import { forgetPerson, personKeys, personOf } from '../record/forget.ts'
import { occurrences } from '../record/occurrences.ts'
import { withoutPersonalData } from '../record/personal-data.ts'
import { masked } from '../record/redact.ts'
import { asDiskError } from '../store/disk-error.ts'
import { isWithoutPersonalData, rememberForgotten, setWithoutPersonalData } from '../store/forgotten.ts'
import { lockDatabase } from '../store/lock.ts'
import { isOutdated, openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'
import { eraseDeleted, knownPaths, readRevisions, rewriteMessages, rewriteRevisions } from '../store/rewrite.ts'
import type { Read } from '../store/rewrite.ts'
import {
  bringUpToDate,
  databaseFile,
  discard,
  openStaging,
  refusedFile,
  replace,
  seal,
  stagingFile,
} from '../store/staging.ts'
import type { WorksOn } from './thread.ts'

/** What of a revision was removed, or would be. */
const Removal = z.strictObject({
  document: z.string(),
  revision: z.int().positive().describe('place in the chain, from 1'),
  quotes: z.array(z.string()).describe('each place as it stood in the text'),
})
type Removal = z.infer<typeof Removal>

/** What was removed, or would be, as `asz forget` prints it. */
export const ForgetResult = z.strictObject({
  removals: z.array(Removal),
  paths: z.array(z.string()).describe('paths of files that hold the name and are left as they are'),
})
export type ForgetResult = z.infer<typeof ForgetResult>

export interface ForgetRequest {
  readonly db: string
  /** In the first case, given name first. */
  readonly name: string
  readonly dryRun: boolean
  readonly now: () => Date
  readonly worksOn?: WorksOn
}

/**
 * Removes a person from every revision, text, index and message of a database, and notes it there by hashes. Undefined for
 * a name that cannot be looked for. A database that names nobody so is left as it is.
 *
 * @throws LockedError while an import runs, StoreError for a database that cannot be used
 */
export function forget({ db, name, dryRun, now, worksOn = () => undefined }: ForgetRequest): ForgetResult | undefined {
  const keys = personKeys(name)
  if (keys === undefined) return undefined
  const person = personOf(keys)
  const removals: Removal[] = []
  /** One revision at a time, so that memory stays flat. */
  function* changesOf(store: Store): Generator<[number, Read]> {
    for (const { id, number, document, text } of readRevisions(store)) {
      worksOn(document.id)
      const found = forgetPerson(document, text, person)
      worksOn(null)
      if (found === undefined) continue
      const quotes = found.hidden.map(([start, end]) => text.slice(start, end))
      removals.push({ document: document.id, revision: number, quotes })
      yield [id, found]
    }
  }
  const pathsOf = (store: Store): string[] =>
    knownPaths(store).filter((path) => !occurrences(Passage.of(path), person.full).next().done)
  if (dryRun)
    return reading(db, (store) => {
      const changes = changesOf(store)
      for (let next = changes.next(); !next.done; next = changes.next());
      return { removals, paths: pathsOf(store) }
    })
  return rewriting(db, now, (store) => {
    rewriteRevisions(store, changesOf(store))
    const result = { removals, paths: pathsOf(store) }
    if (removals.length === 0) return { result, isChanged: false }
    rewriteMessages(store, (words) => {
      const names = [...occurrences(Passage.of(words), person.full)]
      return names.reduce((rest, one) => masked(rest, one.spans), words)
    })
    const places = removals.reduce((sum, { quotes }) => sum + quotes.length, 0)
    rememberForgotten(store, keys, { forgottenAt: now().toISOString(), revisions: removals.length, places })
    return { result, isChanged: true }
  })
}

/** Leaves contacts and names out of all that a database holds and will ever import; nothing where there is no database. */
export function removePersonalData(path: string, now: () => Date, worksOn: WorksOn = () => undefined): void {
  if (!existsSync(path) || (!isOutdated(path) && reading(path, isWithoutPersonalData))) return
  rewriting(path, now, (store) => {
    rewriteRevisions(store, anonymous(store, worksOn))
    setWithoutPersonalData(store, now().toISOString())
    return { result: undefined, isChanged: true }
  })
}

function* anonymous(store: Store, worksOn: WorksOn): Generator<[number, Read]> {
  for (const { id, document, text } of readRevisions(store)) {
    worksOn(document.id)
    const without = withoutPersonalData(document, text)
    worksOn(null)
    if (without.document !== document) yield [id, without]
  }
}

function reading<Result>(path: string, read: (store: Store) => Result): Result {
  const store = openStore(path, { readonly: true })
  try {
    return read(store)
  } finally {
    store.close()
  }
}

/** Works on a copy that then replaces the database; copies that imports left behind go, for they hold the old state. */
function rewriting<Result>(
  path: string,
  now: () => Date,
  rewrite: (store: Store) => { readonly result: Result; readonly isChanged: boolean },
): Result {
  if (!isOutdated(path)) reading(path, () => undefined)
  const db = databaseFile(path)
  const lock = lockDatabase(db, () => now().toISOString())
  try {
    bringUpToDate(db)
    discard(stagingFile(db))
    const store = openStaging(db)
    try {
      const { result, isChanged } = rewrite(store)
      if (isChanged) {
        eraseDeleted(store)
        seal(store)
        replace(db, stagingFile(db))
        discard(refusedFile(db))
      }
      return result
    } finally {
      store.close()
      discard(stagingFile(db))
    }
  } catch (error) {
    throw asDiskError(error, db, 'nothing was changed')
  } finally {
    lock.release()
  }
}
