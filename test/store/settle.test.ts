/** The store corrects what was read when the revision before it is known, whichever of the two comes first. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DocumentJson } from '../../src/record/schema.ts'
import { realPath } from '../../src/source/real-path.ts'
import { settle } from '../../src/store/chain/family.ts'
import { pruneFiles } from '../../src/store/files.ts'
import { openStore } from '../../src/store/file/open.ts'
import type { Store } from '../../src/store/file/open.ts'
import { revisionsOf } from '../../src/store/read.ts'
import { storeDocument } from '../../src/store/write.ts'
import type { Extracted } from '../../src/store/write.ts'
import { read } from '../record/pair.ts'
import type { Row } from '../record/pair.ts'

const id = 'cooperation_description:00286010'
const stamp = { extractorVersion: '1.0.0', importedAt: '2025-05-01T10:00:00.000Z' }

const research = 'Výzkum bude realizován v případě potřeby identifikované v rámci poradenského programu'
const life: readonly (readonly [rows: readonly Row[], said: { year?: number; approved: string }])[] = [
  [
    [
      ['Jednání', '4x ročně'],
      ['Výzkum', research],
    ],
    { approved: '22. 6. 2022' },
  ],
  [
    [
      ['Jednání', '4x ročně Splněno'],
      ['Výzkum', `${research} Bez poptávky ze strany města`],
    ],
    { year: 2023, approved: '13. 3. 2024' },
  ],
  [
    [
      ['Jednání', '4x ročně Pět setkání'],
      ['Výzkum', `${research} Záměr trvá`],
    ],
    { year: 2024, approved: '19. 3. 2025' },
  ],
]
const documents: readonly Extracted[] = await Promise.all(
  life.map(async ([rows, said]) => ({ ...(await read(rows, said)), ...stamp })),
)

const at = (i: number): Extracted => {
  const document = documents[i]
  if (!document) throw new Error(`no document ${i}`)
  return document
}

const settled = [
  ['2022-06-22', '4x ročně', null, 'not_assessed'],
  ['2022-06-22', research, null, 'not_assessed'],
  ['2023-12-31', '4x ročně', 'Splněno', 'fulfilled'],
  ['2023-12-31', research, 'Bez poptávky ze strany města', 'described'],
  ['2024-12-31', '4x ročně', 'Pět setkání', 'described'],
  ['2024-12-31', research, 'Záměr trvá', 'described'],
]

const milestonesIn = (store: Store): unknown[] =>
  store
    .prepare(
      `select as_of, milestone.text, evaluation, status from milestone join revision on revision.id = revision
       order by number, activity, milestone.position`,
    )
    .raw()
    .all()

const tables = (store: Store): unknown =>
  ['finding', 'provenance', 'passage', 'milestone'].map((table) => {
    const columns = store
      .prepare<[string], string>("select name from pragma_table_info(?) where name not in ('id', 'revision', 'text')")
      .pluck()
      .all(table)
    const text = table === 'passage' || table === 'milestone' ? `, "${table}".text` : ''
    return store
      .prepare(
        `select number, ${columns.map((column) => `"${table}"."${column}"`).join(', ')}${text} from "${table}" join revision on revision.id = revision order by all_columns`.replace(
          'all_columns',
          ['number', ...columns.map((column) => `"${table}"."${column}"`)].join(', '),
        ),
      )
      .raw()
      .all()
  })

describe('a chain settles what its revisions could not', () => {
  test('whichever comes first, and nothing depends on it', () => {
    const states: unknown[] = []
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        const store = openStore(':memory:')
        for (const i of order) storeDocument(store, at(i))
        expect(milestonesIn(store)).toEqual(settled)
        expect(store.pragma('foreign_key_check')).toEqual([])
        const chain = revisionsOf(store, id).map(({ document }) => DocumentJson.parse(document))
        const state = { chain, tables: tables(store) }
        states.push(state)
        expect(state).toEqual(states[0])
        store.close()
      }),
      { numRuns: 12 },
    )
  })

  test('the search finds the words where they stand now', () => {
    const store = openStore(':memory:')
    for (const document of documents.toReversed()) storeDocument(store, document)
    const found = store
      .prepare<[string], string>(
        'select passage.text from search join passage on passage.id = search.rowid where search match ?',
      )
      .pluck()
      .all('"Záměr trvá"')
    expect(found).toEqual(['Záměr trvá'])
    expect(() => store.exec("insert into search (search) values ('integrity-check')")).not.toThrow()
    store.close()
  })

  test('what was read is kept, so that reading the same again is nothing new', () => {
    const store = openStore(':memory:')
    for (const document of documents) storeDocument(store, document)
    const before = store.prepare('select * from revision').all()
    expect(documents.map((document) => storeDocument(store, document))).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(store.prepare('select * from revision').all()).toEqual(before)
    expect(store.prepare('select number from revision where as_read is not null').pluck().all()).toEqual([2, 3])
    store.close()
  })

  test('a better reading of a revision settles those after it anew', async () => {
    const store = openStore(':memory:')
    const [original, evaluation] = [at(0), at(2)]
    const misread = await read([['Jiné', 'Ihned']], { approved: '22. 6. 2022' })
    storeDocument(store, { ...original, document: { ...misread.document, source: original.document.source } })
    storeDocument(store, evaluation)
    expect(milestonesIn(store).at(-1)).not.toEqual(settled[5])
    expect(storeDocument(store, { ...original, extractorVersion: '1.1.0' })).toBe('reread')
    expect(milestonesIn(store)).toEqual([...settled.slice(0, 2), ...settled.slice(4)])
    store.close()
  })

  test('a revision that is removed settles nothing any more', () => {
    const store = openStore(':memory:')
    for (const document of documents) storeDocument(store, document)
    store.exec(`
      insert into run (id, asz_version, request, started_at, status, base) values (1, '1', '{}', '', 'published', '');
      insert into file (path, given, stat, sha256, extractor_version, state, outcome, run)
        select path, file, '', sha256, '1', 'gone', 'new', 1 from source where file like 'popis-puvodni%'`)
    settle(store, pruneFiles(store, [realPath('popis-puvodni.txt')]))
    expect(revisionsOf(store, id).map(({ number, document }) => [number, document.source.file])).toEqual([
      [1, 'popis-2023.txt'],
      [2, 'popis-2024.txt'],
    ])
    expect(store.prepare('select number from revision where as_read is not null').pluck().all()).toEqual([])
    store.close()
  })
})
