/** The cells in which promises stand with their evaluations, put together again from the JSON of a document. */
import { Passage, type Piece } from '../text/passage.ts'
import type { DocumentJson } from './schema.ts'
import { piecesOf } from './unseal.ts'

/** A milestone within a cell; offsets are those of the cell's text. */
export interface Part {
  /** Its place in the activity's list. */
  readonly milestone: number
  readonly start: number
  /** Where its evaluation begins. */
  readonly evaluation: number | undefined
  /** Whether it says when or how often. */
  readonly hasTerm: boolean
}

export interface Cell {
  readonly passage: Passage
  readonly parts: readonly Part[]
}

export type Cooperation = DocumentJson & { kind: 'cooperation_description' }

/** Values of one cell have nothing between them but blanks, signs, line breaks and tags that shape a text. */
const OTHER_CELL = /[\p{L}\p{N}\t|]/u
/** Tags that begin another cell stay, so that their letters tell. */
const TAG = /<(?!\/?t[dhr]\b)[^<>]{0,200}>|[*_`\\]/gi

/** The cells of an activity's milestones. What cannot be found in the source again, or stands in two cells, is left out. */
export const cellsOf = (document: Cooperation, source: string, activity: number): Cell[] => {
  const groups: Found[][] = []
  let last: Found | undefined
  for (const milestone of document.content.activities[activity]?.milestones.keys() ?? []) {
    const found = milestoneIn(document, source, activity, milestone)
    if (found && last && gapBetween(source, piecesIn(last), found.promise)) groups.at(-1)?.push(found)
    else if (found) groups.push([found])
    last = found
  }
  return groups.map((group) => cellOf(source, group))
}

interface Found {
  readonly milestone: number
  readonly hasTerm: boolean
  readonly promise: readonly Piece[]
  readonly gap: readonly Piece[]
  readonly evaluation: readonly Piece[]
}

const piecesIn = ({ promise, gap, evaluation }: Found): Piece[] => [...promise, ...gap, ...evaluation]

const milestoneIn = (document: Cooperation, source: string, activity: number, milestone: number): Found | undefined => {
  const { text, evaluation, frequency, date } = document.content.activities[activity]?.milestones[milestone] ?? {}
  const piecesAt = (value: string | undefined, key: string): Piece[] | undefined => {
    const spans = document.provenance[`/content/activities/${activity}/milestones/${milestone}/${key}`]
    return value === undefined ? [] : piecesOf(source, value, spans ?? [])
  }
  const [promise, after] = [piecesAt(text, 'text'), piecesAt(evaluation, 'evaluation')]
  if (!promise || !after || promise.length === 0) return undefined
  const gap = after.length === 0 ? [] : gapBetween(source, promise, after)
  const hasTerm = frequency !== undefined || date !== undefined
  return gap && { milestone, hasTerm, promise, gap, evaluation: after }
}

/** What stands between two values of one cell; undefined where they stand in two. */
const gapBetween = (source: string, before: readonly Piece[], after: readonly Piece[]): Piece[] | undefined => {
  const [start, end] = [before.at(-1)?.end, after[0]?.start]
  if (start === undefined || end === undefined || end < start) return undefined
  const between = source.slice(start, end)
  if (between.length > 200 || OTHER_CELL.test(between.replace(TAG, ' '))) return undefined
  const plain = between.replace(TAG, (tag) => ' '.repeat(tag.length))
  return start === end ? [] : [{ text: plain, start, end }]
}

const cellOf = (source: string, group: readonly Found[]): Cell => {
  const pieces = group.flatMap((found, i) => {
    const before = group[i - 1]
    return [...(before ? (gapBetween(source, piecesIn(before), found.promise) ?? []) : []), ...piecesIn(found)]
  })
  const passage = Passage.from(source, pieces)
  const offsetOf = ([first]: readonly Piece[]): number | undefined =>
    first && passage.offsetOf(Passage.from(source, [first]))
  const parts = group.map(({ milestone, hasTerm, promise, evaluation }) => ({
    milestone,
    hasTerm,
    start: offsetOf(promise) ?? 0,
    evaluation: offsetOf(evaluation),
  }))
  return { passage, parts }
}
