import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDates, impossibleDates } from '../../src/czech/date/date.ts'
import { rules } from '../../src/czech/date/rules.ts'
import { exists, toEdtf } from '../../src/czech/date/moment.ts'
import type { Moment } from '../../src/czech/date/moment.ts'
import { readPeriod } from '../../src/czech/date/period.ts'
import { Passage } from '../../src/text/passage.ts'
import { casesOf, isProven, listed } from './cases.ts'

describe('dates in prose', () => {
  test.each(casesOf('dates'))('$input', ({ input, expected }) => {
    expect(listed(findDates(Passage.of(input)))).toBe(expected)
  })
})

describe('dates of whole documents', () => {
  test.each(casesOf('seed-dates'))('$input', ({ input, expected }) => {
    const text = readFileSync(new URL(`../../seeds/${input}.txt`, import.meta.url), 'utf8')
    expect(listed(findDates(Passage.of(text)))).toBe(expected)
  })
})

describe('labelled periods', () => {
  test.each(casesOf('periods'))('$input', ({ input, expected }) => {
    const reading = readPeriod(Passage.of(input))
    expect(listed(reading ? [reading] : [])).toBe(expected)
  })
})

describe('the shapes of dates', () => {
  test.each(rules)('$example', ({ pattern, example, read }) => {
    const match = new RegExp(pattern, 'iu').exec(example)
    expect(match && read(match.groups ?? {})).toBeTruthy()
  })
})

test('days that no calendar has are reported, not read', () => {
  const p = Passage.of('dne 31. 2. 2020, 29. února 2021, 12. 13. 2020 a 29. 2. 2024')
  expect(impossibleDates(p).map(({ text }) => text)).toEqual(['31. 2. 2020', '29. února 2021', '12. 13. 2020'])
  expect(listed(findDates(p))).toBe('2024-02-29 [29. 2. 2024]')
})

const GENITIVES = 'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ')
const LOCATIVES = 'lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci'.split(' ')

const year = fc.integer({ min: 1990, max: 2050 })
const month = fc.integer({ min: 1, max: 12 })
const day: fc.Arbitrary<Moment & { part: number; day: number }> = fc
  .record({ year, part: month, day: fc.integer({ min: 1, max: 31 }) })
  .filter(exists)

/** Every way that a day is printed. */
const dayForms: readonly ((m: { year: number; part: number; day: number }) => string)[] = [
  (m) => `${m.day}. ${m.part}. ${m.year}`,
  (m) => `${m.day}.${m.part}.${m.year}`,
  (m) => `${m.day}.\u00a0${m.part}.\n${m.year}`,
  (m) => `${String(m.day).padStart(2, '0')}.${String(m.part).padStart(2, '0')}.${m.year}`,
  (m) => `${m.day}. ${GENITIVES[m.part - 1] ?? ''} ${m.year}`,
  toEdtf,
]

describe('what is printed is read back', () => {
  test('a day, in every form and place', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...dayForms),
        fc.constantFrom('', 'dne ', 'ze dne ', '(', 'Schváleno '),
        (m, form, before) => {
          const [reading, ...more] = findDates(Passage.of(`${before}${form(m)}.`))
          expect(reading?.value).toBe(toEdtf(m))
          expect(more).toEqual([])
        },
      ),
    )
  })
  test('a month', () => {
    fc.assert(
      fc.property(year, month, (y, part) => {
        expect(listed(findDates(Passage.of(`V ${LOCATIVES[part - 1] ?? ''} ${y} bylo`)))).toBe(
          `${toEdtf({ year: y, part })} [${LOCATIVES[part - 1] ?? ''} ${y}]`,
        )
      }),
    )
  })
  test('a period of two days, with every joiner', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom(...dayForms),
        fc.constantFrom(' - ', '–', ' — ', ' až ', ' do '),
        (a, b, form, joiner) => {
          const reading = readPeriod(Passage.of(`${form(a)}${joiner}${form(b)}`))
          expect(reading?.value).toBe(`${toEdtf(a)}/${toEdtf(b)}`)
        },
      ),
    )
  })
  test('a period of two years', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 20 }), fc.constantFrom('–', ' - ', ' až '), (y, length, joiner) => {
        const text = `${y}${joiner}${y + length}`
        expect(listed(findDates(Passage.of(`Plán na léta ${text} byl přijat`)))).toBe(`${y}/${y + length} [${text}]`)
      }),
    )
  })
})

test('quotes are slices of what was read, in order, and their spans lie in the source', () => {
  const word = fc.constantFrom(
    ...[
      'od',
      'do',
      'roku',
      '2019',
      '2020',
      '–',
      'a',
      ',',
      '1.',
      '30. 6.',
      'září',
      'a',
      '2. polovina',
      'léto',
      'konce',
      '3/2021',
      'č.',
      'x',
      '\n',
    ],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const p = Passage.of(words.join(' '))
      const starts = findDates(p).map(({ passage }) => {
        expect(isProven(p, passage)).toBe(true)
        return passage.start
      })
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
    { numRuns: 500 },
  )
})
