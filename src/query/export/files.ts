/** What stands beside the rows of an export: the dictionary for people, and the description for programs. */
import { jsonText } from '../../text/controls.ts'
import type { Column, Table } from './dictionary.ts'

export const dictionaryColumns = [
  'table',
  'table_cs',
  'column',
  'type',
  'title_cs',
  'title_en',
  'unit',
  'codes',
  'source',
] as const

/** A row a column. */
export const dictionaryRows = (tables: readonly Table[]): Record<(typeof dictionaryColumns)[number], string>[] =>
  tables.flatMap(({ name: table, title: [, table_cs], columns }) =>
    columns.map(({ name: column, type, title: [title_en, title_cs], unit, codes, origin }) => ({
      ...{ table, table_cs, column, type, title_cs, title_en },
      unit: unit?.[1] ?? '',
      codes: (codes ?? []).map(({ key, said: [, czech] }) => `${key} = ${czech}`).join('; '),
      source: origin,
    })),
  )

/** The Data Package (https://datapackage.org/standard/) of CSV files with their Table Schema. */
export const dataPackage = (tables: readonly Table[], version: string): string =>
  `${jsonText(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'asz',
      version,
      resources: tables.map(({ name, title, columns }) => ({
        ...{ name, title: title[1], path: `${name}.csv`, type: 'table', format: 'csv', mediatype: 'text/csv' },
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: columns.map(fieldOf),
          missingValues: [''],
        },
      })),
    },
    2,
  )}\n`

const fieldOf = ({ name, type, title: [english, czech], unit, codes }: Column): object => ({
  ...{ name, type, title: czech, description: unit === undefined ? english : `${english} (${unit[0]})` },
  ...(codes && type === 'string' && { categories: codes.map(({ key, said: [, label] }) => ({ value: key, label })) }),
})
