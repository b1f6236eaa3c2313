/** An archive in a folder is read as a folder of its own: what a run promises of files holds of the files in it. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { realPath } from '../../../src/source/real-path.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { archiveOf, type RawPart } from '../../document/made/archive.ts'
import { importInbox, inbox, letter, rows } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const put = (parts: readonly RawPart[], changed?: Date): void => {
  box.put('dopisy.zip', Buffer.from(archiveOf(parts)), changed)
}
const one = { name: 'první.txt', content: letter('pozdrav') }
const two = { name: 'složka/druhý.txt', content: letter('jiný pozdrav') }
const given = (name: string): string => `${join(box.folder, 'in')}/dopisy.zip/${name}`

const verified = () => {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store)
  } finally {
    store.close()
  }
}

test('each document is one of its own, and says where it is from', async () => {
  put([one, two])
  box.put('třetí.txt', letter('ještě něco'))
  expect(await importInbox(box)).toMatchObject({ files: { seen: 3, new: 3, failed: 0 }, documents: { added: 3 } })
  const real = realPath(box.path('dopisy.zip'))
  expect(rows(box.db, "select file, path from source where path like '%zip%' order by path")).toEqual([
    [given('první.txt'), `${real}/první.txt`],
    [given('složka/druhý.txt'), `${real}/složka/druhý.txt`],
  ])
  expect(verified()).toMatchObject({ files: 3, missing_files: 0, faults: [] })
})

test('the same bytes are the same document, packed or not', async () => {
  put([one])
  box.put('první.txt', one.content)
  expect(await importInbox(box)).toMatchObject({ files: { seen: 2, new: 2 }, documents: { added: 1 } })
})

test('an archive that did not change is not read again; of one that did, only what did', async () => {
  put([one, two])
  await importInbox(box)
  expect(await importInbox(box)).toMatchObject({ status: 'unchanged', files: { seen: 2, unchanged: 2 } })
  put([one, { ...two, content: letter('nový pozdrav') }], new Date('2025-05-31T13:00:00.000Z'))
  expect(await importInbox(box)).toMatchObject({ files: { seen: 2, unchanged: 1, changed: 1 } })
})

test('what is gone from an archive is gone, and so is all of one that is', async () => {
  put([one, two])
  await importInbox(box)
  put([one], new Date('2025-05-31T13:00:00.000Z'))
  expect(await importInbox(box, { prune: true })).toMatchObject({ files: { removed: 1 }, documents: { removed: 1 } })
  expect(rows(box.db, 'select count(*) from document')).toEqual([[1]])
  rmSync(box.path('dopisy.zip'))
  expect(verified()).toMatchObject({ files: 0, missing_files: 1, faults: [] })
  box.put('třetí.txt', letter('ještě něco'))
  expect(await importInbox(box)).toMatchObject({ files: { seen: 1, new: 1, removed: 1 } })
})

test('a broken archive is in quarantine, and what was read from it is not gone', async () => {
  put([one, two])
  await importInbox(box)
  box.put('dopisy.zip', Buffer.from(archiveOf([one, two])).subarray(0, -30), new Date('2025-05-31T13:00:00.000Z'))
  expect(await importInbox(box, { prune: true, maxFailed: { files: 5 } })).toMatchObject({
    files: { seen: 1, failed: 1, removed: 0 },
    failures: [{ file: box.path('dopisy.zip'), code: 'file', message: 'is cut off: its archive has no directory' }],
  })
  expect(rows(box.db, 'select count(*) from document')).toEqual([[2]])
  expect(verified().faults).toHaveLength(2)
})

test('a file in it that cannot be read fails alone', async () => {
  put([one, { ...two, encrypted: true }, { name: 'a.zip', content: archiveOf([one]) }])
  expect(await importInbox(box, { maxFailed: { files: 5 } })).toMatchObject({
    files: { seen: 3, new: 1, failed: 2 },
    failures: [
      { file: given('složka/druhý.txt'), message: 'is password-protected' },
      { file: given('a.zip'), message: 'is an archive in an archive; unpack it first' },
    ],
  })
  expect(rows(box.db, 'select path, message from failure order by path')).toEqual([
    [`${realPath(box.path('dopisy.zip'))}/a.zip`, 'is an archive in an archive; unpack it first'],
    [`${realPath(box.path('dopisy.zip'))}/složka/druhý.txt`, 'is password-protected'],
  ])
})
