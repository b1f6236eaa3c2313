/** A table, or a column of one, that gave no field is told with its place, whatever it is laid out with. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'
import { cell, docxOf, p, r, table } from '../../document/made/archive.ts'

const context = { municipalities: loadGazetteer() }

const UNKNOWN = ['Chceme dokázat', 'Modře', 'Zeleně', 'Stihneme', 'Ohlédnutí']
/** Cells that have neither a term nor a verdict, by which columns of any title are known. */
const VAGUE = [
  ['Podpora bydlení', 'metodická podpora', 'zajistí byty', 'brzy', 'uvidíme'],
  ['Kulaté stoly', 'vedení setkání', 'pozvánky', 'později', 'jak se dá'],
]
/** Titles that no form has, of words that are known. */
const UNDERSTOOD = ['Co budeme dělat', 'Garance ASZ', 'Garance města', 'Kdy', 'Jak dopadlo']
const KNOWN = ['Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Poznámka k riziku']
const EVALUATED = ['Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Ohlédnutí']
const ROWS = [
  ['Podpora bydlení', 'metodická podpora', 'zajistí byty', 'do 30. 6. 2023', 'Splněno, byty jsou přiděleny.'],
  ['Kulaté stoly', 'vedení setkání', 'pozvánky', '2x ročně', 'Nesplněno, setkání se nekonala.'],
]
/** The same where no cell begins with a verdict, by which a column of any title is known. */
const TOLD = [
  [...(ROWS[0] ?? []).slice(0, 4), 'Byty jsou přiděleny, splněno.'],
  [...(ROWS[1] ?? []).slice(0, 4), 'Pro nemoc se setkání nekonala.'],
]

const TITLE = 'Vyhodnocení popisu spolupráce – město Krnov, rok 2023'
const ICO = 'IČO: 00296139'
const HEADING = 'Jednotlivé činnosti spolupráce a jejich harmonogram'
const [BEFORE, LINE] = ['Struktura a složení lokálního partnerství', 'Partnerství se schází dvakrát ročně.']

const markdown = (rows: readonly (readonly string[])[]) => {
  const [titles = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`)
  const lines = [titles, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...body]
  return `# ${TITLE}\n\n${ICO}\n\n## ${BEFORE}\n\n${LINE}\n\n## ${HEADING}\n\n${lines.join('\n')}\n`
}
const tabs = (rows: readonly (readonly string[])[]) =>
  `${TITLE}\n\n${ICO}\n\n${BEFORE}\n\n${LINE}\n\n${HEADING}\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`
const html = (rows: readonly (readonly string[])[]) =>
  `<h1>${TITLE}</h1><p>${ICO}</p><h2>${BEFORE}</h2><p>${LINE}</p><h2>${HEADING}</h2><table>${rows
    .map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`)
    .join('')}</table>`
const word = (rows: readonly (readonly string[])[]) => {
  const cells = rows.map((row) => row.map((one) => cell(p(r(one)))))
  return docxOf([...[TITLE, ICO, BEFORE, LINE, HEADING].map((line) => p(r(line))), table(...cells)].join(''))
}

const formats: [string, string, (rows: readonly (readonly string[])[]) => Uint8Array][] = [
  ['pipes', 'a.md', (rows) => Buffer.from(markdown(rows))],
  ['tabs', 'a.txt', (rows) => Buffer.from(tabs(rows))],
  ['HTML', 'a.html', (rows) => Buffer.from(html(rows))],
  ['Word', 'a.docx', word],
]

const read = async (bytes: Uint8Array, file: string) => {
  const { document, text } = await extract(bytes, file, context)
  const unread = document.diagnostics.filter(({ code }) => code === 'table_unread' || code === 'column_unknown')
  const told = unread.map(({ code, severity, candidates, span = [0, 0] }) => {
    return { code, severity, candidates, words: text.slice(...span) }
  })
  return { document, told }
}

describe.each(formats)('a table of %s', (_, file, made) => {
  test('whose titles are unknown is read by what its cells hold; other columns are findings', async () => {
    const { document, told } = await read(made([UNKNOWN, ...ROWS]), file)
    expect(told.map(({ code, words }) => [code, words])).toEqual([
      ['column_unknown', 'Modře'],
      ['column_unknown', 'Zeleně'],
    ])
    const activities = document.kind === 'cooperation_description' ? document.content.activities : []
    expect(
      activities.map(({ name, milestones }) => [name, ...milestones.flatMap((one) => [one.text, one.evaluation])]),
    ).toEqual(ROWS.map(([name, , , term, outcome]) => [name, term, outcome]))
  })

  test('whose titles and cells are unknown is a finding of the whole table', async () => {
    const { document, told } = await read(made([UNKNOWN, ...VAGUE]), file)
    expect(document.kind).toBe('cooperation_description')
    expect(told.map(({ code }) => code)).toEqual(['table_unread'])
    expect(told[0]?.words).toMatch(/^Chceme dokázat/)
    expect(told[0]?.words).toContain('jak se dá')
  })

  test('of which a column is unknown is a finding of the column, a warning where a field is near', async () => {
    const noted = [KNOWN, ...ROWS.map((row) => [...row.slice(0, 4), 'záleží na rozpočtu'])]
    expect((await read(made(noted), file)).told).toEqual([
      { code: 'column_unknown', severity: 'info', candidates: undefined, words: 'Poznámka k riziku' },
    ])
    const { told } = await read(made([EVALUATED, ...TOLD]), file)
    expect(told).toMatchObject([{ code: 'column_unknown', severity: 'warning', words: 'Ohlédnutí' }])
    expect(told[0]?.candidates?.[0]).toBe('evaluation')
  })

  test('whose columns are all read is none', async () => {
    const titles = ['Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Vyhodnocení']
    expect((await read(made([titles, ...ROWS]), file)).told).toEqual([])
  })

  test('whose titles no form has but whose words are known is read, the outcome by its title or by its verdicts', async () => {
    for (const rows of [
      [UNDERSTOOD, ...ROWS],
      [[...UNDERSTOOD.slice(0, 4), 'Jak to dopadlo'], ...TOLD],
      [EVALUATED, ...ROWS],
    ]) {
      const { document, told } = await read(made(rows), file)
      expect(told).toEqual([])
      const activities = document.kind === 'cooperation_description' ? document.content.activities : []
      expect(
        activities.map(({ name, asz_responsibilities: asz, territorial_unit_responsibilities: town, milestones }) => [
          name,
          ...asz,
          ...town,
          ...milestones.flatMap(({ text, evaluation }) => [text, evaluation]),
        ]),
      ).toEqual(rows.slice(1))
    }
  })
})

test('cells without words are no column that was not read', async () => {
  const dashes = ['Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', '']
  const rows = ROWS.map((row) => [...row.slice(0, 4), '–'])
  expect((await read(Buffer.from(html([dashes, ...rows])), 'a.html')).told).toEqual([])
})

test('a table of no known kind of document is none', async () => {
  const { document, told } = await read(
    Buffer.from('| Den | Jídlo |\n|---|---|\n| Po | guláš |\n| Út | rizoto |\n'),
    'a.md',
  )
  expect(document.kind).toBe('unrecognised')
  expect(told).toEqual([])
})

test('what only the text of a section holds is counted as shown', async () => {
  const { document } = await read(Buffer.from(markdown([UNKNOWN, ...VAGUE])), 'a.md')
  const blank = /\s/g
  const cells = [UNKNOWN, ...VAGUE].flat().join('').replace(blank, '').length
  expect(document.coverage.shown).toBeGreaterThanOrEqual(cells + LINE.replace(blank, '').length)
  const titles = ['Činnost', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Vyhodnocení']
  const whole = await read(Buffer.from(markdown([titles, ...ROWS])), 'a.md')
  expect(whole.document.coverage.shown).toBe(LINE.replace(blank, '').length)
})
