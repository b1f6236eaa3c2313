import { acceptRefused } from '../../../batch/import/refused.ts'
import { recordOf } from '../../../batch/import/told/history.ts'
import { jsonText } from '../../../text/controls.ts'
import { clock } from '../../clock.ts'
import type { Terminal } from '../../terminal.ts'
import { importTextWords } from '../../words/import.ts'
import type { ImportOptions } from './options.ts'

export async function accept({ db, format, quiet }: ImportOptions, { out }: Terminal): Promise<void> {
  const run = acceptRefused(db, clock)
  if (format === 'json') await out.write(`${jsonText(recordOf(run))}\n`)
  else if (!quiet) await out.write(`${importTextWords[out.language].accepted(run.id)}\n`)
}
