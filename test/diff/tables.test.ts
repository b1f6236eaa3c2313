import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract } from '../../src/pipeline.ts'

const municipalities = loadGazetteer()

const changes = async (before: string, after: string, name: string): Promise<string[]> => {
  const [a, b] = [await read(before, name), await read(after, name)]
  return diff(a.document, b.document, { before: a.text, after: b.text }).changes.map(
    (change) => `${change.class} ${change.label} ${change.field.split('/').at(-1) ?? ''}`,
  )
}
const read = (text: string, name: string) => extract(Buffer.from(text), name, { municipalities })

type Row = readonly string[]
const asPage = (rows: readonly Row[]): string =>
  `<html><body><h1>Kapacity klubů</h1><p>Místa v klubech.</p><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n')}</table></body></html>`
const asText = (rows: readonly Row[]): string =>
  `Kapacity klubů\n\nMísta v klubech.\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`

const header = ['Klub', 'Ulice', 'Míst']
const rows: readonly Row[] = [
  ['Kotva', 'Lipová', '12'],
  ['Maják', 'Dlouhá', '7'],
  ['Přístav', 'Nová', '9'],
]
const [kotva = [], majak = [], pristav = []] = rows

const cases: readonly (readonly [
  what: string,
  before: readonly Row[],
  after: readonly Row[],
  told: readonly string[],
])[] = [
  ['a changed cell by its row and column', rows, [['Kotva', 'Lipová', '15'], majak, pristav], ['reworded Kotva Míst']],
  ['a row that came', rows, [...rows, ['Vlna', 'Zelená', '4']], ['added Vlna']],
  ['a row that left', rows, [kotva, pristav], ['removed Maják']],
  ['one row for another', rows, [kotva, majak, ['Vlna', 'Zelená', '4']], ['removed Přístav', 'added Vlna']],
  ['nothing where nothing changed', rows, rows, []],
]

const pageCases: typeof cases = [
  [
    'a cell by its column where others are empty',
    [kotva, ['Maják', '', '7'], ['Přístav', '', '→']],
    [kotva, ['Maják', '', '8'], ['Přístav', '', '→']],
    ['reworded Maják Míst'],
  ],
  ['a cell that was filled', [kotva, ['Maják', '', '7']], [kotva, majak], ['added Maják Ulice']],
  ['a changed first cell once', rows, [['Kotvička', 'Lipová', '12'], majak, pristav], ['changed Kotvička Klub']],
  [
    'entities as a reader sees them',
    rows,
    [['Kotva', 'U &#x27;hada&#39;', '12'], majak, pristav],
    ['changed Kotva Ulice'],
  ],
  [
    'one of several equal rows, and none as moved',
    [kotva, kotva, kotva, kotva],
    [['Kotva', 'Lipová', '13'], kotva, ['Kotva', 'Lipová', '14'], kotva],
    ['reworded Kotva Míst', 'reworded Kotva Míst'],
  ],
]

test.each(pageCases)(
  'a table of a page with gaps, entities and equal rows tells %s',
  async (_, before, after, told) => {
    const found = await changes(asPage([header, ...before]), asPage([header, ...after]), 'a.html')
    expect(found).toEqual(told)
  },
)

test.each(cases)('a table of a page of no known kind tells %s', async (_, before, after, told) => {
  for (const [make, name] of [
    [asPage, 'a.html'],
    [asText, 'a.txt'],
  ] as const) {
    const found = await changes(make([header, ...before]), make([header, ...after]), name)
    expect(found.map((one) => one.replace(/ \*$/, ''))).toEqual(told)
  }
})

test('text is compared as a reader sees it', async () => {
  const page = (name: string) =>
    `<html><body><h1>Kluby</h1><p>Klub &quot;${name}&quot; &amp; poradna.</p></body></html>`
  const [a, b] = [await read(page('Kotva'), 'a.html'), await read(page('Vlna'), 'a.html')]
  const [change] = diff(a.document, b.document, { before: a.text, after: b.text }).changes
  expect([change?.before, change?.after]).toEqual(['Klub "Kotva" & poradna.', 'Klub "Vlna" & poradna.'])
})
