/** Promises that are still there in another shape: nobody is accused of having dropped one. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract } from '../../src/pipeline.ts'
import { cell as docxCell, docxOf, p as docxP, r as docxR, table as docxTable } from '../document/made/archive.ts'
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
const read = (bytes: string | Uint8Array, name = 'plan.md') => extract(Buffer.from(bytes), name, context)
const changes = async (before: string | Uint8Array, after: string | Uint8Array, name?: string, was?: string) => {
  const [a, b] = [await read(before, was), await read(after, name)]
  return diff(a.document, b.document, { before: a.text, after: b.text }).changes
}
const asHtml = (...rows: (readonly string[])[]): string => htmlTable([TITLES, ...rows], 'td')
const htmlTable = (rows: readonly (readonly string[])[], cell: string): string =>
  `<html><body><h1>Vyhodnocení popisu spolupráce – město Krnov, rok 2023</h1><p>IČO: 00296139</p><h2>Struktura a složení lokálního partnerství</h2><p>Partnerství se schází dvakrát ročně.</p><h2>Jednotlivé činnosti spolupráce a jejich harmonogram</h2><table>${rows.map((row) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`).join('')}</table></body></html>`
const asPipes = (...rows: (readonly string[])[]): string =>
  page([TITLES, TITLES.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'))
/** A table without lines: columns stand one below the other. */
const asLines = (...rows: (readonly string[])[]): string =>
  page(
    [TITLES.slice(0, 5), ...rows]
      .map((row) =>
        row
          .map((text, i) => text.padEnd(i < 2 ? 70 : 20))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  )
const asWord = (...rows: (readonly string[])[]): Uint8Array =>
  docxOf(
    [
      docxP(docxR('Vyhodnocení popisu spolupráce – město Krnov, rok 2023'), '<w:pStyle w:val="Title"/>'),
      docxP(docxR('IČO: 00296139')),
      docxP(docxR('Jednotlivé činnosti spolupráce a jejich harmonogram'), '<w:pStyle w:val="Heading1"/>'),
      docxTable(
        ...[TITLES, ...rows].map((row) =>
          row.map((text) =>
            docxCell(
              text
                .split('<br>')
                .map((line) => docxP(docxR(line)))
                .join(''),
            ),
          ),
        ),
      ),
    ].join(''),
  )
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

describe('rows that ran together into one', () => {
  const together = (sep: string, one: readonly string[], other: readonly string[]) =>
    one.map((text, i) => (text === other[i] ? text : `${text}${sep}${other[i]}`))
  const JUDGED = [...CLUB.slice(0, 5), 'Splněno, klub je otevřen.']
  const FAILED = [...ADVICE.slice(0, 5), 'Nesplněno, poradce se nenašel.']
  const SEVERAL = [...CLUB.slice(0, 4), 'Smlouva do 31. 3. 2024<br>Otevření do 31. 12. 2024', 'Splněno.<br>–']
  const CLAIMS = new Set([...ACCUSE, 'verdict_changed', 'evaluated', 'deadline_moved', 'commitment_added'])
  const forms = {
    'plan.html': asHtml,
    'plan.md': asPipes,
    'plan.txt': asLines,
    'plan.docx': asWord,
  } as const
  const claimed = async (
    name: keyof typeof forms,
    before: readonly (readonly string[])[],
    after: readonly (readonly string[])[],
  ) =>
    (await changes(forms[name](...before), forms[name](...after), name, name)).flatMap(({ class: said, label }) =>
      CLAIMS.has(said) ? [`${said}: ${label}`] : [],
    )

  const pairs: [string, readonly string[], readonly string[]][] = [
    ['open', CLUB, ADVICE],
    ['judged', JUDGED, FAILED],
    ['of which one is judged', JUDGED, ADVICE],
    ['with several terms', SEVERAL, FAILED],
  ]
  const marks: [keyof typeof forms, string][] = [
    ...['<br>', '<br><br>', '</p><p>', ' ', '; ', ' / '].map((mark): ['plan.html', string] => ['plan.html', mark]),
    ...['<br>', ' ', '; '].map((mark): ['plan.md', string] => ['plan.md', mark]),
    ['plan.docx', '<br>'],
    ['plan.docx', ' '],
  ]
  const cases = pairs.flatMap(([what, one, other]) => marks.map(([name, mark]) => ({ what, one, other, name, mark })))

  test.each(cases)(
    '$what, parted by "$mark" in $name: nothing is claimed, there and back',
    async ({ one, other, name, mark }) => {
      const [apart, joined] = [
        [one, other, HOSTEL],
        [together(mark, one, other), HOSTEL],
      ]
      expect(await claimed(name, apart, joined)).toEqual([])
      expect(await claimed(name, joined, apart)).toEqual([])
    },
  )

  test('three into one, and one whose cells all but its name and term were lost', async () => {
    const all = together('<br>', together('<br>', CLUB, ADVICE), HOSTEL)
    expect(await claimed('plan.html', [CLUB, ADVICE, HOSTEL], [all])).toEqual([])
    const part = CLUB.map((text, i) => (i === 0 || i === 4 ? `${text}<br>${ADVICE[i]}` : text))
    expect(await claimed('plan.html', [CLUB, ADVICE, HOSTEL], [part, HOSTEL])).toEqual([])
  })

  test('a table without lines whose second row begins with small letters', async () => {
    const small = ADVICE.slice(0, 5).map((text) => text.charAt(0).toLowerCase() + text.slice(1))
    const rows = [CLUB, ADVICE, HOSTEL].map((row) => row.slice(0, 5))
    expect(await claimed('plan.txt', rows, [CLUB.slice(0, 5), small, HOSTEL.slice(0, 5)])).toEqual([])
  })

  test('a cell of terms that reaches over two rows: its place is told', async () => {
    const rows = [changed(CLUB, 4, ''), changed(ADVICE, 4, 'do 31. 12. 2024, do 30. 6. 2025'), HOSTEL]
    expect(await claimed('plan.md', [CLUB, ADVICE, HOSTEL], rows)).toEqual([])
    const told = (await changes(asPipes(CLUB, ADVICE, HOSTEL), asPipes(...rows))).find(({ found }) => found)
    expect([told?.class, told?.found?.pointer]).toEqual(['not_read', '/content/activities/1/milestones/0/text'])
  })

  test('dates that a text mentions are not said to be gone while it says them', async () => {
    const after = asHtml(together('<br>', CLUB, ADVICE), HOSTEL)
    const dates = (await changes(asHtml(CLUB, ADVICE, HOSTEL), after, 'plan.html', 'plan.html')).filter(
      ({ class: said, field }) => said === 'removed' && field === '/dates/*',
    )
    expect(dates).toEqual([])
  })

  test.each([
    [
      'a name that another had in it all the time',
      'Dluhová poradna',
      'Vzdělávání: dluhová poradna pro seniory',
      'Vzdělávání: dluhová poradna pro seniory',
    ],
    [
      'a name that another had in it and has in other words',
      'Dluhová poradna',
      'Vzdělávání v dluhové poradně',
      'Další vzdělávání v dluhové poradně',
    ],
  ])('%s: the one that went is dropped', async (_, gone, was, is) => {
    const before = [CLUB, changed(ADVICE, 0, gone), changed(HOSTEL, 0, was)]
    expect(await claimed('plan.md', before, [CLUB, changed(HOSTEL, 0, is)])).toEqual([`commitment_dropped: ${gone}`])
  })

  test.each([
    ['Zpráva do 30. 6. 2025', 'Zpráva do 30. 6. 2025'],
    ['Zpráva do 30. 6. 2025', 'Závěrečná zpráva do 30. 6. 2025'],
  ])('a term beside %s, of which %s is left, is dropped', async (was, is) => {
    const before = [CLUB, changed(ADVICE, 4, `Smlouva do 30. 6. 2025<br>${was}<br>do 30. 6. 2025`), HOSTEL]
    const after = [CLUB, changed(ADVICE, 4, `Smlouva do 30. 6. 2025<br>${is}`), HOSTEL]
    expect(await claimed('plan.html', before, after)).toEqual([`commitment_dropped: ${ADVICE[0]} › do 30. 6. 2025`])
  })

  test('a term that went here and came elsewhere in other words is dropped', async () => {
    const late = ['Nákup vozu', 'Devítimístný vůz pro klub.', 'žádná', 'nákup', 'Předání vozu do 31. 12. 2024', '–']
    const told = await claimed('plan.md', [CLUB, ADVICE], [changed(CLUB, 4, 'do 1. 5. 2026'), ADVICE, late])
    expect(told.filter((one) => !one.startsWith('commitment_added'))).toEqual([
      `deadline_moved: ${CLUB[0]} › do 1. 5. 2026`,
    ])
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
