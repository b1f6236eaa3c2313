import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { MaxFailed } from '../batch/guards/guard.ts'
import { defaultLimits, limitNames } from '../source/limits.ts'

/** `--db FILE`, else `ASZ_DB`, else `asz.sqlite` here. */
export const dbOption = (what = 'the database'): Option =>
  new Option('--db <file>', what).env('ASZ_DB').argParser(databaseName).default('asz.sqlite')

/** The name of a database file. SQLite takes some names for no file, and its binding drops blanks around a name. */
export function databaseName(text: string): string {
  if (text.trim() === '' || text === ':memory:') throw new InvalidArgumentError('It must be the name of a file.')
  if (text !== text.trim()) throw new InvalidArgumentError('It must be a name without blanks before or after it.')
  return text
}

export const formatOption = <Format extends string>(formats: readonly Format[], fallback: Format): Option =>
  new Option('--format <format>', 'how to print the result').choices(formats).default(fallback)

/** `--municipalities FILE`: another list of municipalities than the one that is in use. */
export const municipalitiesOption = (): Option =>
  new Option(
    '--municipalities <file>',
    'another list of municipalities for this run, as CSV or JSON with names and codes',
  )

/** Leaves contacts and names out of what is printed or stored. */
export const withoutPersonalDataOption = (): Option =>
  new Option('--without-personal-data', 'leave out contacts, and names, phones and addresses in texts')

/** Refuses a value in the words of an option that does so itself; for what only a command's action can read. */
export const refuseValue = (command: Command, flags: string, value: string, expected: string): never =>
  command.error(`error: option '${flags}' argument '${value}' is invalid. ${expected}`)

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

/** `--max-failed NUMBER` of files, or a share of them. */
export const maxFailedOption = (): Option =>
  new Option('--max-failed <number>', 'publish nothing if more files fail than this number or share (5%)').argParser(
    maxFailedOf,
  )

function maxFailedOf(text: string): MaxFailed {
  const [, number, sign] = /^(\d{1,9}(?:\.\d{1,3})?)(%?)$/.exec(text) ?? []
  if (number === undefined || (sign === '' && number.includes('.')))
    throw new InvalidArgumentError('It must be a whole number, or a share such as 5%.')
  return sign === '%' ? { share: Number(number) / 100 } : { files: Number(number) }
}
