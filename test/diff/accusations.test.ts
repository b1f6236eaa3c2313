/** Promises that are still there in another shape: nobody is accused of having dropped one. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract } from '../../src/pipeline.ts'
import { page } from './plan.ts'

const context = { municipalities: loadGazetteer() }
const TITLES = ['Činnost', 'Specifikace činnosti', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Vyhodnocení']
const CLUB = [
  'Otevření nízkoprahového klubu pro děti',
  'Pronájem místnosti v ulici Sadové a tři odpoledne týdně.',
  'metodika',
  'prostory',
  'do 31. 12. 2024',
  '–',
]
const ADVICE = [
  'Dluhová poradna na radnici',
  'Poradce přijde dvakrát měsíčně, objednání je telefonem.',
  'lektor',
  'kancelář',
  'do 30. 6. 2025',
  '–',
]
const HOSTEL = [
  'Oprava ubytovny v Dělnické ulici',
  'Výměna oken a rozvodů v 8 bytech.',
  'konzultace',
  'investice',
  'do 31. 10. 2025',
  '–',
]
const table = (...rows: (readonly string[])[]): string => [TITLES, ...rows].map((row) => row.join('\t')).join('\n')
const read = (text: string, name = 'plan.md') => extract(Buffer.from(text), name, context)
const changes = async (before: string, after: string, name?: string) => {
  const [a, b] = [await read(before), await read(after, name)]
  return diff(a.document, b.document, { before: a.text, after: b.text }).changes
}
const ACCUSE = new Set(['commitment_dropped', 'removed', 'evaluation_withdrawn'])
/** What is said to be gone of activities. */
const accused = async (before: string, after: string, name?: string) =>
  (await changes(before, after, name))
    .filter(({ class: said, field }) => ACCUSE.has(said) && field.startsWith('/content/activities'))
    .map(({ class: said, label }) => `${said}: ${label}`)

const whole = page(table(CLUB, ADVICE, HOSTEL))
const others = table(ADVICE, HOSTEL)
const changed = (row: readonly string[], at: number, words: string) => row.map((cell, i) => (i === at ? words : cell))

describe('a promise that is there in another shape', () => {
  test.each<[string, string]>([
    [
      'a row cut by the foot of a page in the middle of a cell',
      page(
        `${table(ADVICE, HOSTEL)}\n${CLUB[0]}\tPronájem místnosti v ulici\n\nStrana 2 z 4\n\nSadové a tři odpoledne týdně.\tmetodika\tprostory\tdo 31. 12. 2024\t–`,
      ),
    ],
    [
      'a table that became a list',
      page([CLUB, ADVICE, HOSTEL].map((row) => `- ${row[0]}: ${row[1]} Termín ${row[4]}.`).join('\n')),
    ],
    [
      'a row that became a sentence of the text above',
      page(
        others,
        'Město otevře nízkoprahový klub pro děti. Pronajme místnost v ulici Sadové, otevřeno bude tři odpoledne týdně.',
      ),
    ],
    [
      'one that was renamed and split',
      page(
        table(
          changed(CLUB, 0, 'Nízkoprahový klub: pronájem místnosti v ulici Sadové'),
          [
            'Klub pro děti otevřený tři odpoledne týdně',
            'Otevření klubu.',
            'metodika',
            'prostory',
            'do 31. 12. 2024',
            '–',
          ],
          ADVICE,
          HOSTEL,
        ),
      ),
    ],
    ['a name in another case', page(table(changed(CLUB, 0, 'Otevřít nízkoprahový klub dětem'), ADVICE, HOSTEL))],
    ['another number', page(table(CLUB, ADVICE, changed(HOSTEL, 1, 'Výměna oken a rozvodů ve 12 bytech.')))],
    [
      'one in a table of its own below another heading',
      page(`${others}\n\n### Doplněno po projednání\n\n${table(CLUB)}`),
    ],
    [
      'one without its accents, as a scan has it',
      page(
        table(
          CLUB.map((cell) => cell.normalize('NFD').replace(/\p{M}/gu, '')),
          ADVICE,
          HOSTEL,
        ),
      ),
    ],
    ['one in a footnote', page(`${others}\n\n<sup>1</sup> ${CLUB[0]}: ${CLUB[1]}`)],
    ['one whose outcome is told below the table', page(`${others}\n\n${CLUB[0]}: splněno, ${CLUB[1]}`)],
    [
      'one of which lines and hyphens divide the words',
      page(
        `${others}\n\nOtevření nízko-\nprahového klu-\nbu pro děti\n\nPronájem míst-\nnosti v ulici Sado-\nvé a tři odpo-\nledne týdně.`,
      ),
    ],
    [
      'columns in another order, with other titles',
      page(
        [
          ['Kdo z města', 'Do kdy', 'Co uděláme', 'Jak'],
          ...[CLUB, ADVICE, HOSTEL].map((row) => [row[3], row[4], row[0], row[1]]),
        ]
          .map((row) => row.join('\t'))
          .join('\n'),
      ),
    ],
  ])('%s', async (_, after) => {
    expect(await accused(whole, after)).toEqual([])
  })

  test('the same page as HTML, the rows in divisions', async () => {
    const rows = [CLUB, ADVICE, HOSTEL].map((row) => row.map((cell) => `<div class="c">${cell}</div>`).join(''))
    const after = `<html><body><h1>Vyhodnocení popisu spolupráce – město Krnov, rok 2023</h1><p>IČO: 00296139</p><h2>Struktura a složení lokálního partnerství</h2><p>Partnerství se schází dvakrát ročně.</p><h2>Jednotlivé činnosti spolupráce a jejich harmonogram</h2>${rows.map((row) => `<div>${row}</div>`).join('')}</body></html>`
    expect(await accused(whole, after, 'plan.html')).toEqual([])
  })
})

describe('a promise that is gone', () => {
  test.each<[string, string]>([
    ['nowhere', page(others)],
    ['but for a word of its name', page(others, 'O klubu pro děti se mluvilo, závěr z toho nebyl.')],
    [
      'but for another promise of the same street',
      page(table(ADVICE, HOSTEL, changed(HOSTEL, 0, 'Úklid v ulici Sadové'))),
    ],
  ])('%s: is told', async (_, after) => {
    expect(await accused(whole, after)).toEqual([`commitment_dropped: ${CLUB[0]}`])
  })
})
