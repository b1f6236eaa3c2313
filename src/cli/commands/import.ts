import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import { timeLimitSeconds } from '../../batch/thread/limits.ts'
import { onDisk } from '../../source/on-disk.ts'
import {
  dbOption,
  formatOption,
  limitOption,
  maxBytesOption,
  maxFailedOption,
  municipalitiesOption,
  positive,
  withoutPersonalDataOption,
} from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportOptions } from '../actions/import.ts'

export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description('Read documents from files and folders into the database.')
    .argument('[path...]', 'files and folders (folders with all that is in them)')
    .addOption(dbOption())
    .option('--json <dir>', 'also write one JSON file a document into this folder')
    .option('--force', 'read again what was read before', false)
    .option('--prune', 'remove documents whose files are gone (else they are kept and marked)', false)
    .option('--retry', 'read only the files that failed before (see asz failures)', false)
    .option('--retry-before <version>', 'read only the files that an asz before this version read', versionOf)
    .addOption(maxFailedOption())
    .option('--accept', 'publish what the last import refused to publish', false)
    .option('--timeout <seconds>', 'how long one document may take', positive, timeLimitSeconds)
    .addOption(maxBytesOption())
    .addOption(limitOption())
    .addOption(municipalitiesOption())
    .option('--jobs <number>', 'how many documents are read at a time', positive, availableParallelism())
    .option('--quiet', 'say nothing unless something is wrong', false)
    .addOption(
      new Option('--log-format <format>', 'how to tell what goes on').choices(['text', 'json']).default('text'),
    )
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const mistake = mistakeOf(paths, options)
      if (mistake !== undefined) command.error(`error: ${mistake}`)
      const { accept, importPaths } = await import('../actions/import.ts')
      if (options.accept) await accept(options, terminal)
      else await importPaths(paths.map(onDisk), options, terminal)
    })
}

/** What an import is asked that makes no sense together. */
function mistakeOf(paths: readonly string[], options: ImportOptions): string | undefined {
  const { retry, retryBefore, accept, prune, force } = options
  const again = retry || retryBefore !== undefined
  if (accept && (paths.length > 0 || again || prune || force || options.withoutPersonalData))
    return '--accept publishes what lies aside and reads nothing: give it alone'
  if (retry && retryBefore !== undefined) return 'give either --retry or --retry-before'
  if (again && prune) return '--prune needs a look at all files: give it without --retry'
  return paths.length === 0 && !again && !accept ? "missing required argument 'path'" : undefined
}

const examples = `
Examples:
  asz import documents/                     into asz.sqlite here
  asz import page.html plan.docx --db x.sqlite
  asz import documents/ --json out/         one JSON file a document as well
  asz import documents/ --quiet --max-failed 5%     from cron or a systemd timer
  asz import --retry                        once more what failed
  ASZ_DB=/srv/asz.sqlite asz import inbox/  another database by default

Unchanged files are skipped; a changed file adds a revision. Readers see the state before the import or the one after it.
Exit codes: 0 all well, 1 nothing could be done, 2 wrong usage, 3 some documents failed, 4 refused to publish because the
result looks wrong (--accept publishes it), 11 another import runs, 130 interrupted (the next import goes on from there).`

function versionOf(text: string): string {
  if (!/^\d+(?:\.\d+){0,2}$/.test(text)) throw new InvalidArgumentError('It must be a version, as 1.2.0.')
  return text
}
