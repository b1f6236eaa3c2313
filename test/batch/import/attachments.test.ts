/** What is attached to a message is imported as documents of their own, by the path of the message. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { importInbox, inbox, letter, rows } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const message = (text: string, ...attached: readonly { readonly name: string; readonly content: string }[]): Buffer =>
  Buffer.from(
    [
      'From: urad@example.cz\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n',
      ...[{ name: '', content: text }, ...attached].map(
        ({ name, content }) =>
          `--x\r\nContent-Type: text/plain; charset=utf-8\r\n${name === '' ? '' : `Content-Disposition: attachment; filename="${name}"\r\n`}\r\n${content}\r\n`,
      ),
      '--x--\r\n',
    ].join(''),
  )
const one = { name: 'první.txt', content: letter('pozdrav') }
const two = { name: 'druhý.txt', content: letter('jiný pozdrav') }
const LATER = new Date('2025-05-31T13:00:00.000Z')
const given = (name = ''): string => `${join(box.folder, 'in')}/zpráva.eml${name}`

test('each is a document of its own, and what did not change is not read again', async () => {
  box.put('zpráva.eml', message(letter('v příloze'), one, two))
  expect(await importInbox(box)).toMatchObject({ files: { seen: 3, new: 3, failed: 0 }, documents: { added: 3 } })
  expect(rows(box.db, 'select file from source order by file')).toEqual([
    [given()],
    [given('/druhý.txt')],
    [given('/první.txt')],
  ])
  expect(await importInbox(box)).toMatchObject({ status: 'unchanged', files: { seen: 3, unchanged: 3 } })
  box.put('zpráva.eml', message(letter('v příloze'), one, { ...two, content: letter('nový') }), LATER)
  expect(await importInbox(box)).toMatchObject({ files: { seen: 3, unchanged: 1, changed: 2 } })
  const store = openStore(box.db, { readonly: true })
  expect(verifyDatabase(store)).toMatchObject({ files: 3, missing_files: 0, faults: [] })
  store.close()
})

test('what is no longer attached is gone, and so is all of a message that is', async () => {
  box.put('zpráva.eml', message('', one, two))
  box.put('třetí.txt', letter('ještě něco'))
  expect(await importInbox(box)).toMatchObject({ files: { seen: 3, new: 3 }, documents: { added: 3 } })
  box.put('zpráva.eml', message('', one), LATER)
  expect(await importInbox(box, { prune: true })).toMatchObject({ files: { removed: 1 }, documents: { removed: 1 } })
  rmSync(box.path('zpráva.eml'))
  expect(await importInbox(box, { prune: true })).toMatchObject({ files: { removed: 1 }, documents: { removed: 1 } })
})

test('one that cannot be read fails alone', async () => {
  box.put('zpráva.eml', message(letter('v příloze'), one, { name: 'plán.docx', content: 'PK\u0003\u0004' }))
  expect(await importInbox(box, { maxFailed: { files: 5 } })).toMatchObject({
    files: { seen: 3, new: 2, failed: 1 },
    failures: [{ file: given('/plán.docx') }],
  })
})
