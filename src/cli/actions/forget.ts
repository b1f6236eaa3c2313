import { forget } from '../../batch/forget/forget.ts'
import { jsonText } from '../../text/controls.ts'
import { clock } from '../clock.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { forgetText } from '../text/forget.ts'

export interface ForgetOptions {
  readonly db: string
  readonly person: string
  readonly dryRun: boolean
  readonly format: 'text' | 'json'
}

/** False where the person's name is none. */
export async function forgetPerson(options: ForgetOptions, terminal: Terminal): Promise<boolean> {
  const { db, person: name, dryRun, format } = options
  const result = forget({ db, name, dryRun, now: clock, ...(terminal.worksOn && { worksOn: terminal.worksOn }) })
  if (result === undefined) return false
  const { out } = terminal
  await out.write(format === 'json' ? `${jsonText(result, 2)}\n` : forgetText(result, options, out))
  const { removals, cleared, notes, paths, remnants } = result
  if (paths.length > 0 || remnants.length > 0) terminal.exitCode = exitCodes.partly
  else if (removals.length === 0 && cleared === 0 && notes === 0) terminal.exitCode = exitCodes.failed
  return true
}
