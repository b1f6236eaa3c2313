/** Nights of a folder of project records: guards look at titles too, and know a folder however its path was typed. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { importInbox, inbox } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'
import { errorPage } from './towns.ts'

const TITLES = ['Podpora rodin', 'Prostupné bydlení', 'Poradna', 'Práce pro všechny', 'Škola bez bariér', 'Asistenti'] // prettier-ignore
const record = (i: number, title = TITLES[i] ?? ''): string =>
  `Název projektu: ${title}\nRegistrační číslo: CZ.03.2.60/0.0/0.0/16_052/000629${i}\nOperační program Zaměstnanost\nPříjemce: Sdružení č. ${i + 1}\nCelkové náklady: 1 ${i}37 000 Kč\n`

let box: Inbox
beforeEach(async () => {
  box = inbox()
  for (const i of TITLES.keys()) box.put(`${i}.txt`, record(i))
  await importInbox(box)
})
afterEach(() => {
  box.remove()
})

const codes = async (paths: readonly string[]): Promise<string[]> =>
  (await importInbox(box, { paths })).refused_because.map(({ code }) => code)

test('one title for all projects is refused', async () => {
  for (const i of TITLES.keys()) box.put(`${i}.txt`, record(i, 'Detail projektu z databáze'))
  expect(await codes([box.path('.')])).toEqual(['values_equal'])
})

test.each([
  ['absolute', (path: string) => path],
  ['relative', (path: string) => relative(process.cwd(), path)],
])('a folder whose files went and one of errors that came below it is refused, its path being %s', async (_, typed) => {
  for (const i of TITLES.keys()) {
    rmSync(box.path(`${i}.txt`))
    box.put(`below/${i}.html`, errorPage(i))
  }
  expect(await codes([typed(box.path('.'))])).toEqual(['folder_exchanged'])
})
