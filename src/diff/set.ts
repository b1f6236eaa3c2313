/** Many documents before and after: a folder or a database at two times. */
import { isKnownByBytes } from '../record/identity/by-bytes.ts'
import { contradict, documentsOf, familyOf, partiesOf } from '../record/identity/kinship.ts'
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

/**
 * Pairs documents with the same identity; where several share one, by the name of the file, else in order. Then those that
 * would be revisions of one document all the same: lists of results of a period that share their towns, and pages of one
 * kind and file that nothing but their bytes identifies.
 */
export const pairEditions = (before: readonly Edition[], after: readonly Edition[]): Pairing => {
  const free = new Set(after)
  const pairs = new Map<Edition, Edition>()
  for (const isPair of [isSameFile, isSameId, isSameList, isSamePage]) {
    for (const edition of before) {
      if (pairs.has(edition)) continue
      const match = [...free].find((other) => isPair(edition, other))
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

type IsPair = (one: Edition, other: Edition) => boolean

const isSameId: IsPair = ({ document: one }, { document: other }) =>
  one.id === other.id && !contradict(partiesOf(one), partiesOf(other))
const isSameFile: IsPair = (one, other) => isSameId(one, other) && fileOf(one) === fileOf(other)

const isSameList: IsPair = ({ document: one }, { document: other }) =>
  familyOf(one.id).name === familyOf(other.id).name && new Set(documentsOf([one, other].map(memberOf))).size === 1

const memberOf = (document: DocumentJson) => ({ id: document.id, parties: partiesOf(document) })

const isSamePage: IsPair = (one, other) => isPage(one) && isPage(other) && kindAndFile(one) === kindAndFile(other)

const isPage = ({ document: { id, source } }: Edition): boolean => isKnownByBytes(id, source.sha256)

const kindAndFile = (edition: Edition): string => `${edition.document.kind} ${fileOf(edition)}`

const fileOf = ({ document }: Edition): string => document.source.file.slice(document.source.file.lastIndexOf('/') + 1)

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
