/** The table of activities: its columns by their titles, in any order, in one table or two. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelledActivities } from '../../../src/kinds/cooperation_description/table/labelled-activities.ts'
import { activityTables, isActivityTable } from '../../../src/kinds/cooperation_description/table/table.ts'
import { columnOf } from '../../../src/kinds/cooperation_description/words.ts'
import { blocksOf, plain } from './shown.ts'

describe('the column', () => {
  test.each([
    ['number', 'Č.'],
    ['name_and_specification', 'Činnost a její specifikace'],
    ['specification', 'Specifikace činnosti a fáze procesu strategického plánování'],
    ['outputs', 'Výstup'],
    ['asz_responsibilities', 'Odpovědnost ASZ'],
    ['territorial_unit_responsibilities', 'Odpovědnost územního celku'],
    ['responsibilities', 'Odpovědnost'],
    ['milestones', 'Termín dokončení'],
    ['name', 'Název činnosti'],
    ['name', 'Co budeme dělat'],
    ['name', 'Krok'],
    ['asz_responsibilities', 'Garance ASZ'],
    ['asz_responsibilities', 'Co zajistí Agentura'],
    ['territorial_unit_responsibilities', 'Garance města'],
    ['milestones', 'Časový rámec'],
    ['evaluation', 'Jak dopadlo'],
    ['evaluation', 'Stav na konci roku'],
    ['outputs', 'K čemu povede'],
    [undefined, 'Cena'],
    ['name', 'Aktivita'],
    ['specification', 'Popis činnosti'],
    ['outputs', 'Očekávané výstupy'],
    ['asz_responsibilities', 'Odpovědnost Agentury'],
    ['asz_responsibilities', 'Zajišťuje ASZ'],
    ['asz_responsibilities', 'Odpovídá ASZ'],
    ['asz_responsibilities', 'ASZ'],
    ['territorial_unit_responsibilities', 'Odpovědnost města'],
    ['territorial_unit_responsibilities', 'Zajišťuje obec'],
    ['territorial_unit_responsibilities', 'Územní celek'],
    ['territorial_unit_responsibilities', 'Činnost města'],
    ['territorial_unit_responsibilities', 'Aktivity obce'],
    ['asz_responsibilities', 'Aktivity ASZ'],
    ['responsibilities', 'Zodpovídá'],
    ['responsibilities', 'Kdo zajišťuje'],
    ['milestones', 'Termín plnění'],
    ['milestones', 'Do kdy'],
    ['milestones', 'Četnost'],
    ['evaluation', 'Plnění'],
    ['evaluation', 'Stav'],
    ['evaluation', 'Splněno'],
    ['evaluation', 'Vyhodnocení 2023'],
    ['number', 'P. č.'],
    [undefined, 'Poznámka'],
  ])('%s: %s', (key, title) => {
    expect(columnOf(title)).toBe(key)
  })
})

const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')
const rowsOf = (text: string) => activityTables(blocksOf(text)).map(({ rows }) => plain(rows))

test('a column whose title says nothing is told by its cells', () => {
  const text = table([
    ['Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Ráz', 'Tečka', 'Barva'],
    ['Setkání', 'příprava', 'sál', 'březen 2024', 'Splněno', 'modrá'],
    ['Pasport', 'vzor', 'údaje', '30. 9. 2024', 'Nesplněno', 'bílá'],
  ])
  expect(rowsOf(text)).toMatchObject([
    [
      { name: ['Setkání'], milestones: ['březen 2024'], evaluation: ['Splněno'] },
      { name: ['Pasport'], milestones: ['30. 9. 2024'], evaluation: ['Nesplněno'] },
    ],
  ])
})

const titles = ['Činnost', 'Výstup', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín']
const cells = ['Jednání LP', 'Zápis', 'Facilitace', 'Svolání', '2x ročně']

test('columns may stand in any order', () => {
  const expected = rowsOf(table([titles, cells]))
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
      const shuffled = [titles, cells].map((row) => order.map((i) => row[i] ?? ''))
      expect(rowsOf(table(shuffled))).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

test('a title may span two columns', () => {
  const html =
    '<table><tr><th>Činnost</th><th colspan="2">Odpovědnost</th><th>Termín</th></tr>' +
    '<tr><th></th><th>ASZ</th><th>města</th><th></th></tr>' +
    '<tr><td>Jednání</td><td>Facilitace</td><td>Svolání</td><td>2x ročně</td></tr></table>'
  expect(rowsOf(html)).toEqual([
    [
      {
        name: ['Jednání'],
        asz_responsibilities: ['Facilitace'],
        territorial_unit_responsibilities: ['Svolání'],
        milestones: ['2x ročně'],
      },
    ],
  ])
})

test('evaluations in a table of their own go to the activities of the same name', () => {
  const own = table([
    ['Činnost', 'Stav', 'Vyhodnocení'],
    ['Jednání LP', 'splněno', 'Konalo se.'],
  ])
  expect(rowsOf(`${table([titles, cells])}\n\nVyhodnocení\n\n${own}`)).toMatchObject([
    [{ name: ['Jednání LP'], evaluation: ['splněno', 'Konalo se.'] }],
    [],
  ])
})

test.each([
  [
    'of other things',
    table([
      ['Paragraf', 'Název', 'Částka'],
      ['1', 'Byty', '5'],
    ]),
  ],
  [
    'of names and evaluations alone',
    table([
      ['Činnost', 'Stav'],
      ['Jednání', 'splněno'],
    ]),
  ],
])('a table %s is none of activities', (_, text) => {
  expect(rowsOf(text)).toEqual([])
  expect(blocksOf(text).some(isActivityTable)).toBe(false)
})

test('activities may be labels instead of a table', () => {
  const text = 'Činnost č. 1: Jednání\nVýstup: zápis\nTermín: 2x ročně\n\nČinnost č. 2: Školení\nTermín: květen 2024'
  expect(plain(labelledActivities(blocksOf(text))?.rows)).toEqual([
    { name: ['Jednání'], outputs: ['zápis'], milestones: ['2x ročně'] },
    { name: ['Školení'], milestones: ['květen 2024'] },
  ])
})
