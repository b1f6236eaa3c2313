/** Nothing is called dropped, gone, new or not evaluated while its words stand unread in the other document. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { diff } from '../../src/diff/diff.ts'
import { extract } from '../../src/pipeline.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { htmlReport } from '../../src/report/html.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { viewOf } from '../../src/report/view.ts'
import { page } from './plan.ts'

const context = { municipalities: loadGazetteer() }

const KNOWN = ['Činnost', 'Specifikace činnosti', 'Odpovědnost ASZ', 'Odpovědnost města', 'Termín', 'Vyhodnocení']
const UNKNOWN = ['Chceme dokázat', 'Cestou', 'Modře', 'Zeleně', 'Stihneme', 'Ohlédnutí']
/** Titles that no form has, of words that are known. */
const UNDERSTOOD = ['Co budeme dělat', 'Bližší popis', 'Garance ASZ', 'Garance města', 'Kdy', 'Jak dopadlo']
const NO_OUTCOME = [...KNOWN.slice(0, 5), 'Ohlédnutí']
const BRIDGE = [
  'Zavedení prostupného zaměstnávání u technických služeb',
  'Vytvoření pracovních míst, mentoring a rekvalifikace dlouhodobě nezaměstnaných.',
  'odborné poradenství',
  'nábor zaměstnanců',
  'do 30. 9. 2024',
  'Splněno, přijato bylo deset zaměstnanců z vyloučených lokalit.',
]
const ROUND = [
  'Kulaté stoly',
  'Setkání s majiteli domů nad kvalitou bydlení.',
  'facilitace',
  'pozvánky',
  '2x ročně',
  'Splněno.',
]
const YOUTH = [
  'Terénní práce s mládeží',
  'Streetwork na sídlišti Sever a v okolí nádraží.',
  'metodika',
  'mzda',
  'do 31. 12. 2025',
  '–',
]

/** Outcomes behind a word, so that no verdict tells what a column of unknown title holds. */
const reported = (...rows: (readonly string[])[]) => rows.map((row) => [...row.slice(0, 5), `Zpráva: ${row[5] ?? ''}`])

const table = (...rows: (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')

const compared = async (before: string, after: string) => {
  const [a, b] = [await read(before), await read(after)]
  const texts = { before: a.text, after: b.text }
  return { result: diff(a.document, b.document, texts), texts }
}
const read = (text: string) => extract(Buffer.from(text), 'plan.md', context)

/** What changed in activities: class, name and the words that were found. */
const told = async (before: string, after: string) =>
  (await compared(before, after)).result.changes
    .filter(({ field }) => field.startsWith('/content/activities'))
    .map(({ class: name, label, found }) => [name, label, found?.words])

const whole = page(table(KNOWN, BRIDGE, ROUND, YOUTH))

describe('what only seems to be gone is not read', () => {
  test('a table of unknown titles: every activity, with its line', async () => {
    const after = page(table(UNKNOWN, ...reported(BRIDGE, ROUND, YOUTH)))
    expect(await told(whole, after)).toEqual([BRIDGE, ROUND, YOUTH].map(([name]) => ['not_read', name, name]))
    const { result } = await compared(whole, after)
    const found = result.changes.map((change) => change.found)
    expect(found.map((one) => after.split('\n')[(one?.line ?? 0) - 1]?.split('\t')[0])).toEqual([
      BRIDGE[0],
      ROUND[0],
      YOUTH[0],
    ])
    for (const one of found)
      for (const [start, end] of one?.spans ?? []) expect(one?.words).toContain(after.slice(start, end))
  })

  test.each([
    ['whose cells became paragraphs', BRIDGE.slice(0, 5).join('\n\n')],
    [
      'that became a wrapped line with a divided word',
      BRIDGE.slice(0, 5).join(' ').replace('dlouhodobě', 'dlou-\nhodobě'),
    ],
  ])('a row lost by a page break %s', async (_, lost) => {
    const after = page(`${table(KNOWN, ROUND, YOUTH)}\n\n${lost}`)
    expect(await told(whole, after)).toEqual([['not_read', BRIDGE[0], BRIDGE[0]]])
  })

  test('an evaluation in a column of unknown title is not withdrawn', async () => {
    const after = page(table(NO_OUTCOME, ...reported(BRIDGE, ROUND, YOUTH)))
    const changes = await told(whole, after)
    expect(changes.map(([name, , words]) => [name, words])).toEqual([
      ['not_read', BRIDGE[5]?.replace(/\.$/, '')],
      ['not_read', 'Splněno'],
    ])
  })

  test('the same the other way round: what was not read before is not new', async () => {
    const before = page(table(UNKNOWN, ...reported(BRIDGE, ROUND, YOUTH)))
    expect((await told(before, whole)).map(([name]) => name)).toEqual(['not_read', 'not_read', 'not_read'])
  })

  test('an outcome that may stand in an unread column forbids to say that there was none', async () => {
    const before = page(table(NO_OUTCOME, ...reported(BRIDGE, ROUND, YOUTH)))
    const after = page(table(KNOWN, BRIDGE, ROUND))
    expect((await told(before, after)).filter(([name]) => name === 'commitment_dropped')).toEqual([])
  })
})

describe('what titles of known words announce is read', () => {
  test('activities and what came of them, so that nothing changed', async () => {
    expect(await told(whole, page(table(UNDERSTOOD, BRIDGE, ROUND, YOUTH)))).toEqual([])
  })
})

describe('what is really gone stays dropped', () => {
  test('a row that is nowhere any more', async () => {
    expect(await told(whole, page(table(KNOWN, BRIDGE, ROUND)))).toEqual([['commitment_dropped', YOUTH[0], undefined]])
  })

  test('a row whose name a paragraph only mentions', async () => {
    const prose = 'O činnosti Terénní práce s mládeží se vedla debata, závěr z ní nevzešel.'
    expect(await told(whole, page(table(KNOWN, BRIDGE, ROUND), prose))).toEqual([
      ['commitment_dropped', YOUTH[0], undefined],
    ])
  })

  test('a promise whose words another field claims: the class stays, the place is told', async () => {
    const promise = 'podpora drobného podnikání místních obyvatel'
    const promised = (areas: string) => `## Předpokládané oblasti intervence\n\n${areas}\n\n`
    const before = page(table(KNOWN, BRIDGE, ROUND)).replace(
      '## Jedn',
      `${promised(`dluhové poradenství, ${promise}`)}## Jedn`,
    )
    const other = [ROUND[0] ?? '', `${ROUND[1]} Též ${promise}.`, ...ROUND.slice(2)]
    const after = page(table(KNOWN, BRIDGE, other)).replace('## Jedn', `${promised('dluhové poradenství')}## Jedn`)
    const { result } = await compared(before, after)
    expect(result.changes[0]).toMatchObject({
      class: 'commitment_dropped',
      field: '/content/interventions/*',
      found: { words: promise, pointer: '/content/activities/1/specification' },
    })
  })
})

test('every report has the class and the place, in both languages', async () => {
  const { result, texts } = await compared(whole, page(table(UNKNOWN, ...reported(BRIDGE, ROUND, YOUTH))))
  for (const [language, title, place] of [
    ['en', 'There, but not read', 'in the text, not read, line'],
    ['cs', 'V textu stojí, ale nebylo přečteno', 'v textu, nepřečteno, řádek'],
  ] as const) {
    const view = viewOf(result, texts, language)
    for (const report of [markdownReport([view], undefined, language), htmlReport([view], undefined, language)]) {
      expect(report).toContain(title)
      expect(report).toContain(place)
    }
    expect(summaryOf(view)).toMatch(language === 'en' ? /3 entries stand in the text/ : /3 údaje stojí v textu/)
  }
})
