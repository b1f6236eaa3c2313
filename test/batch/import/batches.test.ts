/** Many files are recorded in one transaction: what that costs, by count, and that nothing of what is stored depends on it. */
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { batchesOf } from '../../../src/batch/import/batches.ts'
import type { Pace } from '../../../src/batch/import/batches.ts'
import type { Extractor } from '../../../src/batch/thread/extractor.ts'
import type { FileReport } from '../../../src/batch/import/known.ts'
import { fingerprint } from '../../../src/store/fingerprint.ts'
import { familiesOf } from '../../../src/store/chain/family.ts'
import { openStore } from '../../../src/store/file/open.ts'
import type { Store } from '../../../src/store/file/open.ts'
import { storeDocument } from '../../../src/store/write.ts'
import type { Extracted } from '../../../src/store/write.ts'
import { revision } from '../../store/chain-sample.ts'
import { extracted, localityPage, results, samples } from '../../store/sample.ts'
import { importInbox, inbox, letter, rows } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const by = (files: number): Pace => ({ files, milliseconds: Infinity })

/** A list of results for the same towns, as it was in a month. */
const list = (i: number): Extracted =>
  extracted({
    ...results,
    file: `vysledky-${i}.txt`,
    text: `${results.text}Stav ${i}\n`,
    content: { ...results.content, localities: [{ heading: `Teplá ${i}`, municipalities: ['Teplá'], outcomes: [] }] },
  })

test('a commit is made after so many files, after a while, and at the end', async () => {
  const store = openStore(box.db)
  const report: FileReport = { file: 'a.txt', outcome: 'new' }
  const told = async (pace: Pace) => {
    const batches = batchesOf(store, { pace, signal: new AbortController().signal })
    const lengths: number[] = []
    for (let i = 0; i < 7; i++) lengths.push((await batches.add({ record: () => report, fail: () => report })).length)
    return [...lengths, (await batches.commit()).length]
  }
  expect(await told(by(3))).toEqual([0, 0, 3, 0, 0, 3, 0, 1])
  expect(await told({ files: 100, milliseconds: 0 })).toEqual([1, 1, 1, 1, 1, 1, 1, 0])
  store.close()
})

test('events tell what is safe', async () => {
  for (let i = 0; i < 7; i++) box.put(`${i}.txt`, letter(`pozdrav ${i}`))
  const safe: unknown[] = []
  const onEvent = ({ event }: { event: string }) => {
    if (event === 'file') safe.push(...rows(`${box.db}.run`, 'select count(*) from file').flat())
  }
  await importInbox(box, {}, { pace: by(3), onEvent })
  expect(safe).toEqual([3, 3, 3, 6, 6, 6, 7])
})

/** Documents that meet in families and chains: revisions, evaluations, lists whose towns overlap, copies, better readings. */
const documents: readonly Extracted[] = [
  ...samples.map((sample) => extracted(sample)),
  ...[list(1), list(2), list(3)],
  extracted({ ...results, text: 'krátký', municipalities: results.municipalities?.slice(1) ?? [] }),
  revision({ name: 'popis', approved: ['2022-05-27'] }),
  revision({ name: 'první', number: 1, revises: '2022-05-27', approved: ['2023-01-10'] }),
  revision({ name: 'třetí', number: 3, approved: ['2024-02-01'] }),
  revision({ name: 'vyhodnocení', year: 2023 }),
  extracted({ ...localityPage, file: 'kopie.txt', bytes: 'kopie' }),
  extracted({ ...localityPage, content: { ...localityPage.content, actors: [] } }, { version: '1.1.0' }),
  revision({ name: 'popis', approved: ['2022-05-28'] }),
]

test('whatever is recorded together, the rows and what is told of each file are the same', () => {
  const stored = (order: readonly Extracted[], size: number) => {
    const store = openStore(':memory:')
    const families = familiesOf(store)
    const told = order.map((document, i) => {
      if (i % size === 0) store.exec('begin')
      const result = storeDocument(store, document, size === 1 ? undefined : families)
      if ((i + 1) % size === 0 || i === order.length - 1) {
        families.order()
        store.exec('commit')
      }
      return result
    })
    const state = ['document', 'revision', 'source', 'finding', 'municipality', 'milestone', 'search_docsize'].map(
      (table) => store.prepare(`select count(*) from ${table}`).pluck().get(),
    )
    const revisions = store
      .prepare('select document, own_id, as_of, number, json, as_read from revision order by document, number')
      .all()
    store.close()
    return { told, state, revisions }
  }
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...documents], { minLength: 2 }),
      fc.integer({ min: 2, max: 20 }),
      (order, size) => {
        expect(stored(order, size)).toEqual(stored(order, 1))
      },
    ),
    { numRuns: 30 },
  )
})

test('a document whose chain cannot be put in order fails alone', async () => {
  const of = new Map([1, 2, 3].map((i) => [`${i}.txt`, list(i)]))
  for (const [file, { text }] of of) box.put(file, text)
  box.put('4.txt', letter('pozdrav'))
  const extractor: Extractor = {
    extract: (_, file) => {
      const { document, text } = of.get(file.slice(-5)) ?? extracted({ ...localityPage, file })
      return Promise.resolve({ document, text, template: [] })
    },
    close: () => Promise.resolve(),
  }
  const onEvent = ({ event }: { event: string }) => {
    if (event !== 'planned') return
    const copy = new Database(`${box.db}.run`)
    copy.exec(`create trigger broken before update of number on revision when new.json like '%Teplá 2%' begin
      select raise(abort, 'broken');
    end`)
    copy.close()
  }
  const { failures, files } = await importInbox(box, {}, { extractor, onEvent, pace: by(100) })
  expect(files).toMatchObject({ seen: 4, new: 3, failed: 1 })
  expect(failures).toMatchObject([{ file: box.path('2.txt'), message: 'cannot be read (SQLITE_CONSTRAINT_TRIGGER)' }])
  expect(rows(box.db, 'select number from revision order by document, number')).toEqual([[1], [2], [1]])
})

/** How often statements run, and how much JSON is read. */
function counted(store: Store, work: () => void): { readonly statements: number; readonly characters: number } {
  const prototype: unknown = Object.getPrototypeOf(store.prepare('select 1'))
  if (typeof prototype !== 'object' || prototype === null) throw new Error('statements have a prototype')
  let [statements, characters] = [0, 0]
  const own = (['run', 'get', 'all'] as const).map((method) => {
    const call: unknown = Reflect.get(prototype, method)
    if (typeof call !== 'function') throw new Error(`statements have a method ${method}`)
    return [method, call] as const
  })
  for (const [method, call] of own)
    Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]): unknown {
      statements++
      const result: unknown = Reflect.apply(call, this, args)
      return result
    })
  const parse: (text: string) => unknown = JSON.parse.bind(JSON)
  vi.spyOn(JSON, 'parse').mockImplementation((text) => {
    characters += text.length
    return parse(text)
  })
  try {
    work()
  } finally {
    for (const [method, call] of own) Reflect.set(prototype, method, call)
    vi.restoreAllMocks()
  }
  return { statements, characters }
}

const storeAll = (store: Store, all: readonly Extracted[]): void => {
  const families = familiesOf(store)
  store.exec('begin')
  for (const one of all) storeDocument(store, { ...one, content_sha256: fingerprint(one.document) }, families)
  families.order()
  store.exec('commit')
}

test('a first revision reads no JSON back, and takes no statement more than its rows', () => {
  const store = openStore(box.db)
  const { statements, characters } = counted(store, () => {
    storeAll(store, [extracted(results)])
  })
  expect(characters).toBe(0)
  const passages = rows(box.db, 'select count(*) from passage').flat().map(Number)
  expect(statements).toBeLessThanOrEqual(30 + (passages[0] ?? 0))
  store.close()
})

test('many revisions of one document cost each as much as few', () => {
  const costs = [100, 200].map((count) => {
    const store = openStore(':memory:')
    const cost = counted(store, () => {
      storeAll(
        store,
        Array.from({ length: count }, (_, i) => list(i)),
      )
    })
    store.close()
    return cost
  })
  const [few, many] = costs
  expect(many?.statements).toBeLessThanOrEqual(2.1 * (few?.statements ?? 0))
  expect(many?.characters).toBeLessThanOrEqual(2.1 * (few?.characters ?? 0) + 100_000)
})
