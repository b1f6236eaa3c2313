/** What changed between two documents, in the terms of those who watch over promises. */
import type { DocumentJson } from '../record/schema.ts'
import { proven } from './claims.ts'
import { compare } from './compare.ts'
import type { Draft } from './draft.ts'
import type { JsonObject } from './json.ts'
import { piecesOf } from './pieces.ts'
import type { Pieces } from './pieces.ts'
import { changeClasses } from '../kinds/change.ts'
import type { Change, DiffResult, Side } from './schema.ts'
import { threshold } from './match/similarity.ts'
import { spanFinder } from './spans.ts'
import { toldElsewhere } from './telling.ts'
import { wordRuns } from './words/words.ts'

/** The decoded texts that the spans point into. With them, words that no field claims are compared too. */
export interface Texts {
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** Pure: the same documents give the same result. */
export const diff = (before: DocumentJson, after: DocumentJson, texts: Texts = {}): DiffResult => {
  const pieces = { before: unclaimedOf(before, texts.before), after: unclaimedOf(after, texts.after) }
  const { matches, typography, ...compared } = compare(
    asJson(before, texts.before, pieces.before),
    asJson(after, texts.after, pieces.after),
  )
  const { drafts, said } = proven(
    compared.drafts,
    { document: before, text: texts.before },
    { document: after, text: texts.after },
    matches,
  )
  const told = toldElsewhere(drafts, said)
  const spans = { before: spanFinder(before, pieces.before.spans), after: spanFinder(after, pieces.after.spans) }
  const changes = drafts
    .filter((draft) => !told.has(draft))
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order)
    .map((draft) => finish(draft, spans))
    .map((change) => withCorrections(change, before, after))
  const counts: DiffResult['counts'] = {}
  for (const change of changes) counts[change.class] = (counts[change.class] ?? 0) + 1
  return {
    schema_version: '1',
    before: sideOf(before),
    after: sideOf(after),
    same: changes.length === 0,
    counts,
    changes,
    no_change: { typography, told_elsewhere: [...told].map((draft) => (draft.after ?? draft.before)?.pointer ?? '') },
    threshold,
    matches: [...matches],
  }
}

/**
 * The document as plain JSON; in the place of its unclaimed spans stands what they hold. Without its text, a document of
 * no known kind is compared by its bytes alone.
 */
const asJson = (document: DocumentJson, text: string | undefined, { items }: Pieces): JsonObject => ({
  ...document,
  coverage: { unclaimed: items },
  source: text === undefined && document.kind === 'unrecognised' ? { sha256: document.source.sha256 } : {},
})

const unclaimedOf = ({ coverage, source }: DocumentJson, text: string | undefined): Pieces =>
  text === undefined
    ? { items: [], spans: new Map() }
    : piecesOf(text, coverage.unclaimed, source.media_type === 'text/html')

const rank = (draft: Draft): number => changeClasses.indexOf(draft.class)

type Correction = NonNullable<DocumentJson['corrections']>[number]
type Finder = ReturnType<typeof spanFinder>

const finish = (draft: Draft, spans: { before: Finder; after: Finder }): Change => {
  const { before, after, parts } = draft
  const texts = before?.text !== undefined && after?.text !== undefined && before.text !== after.text
  return {
    class: draft.class,
    field: draft.field,
    ...(before && { pointer_before: before.pointer }),
    ...(after && { pointer_after: after.pointer }),
    label: draft.trail.filter((part) => part !== '').join(' › '),
    ...(before && { before: before.value }),
    ...(after && { after: after.value }),
    ...(texts && { words: wordRuns(before.text ?? '', after.text ?? '') }),
    ...(parts && { parts: [...parts] }),
    ...(draft.found && { found: draft.found }),
    spans: { before: before ? spans.before(before.pointer) : [], after: after ? spans.after(after.pointer) : [] },
  }
}

/** A change tells what of its values is not what the sources say. */
const withCorrections = (change: Change, before: DocumentJson, after: DocumentJson): Change => {
  const corrected = {
    before: correctionsAt(before, change.pointer_before),
    after: correctionsAt(after, change.pointer_after),
  }
  return corrected.before.length + corrected.after.length === 0 ? change : { ...change, corrected }
}

const correctionsAt = ({ corrections = [] }: DocumentJson, pointer: string | undefined): Correction[] =>
  corrections.filter(
    (one) => pointer !== undefined && (one.pointer === pointer || one.pointer.startsWith(`${pointer}/`)),
  )

export const sideOf = ({ id, kind, title, source, municipalities }: DocumentJson): Side => ({
  id,
  towns: municipalities.filter(({ role }) => role === 'subject').map(({ name }) => name),
  kind,
  title,
  file: source.file,
  sha256: source.sha256,
})
