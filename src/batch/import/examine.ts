import type { FileRow, Ledger } from '../../store/files.ts'
import type { Extractor, Reading } from '../thread/extractor.ts'
import type { PlannedFile } from './plan.ts'
import { failureOf, isHardship } from './refusal.ts'
import type { Failure } from './told/failure.ts'
import { readStable, statOf } from './stable-file.ts'

/** What a look at a file brought. */
export type Examined =
  /** As it was, or as unreadable as it was; where its times moved, the new ones. */
  | { readonly is: 'unchanged'; readonly file: PlannedFile; readonly known: FileRow; readonly stat?: string }
  /** Finished by this run before it was stopped. */
  | { readonly is: 'finished'; readonly file: PlannedFile; readonly known: FileRow }
  | {
      readonly is: 'read'
      readonly file: PlannedFile
      readonly outcome: 'new' | 'changed' | 'reread'
      readonly stat: string
      /** Null where not even the bytes could be read. */
      readonly sha256: string | null
      readonly reading: Reading
    }

/** What tells whether a file has to be read. */
export interface ReadSettings {
  readonly ledger: Pick<Ledger, 'get' | 'failure'>
  readonly extractorVersion: string
  /** The same, and the limits where they are not the default ones: under others the same bytes may be readable. */
  readonly failureVersion: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The largest file that is read; absent: as `defaultLimits` says. */
  readonly maxBytes?: number
  /** Extract it even if nothing changed. */
  readonly force: boolean
}

export interface ExamineSettings extends ReadSettings {
  readonly extractor: Extractor
  readonly run: number
}

/** Looks at a file, reads it if its times do not prove that it is unchanged, and extracts it if its bytes are new. */
export async function examine(file: PlannedFile, settings: ExamineSettings): Promise<Examined> {
  const { ledger, extractor } = settings
  const known = ledger.get(file.path)
  try {
    if (known?.sha256 && known.stat === statOf(file.path)) {
      const settled = settle(file, known, settings)
      if (settled) return settled
    }
    const { bytes, sha256, stat } = readStable(file.path, settings.now(), settings.maxBytes)
    if (known?.sha256 === sha256) {
      const settled = settle(file, known, settings, stat)
      if (settled) return settled
    }
    const reading = await extractor.extract(bytes, file.given)
    const outcome = known === undefined ? 'new' : known.sha256 === sha256 ? 'reread' : 'changed'
    return { is: 'read', file, outcome, stat, sha256, reading }
  } catch (error) {
    const failure = failureOf(file.given, error, 'file')
    const isFinished = known?.run === settings.run
    if (known && isAsBefore(known, failure, settings) && (isFinished || !settings.force))
      return { is: isFinished ? 'finished' : 'unchanged', file, known }
    return { is: 'read', file, outcome: known ? 'changed' : 'new', stat: '', sha256: null, reading: { failure } }
  }
}

/** The same bytes as before: nothing to do, unless they are to be read again or were read by another version. */
export function settle(
  file: PlannedFile,
  known: FileRow,
  settings: ExamineSettings,
  stat?: string,
): Examined | undefined {
  if (known.run === settings.run) return { is: 'finished', file, known }
  if (settings.force || !isOfVersion(known, settings) || mayPass(known, settings)) return undefined
  return { is: 'unchanged', file, known, ...(stat !== undefined && { stat }) }
}

/** Whether this asz read a file, or failed to under these limits. */
const isOfVersion = (
  { state, extractor_version }: FileRow,
  { extractorVersion, failureVersion }: Pick<ReadSettings, 'extractorVersion' | 'failureVersion'>,
): boolean => extractor_version === (state === 'failed' ? failureVersion : extractorVersion)

/** Whether a file failed for what may have passed. */
function mayPass({ path, state }: FileRow, { ledger }: Pick<ReadSettings, 'ledger'>): boolean {
  const code = state === 'failed' ? ledger.failure(path)?.code : undefined
  return code !== undefined && isHardship(code)
}

/** Whether a file cannot even be opened, for the same reason as before. */
export function isAsBefore(
  known: FileRow,
  failure: Failure,
  { ledger, failureVersion }: Pick<ReadSettings, 'ledger' | 'failureVersion'>,
): boolean {
  if (known.state !== 'failed' || known.sha256 !== null || known.extractor_version !== failureVersion) return false
  return ledger.failure(known.path)?.message === failure.message
}

/** What is known of a file, where a look shows that nothing is to be done about it: its bytes need no reading. */
export function unchanged(file: PlannedFile, settings: ReadSettings): FileRow | undefined {
  const { ledger, force, now, maxBytes } = settings
  const known = ledger.get(file.path)
  if (known === undefined || known.state === 'gone' || force || !isOfVersion(known, settings)) return undefined
  if (mayPass(known, settings)) return undefined
  try {
    if (known.sha256 !== null) return known.stat === statOf(file.path) ? known : undefined
    readStable(file.path, now(), maxBytes)
    return undefined
  } catch (error) {
    return isAsBefore(known, failureOf(file.given, error, 'file'), settings) ? known : undefined
  }
}
