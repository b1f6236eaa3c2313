/** False claims: the same promises in another layout, there and back, are neither dropped nor new nor evaluated; a true drop is told. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract } from '../../src/pipeline.ts'
import { page } from './plan.ts'

const context = { municipalities: loadGazetteer() }
const TITLES = ['Činnost', 'Specifikace činnosti', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Vyhodnocení']
const ROWS = [
  [
    'Otevření nízkoprahového klubu pro děti',
    'Pronájem místnosti v ulici Sadové a tři odpoledne týdně.',
    'metodická podpora',
    'prostory a energie',
    'do 31. 12. 2024',
    'Splněno, klub je otevřen od září.',
  ],
  [
    'Dluhová poradna na radnici',
    'Poradce přijde dvakrát měsíčně, objednání je telefonem.',
    'vyškolení lektora',
    'kancelář a tisk letáků',
    'do 30. 6. 2025',
    '–',
  ],
  [
    'Oprava ubytovny v Dělnické ulici',
    'Výměna oken a rozvodů v osmi bytech.',
    'konzultace žádosti',
    'investice z rozpočtu',
    'do 31. 10. 2025',
    'Nesplněno, chybí peníze.',
  ],
]
const pipes = (...rows: (readonly string[])[]): string =>
  [TITLES.slice(0, rows[0]?.length), TITLES.slice(0, rows[0]?.length).map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
const table = (rows: readonly (readonly string[])[]): string => page(pipes(...rows))
const turned = (rows: readonly (readonly string[])[]): string => {
  const [first = '', ...more] = TITLES.map((title, i) => `| ${[title, ...rows.map((row) => row[i])].join(' | ')} |`)
  return page([first, `|${' --- |'.repeat(rows.length + 1)}`, ...more].join('\n'))
}
const group = (name: string): string[] => [name, '', '', '', '', '']
const grouped = ([first = [], ...rows]: readonly (readonly string[])[]): string =>
  page(pipes(group('Oblast dětí'), first, group('Oblast bydlení'), ...rows))
const card = (row: readonly string[]): string =>
  [`| ${TITLES[0]} | ${row[0]} |`, '| --- | --- |', ...TITLES.slice(1).map((t, i) => `| ${t} | ${row[i + 1]} |`)].join(
    '\n',
  )
const headed = (rows: readonly (readonly string[])[]): string =>
  page(
    rows
      .flatMap((row) => [`## ${row[0]}`, ...TITLES.slice(1).map((title, i) => `${title}: ${row[i + 1]}`)])
      .join('\n\n'),
  )
const apart = (rows: readonly (readonly string[])[]): string =>
  page(
    `${pipes(...rows.map((row) => row.slice(0, 5)))}\n\n## Vyhodnocení\n\n${rows.map((row) => `${row[0]}: ${row[5]}`).join('\n\n')}`,
  )

const CLAIMS = /^(?:commitment_dropped|commitment_added|evaluated|evaluation_withdrawn|deadline_moved|verdict_changed)$/
const claimed = async (before: string, after: string): Promise<string[]> => {
  const [a, b] = [
    await extract(Buffer.from(before), 'a.md', context),
    await extract(Buffer.from(after), 'b.md', context),
  ]
  return diff(a.document, b.document, { before: a.text, after: b.text })
    .changes.filter(
      ({ class: said, field }) => CLAIMS.test(said) || (said === 'removed' && /text$|evaluations/.test(field)),
    )
    .map(({ class: said, label }) => `${said}: ${label}`)
}

describe.each<[string, (rows: readonly (readonly string[])[]) => string]>([
  ['a column an activity', turned],
  ['activities below the titles of groups', grouped],
  ['a table an activity', (rows) => page(rows.map(card).join('\n\n'))],
  ['labels below headings', headed],
  ['evaluations in paragraphs below the table', apart],
])('%s', (name, shape) => {
  test('nothing is claimed, there and back', async () => {
    expect(await claimed(table(ROWS), shape(ROWS))).toEqual([])
    expect(await claimed(shape(ROWS), table(ROWS))).toEqual([])
  })

  test.runIf(name !== 'labels below headings')('one that went is told', async () => {
    expect(await claimed(table(ROWS), shape(ROWS.filter((_, i) => i !== 1)))).toEqual([
      'commitment_dropped: Dluhová poradna na radnici',
    ])
  })
})

describe('terms that are numbered', () => {
  const [first = []] = ROWS
  const terms = (words: string) => table([first.map((cell, i) => (i === 4 ? words : i === 5 ? '–' : cell))])
  const plain = terms('do 31. 12. 2024<br>do 30. 6. 2025')
  test.each([
    '1. do 31. 12. 2024<br>2. do 30. 6. 2025',
    '1) do 31. 12. 2024<br>2) do 30. 6. 2025',
    'a) do 31. 12. 2024<br>b) do 30. 6. 2025',
    'ad 1) do 31. 12. 2024<br>ad 2) do 30. 6. 2025',
    '1. do 31. 12. 2024; 2. do 30. 6. 2025',
    '1. 31. 12. 2024<br>2. 30. 6. 2025',
  ])('%s: none moved', async (words) => {
    expect(await claimed(plain, terms(words))).toEqual([])
    expect(await claimed(terms(words), plain)).toEqual([])
  })

  test('one that moved is told, whatever its number', async () => {
    const moved = await claimed(
      terms('a) do 31. 12. 2024<br>b) do 30. 6. 2025'),
      terms('1. do 31. 12. 2024<br>2. do 30. 9. 2026'),
    )
    expect(moved).toEqual(['deadline_moved: Otevření nízkoprahového klubu pro děti › 2. do 30. 9. 2026'])
  })
})
