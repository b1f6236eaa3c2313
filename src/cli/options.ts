import { InvalidArgumentError, Option } from 'commander'
import { DocumentJson } from '../record/schema.ts'
import type { KindName } from '../record/schema.ts'

/** `--db FILE`, else `ASZ_DB`, else `asz.sqlite` here. */
export const dbOption = (): Option => new Option('--db <file>', 'the database').env('ASZ_DB').default('asz.sqlite')

export const formatOption = <Format extends string>(formats: readonly Format[], fallback: Format): Option =>
  new Option('--format <format>', 'how to print the result').choices(formats).default(fallback)

export const kindNames: readonly KindName[] = DocumentJson.options.map((kind) => kind.shape.kind.value)

/** A whole number from 1 on. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return Number(text)
}
