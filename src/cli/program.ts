import { Option } from 'commander'
import type { Command } from 'commander'
import { visible } from '../text/controls.ts'
import { packageVersion } from '../version.ts'
import { SpeakingCommand } from './speaking-command.ts'
import { LINE } from './terminal.ts'
import type { Terminal } from './terminal.ts'
import { languages } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { helpIn, helpWords } from './words/help.ts'
import { refusals } from './words/errors/refusals.ts'

/** Adds a command to the program; its action writes to the terminal and sets its exit code. */
export type Register = (program: Command, terminal: Terminal) => void

/**
 * The commands in the order of `asz --help`: their names, options and help, each loaded when it is needed. What a command does
 * (`actions/`) is loaded when it runs, so that nobody waits for it who asks for help.
 */
const commands: ReadonlyMap<string, () => Promise<Register>> = new Map(
  Object.entries({
    parse: () => import('./commands/parse.ts').then(({ registerParse }) => registerParse),
    import: () => import('./commands/import.ts').then(({ registerImport }) => registerImport),
    load: () => import('./commands/handed/load.ts').then(({ registerLoad }) => registerLoad),
    query: () => import('./commands/query.ts').then(({ registerQuery }) => registerQuery),
    revisions: () => import('./commands/revisions.ts').then(({ registerRevisions }) => registerRevisions),
    diff: () => import('./commands/diff.ts').then(({ registerDiff }) => registerDiff),
    report: () => import('./commands/handed/report.ts').then(({ registerReport }) => registerReport),
    show: () => import('./commands/show.ts').then(({ registerShow }) => registerShow),
    acknowledge: () => import('./commands/notes/acknowledge.ts').then(({ registerAcknowledge }) => registerAcknowledge),
    correct: () => import('./commands/notes/correct.ts').then(({ registerCorrect }) => registerCorrect),
    teach: () => import('./commands/notes/teach.ts').then(({ registerTeach }) => registerTeach),
    export: () => import('./commands/handed/export.ts').then(({ registerExport }) => registerExport),
    runs: () => import('./commands/runs.ts').then(({ registerRuns }) => registerRuns),
    failures: () => import('./commands/failures.ts').then(({ registerFailures }) => registerFailures),
    municipalities: () =>
      import('./commands/municipalities.ts').then(({ registerMunicipalities }) => registerMunicipalities),
    verify: () => import('./commands/verify.ts').then(({ registerVerify }) => registerVerify),
    backup: () => import('./commands/backup.ts').then(({ registerBackup }) => registerBackup),
    forget: () => import('./commands/forget.ts').then(({ registerForget }) => registerForget),
    site: () => import('./commands/site.ts').then(({ registerSite }) => registerSite),
    completion: () => import('./commands/completion.ts').then(({ registerCompletion }) => registerCompletion),
    man: () => import('./commands/man.ts').then(({ registerMan }) => registerMan),
  }),
)

/** Commands that tell of all others. */
const telling: ReadonlySet<string> = new Set(['completion', 'man'])

/** The command that the arguments name; all where they name none or one that tells of all, except to tell the version. */
function neededFor(argv: readonly string[]): readonly (() => Promise<Register>)[] {
  const named = argv.find((argument) => !argument.startsWith('-'))
  const command = telling.has(named ?? '') ? undefined : commands.get(named ?? '')
  if (command) return [command]
  return named === undefined && argv.includes('--version') ? [] : [...commands.values()]
}

/** The program with the commands that these arguments need. */
export async function buildProgram(terminal: Terminal, argv: readonly string[] = []): Promise<Command> {
  const { language } = terminal.out
  const words = helpWords[language]
  const program = new SpeakingCommand('asz', language)
    .description(words.description)
    .version(packageVersion, '-V, --version', words.version)
    .option('--no-color', words.noColor)
    .addOption(new Option(`--lang <${words.language}>`, words.lang).choices(languages))
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .showHelpAfterError(words.lookAtHelp)
    .configureOutput({
      outputError: (text, write) => {
        write(visible(`asz: ${text}`))
      },
    })
    .configureHelp({
      helpWidth: Math.min(LINE, terminal.out.width),
      showGlobalOptions: true,
      minWidthToWrap: 24,
      ...helpIn(language),
    })
    .addHelpText('after', words.examples)
    .exitOverride()
  for (const register of await Promise.all(neededFor(argv).map((load) => load()))) register(program, terminal)
  for (const command of program.commands) refuseRepeated(command, language)
  return program
}

/** What is given twice would count once, and nobody would know which; options that gather their values say so themselves. */
function refuseRepeated(command: Command, language: Language): void {
  for (const option of command.options) {
    if (option.isBoolean() || gathers(option)) continue
    let given: string | undefined
    command.on(`option:${option.name()}`, (value: string) => {
      if (given !== undefined) command.error(refusals[language].givenTwice(option.flags, given, value))
      given = value
    })
  }
}

/** An option that adds up what it is given begins with an empty collection. */
const gathers = ({ variadic, defaultValue, flags }: Option): boolean =>
  variadic || typeof defaultValue === 'object' || flags.endsWith('…>')
