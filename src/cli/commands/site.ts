import type { Command } from 'commander'
import type { Language } from '../../wording/language.ts'
import { dbOption, refuseValue } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import { refusals } from '../words/errors/refusals.ts'

interface Given {
  readonly db: string
  readonly today?: string
  readonly withPersonalData?: true
  readonly withoutPersonalData?: true
}

export function registerSite(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  program
    .command('site')
    .description(says.description)
    .argument(`<${says.folder}>`, says.folderHelp)
    .option('--without-personal-data', says.without)
    .option('--with-personal-data', says.with)
    .option(`--today <${says.date}>`, says.today)
    .addOption(dbOption(language))
    .addHelpText('after', says.examples)
    .action(async (folder: string, options: Given, command: Command) => {
      const { withPersonalData = false, withoutPersonalData = false } = options
      if (withPersonalData === withoutPersonalData) command.error(refusals[language].peopleOfSite)
      const { lastDayOf } = await import('../day.ts')
      const { today } = options
      const day = today === undefined ? undefined : lastDayOf(today)
      if (today !== undefined && day === undefined) refuseValue(command, '--today', today, 'date', language)
      const { site } = await import('../actions/site.ts')
      await site(
        folder,
        { db: options.db, hasPeople: withPersonalData, ...(day !== undefined && { today: day }) },
        terminal,
      )
    })
}

const english = {
  description: 'Make a site of static pages in Czech from the database, which opens from its folder without a network.',
  folder: 'folder',
  folderHelp: 'where to; an empty folder, or one with a site made before, of which only what changed is written',
  without: 'leave out contacts, and names, phones and addresses in texts',
  with: 'show people as the documents do',
  date: 'date',
  today: 'the day from which is told what is due, if not this one',
  examples: `
Examples:
  asz site public --without-personal-data     open public/index.html
  asz site inner --with-personal-data         for those who may see contacts`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Vytvoří z databáze statické stránky v češtině, které se otevřou ze složky i bez sítě.',
    folder: 'složka',
    folderHelp: 'kam; prázdná složka, nebo složka s dřívějšími stránkami, z nichž se přepíší jen změněné',
    without: 'vynechá kontakty a v textech jména, telefony a adresy',
    with: 'ukáže osoby tak, jak je uvádějí dokumenty',
    date: 'datum',
    today: 'den, ke kterému se počítají termíny, není-li to dnešek',
    examples: `
Příklady:
  asz site verejne --without-personal-data    otevřete verejne/index.html
  asz site vnitrni --with-personal-data       pro ty, kdo smějí vidět kontakty`,
  },
}
