/** The words that Commander puts around the help of a command. */
import { Help } from 'commander'
import type { Language } from '../../wording/language.ts'

interface HelpWords {
  /** Commander's own headings by their English words. */
  readonly titles: Readonly<Record<string, string>>
  readonly help: string
  readonly version: string
  readonly helpCommand: string
  readonly lookAtHelp: string
  readonly description: string
  readonly noColor: string
  readonly lang: string
  readonly language: string
  /** What is said of an option behind its description. */
  readonly extra: Readonly<Record<'choices' | 'default' | 'env', string>>
  readonly examples: string
  readonly usage: Readonly<Record<string, string>>
}

const english: HelpWords = {
  titles: {},
  help: 'display help for command',
  version: 'output the version number',
  helpCommand: 'display help for command',
  lookAtHelp: 'Run the command with --help to see what it takes.',
  description: 'Reads Czech public documents on social inclusion and answers questions about them.',
  noColor: 'no colours (also: NO_COLOR=1)',
  language: 'language',
  lang: 'the language to speak (else ASZ_LANG, or that of the system)',
  extra: { choices: 'choices', default: 'default', env: 'env' },
  examples: `
Start here:
  asz import documents/        read documents into asz.sqlite
  asz query --city Jihlava     everything that is known about a town
  asz COMMAND --help           options and examples of a command`,
  usage: {},
}

const czech: HelpWords = {
  titles: {
    'Usage:': 'Použití:',
    'Arguments:': 'Argumenty:',
    'Options:': 'Volby:',
    'Global Options:': 'Společné volby:',
    'Commands:': 'Příkazy:',
  },
  help: 'vypíše nápovědu k příkazu',
  version: 'vypíše číslo verze',
  helpCommand: 'vypíše nápovědu k příkazu',
  lookAtHelp: 'Co příkaz přijímá, ukáže spuštění s --help.',
  description: 'Čte české veřejné dokumenty o sociálním začleňování a odpovídá na otázky o nich.',
  noColor: 'bez barev (též: NO_COLOR=1)',
  language: 'jazyk',
  lang: 'jazyk výpisů (jinak ASZ_LANG, nebo jazyk systému)',
  extra: { choices: 'možnosti', default: 'výchozí', env: 'proměnná' },
  examples: `
Začněte takto:
  asz import dokumenty/        načte dokumenty do asz.sqlite
  asz query --city Jihlava     vše, co je o obci známo
  asz PŘÍKAZ --help            volby a příklady příkazu`,
  usage: { '[options]': '[volby]', '[command]': '[příkaz]' },
}

export const helpWords: Readonly<Record<Language, HelpWords>> = { en: english, cs: czech }

const plain = new Help()

/** What `configureHelp` takes for a language. */
export const helpIn = (language: Language): Partial<Help> => {
  if (language === 'en') return {}
  const words = helpWords[language]
  const extra: Readonly<Record<string, string>> = words.extra
  const withExtra = (text: string): string =>
    text.replaceAll(/(?<=[(,] ?)(?:choices|default|env)(?=: )/g, (word) => extra[word] ?? word)
  const usage = (text: string): string =>
    text.replaceAll(/\[(?:options|command)\]/g, (word) => words.usage[word] ?? word)
  return {
    styleTitle: (title) => words.titles[title] ?? title,
    styleUsage: usage,
    styleSubcommandTerm: usage,
    optionDescription: (option) => withExtra(plain.optionDescription(option)),
    argumentDescription: (argument) => withExtra(plain.argumentDescription(argument)),
  }
}
