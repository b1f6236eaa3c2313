import { InvalidArgumentError, Option } from 'commander'
import { findDates } from '../czech/date.ts'
import { lastDay } from '../czech/day.ts'
import { Edtf } from '../kinds/values.ts'
import { Passage } from '../passage.ts'
import { DocumentJson } from '../record/schema.ts'
import type { KindName } from '../record/schema.ts'
import { defaultLimits, limitNames } from '../source/limits.ts'

/** `--db FILE`, else `ASZ_DB`, else `asz.sqlite` here. */
export const dbOption = (): Option =>
  new Option('--db <file>', 'the database').env('ASZ_DB').argParser(databaseName).default('asz.sqlite')

/** The name of a database file. SQLite takes some names for no file, and its binding drops blanks around a name. */
export function databaseName(text: string): string {
  if (text.trim() === '' || text === ':memory:') throw new InvalidArgumentError('It must be the name of a file.')
  if (text !== text.trim()) throw new InvalidArgumentError('It must be a name without blanks before or after it.')
  return text
}

export const formatOption = <Format extends string>(formats: readonly Format[], fallback: Format): Option =>
  new Option('--format <format>', 'how to print the result').choices(formats).default(fallback)

/** `--municipalities FILE`: a fuller list of municipalities than the one that comes with asz. */
export const municipalitiesOption = (): Option =>
  new Option('--municipalities <file>', 'a list of all municipalities, as CSV with their names and codes')

/** Leaves contacts and names out of what is printed or stored. */
export const withoutPersonalDataOption = (): Option =>
  new Option('--without-personal-data', 'leave out contacts, and names, phones and addresses in texts')

export const kindNames: readonly KindName[] = DocumentJson.options.map((kind) => kind.shape.kind.value)

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, M: 2 ** 20, G: 2 ** 30 }

/** A number of bytes: `5000`, `100k`, `64M`, `1G`. */
export function sizeOf(text: string): number {
  const [, number, unit = ''] = /^([1-9]\d{0,9})([kMG]?)$/.exec(text) ?? []
  if (number === undefined) throw new InvalidArgumentError('It must be a size: 5000, 100k, 64M, 1G.')
  return Number(number) * (UNITS[unit] ?? 1)
}

/** `--max-bytes SIZE`. */
export const maxBytesOption = (): Option =>
  new Option('--max-bytes <size>', 'refuse larger files').argParser(sizeOf).default(defaultLimits.bytes, '64M')

/** `--limit NAME=SIZE`, once for each limit; all that are given, by name. */
export const limitOption = (): Option =>
  new Option('--limit <name=size>', `refuse documents beyond this limit: ${limitNames.join(', ')}`)
    .argParser((text, given: Readonly<Record<string, number>>) => ({ ...given, ...limitOf(text) }))
    .default({}, 'see docs/limits.md')

function limitOf(text: string): Readonly<Record<string, number>> {
  const [name = '', size = '', ...rest] = text.split('=')
  if (!limitNames.includes(name) || rest.length > 0)
    throw new InvalidArgumentError(`It must be name=size, as pdf.pages=5000; the names are ${limitNames.join(', ')}.`)
  return { [name]: sizeOf(size) }
}

/** A whole number from 1 on. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return Number(text)
}

/** The last day of a date as people type it: `2024`, `2024-04`, `2024-04-15`, `15. 4. 2024`, `duben 2024`. */
export function lastDayOf(text: string): string {
  const words = Passage.of(text)
  const [found] = findDates(words)
  const date = Edtf.safeParse(text).success ? text : found?.passage.text === words.text ? found.value : undefined
  const day = date === undefined ? '' : lastDay(date)
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
    throw new InvalidArgumentError('It must be a date: 2024, 2024-04, 2024-04-15 or 15. 4. 2024.')
  return day
}
