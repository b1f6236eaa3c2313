import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atStart, beginningOf, choiceOf } from '../../src/text/beginning.ts'
import { rules } from '../../src/czech/date/rules.ts'

/** Expressions with all the syntax that the program uses. */
const patterns = [
  ...rules.map(({ pattern }) => new RegExp(pattern, 'iu')),
  /(?:obec|město)\s(?<name>\p{Lu}\p{L}+)/u,
  /[^\p{L}\s]{2,4}\d?[a-f–—-]*/u,
  /(?<!\p{L})č\.\s?(?<number>\d{1,3})(?:\/\k<number>)?(?!\d)/u,
  /(?:[\p{L}-]{1,30}[áéíý](?:,|\s(?:a|i))?\s){0,4}(?:aktéři|partneři)/iu,
  /\u2022\s+|\x2d{2}|\[x\]|[\]\\^]|.{3}|\S\w\W\D/u,
  /(?:)|a*b+?c{2}|(?=d)d/u,
  /½\srok[ue]?|[½¼]|[Ⅰ-Ⅳ]\p{N}/u,
]
const choice = choiceOf(patterns.map(({ source }) => source))

/** Words that the expressions know, whole and cut, among any others. */
const word = fc.constantFrom(
  ...'3. 12. 2019 2021/22 4 Q3 II. únoru LÉTO léta čtvrtletí pololetí roce období do konce – až dosud ſrpna KONCEM'.split(
    ' ',
  ),
  ...'obec Město Jihlava č. 5/5 aktéři místní a partneři • -- [x] ½ roku Ⅳ aabcc dd ß İ 😀'.split(' '),
)
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: word }, fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 6 })
  .chain((words) => fc.constantFrom(' ', '', ' ').map((blank) => words.join(blank)))

describe('what can match at a place', () => {
  test('is never left out', () => {
    fc.assert(
      fc.property(text, fc.nat(12), (words, at) => {
        const chosen = choice(words, at)
        const matching = patterns.flatMap((pattern, i) => {
          const sticky = new RegExp(pattern.source, `${pattern.flags}y`)
          sticky.lastIndex = at
          // In the middle of a character there is no place.
          const isSplit = at > 0 && (words.codePointAt(at - 1) ?? 0) > 0xffff
          return !isSplit && at <= words.length && sticky.test(words) ? [i] : []
        })
        expect(chosen).toEqual(expect.arrayContaining(matching))
      }),
      { numRuns: 3000 },
    )
  })

  test('leaves out what begins in another way', () => {
    const months = choiceOf(['leden|ledna', 'únor(?:a|u)?', 'břez(?:en|na)', String.raw`\d{1,2}\.`])
    expect(['leden', 'LEDNA', 'lednice', 'února', 'bez', 'brezna', '12. 3.'].map((words) => months(words, 0))).toEqual([
      [0],
      [0],
      [0],
      [1],
      [],
      [2],
      [3],
    ])
  })

  test('tells what may begin in thousands of ways by all that is looked at', () => {
    const either = choiceOf([String.raw`[a-z]{3}!`, String.raw`(?:[a-z]?(?=.))*2`])
    expect(['abc!', 'abcd', '2', 'ab2', 'ab-2'].map((words) => either(words, 0))).toEqual([[0], [1], [1], [1], []])
  })
})

describe('expressions for the beginning of a text', () => {
  test('match as they do without', () => {
    const pattern = /^(?:usnesení|zápis z)\s\p{Lu}/iu
    const start = atStart(pattern)
    const texts = ['Zápis z Rady', 'zápis', 'Usnesení Č', 'o usnesení Rady', '']
    // The first tries are made without asking how matches begin.
    for (const words of Array.from({ length: 30 }, () => texts).flat())
      expect([start.test(words), start.exec(words)]).toEqual([pattern.test(words), pattern.exec(words)])
  })

  test('are those of which each alternative stands at the beginning', () => {
    expect([/^a|^b/u, /^(?:a|b)/u, /^a|b/u, /a/u, /^a/mu].map((pattern) => beginningOf(pattern) !== undefined)).toEqual(
      [true, true, false, false, false],
    )
    expect(() => atStart(/a|^b/u)).toThrow()
  })
})
