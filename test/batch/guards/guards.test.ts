/** Each guard alone, at its limits. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Frequent } from '../../../src/batch/guards/frequent.ts'
import { Losses } from '../../../src/batch/guards/losses.ts'
import { MergedDocuments } from '../../../src/batch/guards/merged.ts'
import { Patterns } from '../../../src/batch/guards/patterns.ts'
import { Sameness } from '../../../src/batch/guards/sameness.ts'
import { Terms } from '../../../src/batch/guards/terms.ts'
import type { Scalar } from '../../../src/record/pointer.ts'
import type { StoredReading } from '../../../src/store/reading.ts'

const STATUS = '/content/activities/*/milestones/*/status'
const DATE = '/content/activities/*/milestones/*/date'
const NAME = '/content/contacts/*/name'

const reading = (values: Record<string, readonly Scalar[]>, rest: Partial<StoredReading> = {}): StoredReading => ({
  document: 'locality_page:x',
  kind: 'cooperation_description',
  asOf: '',
  proven: Object.values(values).flat().length,
  values: new Map(Object.entries(values)),
  ...rest,
})
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value)

/** The codes that a guard tells after so many files of one kind of change. */
function codesOf(
  guard: Losses | Patterns | Terms | Sameness,
  files: number,
  change: (i: number) => readonly [before: StoredReading, after: StoredReading | undefined],
): string[] {
  for (let i = 0; i < files; i++) {
    const [before, after] = change(i)
    guard.compare({ path: `${i}.txt`, before, after })
  }
  return [...guard.alarms()].map(({ code }) => code)
}

describe('documents that lost most of their values', () => {
  const names = (count: number) => reading({ [NAME]: times(count, 'Jana') })
  const other = reading({}, { kind: 'unrecognised' })
  test.each([
    ['half of them', 1, names(10), names(5), []],
    ['more than half', 1, names(10), names(4), ['values_lost']],
    ['all, not being read any more', 1, names(10), undefined, ['values_lost']],
    ['all, being of no known kind', 1, names(10), other, ['values_lost']],
    ['few, because it had few', 1, names(7), names(1), []],
    ['few and its kind', 1, names(7), other, []],
    ['few and their kind, two of them', 2, names(2), other, ['documents_lost']],
  ])('%s (%i)', (_, files, before, after, codes) => {
    expect(codesOf(new Losses(), files, () => [before, after])).toEqual(codes)
  })
})

describe('a pattern of values that collapsed', () => {
  const dates = (count: number, asOf = '') => reading({ [DATE]: times(count, '2024') }, { asOf })
  test.each([
    ['none of 5 documents', 5, 5, 1, 0, ['fields_lost']],
    ['2 of 5', 5, 3, 1, 0, ['fields_lost']],
    ['2 of 5, 3 keep it', 5, 2, 1, 0, []],
    ['4 documents are too few', 4, 4, 1, 0, []],
    ['most of the values, though none lost all', 5, 5, 8, 3, ['fields_lost']],
    ['half of the values', 5, 5, 8, 4, []],
    ['what 10 of 40 had, and none has now', 10, 10, 1, 0, ['fields_lost'], 30],
    ['what 10 of 40 had, and 3 have still: what is rare comes and goes', 10, 7, 1, 0, [], 30],
  ])('%s', (_, had, lost, before, after, codes, others = 0) => {
    const guard = new Patterns()
    codesOf(guard, others, () => [reading({}), reading({})])
    expect(codesOf(guard, had, (i) => [dates(before), i < lost ? dates(after) : dates(before)])).toEqual(codes)
  })

  test('a later edition may have fewer values, not none', () => {
    expect(codesOf(new Patterns(), 6, () => [dates(8, '2024-12-31'), dates(1, '2025-12-31')])).toEqual([])
    expect(codesOf(new Patterns(), 6, () => [dates(8, '2024-12-31'), dates(0, '2025-12-31')])).toEqual(['fields_lost'])
  })
})

describe('terms', () => {
  const statuses = (terms: Record<string, number>, asOf = '') =>
    reading({ [STATUS]: Object.entries(terms).flatMap(([term, count]) => times(count, term)) }, { asOf })
  test.each([
    ['verdicts that became nothing', 3, { fulfilled: 7, not_assessed: 3 }, { fulfilled: 2, not_assessed: 8 }, true],
    ['verdicts that became words', 3, { fulfilled: 8 }, { fulfilled: 3, described: 5 }, true],
    ['half of the verdicts', 3, { fulfilled: 8 }, { fulfilled: 4, not_assessed: 4 }, false],
    ['verdicts of two files', 2, { fulfilled: 8 }, { not_assessed: 8 }, false],
    ['a first evaluation', 9, { not_assessed: 8 }, { fulfilled: 8 }, false],
    ['a first evaluation in words', 9, { not_assessed: 8 }, { described: 8 }, false],
    ['plans that were approved', 9, { in_preparation: 2, planned: 2 }, { approved: 4 }, false],
    ['mixed verdicts that became one', 5, { fulfilled: 2, not_fulfilled: 3 }, { fulfilled: 5 }, true],
    ['verdicts that were nearly one before', 5, { fulfilled: 4, not_fulfilled: 1 }, { fulfilled: 5 }, false],
    ['sectors that became one', 5, { business: 2, nonprofit: 2 }, { other: 4 }, true],
  ])('%s', (_, files, before, after, isAlarm) => {
    expect(codesOf(new Terms(), files, () => [statuses(before), statuses(after)])).toEqual(
      isAlarm ? ['terms_collapsed'] : [],
    )
  })

  test('the plan of a later year has no verdicts', () => {
    const [before, after] = [statuses({ fulfilled: 8 }, '2024-12-31'), statuses({ not_assessed: 8 }, '2025-03-01')]
    expect(codesOf(new Terms(), 9, () => [before, after])).toEqual([])
    expect(codesOf(new Terms(), 9, () => [after, before])).toEqual([])
  })
})

describe('values that became one and the same', () => {
  const names = (...all: string[]) => reading({ [NAME]: all })
  const own = (i: number) => `Jana Nová z města číslo ${i}`
  test.each([
    ['for every file', 5, (i: number) => [own(i)], () => ['Jan Vzor'], true],
    ['for a few files', 4, (i: number) => [own(i)], () => ['Jan Vzor'], false],
    [
      'for two files with many each',
      2,
      (i: number) => [own(i), own(i + 10), own(i + 20), own(i + 30)],
      () => times(4, 'Jan Vzor'),
      true,
    ],
    [
      'for two files with many each, as they were before',
      2,
      () => times(4, 'Jana Nová'),
      () => times(4, 'Jan Vzor'),
      false,
    ],
    ['that were two before, for ten files', 10, (i: number) => [own(i % 2)], () => ['Jan Vzor'], false],
    ['beside others that stay', 9, (i: number) => [own(i), own(i + 10)], (i: number) => [own(i), 'Jan Vzor'], true],
    [
      'beside more that stay',
      9,
      (i: number) => [own(i), own(i + 10), own(i + 20)],
      (i: number) => [own(i), own(i + 10), 'Jan Vzor'],
      false,
    ],
    ['in half of the files', 10, (i: number) => [own(i)], (i: number) => [i < 5 ? 'Jan Vzor' : own(i)], false],
    ['being years', 9, (i: number) => [`${2000 + i}`], () => ['2024'], false],
    ['being months', 9, (i: number) => [`2024-0${i + 1}`], () => ['2025-01'], false],
    ['being days', 9, (i: number) => [`../2024-0${i + 1}-15`], () => ['../2025-12-31'], true],
    ['being periods', 9, (i: number) => [`2024-0${i + 1}-15/2025-06-30`], () => ['2024-01-01/2025-12-31'], true],
    [
      'being the days of all promises of each',
      5,
      (i: number) => [`2024-0${i + 1}-15`, `2024-0${i + 2}-28`, `2025-0${i + 1}-30`],
      () => times(3, '2024-01-01'),
      true,
    ],
    [
      'being the days of most promises of each, as a plan of the next year has them',
      5,
      (i: number) => [`2024-0${i + 1}-15`, `2024-0${i + 2}-28`, `2024-0${i + 3}-30`],
      (i: number) => ['2025-12-31', '2025-12-31', `2025-0${i + 1}-28`],
      false,
    ],
    ['being the last day of a year that most had', 9, () => ['2024-12-31'], () => ['2025-12-31'], false],
    [
      'being days, in a few files with many',
      4,
      (i: number) => times(4, `2024-0${i + 1}-15`),
      () => times(4, '2025-12-31'),
      false,
    ],
    ['being small numbers', 9, (i: number) => [i], () => [4], false],
    ['being amounts', 9, (i: number) => [20_000 + i], () => [10_000], true],
    ['being phones', 9, (i: number) => [`+42070510020${i}`], () => ['+420700000000'], true],
  ])('%s', (_, files, before, after, isAlarm) => {
    const guard = new Sameness()
    const codes = codesOf(guard, files, (i) => [reading({ [NAME]: before(i) }), reading({ [NAME]: after(i) })])
    expect(codes).toEqual(isAlarm ? ['values_equal'] : [])
  })

  test('whatever their length, where they begin alike and nothing did before', () => {
    const words = 'Lorem ipsum dolor sit amet consectetur adipiscing elit'
    const change = (i: number) => [names(`${i} ${own(i)}`), names(words.slice(0, 30 + i))] as const
    expect(codesOf(new Sameness(), 9, change)).toEqual(['values_equal'])
  })
})

describe('documents that became one', () => {
  const codes = (files: number, outcome: string, others = 0, known = true) => {
    const guard = new MergedDocuments(() => known)
    for (let i = 0; i < others; i++) guard.compare(`o${i}`, outcome, `o${i}`, `o${i}`, false)
    for (let i = 0; i < files; i++) guard.compare(`${i}.txt`, outcome, `page:${i}`, 'page:one', false)
    return [...guard.alarms()].map(({ code }) => code)
  }
  test.each([
    ['two into a third', 2, 'changed', 0, true, ['documents_merged']],
    ['two into a new one', 2, 'changed', 0, false, []],
    ['three into a new one', 3, 'changed', 50, false, ['documents_merged']],
    ['a few, by a better reading', 3, 'reread', 50, false, []],
    ['most, by another reading', 9, 'reread', 5, false, ['documents_merged']],
  ])('%s', (_, files, outcome, others, known, expected) => {
    expect(codes(files, outcome, others, known)).toEqual(expected)
  })

  test('files that only changed places', () => {
    const guard = new MergedDocuments(() => true)
    for (let i = 0; i < 9; i++) guard.compare(`${i}.txt`, 'changed', `page:${i}`, 'page:one', true)
    expect([...guard.alarms()]).toEqual([])
  })
})

/** How often the most frequent of some numbers is among them. */
function loudest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
}

test('the most frequent of many texts is found in bounded memory, and its count is hardly too small', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 600 }),
      fc.integer({ min: 1, max: 200 }),
      (noise, often) => {
        const texts = [...noise.map((number) => `n${number}`), ...times(often, 'often')]
        // Neither first nor last: mixed in by a fixed rule.
        const mixed = texts
          .map((text, i) => ({ text, at: (i * 7919) % (texts.length || 1) }))
          .sort((a, b) => a.at - b.at)
        const frequent = new Frequent()
        for (const { text } of mixed) frequent.add(text)
        // Below, one of the noise may be as frequent, or be counted as if it were.
        if (often - texts.length / 100 <= loudest(noise)) return
        const { text, count } = frequent.most()
        expect(text).toBe('often')
        expect(count).toBeLessThanOrEqual(often)
        expect(count).toBeGreaterThanOrEqual(often - texts.length / 100)
      },
    ),
    { numRuns: 200 },
  )
})
