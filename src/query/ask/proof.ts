/** Where the rows of an answer stand in their sources, and in what words. */
import type { Span } from '../../text/passage.ts'
import type { Store } from '../../store/file/open.ts'
import { documentOf } from '../../store/read.ts'
import { placeAt } from '../place.ts'

export interface Proof {
  /** Of the text that `asz parse --text` prints. */
  readonly line: number | null
  /** Of a PDF. */
  readonly page: number | null
  /** The words that the row was read from. */
  readonly words: string | null
}

const NONE: Proof = { line: null, page: null, words: null }

/** Proves rows of the same revision without reading it twice. */
export function prover(store: Store): (revision: number, pointer: string | undefined) => Proof {
  const find = store.prepare<[number], { json: string; text: string }>('select json, text from revision where id = ?')
  let last: { id: number; document: ReturnType<typeof documentOf>; text: string } | undefined
  return (revision, pointer) => {
    if (pointer === undefined) return NONE
    if (last?.id !== revision) {
      const row = find.get(revision)
      if (row === undefined) return NONE
      last = { id: revision, document: documentOf(row.json), text: row.text }
    }
    const { document, text } = last
    const place = placeAt(document, text, pointer)
    if (place === undefined || place.spans.length === 0) return NONE
    const words = outermost(place.spans).map(([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim())
    return { line: place.line ?? null, page: place.page ?? null, words: words.join(' … ') }
  }
}

/** What the values of a row were read from, once where one of them is a part of another. */
const outermost = (spans: readonly Span[]): Span[] =>
  spans.filter(
    ([start, end], i) =>
      !spans.some(([from, to], j) => from <= start && end <= to && (to - from > end - start || j < i)),
  )
