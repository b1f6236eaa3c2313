import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/file/open.ts'
import type { Store } from '../../src/store/file/open.ts'
import { listDocuments, overview, readRevision, revisionsOf, sourcesOf } from '../../src/store/read.ts'
import { storeDocument } from '../../src/store/write.ts'
import { cooperation, extracted, localityPage, project, results, samples } from './sample.ts'

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-store-'))
  store = openStore(join(folder, 'asz.sqlite'))
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** Every table with all its rows, to compare whole databases. */
function dump(): Record<string, unknown[]> {
  const tables = store
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'search%'")
    .pluck()
    .all()
  return Object.fromEntries(tables.map((table) => [table, store.prepare(`select * from "${table}"`).all()]))
}

const rows = (sql: string) => store.prepare(sql).raw().all()

describe('storing', () => {
  test('a new document is added, the same again changes nothing', () => {
    expect(samples.map((sample) => storeDocument(store, extracted(sample)))).toEqual(samples.map(() => 'added'))
    const before = dump()
    const later = { importedAt: '2026-01-01T00:00:00.000Z' }
    expect(samples.map((sample) => storeDocument(store, extracted(sample, later)))).toEqual(
      samples.map(() => 'unchanged'),
    )
    expect(dump()).toEqual(before)
  })

  test('what is stored is read back as it was', () => {
    for (const sample of samples) storeDocument(store, extracted(sample))
    for (const sample of samples) {
      const { document, text } = extracted(sample)
      expect(readRevision(store, sample.id)).toMatchObject({ document, text, number: 1, isCurrent: true })
    }
  })

  test('a changed file adds a revision', () => {
    storeDocument(store, extracted(localityPage))
    const changed = { ...localityPage, text: `${localityPage.text}!`, content: { ...localityPage.content, actors: [] } }
    expect(storeDocument(store, extracted(changed))).toBe('revised')
    expect(revisionsOf(store, localityPage.id).map((revision) => revision.isCurrent)).toEqual([false, true])
    expect(rows('select name from current_actor')).toEqual([])
    expect(storeDocument(store, extracted(localityPage)), 'the old file again').toBe('unchanged')
  })

  test('the chain follows what documents say of their time, whatever the order of import', () => {
    const of2023 = {
      ...cooperation,
      text: cooperation.text.replaceAll('2024', '2023'),
      content: { ...cooperation.content, evaluation_year: 2023 },
    }
    storeDocument(store, extracted(cooperation))
    expect(storeDocument(store, extracted(of2023))).toBe('revised')
    expect(revisionsOf(store, cooperation.id).map((revision) => revision.asOf)).toEqual(['2023-12-31', '2024-12-31'])
    expect(rows('select as_of from current_revision')).toEqual([['2024-12-31']])
  })

  test.each([
    ['another path to the same bytes', { file: 'copy.txt' }],
    ['another format of the same facts', { file: 'page.html', bytes: '<p>Jihlava</p>' }],
  ])('%s is another source of one revision', (_, other) => {
    storeDocument(store, extracted(localityPage))
    expect(storeDocument(store, extracted({ ...localityPage, ...other }))).toBe('source_added')
    expect(storeDocument(store, extracted({ ...localityPage, ...other }))).toBe('unchanged')
    const revision = readRevision(store, localityPage.id)
    expect(revision && sourcesOf(store, revision.id).map((source) => source.file)).toEqual([
      'pages/jihlava.txt',
      other.file,
    ])
  })

  test('a better reading of the same bytes takes the place of the old one', () => {
    storeDocument(store, extracted({ ...localityPage, content: { ...localityPage.content, actors: [] } }))
    expect(storeDocument(store, extracted(localityPage, { version: '1.1.0' }))).toBe('reread')
    expect(revisionsOf(store, localityPage.id)).toHaveLength(1)
    expect(rows('select name from current_actor')).toEqual([['Oblastní charita Jihlava']])
  })

  test('a better reading that finds another document leaves nothing of the old one', () => {
    storeDocument(store, extracted(localityPage))
    expect(storeDocument(store, extracted({ ...localityPage, id: 'locality_page:jihlava' }))).toBe('reread')
    expect(rows('select id from document')).toEqual([['locality_page:jihlava']])
    expect(rows('select count(*) from actor')).toEqual([[1]])
  })

  test('a better reading that agrees with another revision joins it', () => {
    storeDocument(store, extracted(localityPage))
    const misread = { ...localityPage, bytes: 'other bytes', file: 'page.html' }
    storeDocument(store, extracted({ ...misread, content: { ...localityPage.content, actors: [] } }))
    expect(storeDocument(store, extracted(misread, { version: '2.0.0' }))).toBe('reread')
    expect(revisionsOf(store, localityPage.id)).toHaveLength(1)
    expect(rows('select file from source order by file')).toEqual([['page.html'], ['pages/jihlava.txt']])
  })

  test('two formats that a better reading tells apart become two revisions', () => {
    storeDocument(store, extracted(localityPage))
    const other = { ...localityPage, bytes: 'other bytes', file: 'page.html' }
    storeDocument(store, extracted(other))
    const apart = { ...other, content: { ...localityPage.content, actors: [] } }
    expect(storeDocument(store, extracted(apart, { version: '2.0.0' }))).toBe('reread')
    expect(revisionsOf(store, localityPage.id)).toHaveLength(2)
  })

  test('a failure leaves nothing behind', () => {
    const broken = extracted(localityPage)
    const before = dump()
    const clash = { ...broken.document, provenance: { '/title': [[0, 1.5]] } }
    // @ts-expect-error half a character is no span, and no integer column takes it
    expect(() => storeDocument(store, { ...broken, document: clash })).toThrow(/INTEGER/)
    expect(dump()).toEqual(before)
  })

  test('a reading of another contract is told of, and replaced when its file is read again', () => {
    storeDocument(store, extracted(localityPage))
    store.exec(`update revision set json = json_set(json, '$.schema_version', '0')`)
    expect(() => readRevision(store, localityPage.id)).toThrow(/another version of asz/)
    expect(storeDocument(store, extracted(localityPage))).toBe('reread')
    expect(readRevision(store, localityPage.id)).toMatchObject({ document: { schema_version: '1' } })
  })
})

describe('the tables', () => {
  beforeEach(() => {
    for (const sample of samples) storeDocument(store, extracted(sample))
  })

  test.each([
    [
      'select municipality, activity, text, status from current_milestone',
      [
        ['Jihlava', 'Jednání partnerství', 'Minimálně 4x ročně', 'fulfilled'],
        ['Jihlava', 'Výzkum', '2. polovina 2024', 'not_fulfilled'],
      ],
    ],
    [
      'select frequency_times, frequency_per, frequency_minimum, pointer from milestone where activity = 0',
      [[4, 'year', 1, '/content/activities/0/milestones/0']],
    ],
    [
      'select side, text from responsibility where activity = 0 order by side',
      [
        ['asz', 'Facilitace'],
        ['territorial_unit', 'Organizační zajištění'],
      ],
    ],
    ['select ico, evaluation_year from cooperation', [['00286010', 2024]]],
    ['select role, redacted, name from representative', [['social_inclusion_manager', 1, null]]],
    ['select sector, name from current_member', [['nonprofit', 'Občanská poradna Jihlava']]],
    ['select name, phone from current_contact', [['Pavel Pech', '+420705894859']]],
    [
      'select municipality, name, status from current_strategic_document',
      [['Jihlava', 'Místní plán inkluze', 'in_preparation']],
    ],
    ['select registration_number, beneficiary from current_project', [['CZ.1.04/3.2.00/B4.00007', 'Vysočina']]],
    [
      'select role, name, address_street, pointer from organisation order by role',
      [
        ['beneficiary', 'Vysočina', 'Žižkova', '/content/beneficiary'],
        ['partner', 'Město Třebíč', null, '/content/partners/0'],
      ],
    ],
    ['select source, amount, currency, role from funding', [['EU', '1852430.85', 'CZK', 'eu']]],
    ['select position, year, amount from funding_year', [[0, '2014', '852430.85']]],
    [
      "select municipality, text from current_outcome where municipality = 'Teplá'",
      [['Teplá', 'zavedení sociálních služeb']],
    ],
    [
      "select text from current_outcome where municipality = 'Toužim'",
      [['zavedení sociálních služeb'], ['osvětová kampaň (Toužim)']],
    ],
    ['select name, municipality from outcome_municipality where outcome = 1', [['Toužim', 'Toužim']]],
    [
      'select id, code from municipality order by id',
      [
        ['555631', '555631'],
        ['586846', '586846'],
        ['590266', '590266'],
        ['Toužim', null],
      ],
    ],
    ['select code, severity, pointer from current_finding', [['name_withheld', 'info', '/content/representatives/0']]],
    ["select span_start, span_end from provenance where pointer = '/content/contacts/0/name'", [[136, 146]]],
  ])('%s', (sql, expected) => {
    expect(rows(sql)).toEqual(expected)
  })

  test.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2019/..', '2019-01-01', null],
    ['../2020', null, '2020-12-31'],
    ['2027-06~', '2027-06-01', '2027-06-30'],
    ['2014-04-01/2015-06-30', '2014-04-01', '2015-06-30'],
    ['2019-22', '2019-06-01', '2019-08-31'],
    ['2024-41', '2024-07-01', '2024-12-31'],
    ['2024-40/2025', '2024-01-01', '2025-12-31'],
  ])('the date %s runs from %s to %s', (date, first, last) => {
    storeDocument(store, extracted({ ...localityPage, id: 'locality_page:x', bytes: 'x', dates: [[date, 'Jihlava']] }))
    expect(rows("select first_day, last_day from timeline where document = 'locality_page:x'")).toEqual([[first, last]])
  })

  test('every table is strict and says what it holds, every foreign key holds, the index is whole', () => {
    const loose = "select name from pragma_table_list where schema = 'main' and type = 'table' and not strict"
    expect(rows(`${loose} and name not like 'sqlite_%'`)).toEqual([])
    expect(rows('pragma foreign_key_check')).toEqual([])
    const silent = "select name from sqlite_schema where type = 'table' and name not like 'search%'"
    expect(rows(`${silent} and name not like 'sqlite_%' and sql not like '%-- %'`)).toEqual([])
    expect(() => store.exec("insert into search (search) values ('integrity-check')")).not.toThrow()
  })

  test('all in all', () => {
    expect(overview(store)).toEqual({
      documents: [
        { kind: 'cooperation_description', count: 1 },
        { kind: 'cooperation_results', count: 1 },
        { kind: 'locality_page', count: 1 },
        { kind: 'project_record', count: 1 },
      ],
      towns: { subject: 3, mentioned: 1 },
      values: samples.reduce((sum, sample) => sum + Object.keys(extracted(sample).document.provenance).length, 0),
      findings: [{ severity: 'info', count: 1 }],
      contradictions: 0,
      corrections: 0,
    })
  })

  test('one line a document', () => {
    expect(listDocuments(store, 'cooperation_results')).toEqual([
      {
        id: results.id,
        kind: 'cooperation_results',
        title: 'Výsledky spolupráce',
        as_of: '2013-06-30',
        revisions: 1,
        file: 'vysledky.txt',
        municipalities: 'Teplá, Toužim',
        findings: 0,
      },
    ])
    expect(listDocuments(store)).toHaveLength(4)
    expect(listDocuments(store).find((document) => document.id === project.id)?.as_of).toBe('2018-10-16')
  })
})

describe('opening', () => {
  test('the file is for its owner and group only', () => {
    expect(statSync(store.name).mode & 0o777).toBe(0o640)
  })

  test('opening again keeps what is there', () => {
    storeDocument(store, extracted(localityPage))
    store.close()
    store = openStore(join(folder, 'asz.sqlite'), { readonly: true })
    expect(listDocuments(store)).toHaveLength(1)
    expect(() => storeDocument(store, extracted(cooperation))).toThrow(/readonly/)
  })

  test.each([
    ['no file', () => undefined, /no such database/],
    [
      'a text file',
      (path: string) => {
        writeFileSync(path, 'Jihlava\n'.repeat(200))
      },
      /not an SQLite database/,
    ],
    [
      'a folder',
      (path: string) => {
        rmSync(path, { force: true })
        openStore(join(path, '..', 'a')).close()
      },
      /no such/,
    ],
    [
      'a database of somebody else',
      (path: string) => {
        new Database(path).exec('create table t (x)').close()
      },
      /not one of asz/,
    ],
    [
      'a newer database',
      (path: string) => {
        openStore(path).pragma('user_version = 99')
      },
      /newer version/,
    ],
  ])('%s is refused in words', (_, make, message) => {
    const path = join(folder, 'other.sqlite')
    make(path)
    expect(() => openStore(path, { readonly: true })).toThrow(message)
  })
})
