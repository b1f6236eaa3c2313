import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chainFindings } from '../../../src/store/chain/chain-findings.ts'
import { claimsOf } from '../../../src/store/chain/chain.ts'
import { openStore } from '../../../src/store/file/open.ts'
import type { Store } from '../../../src/store/file/open.ts'
import { readRevision, revisionsOf, sourcesOf } from '../../../src/store/read.ts'
import { storeDocument } from '../../../src/store/write.ts'
import { revision } from '../chain-sample.ts'
import type { Said } from '../chain-sample.ts'
import { cooperation } from '../sample.ts'
import { cooperationDescription } from '../../../src/kinds/cooperation_description/kind.ts'

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => {
  store.close()
})

const add = (...all: readonly Said[]): void => {
  for (const one of all) storeDocument(store, revision(one))
}

/** The names of the revisions in their order. */
const chain = (): string[] =>
  revisionsOf(store, cooperation.id).map(({ document }) => document.source.file.replace(/\.txt$/, ''))

/** `name: code` for every finding about the chain. */
const findings = (): string[] =>
  revisionsOf(store, cooperation.id).flatMap(({ document }) =>
    document.diagnostics.map(({ code }) => `${document.source.file.replace(/\.txt$/, '')}: ${code}`),
  )

const sentences = (): string[] =>
  revisionsOf(store, cooperation.id).flatMap(({ document }) => document.diagnostics.map(({ message }) => message))

const original: Said = { name: 'popis', approved: ['2022-05-27'] }
const of2023: Said = { name: 'hodnocení 2023', year: 2023, approved: ['2022-05-27', '2024-03-13'] }
const first: Said = { name: '1. revize', number: 1, revises: '2022-05-27', approved: ['2024-06-20'] }
const of2024: Said = { name: 'hodnocení 2024', year: 2024, number: 1, approved: ['2025-04-15'] }
const second: Said = { name: '2. revize', number: 2, revises: '2024-06-20', approved: ['2025-09-10'] }
const life = [original, of2023, first, of2024, second]

/** The order of the chain, whatever the order of import; each case lists its revisions in the order that is expected. */
const orders: readonly (readonly [rule: string, expected: readonly Said[]])[] = [
  ['by the years that they evaluate', [of2023, of2024, { name: 'hodnocení 2025', year: 2025 }]],
  ['by their approvals', [original, { ...first, number: undefined, revises: undefined }]],
  ['an evaluation speaks up to the end of its year', [of2023, { name: 'leden', approved: ['2024-01-10'] }, first]],
  [
    'a month is over on its last day',
    [
      { name: 'duben', approved: ['2022-04'] },
      { name: '1. 5.', approved: ['2022-05-01'] },
    ],
  ],
  ['behind what it revises', [original, { name: 'r', revises: '2022-05-27' }, of2023]],
  ['behind smaller numbers', [original, first, { name: 'druhá', number: 2 }, { name: 'konec roku', year: 2024 }]],
  [
    'by numbers alone',
    [{ name: 'popis' }, { name: 'první', number: 1 }, { name: 'druhá', number: 2 }, { name: 'třetí', number: 3 }],
  ],
  [
    'numbers decide within a year',
    [
      { name: 'a', year: 2024, number: 1 },
      { name: 'b', year: 2024, number: 2 },
    ],
  ],
  [
    'approvals decide within a year',
    [
      { name: 'a', year: 2024, approved: ['2025-02-01'] },
      { name: 'b', year: 2024, approved: ['2025-03-01'] },
    ],
  ],
  ['what says nothing stands first', [{ name: 'nic' }, original]],
  ['a whole life', [...life]],
]

describe('the order of a chain', () => {
  test.each(orders)('%s', (_, expected) => {
    for (const imported of [expected, expected.toReversed()]) {
      store.close()
      store = openStore(':memory:')
      add(...imported)
      expect(chain()).toEqual(expected.map(({ name }) => name))
    }
  })

  test('revisions that say the same of themselves stand as they were imported', () => {
    add({ name: 'b' }, { name: 'a' })
    expect(chain()).toEqual(['b', 'a'])
  })
})

describe('findings about a chain', () => {
  test.each<[string, Said[], string[]]>([
    ['a whole life has none', life, []],
    ['an original has none', [original], []],
    [
      'the revised description was never imported',
      [first],
      ['It revises the description of 2022-05-27, which was never imported.'],
    ],
    [
      'an evaluation of the description is not the description',
      [of2023, first],
      ['It revises the description of 2022-05-27, which was never imported.'],
    ],
    ['a description without a date may be the one', [{ name: 'popis' }, first], []],
    ['a revision given by month', [original, { ...first, revises: '2022-05' }], []],
    [
      'revision 2 without revision 1',
      [original, { name: 'druhá', number: 2 }],
      ['It is revision no. 2, but no. 1 was never imported.'],
    ],
    [
      'revision 3 alone',
      [{ name: 'třetí', number: 3 }],
      ['It is revision no. 3, but the description that it revises and nos. 1 to 2 were never imported.'],
    ],
    [
      'revision 1 alone',
      [{ name: 'první', number: 1 }],
      ['It is revision no. 1, but the description that it revises was never imported.'],
    ],
    [
      'a year without evaluation',
      [
        { name: 'a', year: 2021 },
        { name: 'b', year: 2023 },
      ],
      ['The evaluation of 2022 was never imported.'],
    ],
    [
      'years without evaluation',
      [
        { name: 'a', year: 2020 },
        { name: 'b', year: 2023 },
      ],
      ['The evaluations of 2021 to 2022 were never imported.'],
    ],
    [
      'two evaluations of a year',
      [of2023, { name: 'jiné', year: 2023, approved: ['2024-04-01'] }],
      [
        'The evaluation of 2023 is in the chain several times, and they differ: see also place 2.',
        'The evaluation of 2023 is in the chain several times, and they differ: see also place 1.',
      ],
    ],
    [
      'two first revisions',
      [original, first, { ...first, name: 'jiná', approved: ['2024-07-01'] }],
      [
        'Revision no. 1 is in the chain several times, and they differ: see also place 3.',
        'Revision no. 1 is in the chain several times, and they differ: see also place 2.',
      ],
    ],
    [
      'two descriptions of a day',
      [original, { ...original, name: 'jiný' }],
      [
        'The description of 2022-05-27 is in the chain several times, and they differ: see also place 2.',
        'The description of 2022-05-27 is in the chain several times, and they differ: see also place 1.',
      ],
    ],
    [
      'it revises what is later than itself',
      [original, { ...first, revises: '2025-01-01' }],
      [
        'It revises the description of 2025-01-01, which was never imported.',
        'It revises the description of 2025-01-01, which is later than its own date, 2024-06-20.',
      ],
    ],
    [
      'numbers against dates',
      [original, { ...second, revises: '2022-05-27', approved: ['2023-01-01'] }, first],
      ['It is revision no. 1, but no. 2 (place 2 of the chain) is earlier by its dates.'],
    ],
  ])('%s', (_, said, expected) => {
    add(...said.toReversed())
    expect(sentences()).toEqual(expected)
  })

  test('an evaluation that was approved before its year', () => {
    const claims = { id: 1, asOf: '2024-12-31', year: 2024, approvals: ['2023-05-01'], dates: [] }
    expect(chainFindings(claims, [claims], cooperationDescription.chain).map(({ finding }) => finding.code)).toEqual([
      'evaluated_too_early',
    ])
  })

  test('a gap that is filled is no finding any more', () => {
    add(first)
    expect(findings()).toEqual(['1. revize: revised_missing'])
    expect(readRevision(store, cooperation.id)?.document.diagnostics).toMatchObject([
      { severity: 'info', pointer: '/content/revision/revises', span: [30, 40] },
    ])
    add(original)
    expect(findings()).toEqual([])
    expect(store.prepare('select code from finding').all()).toEqual([])
  })

  test('the table of findings has them', () => {
    add(first)
    expect(store.prepare('select code, pointer from current_finding').raw().all()).toEqual([
      ['revised_missing', '/content/revision/revises'],
    ])
  })

  test('the same file again changes nothing, though its stored JSON tells of the chain', () => {
    add(first)
    expect(storeDocument(store, revision(first))).toBe('unchanged')
    const { document, ...rest } = revision(first)
    const copy = { ...document, source: { ...document.source, sha256: 'a'.repeat(64), file: 'copy.pdf' } }
    expect(storeDocument(store, { ...rest, document: copy })).toBe('source_added')
    const [only, ...others] = revisionsOf(store, cooperation.id)
    expect(others).toEqual([])
    expect(only && sourcesOf(store, only.id).map(({ file }) => file)).toEqual(['1. revize.txt', 'copy.pdf'])
  })
})

/** Revisions that differ in what they say of themselves, so that the order of import decides nothing. */
const anyLife = fc.uniqueArray(
  fc.record({
    year: fc.option(fc.integer({ min: 2018, max: 2026 }), { nil: undefined }),
    number: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    revises: fc.option(fc.constantFrom('2018-05-27', '2020-01', '2022', '2023-06-20'), { nil: undefined }),
    approved: fc.array(fc.constantFrom('2018-05-27', '2020-01-31', '2022-03-04', '2023-06-20', '2025-04'), {
      maxLength: 2,
    }),
  }),
  {
    minLength: 1,
    maxLength: 6,
    selector: (said) => {
      const { asOf, number, revises, approvals } = claimsOf(0, revision({ ...said, name: '' }).document)
      return JSON.stringify([asOf, number, revises, approvals.at(-1)])
    },
  },
)

const state = (all: readonly Said[]): unknown => {
  const one = openStore(':memory:')
  for (const said of all) storeDocument(one, revision(said))
  const result = {
    chain: revisionsOf(one, cooperation.id).map(({ number, isCurrent, asOf, document }) => ({
      number,
      isCurrent,
      asOf,
      document,
    })),
    current: one.prepare('select title, as_of from current_revision').all(),
    findings: one
      .prepare(
        'select number, code, message, pointer from finding join revision on revision = revision.id order by number, finding.position',
      )
      .all(),
  }
  one.close()
  return result
}

test('any order of import gives the same chain, the same current revision and the same findings', () => {
  fc.assert(
    fc.property(
      anyLife.chain((all) => {
        const said = all.map((one, i) => ({ ...one, name: `revize ${i}` }))
        return fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length }))
      }),
      ([said, shuffled]) => {
        expect(state(shuffled)).toEqual(state(said))
      },
    ),
    { numRuns: 40 },
  )
})
