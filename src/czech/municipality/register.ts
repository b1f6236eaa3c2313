/**
 * Reads a list of municipalities: the project's own, or an official list of codes as CSV (the ČSÚ code list of
 * municipalities, RÚIAN's table of municipalities) or as a JSON array of objects with the same column names.
 */
import { CsvError, parse } from 'csv-parse/sync'
import { bare } from '../../text/bare.ts'
import { InputError } from '../../source/input-error.ts'
import type { Municipality } from './name-index.ts'

/** Column names, without accents and signs: ČSÚ code lists say CHODNOTA and TEXT, RÚIAN says KOD and NAZEV. */
const columns = {
  code: ['kodobce', 'obeckod', 'kodcsu', 'chodnota', 'code', 'kod', 'kodlau2'],
  name: ['nazevobce', 'obecnazev', 'obec', 'name', 'nazev', 'text', 'zkrtext'],
  district: ['nazevokresu', 'okresnazev', 'okres', 'district'],
  region: ['nazevkraje', 'krajnazev', 'vuscnazev', 'kraj', 'region'],
  postalCode: ['psc', 'postalcode'],
  ico: ['ico', 'ic'],
  latitude: ['latitude'],
  longitude: ['longitude'],
} as const

/** @throws InputError with line and column if the text is no CSV or JSON, no column holds names or no row has one. */
export const parseMunicipalities = (text: string, file = 'the list of municipalities'): Municipality[] => {
  const [header = [], ...rows] = /^\s*[[{]/.test(text) ? parseJson(text, file) : parseCsv(text, file)
  const titles = header.map((title) => bare(title).replaceAll(/[^a-z0-9]/g, ''))
  const position = (known: readonly string[]) => titles.indexOf(known.find((one) => titles.includes(one)) ?? '-')
  const at = {
    code: position(columns.code),
    name: position(columns.name),
    district: position(columns.district),
    region: position(columns.region),
    postalCode: position(columns.postalCode),
    ico: position(columns.ico),
    latitude: position(columns.latitude),
    longitude: position(columns.longitude),
  }
  if (at.name < 0)
    throw new InputError(
      file,
      [
        'no column holds the names of municipalities: expected one called {names}; the columns are: {columns}',
        { names: NAMES, columns: header.join(', ') },
      ],
      { line: 1, column: 1 },
    )

  const found = new Map<string, Municipality>()
  for (const row of rows) {
    const cell = (column: number): string => row[column]?.trim() ?? ''
    const name = tidyName(cell(at.name))
    const code = /^\d{6}$/.test(cell(at.code)) ? cell(at.code) : undefined
    if (name === '') continue
    const [district, region] = [cell(at.district), cell(at.region)]
    const [postalCode, ico] = [cell(at.postalCode).replaceAll(' ', ''), cell(at.ico).padStart(8, '0')]
    const [latitude, longitude] = [cell(at.latitude), cell(at.longitude)].map(Number)
    found.set(code ?? `${name}|${district}|${region}`, {
      name,
      ...(code !== undefined && { code }),
      ...(district !== '' && { district }),
      ...(region !== '' && { region }),
      ...(/^\d{5}$/.test(postalCode) && { postalCode }),
      ...(/^(?!0+$)\d{8}$/.test(ico) && { ico }),
      ...(latitude && longitude && { latitude, longitude }),
    })
  }
  if (found.size === 0)
    throw new InputError(file, 'holds no municipality: expected a row with a name after the first one', {
      line: 2,
      column: 1,
    })
  return [...found.values()]
}

const NAMES = 'Název obce, Obec, Název, Text or name'

/** Without footnote signs and the note of a military area; `Nad - Pod` as `Nad-Pod`; capitals as a name has them. */
const tidyName = (text: string): string => {
  const name = text.replace(/(?<!\s)\s*(?:\([^()]*\)|(?<!\d)\d+\))$/, '').replaceAll(/ [-–] /g, '-')
  if (name.length < 3 || name !== name.toUpperCase()) return name
  return name
    .toLowerCase()
    .replaceAll(/(?<!\p{L})\p{L}+/gu, (word) =>
      SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
}
const SMALL_WORDS = /^(?:nad|nade|pod|u|v|ve|na|při|a)$/

const parseJson = (text: string, file: string): string[][] => {
  const parsed = jsonOf(text, file)
  const items = (Array.isArray(parsed) ? parsed : []).filter(
    (item): item is object => typeof item === 'object' && item !== null,
  )
  const header = [...new Set(items.flatMap((item) => Object.keys(item)))]
  const cells = (item: object) => {
    const values = new Map(Object.entries(item))
    return header.map((title) => {
      const value: unknown = values.get(title)
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    })
  }
  return [header, ...items.map(cells)]
}

const jsonOf = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new InputError(file, ['is no JSON: {why}', { why: error instanceof Error ? error.message : String(error) }])
  }
}

/**
 * Cells of a table in CSV whose delimiter is the first of `;`, tab and `,` that its first line has. A list without a
 * quotation mark, as it is kept for a database, is cut at its signs: a question reads it anew, and csv-parse takes ten
 * times as long.
 */
const parseCsv = (text: string, file: string): string[][] => {
  const body = text.replace(/^\ufeff/, '')
  const firstLine = /^[^\r\n]*/.exec(body)?.[0] ?? ''
  const delimiter = [';', '\t', ','].find((one) => firstLine.includes(one)) ?? ','
  if (!body.includes('"')) return body.split(/\r\n?|\n/).map((line) => line.split(delimiter))
  try {
    return parse(body, { delimiter, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new InputError(
      file,
      ['is no CSV: expected a cell, closed by its quotation mark and {sign}', { sign: delimiter }],
      placeIn(Buffer.from(body).subarray(0, Number(error['bytes'])).toString()),
    )
  }
}

/** The place behind a text. */
const placeIn = (before: string): { line: number; column: number } => {
  const lines = before.split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
