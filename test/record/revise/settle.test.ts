import { describe, expect, test } from 'vitest'
import { DocumentJson } from '../../../src/record/schema.ts'
import { settle } from '../../../src/record/revise/settle.ts'
import { unseal } from '../../../src/record/unseal.ts'
import type { Extracted } from '../../../src/pipeline.ts'
import { read } from '../pair.ts'
import type { Format, Row } from '../pair.ts'

const of2022 = { approved: '22. 6. 2022' }
const of2023 = { year: 2023, approved: '13. 3. 2024' }

/** `promise | evaluation | status`, activity by activity. */
const milestones = (document: DocumentJson): string[][] =>
  document.kind === 'cooperation_description'
    ? document.content.activities.map((activity) =>
        activity.milestones.map(({ text, evaluation = '', status }) => `${text} | ${evaluation} | ${status}`),
      )
    : []

const codes = ({ diagnostics }: DocumentJson): string[] => diagnostics.map(({ code }) => code)

async function settled(before: readonly Row[], after: readonly Row[], format?: Format) {
  const [previous, current] = await Promise.all([read(before, of2022, format), read(after, of2023, format)])
  return { previous, current, document: settle(current.document, current.text, previous.document) }
}

/** Every value stands where its provenance says, and nothing that was claimed is lost. */
function expectProven({ text, document: asRead }: Extracted, document: DocumentJson): void {
  expect(DocumentJson.parse(document)).toEqual(document)
  const claimed = (one: DocumentJson): string =>
    [...new Set(Object.values(one.provenance).flatMap((spans) => spans.flatMap(([a, b]) => range(a, b))))]
      .sort((a, b) => a - b)
      .map((i) => text.charAt(i))
      .filter((character) => /[\p{L}\p{N}]/u.test(character))
      .join('')
  expect(claimed(document)).toBe(claimed(asRead))
  if (document.kind !== 'cooperation_description') throw new Error('no cooperation description')
  document.content.activities.forEach((activity, i) => {
    activity.milestones.forEach((milestone, j) => {
      const at = `/content/activities/${i}/milestones/${j}`
      for (const key of ['text', 'evaluation'] as const)
        if (milestone[key] !== undefined)
          expect(unseal(text, milestone[key], document.provenance[`${at}/${key}`] ?? [])?.text).toBe(milestone[key])
      expect(document.provenance[`${at}/status`]).toBeDefined()
    })
  })
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

const research = 'Výzkum bude realizován v případě potřeby identifikované v rámci poradenského programu'

const cases: readonly (readonly [name: string, promise: string, cell: string, expected: string[]])[] = [
  [
    'words that tell nothing of the past',
    research,
    `${research} Bez poptávky ze strany města`,
    [`${research} | Bez poptávky ze strany města | described`],
  ],
  [
    'a noun in the nominative',
    'Průběžně',
    'Průběžně Konzultace na měsíční bázi',
    ['Průběžně | Konzultace na měsíční bázi | described'],
  ],
  [
    'a promise that speaks of what is fulfilled',
    'Zpráva o tom, co bylo splněno, do konce roku',
    'Zpráva o tom, co bylo splněno, do konce roku Předložena radě',
    ['Zpráva o tom, co bylo splněno, do konce roku | Předložena radě | described'],
  ],
  [
    'two promises in a cell',
    '2x ročně jednání 1x ročně zpráva',
    '2x ročně jednání Konzultace 1x ročně zpráva Předložena radě města',
    ['2x ročně jednání | Konzultace | described', '1x ročně zpráva | Předložena radě města | described'],
  ],
  [
    'a verdict of the promise that is read anew',
    'Schválení plánu v zastupitelstvu města Průběžná aktualizace podle potřeby',
    'Schválení plánu v zastupitelstvu města Průběžná aktualizace podle potřeby Splněno',
    ['Schválení plánu v zastupitelstvu města Průběžná aktualizace podle potřeby | Splněno | fulfilled'],
  ],
  [
    'typography makes no difference',
    'Minimálně 4x ročně – v LP',
    'minimálně 4 × ročně - v LP Pět setkání',
    ['minimálně 4 × ročně - v LP | Pět setkání | described'],
  ],
  [
    'an extended promise with a verdict',
    '2x ročně jednání',
    '2x ročně jednání konzultanta Splněno',
    ['2x ročně jednání konzultanta | Splněno | fulfilled'],
  ],
  [
    'no evaluation yet',
    'Průběžně Po celou dobu',
    'Průběžně Po celou dobu',
    ['Průběžně Po celou dobu |  | not_assessed'],
  ],
  [
    'an extended promise is none',
    'Průběžně',
    'Průběžně podle potřeby města',
    ['Průběžně podle potřeby města |  | not_assessed'],
  ],
  [
    'another promise settles nothing',
    '4x ročně',
    '2x ročně jednání Splněno',
    ['2x ročně jednání | Splněno | fulfilled'],
  ],
]

describe('what the previous revision promised ends where it ended', () => {
  test.each(cases)('%s', async (_, promise, cell, expected) => {
    const { current, document } = await settled([['Výzkum', promise]], [['Výzkum', cell]])
    expect(milestones(document)).toEqual([expected])
    expectProven(current, document)
  })

  test.each<Format>(['txt', 'md', 'html'])('in %s', async (format) => {
    const { current, document } = await settled(
      [['Výzkum', research]],
      [['Výzkum', `${research} Bez poptávky v roce 2023`]],
      format,
    )
    expect(milestones(document)).toEqual([[`${research} | Bez poptávky v roce 2023 | described`]])
    expectProven(current, document)
  })

  test('a finding tells both readings and stands at the evaluation', async () => {
    const { current, document } = await settled([['Výzkum', 'Průběžně']], [['Výzkum', 'Průběžně Konzultace s městem']])
    expect(document.diagnostics).toMatchObject([
      {
        code: 'evaluation_boundary_settled',
        severity: 'info',
        message:
          'The description of 2022-06-22 promised "Průběžně", so "Konzultace s městem" is the evaluation; by the words alone the promise was "Průběžně Konzultace s městem".',
        pointer: '/content/activities/0/milestones/0/evaluation',
      },
    ])
    const [start, end] = document.diagnostics[0]?.span ?? []
    expect(current.text.slice(start, end)).toBe('Konzultace s městem')
  })

  test('a guess that the previous revision confirms is none any more', async () => {
    const { current, document } = await settled([['Jednání', '4x ročně']], [['Jednání', '4x ročně Splněno']])
    expect(codes(current.document)).toEqual(['evaluation_boundary_guessed'])
    expect(codes(document)).toEqual([])
    expect(document.content).toEqual(current.document.content)
  })

  test('other guesses stay, and other activities are left as they are', async () => {
    const { current, document } = await settled(
      [['Výzkum', 'Průběžně']],
      [
        ['Jednání', '4x ročně Splněno'],
        ['Výzkum', 'Průběžně Konzultace s městem'],
      ],
    )
    expect(codes(document)).toEqual(['evaluation_boundary_guessed', 'evaluation_boundary_settled'])
    expect(milestones(document)[0]).toEqual(milestones(current.document)[0])
  })

  test('a description that does not evaluate is left as it is', async () => {
    const previous = await read([['Výzkum', 'Průběžně']], of2022)
    const { document, text } = await read([['Výzkum', 'Průběžně Konzultace s městem']], { approved: '1. 2. 2024' })
    expect(settle(document, text, previous.document)).toBe(document)
  })
})

describe('activities are the same', () => {
  const before: Row[] = [
    ['Výzkum', 'Průběžně'],
    ['Jednání lokálního partnerství', 'Podle potřeby obou stran spolupráce'],
  ]
  test.each<[string, Row]>([
    ['by their names', ['VÝZKUM', 'Průběžně Konzultace']],
    ['where one name begins with the other', ['Výzkum zadluženosti', 'Průběžně Konzultace']],
    ['where they begin with the same promise', ['Partnerství', 'Podle potřeby obou stran spolupráce Konzultace']],
  ])('%s', async (_, row) => {
    const { document } = await settled(before, [row])
    expect(milestones(document)[0]?.[0]).toMatch(/ \| Konzultace \| described$/)
  })

  test('not where only a common promise tells', async () => {
    const { current, document } = await settled(before, [['Poradenství', 'Průběžně Konzultace s městem']])
    expect(document).toBe(current.document)
  })
})
