/** How a cell is parted into promises and evaluations. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Ledger } from '../../../src/kinds/draft.ts'
import { commitmentsOf } from '../../../src/kinds/cooperation_description/readers/commitments.ts'
import { milestonesOf } from '../../../src/kinds/cooperation_description/readers/milestones.ts'
import { Passage } from '../../../src/text/passage.ts'

const linesOf = (cell: string): Passage[] => {
  const source = cell.replaceAll(' / ', '\n')
  let at = 0
  return source.split('\n').map((line) => {
    const passage = Passage.of(source, at, at + line.length)
    at += line.length + 1
    return passage
  })
}

const cases = readFileSync(join(import.meta.dirname, 'cases/cells.txt'), 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#') && line.includes(' → '))
  .map((line) => line.split(' → ', 2))

const shown = (lines: readonly Passage[]): string =>
  milestonesOf({ milestones: lines }, true, new Ledger())
    .map(({ text, evaluation, status }) => {
      const words = [text, evaluation].map((value) => (value instanceof Passage ? value.text : undefined))
      return `${words.filter((word) => word !== undefined).join(' :: ')} = ${status.value}`
    })
    .join(' | ')

test.each(cases)('%s', (cell = '', expected) => {
  expect(shown(linesOf(cell))).toBe(expected)
})

const letters = (texts: readonly (string | undefined)[]): string => texts.join('').replace(/[^\p{L}\p{N}]/gu, '')

describe('whatever a cell holds', () => {
  const word = fc.constantFrom(
    ...'2x ročně|Splněno|nesplněno|jednání LP|(vč. PS)|–|do 30. 6. 2024|Zpráva|byla|předložena|Vyhodnocení:|1x za čtvrtletí|(splněno)|;|ASZ se podílela|průběžně|bude|v řešení'.split(
      '|',
    ),
  )
  const cell = fc.array(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    { maxLength: 5 },
  )

  test('no word is lost between promise, label and evaluation', () => {
    fc.assert(
      fc.property(cell, fc.boolean(), (lines, evaluated) => {
        const found = commitmentsOf(linesOf(lines.join('\n')), evaluated)
        const kept = found.flatMap(({ text, label, evaluation }) => [text.text, label?.text, evaluation?.text])
        expect(letters(kept)).toBe(letters(lines))
      }),
    )
  })

  test('no-break spaces, decomposed letters and CRLF change nothing', () => {
    fc.assert(
      fc.property(cell, (lines) => {
        const plain = lines.join('\n')
        expect(shown(linesOf(plain.replaceAll(' ', '\u00a0')))).toBe(shown(linesOf(plain)))
        expect(shown(linesOf(plain.normalize('NFD')))).toBe(shown(linesOf(plain)))
      }),
    )
  })
})

test('a document that evaluates nothing has promises only', () => {
  const found = commitmentsOf(linesOf('2x ročně jednání Splněno / 1x ročně zpráva'), false)
  expect(found.map(({ text, evaluation }) => [text.text, evaluation])).toEqual([
    ['2x ročně jednání Splněno', undefined],
    ['1x ročně zpráva', undefined],
  ])
})

describe('an evaluation in a column of its own', () => {
  const milestones = (promises: string, evaluation: string) =>
    milestonesOf(
      { name: linesOf('Činnost'), milestones: linesOf(promises), evaluation: linesOf(evaluation) },
      true,
      new Ledger(),
    ).map(({ text, evaluation: told, status }) =>
      [text, told].map((x) => (x instanceof Passage ? x.text : '')).concat(status.value),
    )
  test('belongs line by line to as many promises', () => {
    expect(milestones('2x ročně / do 30. 6.', 'Splněno / Nesplněno')).toEqual([
      ['2x ročně', 'Splněno', 'fulfilled'],
      ['do 30. 6.', 'Nesplněno', 'not_fulfilled'],
    ])
  })
  test('belongs to all promises where it cannot be divided', () => {
    expect(milestones('2x ročně / do 30. 6. / průběžně', 'Splněno')).toEqual([
      ['2x ročně', 'Splněno', 'fulfilled'],
      ['do 30. 6.', 'Splněno', 'fulfilled'],
      ['průběžně', 'Splněno', 'fulfilled'],
    ])
  })
  test('of nothing but a dash is none', () => {
    expect(milestones('2x ročně', '–')).toEqual([['2x ročně', '', 'not_assessed']])
  })
})
