import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, stems, withoutMeasures, withoutNumber } from '../../src/diff/words/fold.ts'
import { textSimilarity, threshold } from '../../src/diff/match/similarity.ts'
import { wordRuns } from '../../src/diff/words/words.ts'

describe('typography is no difference', () => {
  it.each([
    ['„Viděn v ulicích“', '"Viděn v ulicích"'],
    ['2022–2027', '2022 - 2027'],
    ['27. 5. 2022', '27.5.2022'],
    ['4× ročně', '4 x ročně'],
    ['Program PP11²', 'Program PP11'],
    ['BYDLENÍ', 'Bydlení'],
    ['spolu\u00adpráce města', 'spolupráce\u00a0města'],
    ['- dluhy\n- zdraví', '• dluhy\n• zdraví'],
    ['Záznam z jednání;', 'Záznam z jednání'],
    ['a tak dále…', 'a tak dále...'],
    ['Kafe\u0301', 'Kafé'],
  ])('%s is %s', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it.each([
    ['2× ročně', '4× ročně'],
    ['Splněno', 'Nesplněno'],
    ['27. 5. 2022', '27. 5. 2023'],
    ['nizkoprahové', 'nízkoprahové'],
    ['F-point', 'F point'],
  ])('%s is not %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('stays fast and quiet on long rows of the same sign', () => {
    for (const sign of ['.', ' ', '\n', '. ', '-', '(', '„', '\u0301', '* ', '<']) {
      expect(typeof fold(`x${sign.repeat(200_000)}x`)).toBe('string')
    }
  })
})

describe('stems', () => {
  it.each([
    ['jednání', 'jednáních'],
    ['konzultant', 'konzultantka'],
    ['metodik', 'metodička'],
    ['partnerství', 'partnerstvím'],
    ['města', 'městem'],
    ['03', '3'],
  ])('of %s and %s are the same', (a, b) => {
    expect(stems(a)).toEqual(stems(b))
  })
})

describe('what is left', () => {
  it.each([
    ['do konce června 2024 předložení zprávy', 'předložení zprávy'],
    ['Minimálně 4x ročně (vč. pracovních skupin)', 'pracovních skupin'],
    ['2. polovina 2024', ''],
  ])('of %s without term and frequency', (text, left) => {
    expect(withoutMeasures(text)).toBe(stems(left).join(' '))
  })

  it.each([
    ['3.2 Oblast bydlení', 'Oblast bydlení'],
    ['Program č. 11: Podpora rodin', 'Program č. 12: Podpora rodin'],
    ['a) bydlení', 'b) bydlení'],
  ])('of %s without its number is that of %s', (a, b) => {
    expect(withoutNumber(a)).toBe(withoutNumber(b))
  })
})

describe('similarity', () => {
  it.each<[string, string, boolean]>([
    ['1x ročně zpráva o plnění popisu spolupráce', '2x ročně zpráva o plnění popisu spolupráce', true],
    ['Realizace výzkumného šetření', 'Realizace výzkumu a šetření v lokalitě', true],
    ['2. polovina 2024', 'do 30. 6. 2025', true],
    ['1x ročně projednání v LP', '1x ročně zpráva o plnění PSZ', false],
    ['Odborné zajištění', 'Facilitace', false],
  ])('of %s and %s', (a, b, same) => {
    expect(textSimilarity(a, b) >= threshold).toBe(same)
    expect(textSimilarity(b, a)).toBeCloseTo(textSimilarity(a, b), 12)
  })
})

describe('word by word', () => {
  const shown = (a: string, b: string) =>
    wordRuns(a, b)
      .map(({ op, text }) => (op === 'same' ? text : op === 'removed' ? `[-${text}-]` : `{+${text}+}`))
      .join('')

  it.each([
    ['do 30. 6. 2024', 'do 31. 12. 2025', 'do[- 30. 6. 2024-]{+ 31. 12. 2025+}'],
    ['město i kraj', 'město a kraj', 'město[- i-]{+ a+} kraj'],
    ['„Viděn“ – projekt', '"Viděn" - projekt', '"Viděn" - projekt'],
    ['', 'nový text', '{+nový text+}'],
  ])('%s and %s', (a, b, expected) => {
    expect(shown(a, b)).toBe(expected)
  })

  it('puts both texts together again', () => {
    const text = fc.array(fc.constantFrom('město', 'kraj', 'a', '2024', '.', ',', '–', 'Obec', '\n'), { maxLength: 30 })
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')]
        const runs = wordRuns(a, b)
        const side = (op: string) =>
          runs
            .filter((run) => run.op === 'same' || run.op === op)
            .map((run) => run.text)
            .join('')
        expect(side('added')).toBe(b)
        expect(side('removed').match(/[\p{L}\p{N}]+/gu)).toEqual(a.match(/[\p{L}\p{N}]+/gu))
      }),
      { numRuns: 500 },
    )
  })
})
