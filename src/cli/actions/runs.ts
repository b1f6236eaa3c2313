import { runDetails, runsOf } from '../../batch/import/told/history.ts'
import { jsonText } from '../../text/controls.ts'
import { commandName } from '../command-name.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { refusalText } from '../text/error.ts'
import { workWords } from '../words/work.ts'
import { runsText, runText } from '../text/runs.ts'

export interface RunsOptions {
  readonly db: string
  readonly format: 'text' | 'json'
}

export async function runs(id: number | undefined, { db, format }: RunsOptions, terminal: Terminal): Promise<void> {
  if (id !== undefined) return showRun(id, db, format, terminal)
  const all = runsOf(db)
  await terminal.out.write(format === 'json' ? json(all) : runsText(all, terminal.out))
}

async function showRun(id: number, db: string, format: RunsOptions['format'], terminal: Terminal): Promise<void> {
  const details = runDetails(db, id)
  if (details === undefined) {
    const words = workWords[terminal.err.language]
    await terminal.err.write(refusalText(words.noRun(id), [words.listsThem(`${commandName} runs`)], terminal.err))
    terminal.exitCode = exitCodes.failed
    return
  }
  await terminal.out.write(format === 'json' ? json(details) : runText(details, terminal.out))
}

const json = (data: unknown): string => `${jsonText(data, 2)}\n`
