import { asInputFailure } from '../batch/import/refusal.ts'
import type { ImportEvent, ImportSettings } from '../batch/import/request.ts'
import { jsonText } from '../text/controls.ts'
import type { InputError } from '../source/input-error.ts'
import type { Terminal } from './terminal.ts'
import { clearLine, progressLine } from './text/progress.ts'

interface Options {
  readonly quiet: boolean
  readonly logFormat: 'text' | 'json'
}

/** How often the line that counts is written anew, in milliseconds. */
const REFRESH = 100

/** Milliseconds since the program began; to load `performance` would take some of them. */
const now = (): number => process.uptime() * 1000

/** Tells on the standard error what goes on: a line that counts and what fails, or one JSON object an event. */
export function importProgress({ quiet, logFormat }: Options, { err }: Terminal): ImportSettings['onEvent'] {
  if (logFormat === 'json')
    return async (event) => {
      if (!quiet || event.event === 'refused' || event.event === 'finding' || troubleOf(event))
        await logEvent(loggable(event), err)
    }
  const watched = err.isTTY && !quiet
  const begin = now()
  let [total, seen, shown] = [0, 0, 0]
  return async (event) => {
    if (event.event === 'planned') total = event.files
    if (event.event === 'file') seen++
    const trouble = troubleOf(event)
    if (trouble) {
      const { inputErrorText } = await import('./text/error.ts')
      await err.write(`${watched ? clearLine : ''}${inputErrorText(trouble, err)}`)
    }
    if (!watched) return
    const elapsed = now() - begin
    if (event.event === 'removed') await err.write(clearLine)
    else if (event.event === 'file' && elapsed - shown > REFRESH) {
      shown = elapsed
      await err.write(`${clearLine}${err.chalk.dim(progressLine({ seen, total, seconds: elapsed / 1000 }, err))}`)
    }
  }
}

/** One event as one line of JSON, with its time. */
export const logEvent = (event: object, err: Terminal['err']): Promise<void> =>
  err.write(`${jsonText({ time: new Date().toISOString(), ...event })}\n`)

/** What a person has to know at once; a file that failed before and did not change is no news. */
function troubleOf(event: ImportEvent): InputError | undefined {
  if (event.event === 'unreadable') return event.error
  if (event.event !== 'file' || event.failure === undefined || event.failure.is_known) return undefined
  return asInputFailure(event.failure)
}

/** An Error has no JSON of its own. */
const loggable = (event: ImportEvent): object =>
  event.event === 'unreadable' ? { event: event.event, file: event.error.file, message: event.error.message } : event
