/** What documents contradict in each other is found at the end of an import, with both quotations. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyDatabase } from '../../../src/batch/verify.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { importInbox, inbox, rows } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'
import { page, project } from './documents.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const found = () => rows(box.db, 'select code, quote, other_quote from contradiction order by position')

const faults = () => {
  const store = openStore(box.db, { readonly: true })
  try {
    return verifyDatabase(store).faults
  } finally {
    store.close()
  }
}

const first = { number: 'CZ.03.2.60/0.0/0.0/16_052/0001111', title: 'Byty pro rodiny', ico: '00270211' }
const second = { number: 'CZ.03.2.60/0.0/0.0/16_052/0002222', title: 'Poradna pro rodiny', ico: '00270211' }

test('one IČO under two names, and not under two forms of one name', async () => {
  box.put('a.txt', project({ ...first, beneficiary: 'Město Chrudim' }))
  box.put('b.txt', project({ ...second, beneficiary: 'Domov pod lipou, z. s.' }))
  box.put('c.txt', project({ ...second, number: 'CZ.03.2.60/0.0/0.0/16_052/0003333', beneficiary: 'Chrudim' }))
  await importInbox(box)
  expect(found()).toEqual([['ico_of_two_names', 'Domov pod lipou, z. s.', 'Město Chrudim']])
  expect(faults()).toEqual([])
})

test('somebody has another phone in another document of the town', async () => {
  box.put('a.txt', page({ town: 'Chrudim', name: 'Radka Vyskočilová', phone: '774 000 101' }))
  box.put('b.txt', project({ ...first, beneficiary: 'Město Chrudim', contact: 'Radka Vyskočilová, tel. 774 000 202' }))
  box.put('c.txt', page({ town: 'Jihlava', name: 'Radka Vyskočilová', phone: '774 000 303' }))
  await importInbox(box)
  expect(found()).toEqual([['contact_differs', '774 000 202', '774 000 101']])
  // Where they agree again, nothing is told.
  box.put('b.txt', project({ ...first, beneficiary: 'Město Chrudim', contact: 'Radka Vyskočilová, tel. 774 000 101' }))
  await importInbox(box)
  expect(found()).toEqual([])
  expect(faults()).toEqual([])
})

test('a plan that is only planned in something newer than what calls it approved', async () => {
  box.put('a.txt', page({ town: 'Chrudim', plan: 'Strategický plán sociálního začleňování byl schválen v září 2018.' }))
  await importInbox(box)
  expect(found()).toEqual([])
  box.put(
    'a.txt',
    page({ town: 'Chrudim', plan: 'Strategický plán sociálního začleňování bude schválen v září 2029.' }),
  )
  await importInbox(box)
  expect(found()).toEqual([
    ['plan_status_contradicted', expect.stringMatching(/bude/), expect.stringMatching(/schválen/)],
  ])
  expect(faults()).toEqual([])
})

const results = (period: string, plan: string) =>
  `VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ ${period}\n\nCHRUDIM\n- vznik centra\n- ${plan}\n\nTEPLÁ\n- klub\n`

test('a plan of a later period is another plan, one of the same period is not', async () => {
  box.put('a.txt', results('ČERVENEC 2010 – ČERVEN 2013', 'připravený a schválený plán sociálního začleňování v obci'))
  box.put('b.txt', results('LEDEN 2016 – PROSINEC 2019', 'zpracovaný, dosud neschválený plán sociálního začleňování'))
  await importInbox(box)
  expect(found()).toEqual([])
  box.put('c.txt', results('LEDEN 2012 – PROSINEC 2015', 'zpracovaný, dosud neschválený plán sociálního začleňování'))
  await importInbox(box)
  expect(found()).toEqual([
    ['plan_status_contradicted', expect.stringMatching(/neschválený/), expect.stringMatching(/a schválený/)],
  ])
  expect(faults()).toEqual([])
})

test('ids hang on the words alone', async () => {
  const ids = () => rows(box.db, 'select id from contradiction')
  box.put('b.txt', project({ ...first, beneficiary: 'Město Chrudim' }))
  box.put('a.txt', project({ ...second, beneficiary: 'Domov pod lipou, z. s.' }))
  await importInbox(box)
  const before = ids()
  expect(before).toHaveLength(1)
  // Another document that has the rarer name makes it the usual one.
  box.put('c.txt', page({ town: 'Jihlava' }))
  await importInbox(box, { force: true })
  expect(ids()).toEqual(before)
  box.put('a.txt', project({ ...second, beneficiary: 'Dům pod lipou, z. s.' }))
  await importInbox(box)
  expect(ids()).not.toEqual(before)
})
