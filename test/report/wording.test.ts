import { describe, expect, it } from 'vitest'
import { changeClasses } from '../../src/kinds/change.ts'
import { classWording } from '../../src/report/class-wording.ts'
import { edtfWording } from '../../src/wording/edtf.ts'
import { excerptOf } from '../../src/report/excerpt.ts'
import { counted, languages } from '../../src/wording/language.ts'
import { markdownReport } from '../../src/report/markdown.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { hostileView, pairView } from './pages.ts'

describe('wording', () => {
  it.each([
    ['2019', '2019', '2019'],
    ['2022-05-27', '27. 5. 2022', '27. 5. 2022'],
    ['../2027-06~', 'do asi června 2027', 'until about June 2027'],
    ['2019/..', 'od roku 2019', 'from 2019'],
    ['2024-41', '2. polovina 2024', '2nd half of 2024'],
    ['../XXXX-03-31', 'do 31. 3.', 'until 31. 3.'],
    ['XXXX-41', '2. polovina', '2nd half'],
    ['2014-04-01/2015-06-30', '1. 4. 2014 – 30. 6. 2015', '1. 4. 2014 – 30. 6. 2015'],
    ['327/21-ZM', '327/21-ZM', '327/21-ZM'],
  ])('of %s', (edtf, czech, english) => {
    expect(edtfWording(edtf, 'cs')).toBe(czech)
    expect(edtfWording(edtf, 'en')).toBe(english)
  })

  it.each([
    [1, '1 závazek zmizel bez výsledku'],
    [3, '3 závazky zmizely bez výsledku'],
    [5, '5 závazků zmizelo bez výsledku'],
  ])('counts %i in Czech', (count, text) => {
    expect(counted(count, classWording.cs.commitment_dropped.forms, 'cs')).toBe(text)
  })

  it.each(languages)('has a title for every class in %s', (language) => {
    const titles = changeClasses.map((name) => classWording[language][name].title)
    expect(new Set(titles).size).toBe(changeClasses.length)
  })
})

describe('the summary', () => {
  it('is three sentences that name what matters', async () => {
    const text = summaryOf(await pairView('vrbice-tiche-zmizeni', 'cs'))
    expect(text).toMatch(/^Dokument „.*“: 7 změn \(2 závazky zmizely bez výsledku, /)
    expect(text).toContain('bez výsledku zmizelo: činnost „Vznik komunitního centra v ulici Nádražní“')
    expect(text).toMatch(/Z dřívějších závazků 2 již nejsou uvedeny, aniž bylo řečeno, jak dopadly\.$/)
  })

  it('has an English form', async () => {
    const text = summaryOf(await pairView('kamenohradek-2-zmizely-plan', 'en'))
    expect(text).toContain('dropped without an outcome: strategic document “Místní plán inkluze”')
  })
})

describe('Markdown', () => {
  it('marks the words that changed', async () => {
    const text = markdownReport([await pairView('ostrolhotice-3-revize-2025', 'cs')], undefined, 'cs')
    expect(text).toContain(
      '  - Dříve: 5 let (do poloviny roku <del>2027</del>)\n  - Nyní: 5 let (do poloviny roku <ins>2030</ins>)',
    )
  })

  it('takes no text for markup', () => {
    const text = markdownReport([hostileView('<b>*x* [a](b) `c` | # d')], undefined, 'cs')
    expect(text).not.toMatch(/<b>|(?<!\\)\*x|(?<!\\)\[a|(?<!\\)\|/)
  })
})

describe('an excerpt', () => {
  const source =
    'První řádek\nObec zajistí **byty** pro pět rodin do konce roku a podá zprávu zastupitelstvu města.\nDalší'
  it.each([
    [
      'in the middle',
      'pět rodin',
      2,
      'Obec zajistí byty pro [pět rodin] do konce roku a podá zprávu zastupitelstvu města.',
    ],
    ['at the beginning', 'První', 1, '[První] řádek'],
    ['at the end', 'Další', 3, '[Další]'],
  ])('%s', (_, words, line, text) => {
    const start = source.indexOf(words)
    const excerpt = excerptOf(source, [[start, start + words.length]])
    expect(excerpt?.line).toBe(line)
    const shown = excerpt?.parts.map((part) => (part.quoted ? `[${part.text}]` : part.text)).join('')
    expect(shown?.replace(/\s+/g, ' ')).toBe(text)
  })

  it('keeps long passages short', () => {
    const long = 'slovo '.repeat(2000)
    const excerpt = excerptOf(long, [[0, long.length]])
    expect(excerpt?.parts.map((part) => part.text).join('').length).toBeLessThan(500)
  })
})
