import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerQuery } from '../../src/cli/commands/query.ts'
import { registerRevisions } from '../../src/cli/commands/revisions.ts'
import { displayWidth } from '../../src/cli/text/layout/wrap.ts'
import { openStore } from '../../src/store/file/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { revision } from '../store/chain-sample.ts'
import { extracted, localityPage, results } from '../store/sample.ts'
import { run } from './run.ts'
import type { Ran } from './run.ts'

let folder: string
let db: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-revisions-'))
  db = join(folder, 'asz.sqlite')
  const store = openStore(db)
  const evaluation = revision({ name: 'hodnocení 2024', year: 2024, number: 2, revises: '2022-05-27' })
  storeDocument(store, evaluation)
  storeDocument(store, {
    ...evaluation,
    document: {
      ...evaluation.document,
      source: { ...evaluation.document.source, file: 'hodnocení 2024.pdf', sha256: 'b'.repeat(64) },
    },
  })
  storeDocument(store, revision({ name: 'popis', approved: ['2022-05-27'] }))
  storeDocument(store, extracted(localityPage))
  storeDocument(store, extracted(results))
  store.close()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const revisions = (...args: string[]): Promise<Ran> => run(registerRevisions, ['revisions', '--db', db, ...args])
const query = (...args: string[]): Promise<Ran> => run(registerQuery, ['query', '--db', db, ...args])

/** vitest types its matchers as `any`. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)

describe('asz revisions', () => {
  test('tells the chains of a town on 80 columns', async () => {
    const { code, out } = await revisions('--city', 'jihlave')
    expect(code).toBe(0)
    expect(out).toBe(`Popis spolupráce: hodnocení 2024
Jihlava · cooperation_description:00286010 · cooperation description · 2
revisions
    1  27 May 2022   cooperation description
                     popis.txt
 ●  2  31 Dec 2024   evaluation of 2024 · revision no. 2 · revises the
                     description of 27 May 2022 · current
                     hodnocení 2024.txt
                     hodnocení 2024.pdf
                     – It is revision no. 2, but no. 1 was never imported.

Jihlava
locality_page:586846 · locality page · 1 revision
 ●  1  no date       locality page · current
                     pages/jihlava.txt
`)
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })

  test('takes a document by any of its names', async () => {
    for (const words of ['cooperation_description:00286010', '00286010', 'popis spoluprace: hodnoceni 2024'])
      expect(JSON.parse((await revisions(words, '--format', 'json')).out)).toHaveLength(2)
    expect(JSON.parse((await revisions('jihlava', '--format', 'json')).out)).toHaveLength(3)
    expect(JSON.parse((await revisions('--format', 'json')).out)).toHaveLength(4)
  })

  test('prints data', async () => {
    const { out } = await revisions('00286010', '--format', 'ndjson')
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(first).toMatchObject({ number: 1, current: false, as_of: '2022-05-27' })
    expect(second).toMatchObject({ number: 2, current: true, revises: '2022-05-27', revision_number: 2 })
    expect((await revisions('00286010', '--format', 'csv')).out.replaceAll('\r', '')).toBe(
      `document,kind,number,current,title,municipalities,as_of,evaluation_year,revision_number,revises,files,findings
cooperation_description:00286010,cooperation_description,1,,Popis spolupráce: popis,Jihlava,2022-05-27,,,,popis.txt,
cooperation_description:00286010,cooperation_description,2,1,Popis spolupráce: hodnocení 2024,Jihlava,2024-12-31,2024,2,2022-05-27,"hodnocení 2024.txt
hodnocení 2024.pdf","It is revision no. 2, but no. 1 was never imported."
`,
    )
  })

  test.each([
    [['--city', 'Jihlva'], /no municipality "Jihlva"[\s\S]*Did you mean Jihlava\?/],
    [['neznámý'], /there is no document "neznámý"/],
    [['vysledky', '--city', 'Jihlava'], /there is no document "vysledky" about Jihlava/],
  ])('%j: what is not there is told', async (args, message) => {
    expect(await revisions(...args)).toMatchObject({ code: 1, out: '', err: matching(message) })
  })

  test('has examples', async () => {
    const { out } = await revisions('--help')
    expect(out).toMatch(/Examples:\n {2}asz revisions --city Jihlava/)
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
  })
})

describe('asz query --as-of', () => {
  test('shows an older revision', async () => {
    const { out } = await query('--city', 'Jihlava', '--as-of', '2023')
    expect(out).toMatch(/^ {2}As of +31 Dec 2023$/m)
    expect((await query('--kind', 'cooperation-description', '--as-of', '15. 4. 2024')).out).toContain(
      'Popis spolupráce: popis',
    )
    expect((await query('--search', 'hodnocení', '--as-of', '2024')).out).toContain('hodnocení')
    expect((await query('--search', 'hodnocení', '--as-of', '2024-11')).err).toBe(
      'asz: nothing found for these words\n',
    )
  })

  test('tells that nothing is as old', async () => {
    expect(await query('--city', 'Jihlava', '--as-of', '2021')).toMatchObject({
      code: 1,
      out: '',
      err: 'asz: no document about Jihlava speaks as early as 31 Dec 2021\n     The earliest one speaks as of 27 May 2022.\n',
    })
    expect((await query('--as-of', '1999')).err).toMatch(/^asz: no document speaks as early as 31 Dec 1999\n/)
  })

  test.each(['loni', '2024-13', '2024-02-30', '31. 2. 2024', ''])('%j is no date', async (date) => {
    expect(await query('--as-of', date)).toMatchObject({
      code: 2,
      err: matching(/must be a date/),
    })
  })
})
