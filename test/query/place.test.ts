import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAt, placesOf, sourceLines } from '../../src/query/place.ts'
import { leavesOf, valueAt } from '../../src/record/pointer.ts'
import { cooperation, extracted } from '../store/sample.ts'

const { document, text } = extracted(cooperation)

describe('where a value stands', () => {
  test('line and column count from 1', () => {
    expect(placeAt(document, text, '/content/ico')).toEqual({
      pointer: '/content/ico',
      value: '00286010',
      line: 3,
      column: 4,
      spans: [[64, 72]],
    })
  })

  test('a value made of others stands where they stand', () => {
    const place = placeAt(document, text, '/content/activities/1')
    expect(place).toMatchObject({ line: 6, column: 1 })
    expect(place?.spans.map(([start, end]) => text.slice(start, end))).toEqual([
      'Výzkum',
      'podle potřeby',
      'Zpráva',
      'Odborné zajištění',
      'Podklady',
      '2. polovina 2024',
      'Přesunuto na další rok',
    ])
  })

  test('a date stands where its span says', () => {
    expect(placeAt(document, text, '/dates/1')).toMatchObject({ line: 4, column: 30 })
  })

  test('a value without words of its own has no place, an unknown pointer no value', () => {
    expect(placeAt(document, text, '/content/evaluation_year')).toMatchObject({ value: 2024 })
    expect(placeAt(document, text, '/content/evaluations')).toEqual({
      pointer: '/content/evaluations',
      value: [],
      spans: [],
    })
    expect(placeAt(document, text, '/content/nothing')).toBeUndefined()
    expect(placeAt(document, text, '/content/ico/length')).toBeUndefined()
    expect(placeAt(document, text, '/content/__proto__')).toBeUndefined()
  })

  test('all values are listed in document order', () => {
    const places = placesOf(document, text)
    expect(places[0]).toMatchObject({ pointer: '/content/territorial_unit', value: 'Jihlava', line: 2 })
    expect(places.map(({ pointer }) => pointer)).toContain('/content/activities/0/milestones/0/frequency/times')
  })
})

describe('source lines', () => {
  test.each<[string, [number, number], object[]]>([
    ['a\nbcd\ne', [3, 5], [{ line: 2, text: 'bcd', from: 2, to: 4 }]],
    [
      'ab\ncd',
      [1, 4],
      [
        { line: 1, text: 'ab', from: 2, to: 3 },
        { line: 2, text: 'cd', from: 1, to: 2 },
      ],
    ],
    ['ab\r\ncd', [0, 2], [{ line: 1, text: 'ab', from: 1, to: 3 }]],
    [
      'a\n\nb',
      [0, 4],
      [
        { line: 1, text: 'a', from: 1, to: 2 },
        { line: 3, text: 'b', from: 1, to: 2 },
      ],
    ],
    ['ab', [1, 2], [{ line: 1, text: 'ab', from: 2, to: 3 }]],
  ])('of %j at %j', (source, span, expected) => {
    expect(sourceLines(source, [span])).toEqual(expected)
  })

  test('together they are the words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ř', ' ', '\n') }), fc.nat(), fc.nat(), (source, a, b) => {
        const start = a % (source.length + 1)
        const end = start + (b % (source.length - start + 1))
        const words = sourceLines(source, [[start, end]]).map(({ text, from, to }) => text.slice(from - 1, to - 1))
        expect(words.join('')).toBe(source.slice(start, end).replaceAll('\n', ''))
      }),
    )
  })
})

describe('JSON Pointer', () => {
  test('every leaf is found under its pointer, whatever its keys', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const root: unknown = JSON.parse(json)
        for (const { pointer, value } of leavesOf(root)) expect(valueAt(root, pointer)).toBe(value)
      }),
    )
  })
})
