/** Takes people out of a stored database: one by name, or all. Readers see the database before it or after it. */
import { z } from 'zod'
import { copyFileSync, existsSync } from 'node:fs'
import { withoutPerson } from '../../record/privacy/forget.ts'
import { withoutPersonalData } from '../../record/privacy/personal-data.ts'
import { personKeys, personOf } from '../../record/privacy/person.ts'
import type { PersonKeys } from '../../record/privacy/person.ts'
import { suspectOf } from '../../record/privacy/remnants.ts'
import { asDiskError } from '../../store/file/disk-error.ts'
import { isWithoutPersonalData, rememberForgotten, setWithoutPersonalData } from '../../store/forgotten.ts'
import { idleText } from '../../store/file/idle.ts'
import { lockDatabase } from '../../store/file/lock.ts'
import { openStore } from '../../store/file/open.ts'
import { isOutdated, isUnusable, noDatabase } from '../../store/file/connect.ts'
import type { Store } from '../../store/file/open.ts'
import { eraseDeleted, readRevisions, rewriteRevisions } from '../../store/rewrite.ts'
import type { Read } from '../../store/rewrite.ts'
import { lastRun, listRuns, setBase } from '../../store/runs.ts'
import { published } from '../../store/file/published.ts'
import { bringUpToDate, discard, openStaging, replace, seal } from '../../store/file/staging.ts'
import { databaseFile, notesFile, refusedFile, stagingFile, stateOf } from '../../store/file/beside.ts'
import type { Note } from '../../record/notes/note.ts'
import { setContradictions } from '../../store/contradictions/contradictions.ts'
import { notesOf } from '../../store/notes/note-rows.ts'
import { dropNoteDrafts, readNotes, writeNotes } from '../../store/notes/notes-file.ts'
import { takeNotes } from '../../store/notes/take-notes.ts'
import { namingNotes, withoutNaming } from './forget-notes.ts'
import { lookInto, Removal, Remnant, removeFrom } from './forget-store.ts'
import type { Found, Wanted } from './forget-store.ts'
import type { WorksOn } from '../thread/thread.ts'

/** What was removed, or would be, as `asz forget` prints it. */
export const ForgetResult = z.strictObject({
  removals: z.array(Removal),
  cleared: z.int().nonnegative().describe('paths of files that are gone, requests and messages that held the name'),
  notes: z.int().nonnegative().describe('notes of people that are about the person (asz correct, asz acknowledge)'),
  paths: z.array(z.string()).describe('paths of files that hold the name and are left as they are'),
  remnants: z.array(Remnant).describe('where the person may still be named; somebody has to look'),
  untouched: z
    .array(z.string())
    .describe('folders into which documents, sites or exports were also written, and backups; they may hold the name'),
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
 * Removes a person from every revision, text, index, path and message of a database and of the copies that imports left
 * beside it, and notes it there by hashes. Undefined for a name that cannot be looked for. Files that name nobody so are left
 * as they are.
 *
 * @throws LockedError while an import runs, StoreError for a database that cannot be used
 */
export function forget(request: ForgetRequest): ForgetResult | undefined {
  const { db: path, name, dryRun, now, worksOn = () => undefined } = request
  const keys = personKeys(name)
  if (keys === undefined) return undefined
  const wanted = { person: personOf(keys), suspect: suspectOf(keys), worksOn }
  const db = databaseFile(path)
  if (![db, refusedFile(db), stagingFile(db)].some((file) => existsSync(file))) throw noDatabase(path)
  if (dryRun) {
    const seen = lookAround(db, wanted)
    return resultOf(db, seen, seen)
  }
  const lock = lockDatabase(db, () => now().toISOString())
  try {
    dropDrafts(db)
    bringUpToDate(db)
    for (const copy of [refusedFile(db), stagingFile(db)]) migrateCopy(copy)
    const seen = lookAround(db, wanted)
    if (!isAnything(seen)) return resultOf(db, seen, seen)
    return resultOf(db, removeAround(db, wanted, keys, seen, now), seen)
  } catch (error) {
    throw asDiskError(error, db, 'nothing was changed')
  } finally {
    lock.release()
  }
}

/** What all the files of a database hold together. */
interface Around extends Found {
  /** Notes about the person. */
  readonly notes: number
  readonly isNaming: (note: Note) => boolean
  /** Whether runs that found nothing to do tell the name. */
  readonly isInIdle: boolean
}

const isAnything = ({ removals, cleared, notes, isInIdle }: Around): boolean =>
  removals.length > 0 || cleared > 0 || notes > 0 || isInIdle

const resultOf = (
  db: string,
  { removals, cleared, paths, remnants }: Found,
  { notes }: Pick<Around, 'notes'>,
): ForgetResult => ({
  removals: [...removals],
  cleared,
  notes,
  paths: [...new Set(paths)].sort(),
  remnants: [...remnants],
  untouched: [...new Set([...jsonFolders(db), ...published(db)])].sort(),
})

function lookAround(db: string, wanted: Wanted): Around {
  // What an older asz made is told so; copies that cannot be read are made anew by the next import.
  const main = existsSync(db) ? [reading(db, (store) => lookInto(store, wanted))] : []
  const copies = [refusedFile(db), stagingFile(db)].flatMap(
    (file) => tryReading(file, (store) => lookInto(store, wanted)) ?? [],
  )
  const idle = idleText(db)
  const found = together([...main, ...copies])
  const isNaming = namingNotes(wanted.person, found.removals)
  const stored = [db, refusedFile(db), stagingFile(db)].flatMap((file) => tryReading(file, notesOf) ?? [])
  const { gone } = withoutNaming([...stored, ...keptNotes(db)], isNaming)
  return { ...found, notes: gone.size, isNaming, isInIdle: withoutPerson(idle, wanted.person) !== idle }
}

/** Those of the file beside the database. */
const keptNotes = (db: string): Note[] => (existsSync(notesFile(db)) ? readNotes(notesFile(db)) : [])

const together = (all: readonly Found[]): Found => ({
  removals: all.flatMap(({ removals }) => removals),
  cleared: all.reduce((sum, { cleared }) => sum + cleared, 0),
  paths: all.flatMap(({ paths }) => paths),
  remnants: all.flatMap(({ remnants }) => remnants),
})

function removeAround(db: string, wanted: Wanted, keys: PersonKeys, seen: Around, now: () => Date): Found {
  const { removals, cleared, notes, isNaming } = seen
  if (notes > 0 && existsSync(notesFile(db))) writeNotes(db, withoutNaming(keptNotes(db), isNaming).kept)
  const places = removals.reduce((sum, { quotes }) => sum + quotes.length, 0)
  const remove = (store: Store): Found => {
    store.transaction(takeNotes).immediate(store, withoutNaming(notesOf(store), isNaming).kept)
    const found = removeFrom(store, wanted)
    store.transaction(setContradictions).immediate(store)
    rememberForgotten(store, keys, { forgottenAt: now().toISOString(), revisions: removals.length, places })
    return found
  }
  const before = stateOf(db)
  const left: Found[] = []
  if (existsSync(db)) {
    // An unfinished import holds the old state; the next one begins with the new.
    discard(stagingFile(db))
    left.push(rewritten(db, remove))
  } else if (existsSync(stagingFile(db))) left.push(...rewrittenCopy(stagingFile(db), remove, before, before))
  left.push(...rewrittenCopy(refusedFile(db), remove, before, stateOf(db)))
  const { paths, remnants } = together(left)
  const named = remnants.map((one) => ({ ...one, database: one.database.replace(/\.run$|\.new$/, '') }))
  return { removals, cleared, paths, remnants: named }
}

/** Changes a copy of the database, which then takes its place. */
function rewritten<Result>(db: string, rewrite: (store: Store) => Result): Result {
  const store = openStaging(db)
  try {
    const result = rewrite(store)
    eraseDeleted(store)
    seal(store)
    replace(db, stagingFile(db))
    return result
  } finally {
    store.close()
    discard(stagingFile(db))
  }
}

/** Changes what an import left beside the database, so that it can still be gone on with or accepted. */
function rewrittenCopy(file: string, rewrite: (store: Store) => Found, base: string, newBase: string): Found[] {
  if (!existsSync(file)) {
    discard(file)
    return []
  }
  // Nobody can say what a broken one holds.
  if (tryReading(file, () => true) === undefined) {
    discard(file)
    return []
  }
  const draft = `${file}.new`
  // What stands in the log beside it belongs to it.
  seal(openStore(file))
  copyFileSync(file, draft)
  const store = openStore(draft)
  try {
    const found = rewrite(store)
    const run = lastRun(store)
    if (run?.base === base) setBase(store, run.id, newBase)
    eraseDeleted(store)
    seal(store)
    replace(file, draft)
    return [found]
  } finally {
    store.close()
    discard(draft)
  }
}

/** What was half written when it was killed. */
function dropDrafts(db: string): void {
  dropNoteDrafts(db)
  for (const copy of [refusedFile(db), stagingFile(db)]) discard(`${copy}.new`)
}

/** What an older asz left is read as this one reads it. */
function migrateCopy(file: string): void {
  try {
    if (isOutdated(file)) seal(openStore(file))
  } catch (error) {
    if (!isUnusable(error)) throw error
  }
}

/** The folders that imports were told to write documents into. */
function jsonFolders(db: string): string[] {
  const runs = [db, refusedFile(db)].flatMap((file) => tryReading(file, listRuns) ?? [])
  const asked = z.object({ json: z.string().optional() })
  const folders = runs.flatMap(({ request }) => asked.parse(JSON.parse(request)).json ?? [])
  return [...new Set(folders)].filter((folder) => existsSync(folder)).sort()
}

function tryReading<Result>(path: string, read: (store: Store) => Result): Result | undefined {
  if (!existsSync(path)) return undefined
  try {
    return reading(path, read)
  } catch (error) {
    if (isUnusable(error)) return undefined
    throw error
  }
}

/** Leaves contacts and names out of all that a database holds and will ever import; nothing where there is no database. */
export function removePersonalData(path: string, now: () => Date, worksOn: WorksOn = () => undefined): void {
  if (!existsSync(path) || (!isOutdated(path) && reading(path, isWithoutPersonalData))) return
  if (!isOutdated(path)) reading(path, () => undefined)
  const db = databaseFile(path)
  const lock = lockDatabase(db, () => now().toISOString())
  try {
    dropDrafts(db)
    bringUpToDate(db)
    discard(stagingFile(db))
    rewritten(db, (store) => {
      setWithoutPersonalData(store, now().toISOString())
      store.transaction(takeNotes).immediate(store, notesOf(store))
      rewriteRevisions(store, anonymous(store, worksOn))
      store.transaction(setContradictions).immediate(store)
    })
    discard(refusedFile(db))
  } catch (error) {
    throw asDiskError(error, db, 'nothing was changed')
  } finally {
    lock.release()
  }
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
