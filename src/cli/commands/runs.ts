import type { Command } from 'commander'
import { runDetails, runsOf } from '../../batch/history.ts'
import { jsonText } from '../../controls.ts'
import { commandName } from '../command-name.ts'
import { dbOption, formatOption, positive } from '../options.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { refusalText } from '../text/error.ts'
import { runsText, runText } from '../text/runs.ts'

interface Options {
  readonly db: string
  readonly format: 'text' | 'json'
}

export function registerRuns(program: Command, terminal: Terminal): void {
  program
    .command('runs')
    .description('List the imports that were run, or tell about one.')
    .argument('[id]', 'the number of a run', positive)
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addHelpText('after', examples)
    .action(async (id: number | undefined, { db, format }: Options) => {
      if (id !== undefined) await showRun(id, db, format, terminal)
      else {
        const runs = runsOf(db)
        await terminal.out.write(format === 'json' ? json(runs) : runsText(runs, terminal.out))
      }
    })
}

const examples = `
Examples:
  asz runs                     all imports, the latest first
  asz runs 12                  what one did, what it found and what failed
  asz runs --format json`

async function showRun(id: number, db: string, format: Options['format'], terminal: Terminal): Promise<void> {
  const details = runDetails(db, id)
  if (details === undefined) {
    await terminal.err.write(refusalText(`there is no run ${id}`, [`${commandName} runs lists them`], terminal.err))
    terminal.exitCode = exitCodes.failed
    return
  }
  await terminal.out.write(format === 'json' ? json(details) : runText(details, terminal.out))
}

const json = (data: unknown): string => `${jsonText(data, 2)}\n`
