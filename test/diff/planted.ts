/** Documents with any number of activities, and edits of them whose changes are known. */
import type { DocumentJson } from '../../src/record/schema.ts'
import type { ChangeClass } from '../../src/diff/schema.ts'

type Cooperation = Extract<DocumentJson, { kind: 'cooperation_description' }>
type Activity = Cooperation['content']['activities'][number]

/** A small generator of reproducible numbers (mulberry32). */
export const random = (seed: number) => {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  return { next, below, pick }
}
export type Random = ReturnType<typeof random>

const starts =
  'podp rozv bydl vzděl zaměst koord terén posil zajišť plán hodnoc mapov metod komun stát škol rodin zdrav dluh bezpeč'
const middles = 'ovat ívan ěstn átor énin ilov ačov ýtvar olov émov ůsob eškol inář uprav rodic asist odbor'
const words = starts.split(' ').flatMap((start) => middles.split(' ').map((middle) => start + middle))

export const sentence = (r: Random, length: number): string => {
  const chosen = new Set<string>()
  while (chosen.size < length) chosen.add(r.pick(words))
  return [...chosen].join(' ')
}

/** Words that no generated sentence has. */
let fresh = 0
const freshWord = () => `nov${(fresh++).toString(36).replace(/\d/g, (d) => 'ghijklmnop'[Number(d)] ?? '')}q`

/** Up to half of the words replaced by new ones, at least one. */
export const reworded = (r: Random, text: string): string => {
  const list = text.split(' ')
  const count = 1 + r.below(Math.floor(list.length / 2))
  const places = new Set<number>()
  while (places.size < count) places.add(r.below(list.length))
  return list.map((word, i) => (places.has(i) ? freshWord() : word)).join(' ')
}

const activity = (r: Random): Activity => ({
  name: sentence(r, 5),
  specification: sentence(r, 12),
  outputs: [sentence(r, 4), sentence(r, 4)],
  asz_responsibilities: [sentence(r, 4)],
  territorial_unit_responsibilities: [sentence(r, 4)],
  milestones: [
    { text: `do 30. 6. 2024 ${sentence(r, 5)}`, date: '../2024-06-30', status: 'not_assessed' },
    { text: sentence(r, 6), status: 'fulfilled', evaluation: `Splněno ${sentence(r, 4)}` },
  ],
})

export const cooperation = (activities: Activity[]): Cooperation => ({
  schema_version: '1',
  kind: 'cooperation_description',
  id: 'cooperation_description:00286010',
  title: 'Popis spolupráce',
  source: { file: 'a.txt', sha256: '0'.repeat(64), media_type: 'text/plain', charset: 'utf-8', bytes: 1 },
  municipalities: [],
  dates: [],
  themes: [],
  content: {
    representatives: [],
    themes: [],
    programmes: [],
    partnership_members: [],
    related_strategies: [],
    interventions: [],
    decisions: [],
    activities,
    evaluations: [],
    footnotes: [],
    sections: [],
  },
  provenance: {},
  coverage: { characters: 0, extracted: 0, boilerplate: 0, unclaimed: [] },
  diagnostics: [],
})

export const generated = (r: Random, count: number): Cooperation =>
  cooperation(Array.from({ length: count }, () => activity(r)))

export interface Planted {
  readonly class: ChangeClass
  /** The activity's place before and after, and what is below it. */
  readonly before?: number
  readonly after?: number
  readonly below: string
}

export const edits = [
  'drop',
  'add',
  'rename',
  'reword',
  'milestone',
  'verdict',
  'evaluate',
  'deadline',
  'duty',
  'output',
] as const
export type Edit = (typeof edits)[number]

/** The document with an edit in each of some activities, and the changes that must come back. */
export const plant = (r: Random, before: Cooperation, kinds: readonly Edit[]) => {
  const slots: { was?: number; activity: Activity; edit?: Edit }[] = structuredClone(before.content.activities).map(
    (one, was) => ({ was, activity: one }),
  )
  const untouched = slots.map((_, index) => index)
  const planted: { class: ChangeClass; slot: (typeof slots)[number]; below: string }[] = []
  const dropped: Planted[] = []
  for (const edit of kinds) {
    if (edit === 'add') {
      const slot = { activity: activity(r), edit }
      slots.splice(r.below(slots.length + 1), 0, slot)
      planted.push({ class: 'commitment_added', slot, below: '' })
      continue
    }
    const [was] = untouched.splice(r.below(untouched.length), 1)
    const slot = slots.find((one) => one.was === was)
    if (!slot || was === undefined) continue
    if (edit === 'drop') {
      slots.splice(slots.indexOf(slot), 1)
      dropped.push({ class: 'commitment_dropped', before: was, below: '' })
    } else planted.push({ ...change(r, edit, slot.activity), slot })
  }
  const after = { ...cooperation(slots.map((slot) => slot.activity)) }
  const expected = planted.map(({ class: name, slot, below }): Planted => {
    return { class: name, below, after: slots.indexOf(slot), ...(slot.was !== undefined && { before: slot.was }) }
  })
  return { after, expected: [...expected, ...dropped] }
}

const change = (r: Random, edit: Edit, one: Activity): { class: ChangeClass; below: string } => {
  const [open, closed] = one.milestones
  if (!open || !closed) throw new Error('two milestones expected')
  switch (edit) {
    case 'rename':
      one.name = Array.from({ length: 5 }, freshWord).join(' ')
      return { class: 'reworded', below: '/name' }
    case 'reword':
      one.specification = reworded(r, one.specification ?? '')
      return { class: 'reworded', below: '/specification' }
    case 'milestone':
      closed.text = reworded(r, closed.text)
      return { class: 'reworded', below: '/milestones/1/text' }
    case 'verdict':
      closed.status = 'not_fulfilled'
      return { class: 'verdict_changed', below: '/milestones/1' }
    case 'evaluate':
      open.status = 'partially_fulfilled'
      open.evaluation = 'Splněno částečně'
      return { class: 'evaluated', below: '/milestones/0' }
    case 'deadline':
      open.text = open.text.replace('30. 6. 2024', '31. prosince 2025')
      open.date = '../2025-12-31'
      return { class: 'deadline_moved', below: '/milestones/0/date' }
    case 'duty':
      one.territorial_unit_responsibilities.push(...one.asz_responsibilities.splice(0, 1))
      return { class: 'responsibility_changed', below: '/' }
    default:
      one.outputs.push(sentence(r, 4))
      return { class: 'added', below: '/outputs/2' }
  }
}
