import { Option } from 'commander'
import type { Command } from 'commander'
import type { Language } from '../../../wording/language.ts'
import { exportFormats } from '../../../query/export/formats.ts'
import type { Publication } from '../../../query/export/dcat.ts'
import type { ExportOptions } from '../../actions/handed/export.ts'
import { dbOption, refuseValue } from '../../options.ts'
import type { Terminal } from '../../terminal.ts'
import { refusals } from '../../words/errors/refusals.ts'

export function registerExport(program: Command, terminal: Terminal): void {
  const { language } = terminal.out
  const says = words[language]
  const no = refusals[language]
  program
    .command('export')
    .description(says.description)
    .argument(`<${says.dir}>`, says.dirHelp)
    .addOption(new Option(`--to <${says.format}>`, says.to).choices(exportFormats).makeOptionMandatory())
    .addOption(dbOption(language))
    .option('--with-personal-data', says.with)
    .option('--without-personal-data', says.without)
    .option(`--publisher <${says.ico}>`, says.publisher)
    .option(`--contact <${says.email}>`, says.contact)
    .option(`--base-url <${says.address}>`, says.baseUrl)
    .addOption(new Option(`--theme <${says.code}>`, says.theme).choices(themes))
    .addOption(new Option(`--frequency <${says.code}>`, says.frequency).choices(frequencies))
    .addHelpText('after', says.examples)
    .action(async (dir: string, options: Given, command: Command) => {
      const { exportTables, refusedFor } = await import('../../actions/handed/export.ts')
      if (options.withPersonalData && options.withoutPersonalData) command.error(no.peopleOrNot)
      const refused = refusedFor(options)
      if (refused === 'decision') command.error(no.peopleOfExport)
      const publication = await publicationOf(options, command, language)
      if (refused === 'claim') command.error(no.recordsOfNobody)
      await exportTables(dir, { ...options, ...(publication && { publication }) }, terminal)
    })
}

interface Given extends Omit<ExportOptions, 'publication'>, Partial<Publication> {}

/** What the records of a catalogue need; undefined where none are written. */
async function publicationOf(options: Given, command: Command, language: Language): Promise<Publication | undefined> {
  const no = refusals[language]
  const { to, publisher, contact, baseUrl, theme, frequency } = options
  const isGiven = [publisher, contact, baseUrl, theme, frequency].some((one) => one !== undefined)
  if (to !== 'dcat' && isGiven) command.error(no.onlyForDcat)
  if (to !== 'dcat') return undefined
  if (publisher === undefined || contact === undefined || baseUrl === undefined) return command.error(no.dcatNeeds)
  const { icoCheckDigit } = await import('../../../czech/code/ico.ts')
  if (!/^\d{8}$/.test(publisher) || icoCheckDigit(publisher.slice(0, 7)) !== publisher.slice(7))
    refuseValue(command, '--publisher', publisher, 'ico', language)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(contact)) refuseValue(command, '--contact', contact, 'email', language)
  if (!URL.canParse(baseUrl) || !/^https:/i.test(baseUrl))
    refuseValue(command, '--base-url', baseUrl, 'address', language)
  return {
    ...{ publisher, contact, baseUrl: baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/` },
    ...{ theme: theme ?? 'SOCI', frequency: frequency ?? 'IRREG' },
  }
}

/** Codes of http://publications.europa.eu/resource/authority/data-theme and …/frequency. */
const themes = [
  'SOCI',
  'GOVE',
  'REGI',
  'EDUC',
  'ECON',
  'HEAL',
  'JUST',
  'TECH',
  'TRAN',
  'ENVI',
  'ENER',
  'AGRI',
  'INTR',
  'OP_DATPRO',
]
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL_2', 'ANNUAL', 'IRREG', 'UNKNOWN']

const english = {
  description: 'Write all that asz query tells into a folder, as files for other tools.',
  dir: 'dir',
  dirHelp: 'the folder; one that an export made before is replaced',
  format: 'format',
  to: 'what the files are: datapackage and csvw are CSV with a description for programs, dcat adds records for a catalogue of open data',
  ico: 'ico',
  email: 'email',
  address: 'address',
  code: 'code',
  publisher: 'dcat: the IČO of who publishes it',
  contact: 'dcat: whom to ask',
  baseUrl: 'dcat: where the files will stand',
  theme: 'dcat: the theme, if not SOCI',
  frequency: 'dcat: how often it is renewed, if not IRREG',
  with: 'with contacts, and the names in texts',
  without: 'without contacts, and without names, phones and addresses in texts',
  examples: `
Examples:
  asz export data/ --to datapackage --without-personal-data
  asz export data/ --to xlsx --with-personal-data
  asz export data/ --to dcat --with-personal-data --publisher 00286010 --contact data@example.cz --base-url https://www.example.cz/data/

A file a table (documents, towns, contacts, …; in xlsx a sheet a table), the same bytes from the same database, and slovnik.csv, which tells in Czech and
English what each column is. The folder appears whole or not at all.
That nobody is in the data, dcat says only of a database that asz import --without-personal-data made.`,
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    description: 'Zapíše vše, co sděluje asz query, do složky jako soubory pro jiné nástroje.',
    dir: 'složka',
    dirHelp: 'kam; složka s dřívějším exportem se nahradí',
    format: 'formát',
    to: 'v jakém formátu soubory zapsat; datapackage a csvw jsou CSV s popisem pro programy, dcat přidá záznamy pro katalog otevřených dat',
    ico: 'IČO',
    email: 'e-mail',
    address: 'adresa',
    code: 'kód',
    publisher: 'dcat: IČO poskytovatele',
    contact: 'dcat: na koho se obracet',
    baseUrl: 'dcat: kde budou soubory zveřejněny',
    theme: 'dcat: téma, není-li to SOCI',
    frequency: 'dcat: jak často se data obnovují, není-li to IRREG',
    with: 'včetně kontaktů a jmen v textech',
    without: 'bez kontaktů a bez jmen, telefonů a adres v textech',
    examples: `
Příklady:
  asz export data/ --to datapackage --without-personal-data
  asz export data/ --to xlsx --with-personal-data
  asz export data/ --to dcat --with-personal-data --publisher 00286010 --contact data@example.cz --base-url https://www.example.cz/data/

Pro každou tabulku (documents, towns, contacts, …) jeden soubor (v xlsx jeden list), z téže databáze vždy bajt po bajtu stejný, a slovnik.csv,
který česky a anglicky vysvětluje každý sloupec. Složka vznikne celá, nebo vůbec.
Že data neobsahují osobní údaje, uvede dcat jen u databáze, která vznikla příkazem asz import --without-personal-data.`,
  },
}
