/** What the arguments of `asz diff` stand for: files, folders, databases, stored documents. */
import { statSync } from 'node:fs'
import { refusal } from '../batch/import/refusal.ts'
import type { WorksOn } from '../batch/thread/thread.ts'
import { keptList, loadGazetteer } from '../czech/municipality/file.ts'
import type { Edition } from '../diff/set.ts'
import { extract } from '../pipeline.ts'
import { findDocuments } from '../query/document.ts'
import { corrected } from '../record/notes/correct.ts'
import { correctionsIn } from '../record/notes/note.ts'
import { taughtIn } from '../record/notes/taught-in.ts'
import { notesFor } from '../store/notes/notes-file.ts'
import { safeParseDocument, type DocumentJson } from '../record/schema.ts'
import { isFolderInOne } from '../source/archive/documents.ts'
import { placeIn } from '../source/archive/members.ts'
import { InputError } from '../source/input-error.ts'
import { onDisk } from '../source/on-disk.ts'
import { readBytes } from '../source/read.ts'
import { readStandardInput, STANDARD_INPUT } from '../source/standard-input.ts'
import { walk } from '../source/walk.ts'
import { revisionSaid } from '../store/chain/chain.ts'
import { openStore } from '../store/file/open.ts'
import type { Store } from '../store/file/open.ts'
import { documentIds, readRevision, revisionsOf } from '../store/read.ts'
import type { StoredRevision } from '../store/read.ts'
import { StoreError } from '../store/file/store-error.ts'

/** The documents of one side; `many` where the argument stands for a collection, however many documents it holds. */
export interface Side {
  readonly many: boolean
  readonly editions: readonly Edition[]
}

/** Throws InputError or StoreError for what cannot be read. */
export const readSide = async (typed: string, database: string, worksOn: WorksOn): Promise<Side> => {
  const readBytesAs = async (bytes: Uint8Array, file: string) => {
    worksOn(file)
    const edition = await readEdition(bytes, file, database)
    worksOn(null)
    return edition
  }
  if (typed === STANDARD_INPUT) return { many: false, editions: [await readBytesAs(await readStandardInput(), typed)] }
  const argument = onDisk(typed)
  const kind = pathKind(argument)
  if (kind === 'folder') return { many: true, editions: await readFolder(argument, readBytesAs) }
  if (kind === 'none') return { many: false, editions: [storedEdition(argument, database)] }
  const bytes = readBytes(argument)
  if (Buffer.from(bytes.subarray(0, 15)).toString('latin1') === 'SQLite format 3')
    return { many: true, editions: readDatabase(argument) }
  return { many: false, editions: [await readBytesAs(bytes, argument)] }
}

const pathKind = (path: string): 'file' | 'folder' | 'none' => {
  if (placeIn(path)) return 'file'
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 'none'
  return stat.isDirectory() || (stat.isFile() && isFolderInOne(path)) ? 'folder' : 'file'
}

const readFolder = async (
  folder: string,
  readBytesAs: (bytes: Uint8Array, file: string) => Promise<Edition>,
): Promise<Edition[]> => {
  const editions: Edition[] = []
  for (const found of walk([folder])) {
    if ('error' in found) throw found.error
    editions.push(await readBytesAs(readBytes(found.file), found.file))
  }
  return editions
}

/** A source, or a document as `asz parse` prints it. */
const readEdition = async (bytes: Uint8Array, file: string, database: string): Promise<Edition> => {
  if (/\.json$/i.test(file)) return { document: readJson(bytes, file) }
  try {
    const notes = notesFor(database)
    const municipalities = loadGazetteer(keptList(database))
    const read = await extract(bytes, file, { municipalities, taught: taughtIn(notes) })
    return { ...read, document: corrected(read.document, read.text, correctionsIn(notes)) }
  } catch (error) {
    throw refusal(file, error)
  }
}

const readJson = (bytes: Uint8Array, file: string): DocumentJson => {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const read = safeParseDocument(Array.isArray(value) && value.length === 1 ? value[0] : value)
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new InputError(file, [
      'is no document of asz: {why}',
      { why: `${issue?.path.join('/') ?? ''}: ${issue?.message ?? ''}` },
    ])
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(file, ['is no JSON: {why}', { why: error.message }])
    throw error
  }
}

const readDatabase = (file: string): Edition[] =>
  withStore(file, (store) => documentIds(store).flatMap((id) => readRevision(store, id) ?? []))

export const withStore = <Result>(file: string, read: (store: Store) => Result): Result => {
  const store = openStore(file, { readonly: true })
  try {
    return read(store)
  } finally {
    store.close()
  }
}

/** `ID` for the current revision, `ID@2` or `ID@2023` for another; an id may have an `@` itself. */
const storedEdition = (argument: string, database: string): Edition => {
  if (pathKind(database) === 'none')
    throw new InputError(argument, [
      'does not exist, and there is no database {database} to look it up in',
      { database },
    ])
  return withStore(database, (store) => {
    const { words, revision } = nameIn(argument, store)
    const found = findDocuments(store, words)
    const [one] = found
    if (!one) throw new InputError(argument, ['is no file, and {database} has no such document', { database }])
    if (found.length > 1) {
      throw new StoreError(['"{words}" may mean several documents', { words }], {
        said: found
          .slice(0, 10)
          .map(({ id }) => id)
          .join('\n     '),
      })
    }
    const chain = revisionsOf(store, one.id)
    const wanted = revision === undefined ? chain.at(-1) : chain.find((stored) => isNamed(stored, revision))
    if (wanted) return wanted
    throw new InputError(argument, [
      '{id} has no revision {revision}; there are {known}',
      { id: one.id, revision: revision ?? '', known: chain.map(nameOf).join(', ') },
    ])
  })
}

/** What follows the last `@` is a revision, unless a document is called so with it, or only with it. */
const nameIn = (argument: string, store: Store): { readonly words: string; readonly revision?: string } => {
  const at = argument.lastIndexOf('@')
  if (at <= 0 || isId(argument, store)) return { words: argument }
  const words = argument.slice(0, at)
  if (!isId(words, store) && findDocuments(store, words).length !== 1 && findDocuments(store, argument).length > 0)
    return { words: argument }
  return { words, revision: argument.slice(at + 1) }
}

const isId = (words: string, store: Store): boolean => findDocuments(store, words).some(({ id }) => id === words)

/** A revision is named by its number, by the year that it evaluates or by the beginning of its date. */
export const isNamed = (revision: StoredRevision, name: string): boolean =>
  String(revision.number) === name ||
  evaluatedYear(revision) === name ||
  (name.length >= 4 && revision.asOf.startsWith(name))

export const nameOf = (revision: StoredRevision): string =>
  [String(revision.number), evaluatedYear(revision) ?? revision.asOf].filter((part) => part !== '').join(' / ')

const evaluatedYear = ({ document }: StoredRevision): string | undefined => revisionSaid(document).year?.toString()
