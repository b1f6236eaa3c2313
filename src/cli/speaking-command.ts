import { Command, InvalidArgumentError, Option } from 'commander'
import type { Argument } from 'commander'
import { nearest } from '../query/same-name.ts'
import type { Language } from '../wording/language.ts'
import { usageErrors } from './words/errors/usage-errors.ts'

/**
 * A command that says in a language what is wrong with what was typed. Commander calls these methods with what it found; their
 * own sentences are English.
 */
export class SpeakingCommand extends Command {
  readonly #language: Language

  constructor(name: string | undefined, language: Language) {
    super(name)
    this.#language = language
  }

  get #says() {
    return usageErrors[this.#language]
  }

  override createCommand(name?: string): SpeakingCommand {
    return new SpeakingCommand(name, this.#language)
  }

  override addOption(option: Option): this {
    this.#speakOf(option)
    return super.addOption(option)
  }

  override addArgument(argument: Argument): this {
    this.#speakOf(argument)
    return super.addArgument(argument)
  }

  unknownCommand(): void {
    const [typed = ''] = this.args
    const names = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name())
    this.#refuse(this.#says.unknownCommand(typed), nearest(typed, names))
  }

  unknownOption(flag: string): void {
    const help = this.createHelp()
    const names = [...help.visibleOptions(this), ...help.visibleGlobalOptions(this)].flatMap(({ long }) => long ?? [])
    this.#refuse(this.#says.unknownOption(flag), flag.startsWith('--') ? nearest(flag, names) : [])
  }

  missingArgument(name: string): void {
    this.#refuse(this.#says.missingArgument(name))
  }

  missingMandatoryOptionValue({ flags }: Option): void {
    this.#refuse(this.#says.missingOption(flags))
  }

  optionMissingArgument({ flags }: Option): void {
    this.#refuse(this.#says.missingValue(flags))
  }

  _excessArguments(given: readonly string[]): void {
    this.#refuse(this.#says.tooMany(this.name(), this.registeredArguments.length, given.length))
  }

  #refuse(message: string, near: readonly string[] = []): never {
    return this.error(near.length === 0 ? message : `${message}\n${this.#says.didYouMean(near)}`)
  }

  /** Refuses a value of an option or argument in its reader's own words, else by its choices. */
  #speakOf(target: Option | Argument): void {
    const { parseArg: read, argChoices } = target
    if (read === undefined) return
    target.argParser((value, previous) => {
      try {
        return read(value, previous)
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error
        const reason = argChoices === undefined ? error.message : this.#says.choices(argChoices)
        return this.#refuse(this.#refused(target, value, reason))
      }
    })
  }

  #refused(target: Option | Argument, value: string, reason: string): string {
    if (!(target instanceof Option)) return this.#says.refusedArgument(target.name(), value, reason)
    const { flags, envVar } = target
    return envVar !== undefined && process.env[envVar] === value
      ? this.#says.refusedVariable(flags, value, envVar, reason)
      : this.#says.refusedValue(flags, value, reason)
  }
}
