import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { MaxFailed } from '../batch/guards/guard.ts'
import type { Language } from '../wording/language.ts'
import { defaultLimits, limitNames } from '../source/limits.ts'
import { refusals } from './words/errors/refusals.ts'
import { usageErrors } from './words/errors/usage-errors.ts'

const english = {
  file: 'file',
  db: 'the database',
  format: 'format',
  formatHelp: 'how to print the result',
  municipalities: 'another list of municipalities for this run, as CSV or JSON with names and codes',
  withoutPersonalData: 'leave out contacts, and names, phones and addresses in texts',
  address: 'address',
  site: 'where the pages of `asz site` are published, for links',
  size: 'size',
  number: 'number',
  maxFailed: 'publish nothing if more files fail than this number or share (5%)',
  maxBytes: 'refuse larger files',
  limit: 'name=size',
  limitHelp: 'refuse documents beyond this limit',
  limitDefault: 'see docs/limits.md',
}

const words: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    file: 'soubor',
    db: 'databáze',
    format: 'formát',
    formatHelp: 'v jakém formátu výsledek vypsat',
    municipalities: 'jiný seznam obcí pro toto spuštění, jako CSV nebo JSON se jmény a kódy',
    withoutPersonalData: 'vynechá kontakty a v textech jména, telefony a adresy',
    address: 'adresa',
    site: 'kde jsou zveřejněny stránky z `asz site`, pro odkazy',
    size: 'velikost',
    number: 'číslo',
    maxFailed: 'nezveřejní nic, selže-li více souborů než tento počet nebo podíl (5%)',
    maxBytes: 'odmítne větší soubory',
    limit: 'jméno=velikost',
    limitHelp: 'odmítne dokumenty nad tento limit',
    limitDefault: 'viz docs/limits.md',
  },
}

/** `--db FILE`, else `ASZ_DB`, else `asz.sqlite` here. */
export const dbOption = (language: Language, what = words[language].db): Option =>
  new Option(`--db <${words[language].file}>`, what)
    .env('ASZ_DB')
    .argParser(databaseName(language))
    .default('asz.sqlite')

/** The name of a database file. SQLite takes some names for no file, and its binding drops blanks around a name. */
export const databaseName =
  (language: Language) =>
  (text: string): string => {
    const no = refusals[language]
    if (text.trim() === '' || text === ':memory:') throw new InvalidArgumentError(no.fileName)
    if (text !== text.trim()) throw new InvalidArgumentError(no.plainName)
    return text
  }

export const formatOption = <Format extends string>(
  language: Language,
  formats: readonly Format[],
  fallback: Format,
): Option =>
  new Option(`--format <${words[language].format}>`, words[language].formatHelp).choices(formats).default(fallback)

/** `--municipalities FILE`: another list of municipalities than the one that is in use. */
export const municipalitiesOption = (language: Language): Option =>
  new Option(`--municipalities <${words[language].file}>`, words[language].municipalities)

/** Leaves contacts and names out of what is printed or stored. */
export const withoutPersonalDataOption = (language: Language): Option =>
  new Option('--without-personal-data', words[language].withoutPersonalData)

/** `--site ADDRESS`: where the pages of `asz site` are published. */
export const siteOption = (language: Language): Option =>
  new Option(`--site <${words[language].address}>`, words[language].site).argParser((text: string) => {
    if (!URL.canParse(text) || !/^https?:/i.test(text)) throw new InvalidArgumentError(refusals[language].address)
    return text
  })

/** Refuses a value in the words of an option that does so itself; for what only a command's action can read. */
export const refuseValue = (
  command: Command,
  option: `--${string}`,
  value: string,
  expected: 'address' | 'date' | 'email' | 'ico',
  language: Language,
): never => {
  // As the help of the language has it.
  const flags = command.options.find(({ long }) => long === option)?.flags ?? option
  return command.error(usageErrors[language].refusedValue(flags, value, refusals[language][expected]))
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

/** A number of bytes: `5000`, `100k`, `64M`, `1G`. */
const sizeOf =
  (language: Language) =>
  (text: string): number => {
    const [, number, unit = ''] = /^([1-9]\d{0,9})([kMG]?)$/.exec(text) ?? []
    if (number === undefined) throw new InvalidArgumentError(refusals[language].size)
    return Number(number) * (UNITS[unit] ?? 1)
  }

/** `--max-bytes SIZE`. */
export const maxBytesOption = (language: Language): Option =>
  new Option(`--max-bytes <${words[language].size}>`, words[language].maxBytes)
    .argParser(sizeOf(language))
    .default(defaultLimits.bytes, '64M')

/** `--limit NAME=SIZE`, once for each limit; all that are given, by name. */
export const limitOption = (language: Language): Option =>
  new Option(`--limit <${words[language].limit}>`, `${words[language].limitHelp}: ${limitNames.join(', ')}`)
    .argParser((text, given: Readonly<Record<string, number>>) => ({ ...given, ...limitOf(text, language) }))
    .default({}, words[language].limitDefault)

function limitOf(text: string, language: Language): Readonly<Record<string, number>> {
  const [name = '', size = '', ...rest] = text.split('=')
  if (!limitNames.includes(name) || rest.length > 0)
    throw new InvalidArgumentError(refusals[language].limit(limitNames.join(', ')))
  return { [name]: sizeOf(language)(size) }
}

/** A whole number from 1 on. */
export const positive =
  (language: Language) =>
  (text: string): number => {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(refusals[language].positive)
    return Number(text)
  }

/** `--max-failed NUMBER` of files, or a share of them. */
export const maxFailedOption = (language: Language): Option =>
  new Option(`--max-failed <${words[language].number}>`, words[language].maxFailed).argParser(maxFailedOf(language))

const maxFailedOf =
  (language: Language) =>
  (text: string): MaxFailed => {
    const [, number, sign] = /^(\d{1,9}(?:\.\d{1,3})?)(%?)$/.exec(text) ?? []
    if (number === undefined || (sign === '' && number.includes('.')))
      throw new InvalidArgumentError(refusals[language].share)
    return sign === '%' ? { share: Number(number) / 100 } : { files: Number(number) }
  }
