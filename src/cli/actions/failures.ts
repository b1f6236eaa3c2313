import { jsonText } from '../../text/controls.ts'
import { listFailures } from '../../store/failures.ts'
import type { FailureRow } from '../../store/schema.ts'
import { openToRead } from '../../store/file/connect.ts'
import type { Style, Terminal } from '../terminal.ts'
import { csvText } from '../text/layout/csv.ts'
import { failuresText } from '../text/runs.ts'

export interface FailuresOptions {
  readonly db: string
  readonly format: 'text' | 'json' | 'ndjson' | 'csv'
}

export async function failures({ db, format }: FailuresOptions, { out }: Terminal): Promise<void> {
  const store = openToRead(db)
  try {
    await out.write(print(listFailures(store), format, out))
  } finally {
    store.close()
  }
}

const columns = [
  'path',
  'line',
  'column',
  'code',
  'message',
  'times',
  'first_run',
  'last_run',
  'extractor_version',
  'sha256',
] as const

function print(failures: readonly FailureRow[], format: FailuresOptions['format'], style: Style): string {
  if (format === 'text') return failuresText(failures, style)
  if (format === 'json') return `${jsonText(failures, 2)}\n`
  if (format === 'ndjson') return failures.map((failure) => `${jsonText(failure)}\n`).join('')
  return csvText(
    failures.map((failure) => ({ ...failure })),
    columns,
  )
}
