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
import { importWords } from '../words/import-help.ts'
import type { ImportOptions } from '../actions/import/options.ts'
import type { Language } from '../../wording/language.ts'
import { refusals } from '../words/errors/refusals.ts'
import { usageErrors } from '../words/errors/usage-errors.ts'

export function registerImport(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = importWords[language]
  program
    .command('import')
    .description(says.description)
    .argument(`[${says.path}...]`, says.pathHelp)
    .addOption(dbOption(language))
    .option(`--json <${says.folder}>`, says.json)
    .option('--force', says.force, false)
    .option('--prune', says.prune, false)
    .option('--retry', says.retry, false)
    .option(`--retry-before <${says.version}>`, says.retryBefore, (text: string) => versionOf(text, language))
    .addOption(maxFailedOption(language))
    .option('--accept', says.accept, false)
    .option(`--timeout <${says.seconds}>`, says.timeout, positive(language), timeLimitSeconds)
    .addOption(maxBytesOption(language))
    .addOption(limitOption(language))
    .addOption(municipalitiesOption(language))
    .option(`--jobs <${says.number}>`, says.jobs, positive(language), availableParallelism())
    .option('--quiet', says.quiet, false)
    .addOption(new Option(`--log-format <${says.format}>`, says.logFormat).choices(['text', 'json']).default('text'))
    .addOption(formatOption(language, ['text', 'json'], 'text'))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (paths: string[], options: ImportOptions, command: Command) => {
      const mistake = mistakeOf(paths, options, language, says.path)
      if (mistake !== undefined) command.error(mistake)
      if (options.accept) {
        const { accept } = await import('../actions/import/accept.ts')
        await accept(options, terminal)
      } else {
        const { importPaths } = await import('../actions/import/import.ts')
        await importPaths(paths.map(onDisk), options, terminal)
      }
    })
}

/** What an import is asked that makes no sense together. */
function mistakeOf(
  paths: readonly string[],
  options: ImportOptions,
  language: Language,
  path: string,
): string | undefined {
  const no = refusals[language]
  const { retry, retryBefore, accept, prune, force } = options
  const again = retry || retryBefore !== undefined
  if (accept && (paths.length > 0 || again || prune || force || options.withoutPersonalData)) return no.acceptAlone
  if (retry && retryBefore !== undefined) return no.oneRetry
  if (again && prune) return no.pruneOfAll
  return paths.length === 0 && !again && !accept ? usageErrors[language].missingArgument(path) : undefined
}

function versionOf(text: string, language: Language): string {
  if (!/^\d+(?:\.\d+){0,2}$/.test(text)) throw new InvalidArgumentError(refusals[language].version)
  return text
}
