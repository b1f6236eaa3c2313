/** The manual page (man(7)) of the program, from the same definitions as its help. */
import type { Argument, Command, Option } from 'commander'
import type { Language } from '../../wording/language.ts'

const headings: Readonly<
  Record<Language, readonly [name: string, synopsis: string, options: string, commands: string]>
> = {
  en: ['NAME', 'SYNOPSIS', 'OPTIONS', 'COMMANDS'],
  cs: ['JMÉNO', 'POUŽITÍ', 'VOLBY', 'PŘÍKAZY'],
}

export function manPage(program: Command, language: Language): string {
  const [name, synopsis, options, commands] = headings[language]
  return [
    `.TH ASZ 1 "" "asz ${program.version() ?? ''}"`,
    `.SH ${name}`,
    `asz \\- ${roff(program.description())}`,
    `.SH ${synopsis}`,
    ...program.commands.flatMap((command) => ['.B asz', usageOf(command), '.br']),
    `.SH ${options}`,
    ...program.options.flatMap(optionLines),
    `.SH ${commands}`,
    ...program.commands.flatMap((command) => [
      `.SS asz ${usageOf(command)}`,
      roff(command.description()),
      ...command.registeredArguments.flatMap((argument) => [
        '.TP',
        `.I ${roff(argument.name())}`,
        roff(argument.description),
      ]),
      ...command.options.flatMap(optionLines),
      ...verbatim(afterHelpOf(command)),
    ]),
    ...verbatim(afterHelpOf(program)),
    '',
  ].join('\n')
}

const usageOf = (command: Command): string =>
  roff([command.name(), ...command.registeredArguments.map(argumentText)].join(' '))

const argumentText = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

const optionLines = ({ flags, description }: Option): string[] => ['.TP', `.B ${roff(flags)}`, roff(description)]

/** What stands below the help of a command: its examples. */
function afterHelpOf(command: Command): string {
  let text = ''
  command.configureOutput({
    writeOut: (part) => {
      text += part
    },
  })
  command.outputHelp()
  return text.slice(command.helpInformation().length).trim()
}

const verbatim = (text: string): string[] => (text === '' ? [] : ['.PP', '.nf', ...text.split('\n').map(roff), '.fi'])

/** Text that roff takes for text. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
