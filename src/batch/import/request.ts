import type { Note } from '../../record/notes/note.ts'
import type { InputError } from '../../source/input-error.ts'
import type { FileRow } from '../../store/files.ts'
import type { Store } from '../../store/file/open.ts'
import type { RunFinding } from '../../store/schema.ts'
import type { Pace } from './batches.ts'
import type { Extractor } from '../thread/extractor.ts'
import type { Alarm } from '../guards/alarm.ts'
import type { MaxFailed } from '../guards/guard.ts'
import type { ExamineSettings, Examined, ReadSettings } from './examine.ts'
import type { Plan, PlannedFile, Selection } from './plan.ts'
import type { FileReport } from './known.ts'

export interface ImportRequest {
  readonly db: string
  readonly paths: readonly string[]
  /** Only files that were read before; absent: all that the paths hold. */
  readonly again?: Selection
  readonly force: boolean
  readonly prune: boolean
  readonly maxFailed?: MaxFailed
  /** The folder into which documents are also written, absolute. */
  readonly json?: string
}

/** What a run was asked, as the database remembers it. */
export const asked = ({ paths, again, force, prune, json }: ImportRequest): string =>
  JSON.stringify({ paths, again, force, prune, json })

/** Where the documents of a run come from, when it does not look at files itself. */
export interface Intake {
  readonly plan: Plan
  /** Has a connection know what was read before, in the tables by which a run knows of files. */
  readonly ready: (store: Store, db: string) => void
  readonly examine: (file: PlannedFile, settings: ExamineSettings) => Promise<Examined>
  /** What is known of a file, where nothing is to be done about it. */
  readonly unchanged: (file: PlannedFile, settings: ReadSettings) => FileRow | undefined
  /** Keeps what has to outlive the run of what it knows of files. */
  readonly keep: (store: Store, run: number) => void
}

export interface ImportSettings {
  /** What reads documents, or what makes it once there is one to be read. */
  readonly extractor: Extractor | (() => Promise<Extractor>)
  /** Absent: the files that the paths of the request hold. */
  readonly intake?: Intake
  /** The notes of people that are to hold from now on; absent: those that do. */
  readonly notes?: readonly Note[]
  /** How many files are under way at a time. */
  readonly width: number
  /** The largest file that is read; absent: as `defaultLimits` says. */
  readonly maxBytes?: number
  /** How much is recorded in one transaction; absent: as is usual. */
  readonly pace?: Pace
  readonly extractorVersion: string
  /** What failures are known under; absent: the version. */
  readonly failureVersion?: string
  readonly now: () => Date
  /** Stops the run before the next document; what is done stays done. */
  readonly signal: AbortSignal
  readonly onEvent: (event: ImportEvent) => Promise<void> | void
}

/** The settings of a run that has something to do. */
export type WorkSettings = ImportSettings & { readonly extractor: Extractor }

/** What is told while a run goes on; each event comes after what it tells is safe in the copy. */
export type ImportEvent =
  | { readonly event: 'planned'; readonly run: number; readonly files: number; readonly resumed: number }
  | ({ readonly event: 'file' } & FileReport)
  | { readonly event: 'unreadable'; readonly error: InputError }
  | { readonly event: 'removed'; readonly files: number }
  | { readonly event: 'compared'; readonly alarms: number }
  | ({ readonly event: 'finding' } & RunFinding)
  | { readonly event: 'finished'; readonly status: 'published' | 'refused' | 'unchanged' }
  | { readonly event: 'sealed' }
  | { readonly event: 'published' }
  | { readonly event: 'refused'; readonly because: readonly Alarm[] }
