/** A database of version 4, whose ids were made of a title, a period or a town's name alone. */
import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { fingerprint } from '../../../src/store/fingerprint.ts'
import { importInbox, inProcess, inbox, rows } from '../../batch/inbox.ts'
import type { Inbox } from '../../batch/inbox.ts'

let box: Inbox

beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

/** Makes the database that an asz of that version would have made, each file the state that came after the one before. */
async function importAsBefore(files: readonly (readonly [name: string, oldId: string, text: string])[]): Promise<void> {
  const store = new Database(box.db)
  store.exec(readFileSync(new URL('../version-4.sql', import.meta.url), 'utf8'))
  const asz1 = 0x61737a31
  store.pragma(`application_id = ${asz1}`)
  store.pragma('user_version = 4')
  store.exec(
    `insert into run (id, asz_version, request, started_at, status, base) values (1, '1.0.0', '{}', '', 'published', '')`,
  )
  for (const [name, id, text] of files) {
    const path = box.path(name)
    const reading = await inProcess.extract(Buffer.from(text), path)
    if ('failure' in reading) throw new Error(reading.failure.message)
    const { source } = reading.document
    const document = { ...reading.document, id }
    const { number } = store
      .prepare<[string], { number: number }>('select count(*) + 1 as number from revision where document = ?')
      .get(id) ?? { number: 1 }
    store.prepare('insert into document (id, kind) values (?, ?) on conflict do nothing').run(id, document.kind)
    const { lastInsertRowid: revision } = store
      .prepare(
        `insert into revision (document, title, content_sha256, extractor_version, imported_at, text, json, number)
         values (?, ?, ?, '1.0.0', '2025-05-01', ?, ?, ?)`,
      )
      .run(id, document.title, fingerprint(document), reading.text, JSON.stringify(document), number)
    for (const [start, end] of document.coverage.unclaimed)
      store.prepare('insert into passage (revision, text) values (?, ?)').run(revision, reading.text.slice(start, end))
    store
      .prepare(
        "insert into source (revision, file, sha256, media_type, charset, bytes, imported_at) values (?, ?, ?, ?, ?, ?, '')",
      )
      .run(revision, path, source.sha256, source.media_type, source.charset, source.bytes)
    store
      .prepare(
        `insert into file (path, given, stat, sha256, extractor_version, state, outcome, result, run)
         values (?, ?, '', ?, '1.0.0', 'present', 'new', 'added', 1) on conflict (path) do update set sha256 = excluded.sha256`,
      )
      .run(path, path, source.sha256)
  }
  store.close()
}

const project = (beneficiary: string): string =>
  `Název projektu: Podpora rodin s dětmi

Operační program Zaměstnanost

Příjemce: ${beneficiary}

Doba realizace: 1. 1. 2020 – 31. 12. 2021

Anotace: Projekt podporuje rodiny.
`

const list = (town: string): string =>
  `VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ ČERVEN 2010 AŽ ČERVEN 2013

${town}

- komunitní centrum ve městě
- nové sociální služby
`

const faults = () => {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store).faults
  } finally {
    store.close()
  }
}

test('an old database gets the ids of today, gives back what had been merged, and doubles nothing', async () => {
  const files = [
    ['a.txt', 'project_record:podpora rodin s detmi', project('Město Kadaň, IČO 00261912')],
    ['b.txt', 'project_record:podpora rodin s detmi', project('Město Most, IČO 00266094')],
    ['c.txt', 'cooperation_results:2010-06/2013-06', list('Bílina')],
    ['d.txt', 'cooperation_results:2010-06/2013-06', list('Jihlava')],
    ['e.txt', 'unrecognised:aktuality', 'Aktuality\n\nDnes je úterý.\n'],
    ['e.txt', 'unrecognised:aktuality', 'Aktuality\n\nDnes je středa.\n'],
  ] as const
  await importAsBefore(files)
  expect(rows(box.db, 'select count(*) from document')).toEqual([[3]])

  openStore(box.db).close()
  const documents = rows(box.db, 'select document, number, text from revision order by 1')
  expect(documents).toEqual([
    ['cooperation_results:2010-06/2013-06@567451', 1, list('Bílina')],
    ['cooperation_results:2010-06/2013-06@586846', 1, list('Jihlava')],
    ['project_record:podpora-rodin-s-detmi@00261912', 1, files[0][2]],
    ['project_record:podpora-rodin-s-detmi@00266094', 1, files[1][2]],
    [expect.stringMatching(/^unrecognised:aktuality-[\da-f]{16}$/), 1, 'Aktuality\n\nDnes je středa.\n'],
  ])

  for (const [name, , text] of files) box.put(name, text)
  expect(existsSync(box.path('e.txt'))).toBe(true)
  const { documents: count } = await importInbox(box, { force: true })
  expect(count).toMatchObject({ added: 0, revised: 0 })
  expect(rows(box.db, 'select document, number, text from revision order by 1')).toEqual(documents)
  expect(faults()).toEqual([])
})
