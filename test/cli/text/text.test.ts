import { Chalk } from 'chalk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../../src/cli/text/layout/csv.ts'
import { edtfText } from '../../../src/wording/edtf.ts'
import { frameText } from '../../../src/cli/text/layout/frame.ts'
import { visible } from '../../../src/text/controls.ts'
import { clip, displayWidth, hanging, wrap } from '../../../src/cli/text/layout/wrap.ts'
import { sourceLines } from '../../../src/query/place.ts'

const plain = new Chalk({ level: 0 })

describe('wrapping', () => {
  test.each([
    ['Jednání partnerství', 10, ['Jednání', 'partnerství']],
    ['přišel k nám', 8, ['přišel', 'k nám']],
    ['dne 27. 5. 2022 v LP', 13, ['dne', '27. 5. 2022', 'v LP']],
    ['č. 327/21-ZM', 5, ['č. 327/21-ZM']],
    ['', 10, ['']],
    ['a\nb', 10, ['a', 'b']],
    ['2014\u00a0– 2020', 6, ['2014 –', '2020']],
  ])('%j at %i', (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected)
  })

  test('nothing is lost, and only a word that is too long is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ž', ' ', '1', '.') }),
        fc.integer({ min: 5, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width)
          expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(text.split(' ').filter(Boolean))
        },
      ),
    )
  })

  test('a text whose signs are counted by columns breaks where one breaks that is taken for even', () => {
    const unit = fc.constantFrom(
      'a',
      'v',
      'Ž',
      ' ',
      ' ',
      '1',
      '.',
      'č.',
      '27.',
      '„',
      '–',
      '(',
      '\u00a0',
      '\u00ad',
      '²',
      '⁴',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
        // A mark that takes no column, in the first word, has each word measured.
        const measured = wrap(`xx\u200b ${text}`, width)
        expect(wrap(`xx ${text}`, width)).toEqual(measured.map((line) => line.replace('\u200b', '')))
      }),
      { numRuns: 2000 },
    )
  })

  test('a head stands before the first line only', () => {
    expect(hanging('✔ ', 'jednou ročně zpráva o plnění', 24)).toBe('✔ jednou ročně zpráva\n  o plnění')
  })

  test.each([
    ['ř', 1],
    ['r\u030c', 1],
    ['\u001b[1mab\u001b[22m', 2],
    ['日本', 4],
    ['👍 ano', 6],
    ['a\u200bb', 2],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('a cut text says so', () => {
    expect(clip('Jednání', 5)).toBe('Jedn…')
    expect(clip('Jednání', 7)).toBe('Jednání')
    expect(clip('日本語', 5)).toBe('日本…')
    expect(clip('日本語', 4)).toBe('日…')
    expect(clip('r\u030ce\u030cka', 3)).toBe('r\u030ce\u030c…')
  })
})

describe('dates for English readers', () => {
  test.each([
    ['2019', '2019'],
    ['2019-02', 'Feb 2019'],
    ['2022-05-27', '27 May 2022'],
    ['2019/..', 'from 2019'],
    ['../2020', 'until 2020'],
    ['../2027-06~', 'until about Jun 2027'],
    ['2014/2020', '2014–2020'],
    ['2014-04-01/2015-06-30', '1 Apr 2014 – 30 Jun 2015'],
    ['2019-22', 'summer 2019'],
    ['2024-41', '2nd half of 2024'],
  ])('%s is %s', (edtf, text) => {
    expect(edtfText(edtf, 'en')).toBe(text)
  })
})

describe('a source frame', () => {
  const frame = (source: string, ...spans: [number, number][]) =>
    frameText(sourceLines(source, spans), { chalk: plain, width: 40, language: 'en' })

  test('has carets under the words', () => {
    expect(frame('Kontakt\nPavel Pech\n', [8, 13])).toBe('> 2 | Pavel Pech\n    | ^^^^^\n')
  })

  test('marks each place of a value that something interrupts', () => {
    expect(frame('Podpora\n\nPříloha č. 6\n\nopatření', [0, 7], [23, 31])).toBe(
      '> 1 | Podpora\n    | ^^^^^^^\n  ⋮\n> 5 | opatření\n    | ^^^^^^^^\n'.replace('  ⋮', '    ⋮'),
    )
  })

  test('cuts a long line to what stands around the words', () => {
    const source = `${'x'.repeat(100)} zde ${'y'.repeat(100)}`
    const [line = '', carets = ''] = frame(source, [101, 104]).split('\n')
    expect(line.length).toBeLessThanOrEqual(40)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('zde')
  })

  test('carets stand under the words whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('x', '\t', ' ') }),
        fc.string({ unit: fc.constantFrom('x', ' ') }),
        (before, after) => {
          const source = `${before}ABC${after}`
          const [line = '', carets = ''] = frame(source, [before.length, before.length + 3]).split('\n')
          expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('ABC')
          expect(line.length).toBeLessThanOrEqual(40)
        },
      ),
    )
  })

  test('shows the beginning of words that are longer than the line', () => {
    const [line = '', carets = ''] = frame('z'.repeat(500), [0, 500]).split('\n')
    expect(line).toMatch(/^> 1 \| z+…$/)
    expect(carets.length).toBe(line.length)
  })
})

describe('what a terminal or a spreadsheet could obey', () => {
  test('control characters are shown', () => {
    expect(visible('a\u001b[2Jb\u0007\r\u009b\u202e\n')).toBe('a\ufffd[2Jb\ufffd\ufffd\ufffd\ufffd\n')
  })

  test('formulas are text', () => {
    expect(
      csvText(
        [
          { a: '=1+1', b: 'x, "y"' },
          { a: '@SUM', b: '-2' },
        ],
        ['a', 'b'],
      ),
    ).toBe(`a,b\r\n'=1+1,"x, ""y"""\r\n'@SUM,'-2\r\n`)
  })
})
