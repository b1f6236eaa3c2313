/** The documents in a ZIP archive or a message that is given in the place of a folder. */
import { readSync } from 'node:fs'
import { extname } from 'node:path'
import { intoMessage, isMessageName, messageIn, type Attachment, type Message } from './attachments.ts'
import { inOrder, isWanted } from './listing.ts'
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
  const wanted = names.names.filter((one) => below === '' || one === below || one.startsWith(`${below}/`))
  for (const { file, problem } of inOrder(wanted.map((name) => ({ name })))) {
    const { name } = file
    const path = `${archive}/${name}`
    if (problem) yield { error: new InputError(problem.isName ? archive : path, problem.is) }
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
  for (const one of message.attached) yield foundIn(path, one)
}

function* attachedTo(path: string, below: string): Generator<Found> {
  const message = read(path)
  if (!('hasText' in message)) {
    yield message
    return
  }
  const found = message.attached.filter(({ name }) => name === below || name.startsWith(`${below}/`))
  if (found.length === 0) yield { error: new InputError(`${path}/${below}`, 'does not exist') }
  for (const one of found) yield foundIn(path, one)
}

const foundIn = (path: string, { name, problem }: Attachment): Found =>
  problem === undefined ? { file: `${path}/${name}` } : { error: new InputError(`${path}/${name}`, problem) }

const read = (path: string): Message | { readonly error: InputError } => {
  try {
    return messageIn(readBytes(path), path)
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
