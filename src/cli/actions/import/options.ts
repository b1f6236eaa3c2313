import type { MaxFailed } from '../../../batch/guards/guard.ts'
import type { RunSummary } from '../../../batch/import/told/summary.ts'
import type { Note } from '../../../record/notes/note.ts'
import { exitCodes } from '../../terminal.ts'
import type { Terminal } from '../../terminal.ts'

export interface ImportOptions {
  readonly db: string
  readonly json?: string
  readonly force: boolean
  readonly prune: boolean
  readonly retry: boolean
  readonly retryBefore?: string
  readonly accept: boolean
  readonly maxFailed?: MaxFailed
  readonly timeout: number
  readonly jobs: number
  readonly maxBytes: number
  readonly limit: Readonly<Record<string, number>>
  readonly municipalities?: string
  readonly quiet: boolean
  readonly logFormat: 'text' | 'json'
  readonly format: 'text' | 'json'
  readonly withoutPersonalData?: true
}

/** What documents are read with. */
export interface Reading {
  readonly extractorVersion: string
  readonly municipalities: string | undefined
  readonly notes: readonly Note[]
  readonly signal: AbortSignal
}

export const limitsIn = ({
  maxBytes,
  limit,
}: Pick<ImportOptions, 'maxBytes' | 'limit'>): Readonly<Record<string, number>> => ({
  bytes: maxBytes,
  ...limit,
})

/** Whether nobody has to be told anything of a run. */
export const isSilent = (summary: RunSummary, { format, quiet }: ImportOptions, { exitCode }: Terminal): boolean =>
  summary.status !== 'refused' &&
  summary.status !== 'nothing' &&
  format === 'text' &&
  quiet &&
  exitCode === exitCodes.ok &&
  summary.run_findings.length === 0
