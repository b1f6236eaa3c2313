/** Many documents before and after: a folder or a database at two times. */
import type { DocumentJson } from '../record/schema.ts'
import { diff, sideOf } from './diff.ts'
import type { DiffResult, DiffSet } from './schema.ts'

/** A document with the decoded text that its spans point into; a document read from JSON has none. */
export interface Edition {
  readonly document: DocumentJson
  readonly text?: string
}

export interface EditionPair {
  readonly before: Edition
  readonly after: Edition
}

export interface Pairing {
  readonly pairs: readonly EditionPair[]
  readonly before: readonly Edition[]
  readonly after: readonly Edition[]
}

/** Pairs documents with the same identity; where several share one, by the name of the file, else in order. */
export const pairEditions = (before: readonly Edition[], after: readonly Edition[]): Pairing => {
  const free = new Set(after)
  const pairs = new Map<Edition, Edition>()
  for (const keyOf of [fileKey, idKey]) {
    for (const edition of before) {
      if (pairs.has(edition)) continue
      const match = [...free].find((other) => keyOf(other) === keyOf(edition))
      if (!match) continue
      pairs.set(edition, match)
      free.delete(match)
    }
  }
  return {
    pairs: [...pairs].map(([a, b]) => ({ before: a, after: b })),
    before: before.filter((edition) => !pairs.has(edition)),
    after: [...free],
  }
}

const idKey = ({ document }: Edition): string => document.id
const fileKey = (edition: Edition): string =>
  `${idKey(edition)} ${edition.document.source.file.slice(edition.document.source.file.lastIndexOf('/') + 1)}`

export const diffSet = ({ pairs, before, after }: Pairing, results: readonly DiffResult[]): DiffSet => ({
  schema_version: '1',
  same: before.length + after.length === 0 && results.every((result) => result.same),
  documents: [...results],
  unchanged: pairs.length - results.filter((result) => !result.same).length,
  only_before: before.map(({ document }) => sideOf(document)),
  only_after: after.map(({ document }) => sideOf(document)),
})

export const diffPair = ({ before, after }: EditionPair): DiffResult =>
  diff(before.document, after.document, { before: before.text, after: after.text })
