/** What the CSV files of an export are, for programs: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
import { jsonText } from '../../text/controls.ts'
import type { Column, Table } from './dictionary.ts'

/** The name under which a reader looks for it beside a CSV file. */
export const csvwFile = 'csv-metadata.json'

export const csvwMetadata = (tables: readonly Table[]): string =>
  `${jsonText(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'cs' }],
      dialect: { delimiter: ',', header: true, encoding: 'utf-8', quoteChar: '"', doubleQuote: true },
      tables: tables.map(({ name, title: [english, czech], columns }) => ({
        url: `${name}.csv`,
        'dc:title': [
          { '@value': czech, '@language': 'cs' },
          { '@value': english, '@language': 'en' },
        ],
        tableSchema: { columns: columns.map(columnOf) },
      })),
    },
    2,
  )}\n`

/** Empty cells are null, which no format forbids. */
const columnOf = ({ name, type, title: [english, czech], unit, codes }: Column): object => ({
  name,
  titles: name,
  datatype: datatypeOf(type, codes),
  'dc:title': [
    { '@value': czech, '@language': 'cs' },
    { '@value': english, '@language': 'en' },
  ],
  ...((unit ?? codes) && {
    'dc:description': [
      ...(unit ? [unit[1]] : []),
      ...(codes ?? []).map(({ key, said: [, label] }) => `${key} = ${label}`),
    ].join('; '),
  }),
})

function datatypeOf(type: Column['type'], codes: Column['codes']): string | object {
  if (type === 'date') return { base: 'date', format: 'yyyy-MM-dd' }
  if (type === 'number') return 'decimal'
  return codes === undefined ? 'string' : { base: 'string', format: `^(${codes.map(({ key }) => key).join('|')})$` }
}
