/** Files beside the database, in orders of events that nobody planned: none keeps or brings back who was forgotten. */
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forget, removePersonalData } from '../../../src/batch/forget/forget.ts'
import { acceptRefused } from '../../../src/batch/import/refused.ts'
import { discreet } from '../../../src/batch/privacy.ts'
import { importInbox, inProcess, inbox, today } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

const now = () => today
const towns = ['Kadaň', 'Jihlava', 'Chrudim', 'Kolín', 'Tábor', 'Most']
const page = (town: string, more = ''): string =>
  `${town}\n\nAgentura pro sociální začleňování s městem ${town} spolupracuje od roku 2019.\n\nZákladní přehled spolupráce s ASZ :\n\n` +
  `Město řeší bydlení, vzdělávání a zaměstnanost. ${more}\n\nOsobnosti lokality\n\nPetr Hájek\nManažer SPSZ\nTel: 565 593 722\n`

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const importAll = (db = box.db) =>
  importInbox(box, { db }, { extractor: discreet(inProcess, { withoutPersonalData: false, now }) })
const forgetJana = (db = box.db) => forget({ db, name: 'Jana Veselá', dryRun: false, now })
const first = async (db = box.db, more = '') => {
  for (const town of towns) box.put(`${town}.txt`, page(town, town === 'Most' ? more : ''))
  await importAll(db)
}
/** The next night shows errors, and one page that names her. */
const refused = async (db = box.db, more = 'Za město jednala Jana Veselá.') => {
  for (const town of towns) box.put(`${town}.txt`, 'Chyba 500\n\nOmlouváme se.\n', today)
  box.put('Most.txt', page('Most', more), today)
  expect(await importAll(db)).toMatchObject({ status: 'refused' })
}
const named = (folder = box.folder): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('asz.sqlite') && readFileSync(join(folder, name), 'utf8').includes('Vesel'))
    .sort()

test('forgotten first, refused later: the refused copy names nobody, nor what is accepted of it', async () => {
  await first(box.db, 'Za město jednala Jana Veselá.')
  expect(forgetJana()?.removals).toHaveLength(1)
  await refused(box.db, 'Znovu Jana Veselá, a s Janou Veselou ještě někdo.')
  expect(named()).toEqual([])
  acceptRefused(box.db, now)
  expect(named()).toEqual([])
})

test('refused twice, and forgotten in between: the later copy takes the place of the earlier', async () => {
  await first()
  await refused()
  expect(forgetJana()?.removals).toHaveLength(1)
  await refused(box.db, 'Ještě jednou Jana Veselá a více slov.')
  acceptRefused(box.db, now)
  expect(named()).toEqual([])
})

test('a database without personal data leaves no refused copy that has some', async () => {
  await first()
  await refused()
  expect(named()).toEqual(['asz.sqlite.refused'])
  removePersonalData(box.db, now)
  expect(named()).toEqual([])
})

test('a link to the database leads to the copies beside the database itself', async () => {
  const real = join(box.folder, 'real')
  mkdirSync(real)
  await first(join(real, 'asz.sqlite'))
  symlinkSync('real/asz.sqlite', join(box.folder, 'asz.sqlite'))
  symlinkSync('asz.sqlite', join(box.folder, 'two.sqlite'))
  await refused(join(box.folder, 'two.sqlite'))
  expect(named(real)).toEqual(['asz.sqlite.refused'])
  expect(forgetJana(join(box.folder, 'two.sqlite'))?.removals).toHaveLength(1)
  expect(named(real)).toEqual([])
})

test('what a kill left of notes goes, also where nothing else names the person', async () => {
  await first()
  for (const name of ['notes.ndjson.4711', 'run.new', 'refused.new'])
    writeFileSync(`${box.db}.${name}`, '{"why":"volala Jana Veselá"}')
  writeFileSync(`${box.db}.notes.ndjson.zaloha`, 'Jana Veselá')
  forgetJana()
  expect(named()).toEqual(['asz.sqlite.notes.ndjson.zaloha'])
})

test('a copy that nobody can read goes, for it may name the person', async () => {
  await first(box.db, 'Za město jednala Jana Veselá.')
  writeFileSync(`${box.db}.refused`, `${'x'.repeat(5000)} Jana Veselá`)
  forgetJana()
  expect(named()).toEqual([])
})
