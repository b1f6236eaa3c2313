/** What paragraphs and items outside of a table say came of its activities: *Dluhová poradna: splněno v září.* */
import type { Block } from '../../../document/block.ts'
import { Passage } from '../../../text/passage.ts'
import { tellsWhatWasDone } from './content.ts'
import { keysOf, withEvaluations, type Keys } from './evaluated.ts'
import type { ActivityRow, ActivityTable } from './row.ts'

/** The tables with such evaluations, and where the texts begin that were taken for them. */
export const withToldEvaluations = (
  tables: readonly ActivityTable[],
  blocks: readonly Block[],
): { readonly tables: readonly ActivityTable[]; readonly taken: ReadonlySet<number> } => {
  const keys = keysOf(tables)
  if (keys.isEmpty) return { tables, taken: new Set() }
  const told = blocks.flatMap((block) => textsOf(block).flatMap((text) => toldIn(text, keys) ?? []))
  const [named, numbered] = [told.filter(({ row }) => row.name), told.filter(({ row }) => !row.name)]
  const found = [named, numbered].filter(({ length }) => length > 0)
  if (found.length === 0) return { tables, taken: new Set() }
  return {
    tables: withEvaluations(
      tables,
      found.map((all) => ({ titles: [], rows: all.map(({ row }) => row) })),
    ),
    taken: new Set(told.map(({ start }) => start)),
  }
}

/** The lines of a paragraph that say something each, or all of it. */
const textsOf = (block: Block): readonly Passage[] => {
  if (block.type === 'list')
    return block.items.flatMap(({ lines, blocks }) =>
      blocks.length > 0 || lines.length === 0 ? [] : [Passage.join(lines)],
    )
  if (block.type !== 'paragraph' || block.lines.length === 0) return []
  return block.lines.every((line) => line.text.endsWith('.')) ? block.lines : [Passage.join(block.lines)]
}

interface Told {
  readonly row: ActivityRow
  readonly start: number
}

/** What may part the name of an activity from what is told of it. */
const AFTER_NAME = /[.:]\s|\s[–—-]\s/gu
const MARKS = ['. ', ': ', '– ', '- ']
const LONGEST_NAME = 140
/** *Úkol 1:*, *K bodu č. 2 –*, *Ad 3)* */
const COUNTED = /^(?:\p{L}{1,12}\.?\s){1,3}(?<count>\d{1,2})(?:[.)]|\s?[:–—-])\s/u

const toldIn = (text: Passage, { names, numbers }: Keys): Told | undefined => {
  const begin = text.text.slice(0, LONGEST_NAME)
  if (!MARKS.some((mark) => begin.includes(mark))) return undefined
  const head = text.slice(0, LONGEST_NAME)
  const ends = [...head.matchAll(AFTER_NAME)]
  const end = ends.find(({ start }) => names(head.slice(0, start)))
  const count = end ? undefined : text.match(COUNTED)
  const number = count?.named['count']
  if (!end && !(number && numbers.has(number.text))) return undefined
  const evaluation = text.slice((end ?? count)?.end ?? 0).trim()
  if (!tellsWhatWasDone(evaluation)) return undefined
  const row: ActivityRow = end
    ? { name: [text.slice(0, end.start)], evaluation: [evaluation] }
    : { evaluation: [evaluation], number: number ? [number] : [] }
  return { row, start: text.start }
}
