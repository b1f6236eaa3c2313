/** The documents in a ZIP archive or a message that is given in the place of a folder. */
import { readSync } from 'node:fs'
import { extname } from 'node:path'
import { intoMessage, isMessageName, messageIn, type Message } from './attachments.ts'
import { membersOf } from './members.ts'
import { officeTypeOf } from './office-type.ts'
import { InputError } from '../input-error.ts'
import { EXTENSIONS, isArchive } from '../media-type.ts'
import { asInputError, readBytes, withRegularFile } from '../read.ts'

/** A document by its path, or why one cannot be read. */
type Found = { readonly file: string } | { readonly error: InputError }

/** Whether a regular file is an archive of files, and no office document. Throws InputError for an archive that is broken. */
export const isFolderInOne = (path: string): boolean => {
  if (extname(path).toLowerCase() in EXTENSIONS) return false
  return withRegularFile(path, (open) => {
    const head = Buffer.alloc(HEAD)
    const read = head.subarray(0, readSync(open, head, 0, HEAD, 0))
    if (!isArchive(read.toString('latin1'))) return false
    return !officeTypeOf(namesIn(open, path), read)
  })
}

const HEAD = 200

const namesIn = (open: number, path: string): ReadonlySet<string> =>
  new Set(membersOf(open, path).map(({ name }) => name))

/** What a folder of the same files would give, by name: known extensions only, and nothing hidden. */
export function* documentsIn(archive: string, below = ''): Generator<Found> {
  if (isMessageName(archive)) {
    yield* attachedTo(archive, below)
    return
  }
  const within = intoMessage(below)
  if (within) {
    yield* attachedTo(`${archive}/${within.message}`, within.rest)
    return
  }
  const names = namesOf(archive)
  if ('error' in names) {
    yield names
    return
  }
  let found = 0
  let last = ''
  for (const name of names.names
    .filter((one) => below === '' || one === below || one.startsWith(`${below}/`))
    .sort(byName)) {
    const path = `${archive}/${name}`
    const problem = problemOf(name, last)
    last = name
    if (problem !== undefined) yield { error: new InputError(problem.isName ? archive : path, problem.message) }
    else if (name === below || isWanted(name)) yield* isMessageName(name) ? messageAt(path) : [{ file: path }]
    else continue
    found++
  }
  if (found > 0) return
  const error = below === '' ? 'is a ZIP archive without a document that can be read' : 'does not exist'
  yield { error: new InputError(below === '' ? archive : `${archive}/${below}`, error) }
}

/** A message and the documents that are attached to it; one that says nothing itself is no document. */
export function* messageAt(path: string): Generator<Found> {
  const message = read(path)
  if (!('hasText' in message)) {
    yield { file: path } // its reader tells what is wrong with it
    return
  }
  if (message.hasText || message.attached.length === 0) yield { file: path }
  for (const { name } of message.attached) yield { file: `${path}/${name}` }
}

function* attachedTo(path: string, below: string): Generator<Found> {
  const message = read(path)
  if (!('hasText' in message)) {
    yield message
    return
  }
  const found = message.attached.filter(({ name }) => name === below || name.startsWith(`${below}/`))
  if (found.length === 0) yield { error: new InputError(`${path}/${below}`, 'does not exist') }
  for (const { name } of found) yield { file: `${path}/${name}` }
}

const read = (path: string): Message | { readonly error: InputError } => {
  try {
    return messageIn(readBytes(path))
  } catch (error) {
    return { error: asInputError(error, path) }
  }
}

const namesOf = (archive: string): { readonly names: string[] } | { readonly error: InputError } => {
  try {
    return { names: withRegularFile(archive, (open) => membersOf(open, archive)).map(({ name }) => name) }
  } catch (error) {
    return { error: asInputError(error, archive) }
  }
}

const problemOf = (name: string, last: string): { readonly message: string; readonly isName?: true } | undefined => {
  // As a path it would lead somewhere else than into the archive.
  if (name === '' || name.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return { message: `holds a file whose name is no path (${name}); unpack it and give the files`, isName: true }
  if (name === last) return { message: 'is there twice in its archive; unpack it and give the files' }
  if (extname(name).toLowerCase() === '.zip') return { message: 'is an archive in an archive; unpack it first' }
  return undefined
}

const isWanted = (name: string): boolean =>
  extname(name).toLowerCase() in EXTENSIONS &&
  !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules')

/** By code point, the same in every locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
