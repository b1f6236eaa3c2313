/** Reads the bytes of a file, which must be a regular one of bearable size, or lie in an archive. */
import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync, type Stats } from 'node:fs'
import { memberBytes, placeIn } from './archive/members.ts'
import { InputError } from './input-error.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { FileProblem } from '../wording/problems/files.ts'

export const checkSize = (bytes: number, file: string, limits: Pick<Limits, 'bytes'>): void => {
  if (bytes > limits.bytes)
    throw new InputError(file, ['has {bytes} bytes; the limit is {limit}', { bytes, limit: limits.bytes }])
}

/** Throws InputError for what is missing, may not be read, is no regular file (a pipe would wait for ever) or too large. */
export const readBytes = (file: string, limits: Pick<Limits, 'bytes'> = defaultLimits): Uint8Array => {
  try {
    const place = placeIn(file)
    if (place) return withRegularFile(place.archive, (open) => memberBytes(open, file, place, limits))
    return withRegularFile(file, (open) => {
      checkSize(fstatSync(open).size, file, limits)
      const bytes = readFileSync(open)
      checkSize(bytes.length, file, limits)
      return bytes
    })
  } catch (error) {
    throw asInputError(error, file)
  }
}

/** The SHA-256 of a file of any size. Throws InputError as {@link readBytes} does. */
export const hashOfFile = (file: string): string => {
  try {
    if (placeIn(file)) return createHash('sha256').update(readBytes(file)).digest('hex')
    return withRegularFile(file, (open) => {
      const hash = createHash('sha256')
      const part = Buffer.alloc(1 << 20)
      for (let read = readSync(open, part); read > 0; read = readSync(open, part)) hash.update(part.subarray(0, read))
      return hash.digest('hex')
    })
  } catch (error) {
    throw asInputError(error, file)
  }
}

/**
 * Opens a regular file and closes it again; never waits, as opening a pipe would. Throws InputError for anything else, and
 * the system's errors as they stand.
 */
export const withRegularFile = <Result>(file: string, read: (open: number) => Result): Result => {
  checkKind(statSync(file), file)
  // Another program may put a pipe in its place meanwhile: what is open is looked at once more.
  const open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    checkKind(fstatSync(open), file)
    return read(open)
  } finally {
    closeSync(open)
  }
}

const checkKind = (stat: Stats, file: string): void => {
  if (stat.isDirectory()) throw new InputError(file, 'is a folder')
  if (!stat.isFile()) throw new InputError(file, 'is no regular file')
}

const TOO_MANY = 'cannot be read while too many files are open; let asz open more: ulimit -n 1024, then asz'

/** What the operating system says of files, in words; system errors without an entry are told by their code. */
const SYSTEM_ERRORS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ENOTDIR: 'lies below something that is no folder',
}

/** A system error as the input's fault. Anything else is a bug and is thrown as it stands. */
export const asInputError = (error: unknown, file: string): InputError => {
  if (error instanceof InputError) return error
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return new InputError(file, SYSTEM_ERRORS[error.code] ?? ['cannot be read ({code})', { code: error.code }])
}
