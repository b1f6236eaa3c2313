import { createHash } from 'node:crypto'
import { fstatSync, readFileSync, statSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { memberBytes, onDiskOf, placeIn } from '../../source/archive/members.ts'
import { InputError } from '../../source/input-error.ts'
import { defaultLimits } from '../../source/limits.ts'
import { checkSize, withRegularFile } from '../../source/read.ts'

/** Bytes of a file that did not change while they were read. */
export interface StableFile {
  readonly bytes: Uint8Array
  readonly sha256: string
  /** See {@link statOf}; empty where the next run has to read the file again to be sure. */
  readonly stat: string
}

/** How often a file that somebody writes to is read before it is given up for this run. */
const ATTEMPTS = 3

/**
 * The coarsest clock of a file system (FAT counts in two seconds). A file changed less than that before it was read may
 * change again without its times saying so: git calls such files racy.
 */
const CLOCK_NS = 2_000_000_000n

/** What a file, or the archive that it is in, shows without being read, as git's index has it: while it stays the same, the content does too. */
export function statOf(path: string): string {
  try {
    return signature(statSync(path, { bigint: true }))
  } catch {
    return signature(statSync(onDiskOf(path), { bigint: true }))
  }
}

const signature = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string => `${size} ${mtimeNs} ${ctimeNs} ${ino}`

/** Throws InputError for what is no regular file, is too large or changes all the time; a system error as it stands. */
export function readStable(path: string, nowMs: number, maxBytes = defaultLimits.bytes): StableFile {
  const place = placeIn(path)
  const read = (file: number): Uint8Array =>
    place ? memberBytes(file, path, place, { bytes: maxBytes }) : wholeFile(file, path, maxBytes)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const whole = withRegularFile(place?.archive ?? path, (file) => readOnce(file, nowMs, read))
    if (whole) return whole
  }
  throw new InputError(path, 'changes while it is read; it is left to the next run')
}

function wholeFile(file: number, path: string, maxBytes: number): Uint8Array {
  checkSize(fstatSync(file).size, path, { bytes: maxBytes })
  return readFileSync(file)
}

/** Undefined where the file changed meanwhile. */
function readOnce(file: number, nowMs: number, read: (file: number) => Uint8Array): StableFile | undefined {
  const before = fstatSync(file, { bigint: true })
  const bytes = read(file)
  const after = fstatSync(file, { bigint: true })
  if (signature(before) !== signature(after)) return undefined
  const isRacy = after.mtimeNs + CLOCK_NS > BigInt(nowMs) * 1_000_000n
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, sha256, stat: isRacy ? '' : signature(after) }
}
