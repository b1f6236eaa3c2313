/**
 * Files in ZIP archives and messages, each by the path of its archive or message with its own name behind it:
 * `plans.zip/2024/plan.docx`.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { attachedTo, intoMessage, isMessageName, messageIn, type Message } from './attachments.ts'
import { inFile, type Part } from './archive.ts'
import { contentOfFile, filesOf } from './listing.ts'
import { InputError } from '../input-error.ts'
import { isArchive } from '../media-type.ts'
import { defaultLimits, type Limits } from '../limits.ts'

export interface Place {
  /** The path of the archive or message. */
  readonly archive: string
  /** The name in the archive. */
  readonly name: string
}

/** Where a path leads into an archive; undefined for one that leads to something on the disk, or nowhere. */
export const placeIn = (path: string): Place | undefined => {
  if (existsSync(path)) return undefined
  for (let at = path.indexOf('/', 1); at > 0; at = path.indexOf('/', at + 1)) {
    const archive = path.slice(0, at)
    const stat = statSync(archive, { throwIfNoEntry: false })
    if (stat?.isFile())
      return isMessageName(archive) || beginsAsArchive(archive) ? { archive, name: path.slice(at + 1) } : undefined
    if (!stat) return undefined
  }
  return undefined
}

const beginsAsArchive = (file: string): boolean => {
  try {
    return withOpen(file, (open) => {
      const head = Buffer.alloc(4)
      readSync(open, head, 0, 4, 0)
      return isArchive(head.toString('latin1'))
    })
  } catch {
    return false // may not be read, as whoever asks for it will be told
  }
}

/** The file on the disk that a path leads to or into. */
export const onDiskOf = (path: string): string => placeIn(path)?.archive ?? path

/** The files in an open archive. Throws InputError where it is broken or has too many. */
export const membersOf = (open: number, archive: string): Part[] => filesOf(inFile(open, fstatSync(open).size), archive)

/** The bytes of a file in an open archive or message; `path` is how it is called. */
export const memberBytes = (open: number, path: string, place: Place, limits: Pick<Limits, 'bytes'>): Buffer => {
  const bytes = contentOf(open, path, place, limits)
  if (!bytes) throw new InputError(path, 'does not exist')
  return bytes
}

/** Undefined where there is none of the name. */
const contentOf = (
  open: number,
  path: string,
  { archive, name }: Place,
  limits: Pick<Limits, 'bytes'>,
): Buffer | undefined => {
  const whole = inFile(open, fstatSync(open).size)
  if (isMessageName(archive)) {
    if (whole.length > limits.bytes)
      throw new InputError(path, ['is too large once unpacked ({part})', { part: 'message' }])
    const message = openedMessage(open, archive, () => whole.slice(0, whole.length))
    return message && attachedTo(message, archive, name, limits)
  }
  const members = membersOf(open, archive)
  const unpacked = (member: string): Buffer | undefined => {
    const part = members.find((one) => one.name === member)
    return part && contentOfFile(whole, part, path, limits)
  }
  const own = unpacked(name)
  const within = own ? undefined : intoMessage(name)
  if (!within) return own
  const at = `${archive}/${within.message}`
  const message = openedMessage(open, at, () => unpacked(within.message))
  return message && attachedTo(message, at, within.rest, limits)
}

/** The message that was opened last: who reads what is attached to it asks for one after the other. */
let last: { readonly key: string; readonly message: Message } | undefined

const openedMessage = (open: number, path: string, bytes: () => Buffer | undefined): Message | undefined => {
  const { dev, ino, size, mtimeNs, ctimeNs } = fstatSync(open, { bigint: true })
  const key = [path, dev, ino, size, mtimeNs, ctimeNs].join(' ')
  if (last?.key === key) return last.message
  last = undefined
  const content = bytes()
  if (!content) return undefined
  const message = messageIn(content, path)
  last = { key, message }
  return message
}

/** Whether a path leads to something, or into an archive that is broken and may hold it. */
export const isThere = (path: string): boolean => {
  const place = placeIn(path)
  if (!place) return existsSync(path)
  try {
    return withOpen(place.archive, (open) => contentOf(open, path, place, defaultLimits) !== undefined)
  } catch {
    return true
  }
}

const withOpen = <Result>(file: string, look: (open: number) => Result): Result => {
  const open = openSync(file, 'r')
  try {
    return look(open)
  } finally {
    closeSync(open)
  }
}
