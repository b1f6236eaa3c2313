/** What came of activities told outside of their table or in one cell for several promises, and what only looks like it. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const page = (below: string, evaluation?: readonly [string, string]): string =>
  [
    '# Popis spolupráce města Krnov – vyhodnocení roku 2024',
    'IČO: 00296139',
    '## Jednotlivé činnosti spolupráce a jejich harmonogram',
    [
      ['Č.', 'Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', ...(evaluation ? ['Vyhodnocení'] : [])],
      ['---', '---', '---', '---', '---', ...(evaluation ? ['---'] : [])],
      ['1', 'Dluhová poradna', 'lektor', 'kancelář', 'do 30. 6. 2024', ...(evaluation?.slice(0, 1) ?? [])],
      [
        '2',
        'Plán bydlení',
        'osnova',
        'data',
        'sběr do 31. 3. 2024<br>návrh do 30. 9. 2024',
        ...(evaluation?.slice(1) ?? []),
      ],
    ]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
    below,
  ].join('\n\n')

const read = async (text: string) => {
  const { document } = await extract(Buffer.from(text), 'plan.md', context)
  if (document.kind !== 'cooperation_description') throw new Error('not recognised')
  const { activities, evaluations } = document.content
  return {
    told: activities.flatMap(({ milestones }) =>
      milestones.map(({ status, evaluation }) => (evaluation === undefined ? status : `${status}: ${evaluation}`)),
    ),
    others: evaluations.map(({ text: words }) => words),
  }
}
const OPEN = ['not_assessed', 'not_assessed', 'not_assessed']

describe('paragraphs that name an activity and tell what came of it', () => {
  test.each([
    ['its name and a colon', 'Dluhová poradna: splněno v září.', 'fulfilled: splněno v září.'],
    ['its name and a dash', 'Dluhová poradna – nesplněno, lektor odešel.', 'not_fulfilled: nesplněno, lektor odešel.'],
    ['its name as a sentence', '**Dluhová poradna.** Splněno, přišlo 30 lidí.', 'fulfilled: Splněno, přišlo 30 lidí.'],
    ['a number and its name', '**Úkol 1 – Dluhová poradna.** Splněno.', 'fulfilled: Splněno.'],
    ['its number', 'K úkolu č. 1: splněno částečně.', 'partially_fulfilled: splněno částečně.'],
    [
      'an item',
      '- Dluhová poradna: poradce přišel desetkrát.\n- Setkání sousedů: splněno',
      'described: poradce přišel desetkrát.',
    ],
  ])('%s', async (_, below, told) => {
    expect((await read(page(`## Vyhodnocení\n\n${below}`))).told).toEqual([told, ...OPEN.slice(1)])
  })

  test('are no evaluations outside of the table', async () => {
    const { others } = await read(
      page('## Vyhodnocení\n\nDluhová poradna: splněno v září.\n\nSpolupráce se osvědčila.'),
    )
    expect(others).toEqual(['Spolupráce se osvědčila.'])
  })

  test.each([
    ['another name', 'Poradna pro rodiny: splněno v září.'],
    ['no outcome', 'Dluhová poradna: kancelář v přízemí.'],
  ])('not with %s', async (_, below) => {
    expect((await read(page(`## Další údaje\n\n${below}`))).told).toEqual(OPEN)
  })
})

describe('one cell for several promises', () => {
  test('as many verdicts as promises: each has its own', async () => {
    const { told } = await read(page('', ['–', 'Splněno, data jsou sebrána. Nesplněno, návrh rada vrátila.']))
    expect(told.slice(1)).toEqual([
      'fulfilled: Splněno, data jsou sebrána.',
      'not_fulfilled: Nesplněno, návrh rada vrátila.',
    ])
  })

  test('fewer verdicts are of all of them', async () => {
    const { told } = await read(page('', ['–', 'Splněno, data i návrh jsou hotovy.']))
    expect(told.slice(1)).toEqual(Array(2).fill('fulfilled: Splněno, data i návrh jsou hotovy.'))
  })
})

describe('lines of a form or of a page', () => {
  test.each([
    'Spolufinancováno z Evropského sociálního fondu plus',
    'Financováno z Operačního programu Zaměstnanost plus',
    'Dokument je spolufinancován Evropskou unií.',
    'Podpořeno z Norských fondů',
  ])('%s above a page number evaluates nothing', async (line) => {
    const { others } = await read(page(`## Vyhodnocení\n\nSpolupráce se osvědčila.\n\n${line}\n\n3`))
    expect(others).toEqual(['Spolupráce se osvědčila.'])
  })

  test('what was paid for and done is an evaluation', async () => {
    const done = 'Spolufinancováno z Evropského sociálního fondu bylo devět míst, poradnu navštívilo 30 lidí.'
    expect((await read(page(`## Vyhodnocení\n\n${done}`))).others).toEqual([done])
  })
})

test('a row of titles below titles that reach over several columns is no activity', async () => {
  const row = (tag: string, ...cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const table = `<table><tr><th colspan="2">Aktivita</th><th colspan="2">Odpovídá</th><th colspan="2">Plnění</th></tr>${row('th', 'název', 'obsah', 'agentura', 'město', 'lhůta', 'stav k 31. 12. 2023')}${row('td', 'Doučování', 'Dobrovolníci doučují v rodinách.', 'nábor', 'koordinace', 'září 2023', 'splněno')}</table>`
  const text = `<h1>Popis spolupráce města Krnov – vyhodnocení roku 2023</h1><p>IČO: 00296139</p><h2>Plán práce</h2>${table}`
  const { document } = await extract(Buffer.from(text), 'plan.html', context)
  expect(document.content).toMatchObject({
    activities: [
      {
        name: 'Doučování',
        specification: 'Dobrovolníci doučují v rodinách.',
        asz_responsibilities: ['nábor'],
        territorial_unit_responsibilities: ['koordinace'],
        milestones: [{ text: 'září 2023', date: '2023-09', evaluation: 'splněno', status: 'fulfilled' }],
      },
    ],
  })
})
