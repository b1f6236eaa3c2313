/** Questions about all fixtures, answered by the real program and held against figures counted in the documents. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { here } from '../cli/here.ts'
import { expectationOf, importFixtures } from './fixtures-database.ts'

// Not in a hook, which would have a limit of time.
const database = importFixtures()
afterAll(() => {
  database.remove()
})

const asz = (...args: readonly string[]) => here(['query', ...args, '--db', database.file], '.')
const Rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
type Row = z.infer<typeof Rows>[number]
async function rows(...args: readonly string[]): Promise<Row[]> {
  const { out, err, code } = await asz(...args, '--format', 'json')
  expect(err).toBe('')
  expect(code).toBe(0)
  return Rows.parse(JSON.parse(out))
}
const count = async (...args: readonly string[]) => Number((await asz(...args, '--count')).out)

/** The cells of CSV, whose parts are parted by a sign. */
function cellsOf(csv: string, sign = ','): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.matchAll(
    new RegExp(String.raw`(?:"((?:[^"]|"")*)"|([^"\r\n${sign}]*))(${sign}|\r?\n)`, 'g'),
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== sign) lines.push([])
  }
  return lines.slice(0, -1)
}

async function sheetBytes(...args: readonly string[]): Promise<Buffer> {
  const file = join(dirname(database.file), 'answer.xlsx')
  expect(await asz(...args, '--output', file)).toEqual({ code: 0, out: '', err: '' })
  return readFileSync(file)
}

/** A part of a sheet, by its name in the archive. */
async function sheetXml(...args: readonly string[]): Promise<string> {
  return partOf(await sheetBytes(...args), 'xl/worksheets/sheet1.xml')
}

function partOf(archive: Buffer, part: string): string {
  let at = archive.readUInt32LE(archive.length - 6)
  for (;;) {
    const [length, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field))
    const name = archive.toString('utf8', at + 46, at + 46 + (length ?? 0))
    if (name === part || name === '') {
      const place = archive.readUInt32LE(at + 42)
      const start = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28)
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20))
      return (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8')
    }
    at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
}

/** The cells of a sheet as texts. */
async function sheetCells(...args: readonly string[]): Promise<string[][]> {
  const bytes = await sheetBytes(...args)
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  const shared = [...partOf(bytes, 'xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => plain(text),
  )
  return [...partOf(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = []
    for (const [, column = '', attributes = '', value = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g,
    )) {
      const index = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      cells[index] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value
    }
    return cells
  })
}

describe('answers are those of the documents', () => {
  test('every promise of the current documents has the status that a person gave it', async () => {
    const documents = await rows('documents', '--kind', 'cooperation_description')
    const Expected = z.object({
      content: z.object({
        activities: z.array(z.object({ milestones: z.array(z.object({ status: z.string() })) })).optional(),
      }),
    })
    const expected = new Map<string, number>()
    for (const { file } of documents)
      for (const { milestones } of Expected.parse(expectationOf(String(file))).content.activities ?? [])
        for (const { status } of milestones) expected.set(status, (expected.get(status) ?? 0) + 1)
    expect(expected.size).toBe(5)
    for (const [status, number] of expected) expect(await count('milestones', '--status', status), status).toBe(number)
    expect(await count('milestones')).toBe([...expected.values()].reduce((sum, number) => sum + number, 0))
  })

  // By the sums and sources that each document states: the stated total, else its parts added up; the sources were not reread by hand.
  test.each([
    ['CZ.03.2.65/0.0/0.0/16_047/0009913', 2_850_000],
    ['CZ.03.2.60/0.0/0.0/17_079/0008821', 11_000_000],
    ['CZ.1.04/3.2.00/15.00031', 9_845_230.4],
    ['CZ.03.2.60/0.0/0.0/18_088/0012345', 4_800_000],
    ['CZ.03.2.60/0.0/0.0/15_005/0010156', 98_765_432.1],
    ['CZ.1.04/3.1.03/45.00112', 4_000_000],
    ['CZ.02.3.61/0.0/0.0/16_039/0004732', 4_000_000],
    ['CZ.03.2.60/0.0/0.0/16_064/0006789', 5_000_000],
    ['CZ.03.2.60/0.0/0.0/17_071/0007291', 2_300_000],
    ['CZ.03.2.60/0.0/0.0/15_042/0002789', 6_450_000],
    ['CZ.03.2.65/0.0/0.0/16_047/0009876', 6_250_000],
    ['CZ.03.2.60/0.0/0.0/15_022/0001364', 8_412_300],
    ['CZ.1.04/3.3.05/96.00211', 2_600_000],
    ['CZ.03.2.60/0.0/0.0/19_101/0014555', 7_111_222.5],
    ['CZ.2.17/2.1.00/34123', 2_222_222.22],
    ['CZ.03.02.02/00/22_004/0001112', 7_000_000],
    ['CZ.1.04/3.2.01/19.00145', 5_432_109],
    ['CZ.03.2.60/0.0/0.0/15_042/0000456', 5_999_000],
    ['CZ.03.2.60/0.0/0.0/15_023/0001888', 6_120_000],
    ['CZ.03.2.60/0.0/0.0/17_071/0007215', 4_500_000 + 550_000 + 265_789],
    ['CZ.06.4.59/0.0/0.0/16_075/0009912', 14_250_300.2],
    ['CZ.03.02.01/00/22_018/0002345', 9_870_000],
    ['CZ.03.2.60/0.0/0.0/15_005/0015659', 642_110_000],
    ['CZ.06.2.11/0.0/0.0/17_080/0011406', 12_845_310.55],
  ])('the sums of %s are %d, no total added to its parts', async (number, total) => {
    const projects = await rows('projects', '--columns', 'registration_number,total')
    expect(projects.find(({ registration_number }) => registration_number === number)).toMatchObject({ total })
  })

  test('the sums by programme are those of the projects', async () => {
    const projects = await rows('projects', '--columns', 'programme,total')
    const groups = await rows('funding', '--group-by', 'programme')
    for (const { programme, total } of groups.filter(({ currency }) => currency === 'CZK')) {
      const sum = projects
        .filter((one) => one['programme'] === programme)
        .reduce((all, one) => all + Number(one['total']), 0)
      expect(Number(total), String(programme)).toBeCloseTo(sum, 2)
    }
  })

  test('projects of a region: by the place of realisation and by the town of the beneficiary', async () => {
    const projects = await rows('projects', '--region', 'Vysočina', '--columns', 'title')
    expect(projects.map(({ title }) => title)).toEqual([
      'Podpora sociální integrace příslušníků romských lokalit v Kraji Vysočina',
      'Spolu ve škole i mimo ni',
    ])
  })

  test('the contact of Chrudim, proven by the words of the source', async () => {
    const [contact, ...others] = await rows('contacts', 'v Chrudimi', '--proof')
    expect(others).toEqual([])
    expect(contact).toMatchObject({ name: 'Pavla Tuháčková', role: 'Lokální konzultantka', phone: '+420774295925' })
    const source = readFileSync(String(contact?.['file']), 'utf8').split('\n')
    expect(source[Number(contact?.['line']) - 1]).toContain('Pavla Tuháčková')
    expect(contact?.['words']).toMatch(/Pavla Tuháčková … Lokální konzultantka … 774 295 925/)
  })

  test('units that are no town are found by their name and IČO', async () => {
    expect(await count('milestones', '--city', '70890749')).toBeGreaterThan(0)
    expect(await rows('documents', '--city', 'Mikroregion Frýdlantsko')).toMatchObject([
      { municipality: 'Mikroregion Frýdlantsko', region: 'Liberecký kraj' },
    ])
  })

  test('a town in several ways, and several towns', async () => {
    const [one, two] = [
      await count('milestones', '--city', 'Jihlava'),
      await count('milestones', '--city', 'Ústí nad Labem'),
    ]
    expect(await count('milestones', '--city', 'v Jihlavě')).toBe(one)
    expect(await count('milestones', 'Jihlava')).toBe(one)
    expect(await count('milestones', '--city', '586846')).toBe(one)
    expect(await count('milestones', '--city', 'Jihlava', '--city', 'v Ústí nad Labem')).toBe(one + two)
    expect(await count('milestones', '--city', 'Jihlava,Ústí nad Labem')).toBe(one + two)
  })

  test('changes are of later revisions, the most important first', async () => {
    const changes = await rows('changes', '--since', '2023')
    expect(changes[0]).toMatchObject({ class: 'commitment_dropped' })
    const revised = new Set(changes.map(({ document }) => document))
    const chains = (await rows('documents', '--columns', 'document,revisions')).filter(
      ({ revisions }) => Number(revisions) > 1,
    )
    expect([...revised].every((id) => chains.some(({ document }) => document === id))).toBe(true)
    expect(await count('changes', '--since', '2100')).toBe(0)
    expect(await count('changes')).toBeGreaterThanOrEqual(changes.length)
  })
})

describe('formats say the same', () => {
  test.each([
    ['plans', '--status', 'approved', '--columns', 'municipality,name,status,date'],
    ['projects', '--region', 'Ústecký kraj', '--columns', 'municipality,title,total'],
    ['funding', '--group-by', 'programme,year'],
    ['towns', '--district', 'Děčín', '--columns', 'municipality,region,about,themes'],
    ['contacts', '--columns', 'municipality,name,role,phone,email'],
  ])('%s %s %s %s', async (...args) => {
    const json = await rows(...args)
    const [header = [], ...csv] = cellsOf((await asz(...args, '--format', 'csv')).out)
    const fromJson = json.map((row) => header.map((column) => String(row[column] ?? '')))
    const unguarded = csv.map((row) => row.map((cell) => cell.replace(/^'(?=[-+=@])/, '')))
    expect(unguarded).toEqual(fromJson)
    const ndjson = (await asz(...args, '--format', 'ndjson')).out.trimEnd().split('\n')
    expect(ndjson.map((line): unknown => JSON.parse(line))).toEqual(json)

    const table = (await asz(...args, '--limit', '1000')).out
    const words = (text: string) => text.replaceAll(/[\s,]+/g, '')
    for (const cell of new Set(fromJson.flat().filter((one) => /^\p{L}+$/u.test(one)))) expect(table).toContain(cell)
    const [, ...lines] = table.split('\n').filter((line) => line !== '')
    const letters = (text: string) => Array.from(words(text)).sort().join('')
    const shown = fromJson.flatMap((row) => row.map((cell) => (/^\d+\.\d$/.test(cell) ? `${cell}0` : cell)))
    expect(letters(lines.join(''))).toBe(letters([...header.map((one) => one.replaceAll('_', ' ')), ...shown].join('')))
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(80)

    const excel = (await asz(...args, '--excel')).out
    expect(excel.startsWith('\ufeff')).toBe(true)
    const [, ...sheet] = cellsOf(excel.slice(1), ';')
    const plain = (cell: string) => cell.replace(/^['\u00a0]/, '').replace(/^(\d+),(\d+)$/, '$1.$2')
    expect(sheet.map((row) => row.map(plain))).toEqual(fromJson)

    const [headings, ...cells] = await sheetCells(...args)
    expect(headings).toEqual(header)
    expect(cells.map((row) => header.map((_, i) => row[i] ?? ''))).toEqual(fromJson)
  })

  test('a sheet in Czech has Czech headings and statuses, numbers that are numbers, and the same bytes each time', async () => {
    const args = ['milestones', '--city', 'Jihlava', '--columns', 'závazek,stav', '--lang', 'cs']
    expect((await sheetCells(...args))[0]).toEqual(['závazek', 'stav'])
    expect((await sheetCells(...args)).map(([, status]) => status)).toContain('splněno')
    const excel = (await asz(...args, '--excel')).out
    expect(cellsOf(excel.slice(1), ';')).toEqual(await sheetCells(...args))
    const [one, other] = [await sheetBytes(...args), await sheetBytes(...args)]
    expect(one.equals(other)).toBe(true)
    const xml = await sheetXml('projects', '--columns', 'total')
    expect(xml).toMatch(/<c r="A\d+"(?![^>]* t="(?:s|inlineStr)")[^>]*><v>\d/)
    expect(await sheetXml('contacts', '--columns', 'phone')).toMatch(/<c r="A2"[^>]* t="(?:s|inlineStr)"/)
  })

  test('the name of the file says the format; a sheet needs one, and what cannot be written is told', async () => {
    const file = join(dirname(database.file), 'answer.json')
    expect(await asz('towns', '--city', 'Jihlava', '--output', file)).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(await rows('towns', '--city', 'Jihlava'))
    expect(await asz('towns', '--format', 'xlsx')).toMatchObject({ code: 2, out: '' })
    const nowhere = await asz('towns', '--output', join(dirname(file), 'none', 'a.xlsx'))
    expect(nowhere).toMatchObject({ code: 1, out: '' })
    expect(nowhere.err).toMatch(/cannot be written/)
  })

  test('a phone in Excel is no number and no formula', async () => {
    const { out } = await asz('contacts', '--city', 'Chrudim', '--columns', 'phone', '--excel')
    expect(out).toBe('\ufeffphone\r\n\u00a0+420774295925\r\n')
  })

  test('Czech order: ch after h, Ú among u', async () => {
    const towns = (await rows('towns')).map(({ municipality }) => String(municipality))
    expect(towns.length).toBeGreaterThan(100)
    expect(towns).toEqual(towns.toSorted(new Intl.Collator('cs').compare))
  })

  test('markdown has a cell a value', async () => {
    const { out } = await asz('towns', '--city', 'Jihlava', '--columns', 'municipality,region', '--format', 'markdown')
    expect(out).toBe('| municipality | region |\n| --- | --- |\n| Jihlava | Kraj Vysočina |\n')
  })

  test('JSON has document and pointer whatever the columns', async () => {
    const [row] = await rows('milestones', '--columns', 'text', '--limit', '1')
    expect(Object.keys(row ?? {})).toEqual(['text', 'document', 'pointer'])
  })
})

describe('what cannot be asked is told with what can', () => {
  test.each([
    [['contcts'], 2, /no subject "contcts"\. Did you mean contacts\?/],
    [['milestones', '--columns', 'activty'], 2, /Did you mean activity\?/],
    [['milestones', '--sort', '-txt'], 2, /Did you mean text/],
    [['milestones', '--status', 'fulfiled'], 2, /Did you mean fulfilled/],
    [['milestones', '--region', 'Vysčina'], 2, /Did you mean Kraj Vysočina\?/],
    [['milestones', '--district', 'Dečn'], 2, /Did you mean Děčín/],
    [['milestones', '--theme', 'houzing'], 2, /Did you mean housing\?/],
    [['contacts', '--status', 'approved'], 2, /--status says nothing about contacts: it is for plans, milestones/],
    [['milestones', '--year', '24'], 2, /--year: "24" is not a year/],
    [['milestones', '--from', 'včera'], 2, /--from: "včera" is not a date/],
    [['milestones', '--due', 'soon'], 2, /--due: "soon" is not a time/],
    [['milestones', '--today', 'dnes'], 2, /--today.*must be a date/],
    [['funding', '--programme', 'XYZ'], 2, /no programme "XYZ"/],
    [['milestones', '--city', 'Jihalva'], 2, /Did you mean Jihlava\?/],
    [['milestones', '--ico', 'abc'], 2, /up to eight digits/],
    [['Jihalva'], 1, /Did you mean Jihlava\?/],
  ])('%j', async (args, code, message) => {
    const told = await asz(...args)
    expect(told).toMatchObject({ code, out: '' })
    expect(told.err).toMatch(message)
  })

  test('an empty answer is an answer of one sentence', async () => {
    const question = ['milestones', '--region', 'Praha', '--status', 'not_fulfilled']
    expect(await asz(...question)).toEqual({
      code: 0,
      out: 'There are no milestones in Hlavní město Praha with the status not_fulfilled.\n',
      err: '',
    })
    expect(await asz(...question, '--format', 'json')).toMatchObject({ code: 0, out: '[]\n' })
  })

  test('--explain prints the SQL', async () => {
    const { out } = await asz('milestones', '--city', 'Jihlava', '--explain')
    expect(out).toMatch(/^select [\s\S]* from current_milestone[\s\S]*-- :city = \["586846"\]\n$/)
  })
})

describe('search knows case forms', () => {
  test.each([
    ['bydlením', 'bydlení'],
    ['bydleních', 'bydlení'],
    ['dluh', 'dluhy'],
    ['exekucí', 'exekuce'],
    ['škol', 'škola'],
    ['vyloučená lokalita', 'vyloučené lokality'],
  ])('%s as %s', async (one, other) => {
    const found = async (words: string) => (await rows('documents', '--search', words)).map(({ document }) => document)
    expect((await found(one)).length).toBeGreaterThan(3)
    expect(await found(one)).toEqual(await found(other))
  })

  test.each(['"', '*', 'a"b', 'NEAR(x y)', 'x AND', '-x', "'; drop table search; --", '\u0000', '(((', 'x^2 {col}: y'])(
    '%j is safe',
    async (words) => {
      expect((await asz('milestones', '--search', words)).code).toBeLessThanOrEqual(2)
      expect((await asz('--search', words)).code).toBe(0)
    },
  )
})

describe('a search joins and leaves out', () => {
  const found = async (...words: readonly string[]) =>
    new Set((await rows('documents', '--search', ...words)).map(({ document }) => String(document)))
  const hits = async (...words: readonly string[]) => {
    const { out } = await asz('--search', ...words, '--limit', '100000', '--format', 'json')
    return new Set(
      z
        .array(z.object({ document: z.string() }))
        .parse(JSON.parse(out))
        .map(({ document }) => document),
    )
  }

  test.each([
    ['documents', found],
    ['hits', hits],
  ])('OR is both, a minus is without, in %s', async (_, ask) => {
    const [housing, debt] = [await ask('bydlení'), await ask('exekuce')]
    expect(debt.size).toBeGreaterThan(0)
    expect(await ask('bydlení OR exekuce')).toEqual(new Set([...housing, ...debt]))
    expect(await ask('bydlení NEBO exekuce')).toEqual(new Set([...housing, ...debt]))
    expect(await ask('bydlení -exekuce')).toEqual(new Set([...housing].filter((one) => !debt.has(one))))
    expect(await ask('-exekuce bydlení')).toEqual(await ask('bydlení -exekuce'))
    expect(await ask('OR bydlení OR')).toEqual(housing)
  })

  test.each(['OR', 'a OR', '-"', '-', '--', '-"a b" c', 'OR -x', 'NEBO NEBO', '"OR"', '-*', 'a -a'])(
    '%j is safe',
    async (words) => {
      expect((await asz('milestones', `--search=${words}`)).code).toBeLessThanOrEqual(2)
      expect((await asz(`--search=${words}`)).code).toBe(0)
    },
  )

  test('--related finds what has to do with the words, from the table that ships and from one beside the database', async () => {
    const [debt, foreclosure, related] = [
      await found('dluhy'),
      await found('exekuce'),
      await found('dluhy', '--related'),
    ]
    expect(related.size).toBeGreaterThan(debt.size)
    for (const one of [...debt, ...foreclosure]) expect(related).toContain(one)
    const table = `${database.file}.related.txt`
    const [before, other] = [await found('starosta', '--related'), await found('dluhy')]
    expect(before).toEqual(await found('starosta'))
    writeFileSync(table, '# own\nvedení: starosta, dluh\n')
    expect(await found('starostou', '--related')).toEqual(new Set([...before, ...other]))
    writeFileSync(table, 'nothing')
    expect(await asz('--search', 'starosta', '--related')).toMatchObject({ code: 1, out: '' })
    rmSync(table)
  })
})

describe('--pivot', () => {
  test('towns by themes are those that each town has', async () => {
    const table = await rows('towns', '--pivot', 'theme')
    const themes = await rows('towns', '--columns', 'code,municipality,themes')
    const of = (row: Row) =>
      Object.entries(row)
        .filter(([name, number]) => name !== 'municipality' && name !== 'code' && number !== null)
        .map(([name]) => name)
        .sort()
        .join(', ')
    const keyOf = ({ code, municipality }: Row): string => `${String(code)} ${String(municipality)}`
    const known = new Map(themes.map((row) => [keyOf(row), row['themes']]))
    expect(table.length).toBeGreaterThan(100)
    for (const row of table) expect(of(row), keyOf(row)).toBe(known.get(keyOf(row)))
  })

  test('its cells are the counts of the groups, and funding is summed', async () => {
    const cells = await rows('plans', '--group-by', 'region', '--pivot', 'status')
    for (const group of await rows('plans', '--group-by', 'region,status')) {
      if (group['status'] === null) continue
      const row = cells.find(({ region }) => region === group['region'])
      expect(row?.[String(group['status'])]).toBe(group['count'])
    }
    const sums = await rows('funding', '--group-by', 'programme', '--pivot', 'year')
    for (const { programme, year, currency, total } of await rows('funding', '--group-by', 'programme,year'))
      if (year !== null)
        expect(sums.find((row) => row['programme'] === programme && row['currency'] === currency)?.[String(year)]).toBe(
          total,
        )
  })

  test('as a table in Czech, and what makes no sense with it', async () => {
    const { out } = await asz('towns', '--pivot', 'téma', '--city', 'Jihlava', '--lang', 'cs')
    expect(out).toMatch(/bydlení/)
    expect((await asz('towns', '--pivot', 'theme', '--sort', 'code')).err).toMatch(/without --columns and --sort/)
    expect((await asz('towns', '--pivot', 'themes')).code).toBe(2)
  })
})

test.each(['documents', 'findings', 'plans', 'projects', 'milestones', 'contacts', 'funding', 'changes', 'towns'])(
  'the first %s are those that a list of all begins with',
  async (subject) => {
    const all = await rows(subject)
    expect(all.length).toBeGreaterThan(0)
    for (const limit of [1, 2, 7, Math.ceil(all.length / 2), all.length])
      expect(await rows(subject, '--limit', String(limit))).toEqual(all.slice(0, limit))
  },
)
