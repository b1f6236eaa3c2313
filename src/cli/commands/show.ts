import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, formatOption, positive, siteOption, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { ShowOptions } from '../actions/show.ts'
import { refusals } from '../words/errors/refusals.ts'

export function registerShow(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('show')
    .description(says.description)
    .argument('<id>', says.id)
    .argument(`[${says.pointer}]`, says.pointerHelp)
    .option(`--revision <${says.number}>`, says.revision, positive(language))
    .addOption(formatOption(language, ['text', 'json'], 'text'))
    .option('--cite', says.cite)
    .addOption(siteOption(language))
    .addOption(dbOption(language))
    .addOption(withoutPersonalDataOption(language))
    .addHelpText('after', says.examples)
    .action(async (id: string, pointer: string | undefined, options: ShowOptions, command: Command) => {
      const { cite, site, format } = options
      if (cite && (pointer === undefined || format === 'json')) command.error(refusals[language].citeAlone)
      if (site !== undefined && !cite) command.error(refusals[language].siteWithCite)
      const { show } = await import('../actions/show.ts')
      await show(id, pointer, options, terminal)
    })
}

const english = {
  description: 'Show where a value comes from: the words of the source.',
  id: 'a document: its id or the beginning of it, its file, its town',
  pointer: 'pointer',
  pointerHelp: 'JSON Pointer of a value, as /content/ico or ico; without it all values are listed',
  number: 'number',
  revision: 'an older revision, counted from 1',
  cite: 'one sentence to quote: the words, the file, the page of a PDF, the line, its SHA-256, the revision and a link',
  examples: `
Examples:
  asz show Jihlava                                     the values of the one document about Jihlava
  asz show cooperation_description:00286010            all values with their pointers and lines
  asz show cooperation_description:00286010 /content/ico
  asz show 00286010 /content/activities/0              a value with all its parts
  asz show jihlava.txt /content/contacts/0/phone --format json
  asz show Chrudim contacts/0/phone --cite             a sentence to quote`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Ukáže, odkud údaj pochází: slova zdroje.',
    id: 'dokument: jeho id nebo začátek id, soubor, obec',
    pointer: 'ukazatel',
    pointerHelp: 'JSON Pointer údaje, například /content/ico nebo ico; bez něj se vypíší všechny údaje',
    number: 'číslo',
    revision: 'starší revize, počítáno od 1',
    cite: 'jedna věta k citaci: slova, soubor, strana PDF, řádek, jeho SHA-256, revize a odkaz',
    examples: `
Příklady:
  asz show Jihlava                                     údaje jediného dokumentu o Jihlavě
  asz show cooperation_description:00286010            všechny údaje s ukazateli a řádky
  asz show cooperation_description:00286010 /content/ico
  asz show 00286010 /content/activities/0              údaj se všemi částmi
  asz show jihlava.txt /content/contacts/0/phone --format json
  asz show Chrudim contacts/0/phone --cite             věta k citaci`,
  },
}
