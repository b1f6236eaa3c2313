/** Reads the bytes of a file, which must be a regular one of bearable size. */
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs'
import { InputError } from './input-error.ts'
import { defaultLimits, type Limits } from './limits.ts'

export const checkSize = (bytes: number, file: string, limits: Pick<Limits, 'bytes'>): void => {
  if (bytes > limits.bytes) throw new InputError(file, `has ${bytes} bytes; the limit is ${limits.bytes}`)
}

/** Throws InputError for what is missing, may not be read, is no regular file (a pipe would wait for ever) or too large. */
export const readBytes = (file: string, limits: Pick<Limits, 'bytes'> = defaultLimits): Uint8Array => {
  try {
    checkKind(statSync(file), file)
    // Another program may put a pipe or a larger file in its place meanwhile: what is open is looked at once more.
    const open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stat = fstatSync(open)
      checkKind(stat, file)
      checkSize(stat.size, file, limits)
      const bytes = readFileSync(open)
      checkSize(bytes.length, file, limits)
      return bytes
    } finally {
      closeSync(open)
    }
  } catch (error) {
    throw asInputError(error, file)
  }
}

const checkKind = (stat: Stats, file: string): void => {
  if (stat.isDirectory()) throw new InputError(file, 'is a folder')
  if (!stat.isFile()) throw new InputError(file, 'is no regular file')
}

/** What the operating system says of files, in words; system errors without an entry are told by their code. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
  ENOTDIR: 'lies below something that is no folder',
}

/** A system error as the input's fault. Anything else is a bug and is thrown as it stands. */
export const asInputError = (error: unknown, file: string): InputError => {
  if (error instanceof InputError) return error
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  return new InputError(file, SYSTEM_ERRORS[error.code] ?? `cannot be read (${error.code})`)
}
