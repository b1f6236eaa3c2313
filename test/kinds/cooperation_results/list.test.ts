import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { extract } from '../../../src/pipeline.ts'

const context = { municipalities: loadGazetteer() }
const documentOf = async (text: string, file = 'list.txt') =>
  (await extract(new TextEncoder().encode(text), file, context)).document

const list = readFileSync('seeds/004_03d7881077a2c896.txt', 'utf8')
const original = await documentOf(list)

describe('the same list printed otherwise gives the same facts', () => {
  test.each<[change: string, text: string, file?: string]>([
    ['CRLF', list.replaceAll('\n', '\r\n')],
    ['no-break spaces', list.replaceAll(' ', '\u00a0')],
    ['decomposed letters', list.normalize('NFD')],
    ['other list signs', list.replace(/^- /gm, '• ')],
    ['signs that no reader takes for a list', list.replace(/^- /gm, '→ ')],
    ['no blank line after a town', list.replace(/\n\n- /g, '\n- ')],
    ['towns as Markdown headings', list.replace(/^(\p{Lu}[^\n]{2,20})$/gmu, '## $1'), 'list.md'],
    ['towns in bold type', list.replace(/^(\p{Lu}[^\n]{2,20})$/gmu, '**$1**'), 'list.md'],
    ['towns as list items', list.replace(/^- /gm, '  - ').replace(/^(\p{Lu}[^\n]{2,20})\n\n/gmu, '- $1\n'), 'list.md'],
    ['towns with a colon', list.replace(/^(\p{Lu}[^\n]{2,20})$/gmu, '$1:')],
  ])('%s', async (_change, text, file) => {
    expect((await documentOf(text, file)).content).toEqual(original.content)
  })
})

describe('recognition', () => {
  const results = ['Bílina', '', '- zřízení klubu', '- terénní práce', '', 'Most', '', '- vznik sociální firmy'].join(
    '\n',
  )
  test.each<[what: string, text: string, kind: string]>([
    ['towns with results under a title', `Výsledky spolupráce\n\n${results}`, 'cooperation_results'],
    ['a title alone', 'Výsledky spolupráce\n\nMěsta byla s Agenturou spokojena.', 'unrecognised'],
    [
      'services by town',
      'Sociální služby\n\nBílina\n\n- Naděje, tel. 417 111 222\n- Charita\n\nMost\n\n- K srdci klíč',
      'unrecognised',
    ],
    ['timetables by town', 'Jízdní řád\n\nBílina\n\n- 8:05\n- 9:05\n\nMost\n\n- 8:30\n- 9:30', 'unrecognised'],
    [
      'a resolution',
      'Usnesení\n\n- schvaluje plán sociálního začleňování\n- bere na vědomí výsledky spolupráce',
      'unrecognised',
    ],
  ])('%s', async (_what, text, kind) => {
    expect((await documentOf(text)).kind).toBe(kind)
  })
})

test('a column that says for whom is no result, and is told of', async () => {
  const rows = [
    ['Obec', 'Co vzniklo', 'Koho se to týká', 'Plán začleňování'],
    ['Svitavy', 'byty s podporou', 'lidé bez domova', 'schválený'],
    ['Lanškroun', 'kurz češtiny', 'cizinci', 'schválený'],
  ]
  const text = `Výsledky spolupráce měst s Agenturou 2019 – 2022\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`
  const { content, diagnostics } = await documentOf(text)
  expect(content).toMatchObject({
    localities: [
      { heading: 'Svitavy', outcomes: [{ text: 'byty s podporou' }], social_inclusion_plan: 'approved' },
      { heading: 'Lanškroun', outcomes: [{ text: 'kurz češtiny' }], social_inclusion_plan: 'approved' },
    ],
  })
  expect(diagnostics).toMatchObject([
    { code: 'column_unknown', message: 'The column "Koho se to týká" of a table gave no field.' },
    { code: 'text_unclaimed' },
  ])
})
