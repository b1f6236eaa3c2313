/** What people correct holds in JSON and tables, at every import, until the words that it was read from change. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '../../../src/batch/notes/add-note.ts'
import { forget } from '../../../src/batch/forget/forget.ts'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { notesText } from '../../../src/record/notes/note.ts'
import type { Note } from '../../../src/record/notes/note.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { notesFor, writeNotes } from '../../../src/store/notes/notes-file.ts'
import { readFileSync, rmSync } from 'node:fs'
import { importInbox, inbox, rows, today } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'
import { page } from './documents.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
  box.put('a.txt', page({ town: 'Chrudim' }))
  box.put('b.txt', page({ town: 'Jihlava', name: 'Petr Zahradník', phone: '774 000 102' }))
})
afterEach(() => {
  box.remove()
})

const phone: Note = {
  correct: 'locality_page:571164',
  pointer: '/content/contacts/0/phone',
  words: '774 000 101',
  was: '+420774000101',
  is: '+420774000999',
  why: 'volali jsme tam',
}

/** An import as the command makes it: with the notes that stand beside the database. */
const imported = (request = {}) => importInbox(box, request, { notes: notesFor(box.db) })
const add = (note: Note) => addNote(box.db, note, () => today)

const phones = () => rows(box.db, 'select phone from current_contact where phone is not null order by phone').flat()
const corrections = () => rows(box.db, 'select pointer, was, "is", why from correction')
const outdated = () => rows(box.db, "select message from contradiction where code = 'correction_outdated'")
const faults = () => {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store).faults
  } finally {
    store.close()
  }
}

test('a correction holds at once, beside what was read, and is taken back with its line', async () => {
  await imported()
  expect(phones()).toEqual(['+420774000101', '+420774000102'])
  expect(add(phone)).toBe(true)
  expect(phones()).toEqual(['+420774000102', '+420774000999'])
  expect(corrections()).toEqual([['/content/contacts/0/phone', '+420774000101', '+420774000999', 'volali jsme tam']])
  expect(
    rows(
      box.db,
      `select json ->> '$.corrections[0].was', as_read ->> '$.content.contacts[0].phone'
    from revision where document = 'locality_page:571164'`,
    ),
  ).toEqual([['+420774000101', '+420774000101']])
  expect(faults()).toEqual([])
  expect(await imported()).toMatchObject({ status: 'unchanged' })
  writeNotes(box.db, [])
  expect(await imported()).toMatchObject({ status: 'published', files: { unchanged: 2 } })
  expect(phones()).toEqual(['+420774000101', '+420774000102'])
  expect(corrections()).toEqual([])
  expect(faults()).toEqual([])
})

test('it holds for a file that was read before or after it was made, however often it is read', async () => {
  writeNotes(box.db, [phone])
  await imported()
  expect(phones()).toEqual(['+420774000102', '+420774000999'])
  await imported({ force: true })
  expect(phones()).toEqual(['+420774000102', '+420774000999'])
  expect(rows(box.db, 'select count(*) from revision')).toEqual([[2]])
  expect(faults()).toEqual([])
})

test('a changed page keeps it while its words stay, also in another place of the list', async () => {
  writeNotes(box.db, [phone])
  await imported()
  const more = page({ town: 'Chrudim' }).replace('Kontakt\n', 'Kontakt\nAlena Skalická\nMetodička\nTel: 774 000 303\n')
  box.put('a.txt', more)
  await imported()
  expect(phones()).toEqual(['+420774000102', '+420774000303', '+420774000999'])
  expect(outdated()).toEqual([])
  expect(faults()).toEqual([])
})

test('it is left out, with a finding, when its words change', async () => {
  writeNotes(box.db, [phone])
  await imported()
  box.put('a.txt', page({ town: 'Chrudim', phone: '774 000 404' }))
  await imported()
  expect(phones()).toEqual(['+420774000102', '+420774000404'])
  expect(outdated()).toEqual([[expect.stringContaining('774 000 101')]])
  // The older revision still has the words.
  expect(rows(box.db, 'select count(*) from correction')).toEqual([[1]])
  expect(faults()).toEqual([])
})

test('what its field may not say is not applied', async () => {
  writeNotes(box.db, [{ ...phone, is: 'nikdo' }])
  await imported()
  expect(phones()).toEqual(['+420774000101', '+420774000102'])
  expect(outdated()).toHaveLength(1)
})

test('a database whose file of notes did not come along keeps those that hold', async () => {
  await imported()
  add(phone)
  rmSync(`${box.db}.notes.ndjson`)
  await imported({ force: true })
  expect(phones()).toContain('+420774000999')
  add({ teach: 'Kdo to celé platí', field: 'funding' })
  expect(readFileSync(`${box.db}.notes.ndjson`, 'utf8')).toBe(
    notesText([phone, { teach: 'Kdo to celé platí', field: 'funding' }]),
  )
})

test('an acknowledged finding is told no more, until its words change', async () => {
  const dated = (day: string) =>
    page({ town: 'Chrudim' }).replace('opatření\n', `opatření\nNejpozději ${day} začne poradna.\n`)
  box.put('a.txt', dated('31. 2. 2024'))
  await imported()
  const shown = () => rows(box.db, "select id, quote from current_finding where code = 'date_impossible'")
  const [id = ''] = shown().flat().map(String)
  expect(shown()).toEqual([[expect.any(String), '31. 2. 2024']])
  add({ acknowledge: id, finding: 'x', why: 'překlep města' })
  expect(shown()).toEqual([])
  box.put('a.txt', dated('30. 2. 2024'))
  await imported()
  expect(shown()).toEqual([[expect.any(String), '30. 2. 2024']])
})

describe('who is forgotten', () => {
  const others: Note[] = [
    { ...phone, correct: 'locality_page:586846', words: '774 000 102', was: '+420774000102', is: '+420774000888' },
    {
      acknowledge: '0123456789',
      finding: 'Radka Vyskočilová has +420774000101 here and another there.',
      why: 'v pořádku',
    },
    { acknowledge: '0123456780', finding: 'Something else.', why: 'řekl to Petr' },
  ]

  test('goes from notes too: by name, and by what stood beside it', async () => {
    writeNotes(box.db, [phone, ...others])
    await imported()
    const about = { db: box.db, name: 'Radka Vyskočilová', now: () => today }
    expect(forget({ ...about, dryRun: true })).toMatchObject({ notes: 2 })
    expect(notesFor(box.db)).toHaveLength(4)
    expect(forget({ ...about, dryRun: false })).toMatchObject({ notes: 2, remnants: [] })
    const left = readFileSync(`${box.db}.notes.ndjson`, 'utf8')
    expect(left).not.toMatch(/Radka|774 ?000 ?(?:101|999)/)
    expect(notesFor(box.db)).toHaveLength(2)
    expect(rows(box.db, 'select count(*) from note')).toEqual([[2]])
    expect(phones()).toEqual(['+420774000888'])
    expect(faults()).toEqual([])
  })

  test('a database without personal data holds none of what people wrote', async () => {
    writeNotes(box.db, [phone, ...others])
    const { setWithoutPersonalData } = await import('../../../src/store/forgotten.ts')
    const store = openStore(box.db)
    setWithoutPersonalData(store, today.toISOString())
    store.pragma('journal_mode = delete')
    store.close()
    await imported()
    expect(
      rows(box.db, "select note from note where note like '%774%' or note like '%Radka%' or note like '%Petr%'"),
    ).toEqual([])
    expect(rows(box.db, 'select count(*) from note')).toEqual([[2]])
  })
})
