/** Keeps the stored chain of a document in order, and its revisions corrected by what stands before them. */
import type { Statement } from 'better-sqlite3'
import { kindNamed } from '../../kinds/declared.ts'
import { corrected } from '../../record/notes/correct.ts'
import type { CorrectionNote } from '../../record/notes/note.ts'
import type { DocumentJson } from '../../record/schema.ts'
import { claimsOf, inOrder } from './chain.ts'
import type { Claims } from './chain.ts'
import { correctionsOf, placedClaims, readingOf, withFindings } from './corrections.ts'
import type { Chain, Correction, Corrector } from './corrections.ts'
import { chainFindings } from './chain-findings.ts'
import { correctionsOfDocument } from '../notes/note-rows.ts'
import type { Store } from '../file/database.ts'
import { preparedFor } from '../file/prepared.ts'
import { insertRevision, refillFindings, saidIn } from '../revision-rows.ts'

/**
 * Puts the revisions of a document in order after one came or went: numbers them, corrects each by the one before it
 * (`settle`), and says what is odd about the chain. What a revision becomes depends on what was read and on its chain
 * alone, so doing it again changes nothing, and the order of import makes no difference. In a transaction of the caller's.
 */
export function rechain(store: Store, document: string): void {
  const chain = numberedChain(store, document)
  if (chain) apply(store, chain, correctionsOf(chain))
}

/** The same, worked out elsewhere. @throws what the corrector does */
export async function rechainBy(store: Store, document: string, correct: Corrector): Promise<void> {
  const chain = numberedChain(store, document)
  if (chain) apply(store, chain, await correct(chain))
}

/** What a reading becomes as the only revision of its document: its place in the chain, and what is odd about that. */
export function firstOfChain(read: DocumentJson): { readonly document: DocumentJson; readonly asOf: string } {
  const claims = claimsOf(0, read)
  const said = kindNamed(read.kind)?.chain
  const findings = said ? chainFindings(claims, [claims], said) : []
  return { document: findings.length > 0 ? withFindings(read, findings) : read, asOf: claims.asOf }
}

interface StoredChain extends Chain {
  readonly rows: Row[]
}

/** The chain whose revisions have to be read; one that has only to be numbered is, and there is no more to do about it. */
function numberedChain(store: Store, document: string): StoredChain | undefined {
  const { kindOf, rowsOf, isPlain } = statementsOf(store)
  const kind = kindOf.get(document)
  if (kind === undefined) return undefined
  const rivals = rivalsOf(store, document)
  const notes = correctionsOfDocument(store, document)
  if (!kindNamed(kind)?.chain) {
    numberChain(store, document, notes)
    if (rivals.size === 0 && notes.length === 0 && isPlain.get(document, document) === 1) return undefined
  }
  return { document, kind, rivals: [...rivals], notes, rows: rowsOf.all(document) }
}

function rivalsOf(store: Store, document: string): Map<string, string[]> {
  const rivals = new Map<string, string[]>()
  for (const { own_id, rival } of statementsOf(store).rivalsOf.all(document, document))
    rivals.set(own_id, [...(rivals.get(own_id) ?? []), rival])
  return rivals
}

/** Where revisions do not speak of one another the order is all, and long chains cost little. */
function numberChain(store: Store, document: string, notes: readonly CorrectionNote[]): void {
  const { placesOf, place, isPlain, rowsOf } = statementsOf(store)
  const rows = new Map(placesOf.all(document).map((row) => [row.id, row]))
  // What people corrected, or no longer do, may tell of another day.
  const isMended = notes.length > 0 || isPlain.get(document, document) !== 1
  const texts = new Map((isMended ? rowsOf.all(document) : []).map((row) => [row.id, row]))
  const claims = [...rows.values()].map((row): Claims => {
    const whole = texts.get(row.id)
    const read = whole ? readingOf(whole) : row.json === null ? undefined : readingOf({ json: row.json, as_read: null })
    if (!read) return placedClaims(row)
    return claimsOf(row.id, whole ? corrected({ ...read, id: document }, whole.text, notes) : read)
  })
  for (const [i, { id, asOf }] of inOrder(claims).entries()) {
    const row = rows.get(id)
    if (row?.number !== i + 1 || row.as_of !== asOf) place.run(asOf, i + 1, id)
  }
}

function apply(store: Store, { document, rows }: StoredChain, corrections: readonly Correction[]): void {
  const { rename, place: putAt, correct } = statementsOf(store)
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  for (const { id, place, isUnread, becomes } of corrections) {
    const row = rowOf.get(id)
    if (row === undefined) continue
    if (isUnread) rename.run({ id, document })
    else if (becomes?.isSameContent === true) {
      correct.run(becomes.json, becomes.as_read, id)
      refillFindings(store, id, { json: becomes.json, text: row.text })
    } else if (becomes) rewrite(store, row, becomes)
    if (place) putAt.run(place.asOf, place.number, id)
  }
}

/** Exchanges the row of a revision under its number, so that all tables are filled from the corrected JSON. */
function rewrite(store: Store, row: Row, { title, json, as_read }: NonNullable<Correction['becomes']>): void {
  // The sources keep the number of the revision while the row under it is exchanged.
  store.pragma('defer_foreign_keys = on')
  statementsOf(store).drop.run(row.id)
  insertRevision(store, { ...row, title, json, as_read }, saidIn(json))
}

interface Row {
  readonly id: number
  readonly document: string
  readonly title: string
  readonly as_of: string
  readonly content_sha256: string
  readonly extractor_version: string
  readonly imported_at: string
  readonly text: string
  readonly json: string
  readonly as_read: string | null
  readonly number: number
}

/** Where a revision stands; its JSON where nothing else may tell. */
interface PlaceRow {
  readonly id: number
  readonly as_of: string
  readonly number: number
  readonly json: string | null
}

interface Statements {
  readonly kindOf: Statement<[document: string], string>
  readonly placesOf: Statement<[document: string], PlaceRow>
  readonly rowsOf: Statement<[document: string], Row>
  readonly rivalsOf: Statement<[document: string, same: string], { own_id: string; rival: string }>
  /** 1 where all revisions have the document's id by themselves and none is told of a rival. */
  readonly isPlain: Statement<[document: string, same: string], number>
  /** For the JSON of another version of asz, which is not read. */
  readonly rename: Statement<[{ id: number; document: string }]>
  readonly place: Statement<[asOf: string, number: number, id: number]>
  readonly correct: Statement<[json: string, asRead: string | null, id: number]>
  readonly drop: Statement<[id: number]>
}

const statementsOf = preparedFor((store): Statements => ({
  kindOf: store.prepare<[string], string>('select kind from document where id = ?').pluck(),
  placesOf: store.prepare(
    "select id, as_of, number, iif(number = 0 and as_of = '', json, null) as json from revision where document = ?",
  ),
  rowsOf: store.prepare(
    `select id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read, number
       from revision where document = ?`,
  ),
  rivalsOf: store.prepare(
    `select distinct own_id, document as rival from revision
       where own_id in (select own_id from revision where document = ?) and document <> ? order by 1, 2`,
  ),
  isPlain: store
    .prepare<[string, string], number>(
      `select not exists (
           select 1 from revision where document = ? and (own_id <> ? or as_read is not null
             or id in (select revision from finding where code = 'identity_contradicted')))`,
    )
    .pluck(),
  rename: store.prepare(
    `update revision set as_read = coalesce(as_read, iif(own_id = :document, null, json)),
         json = json_set(json, '$.id', :document)
       where id = :id and json ->> '$.id' <> :document`,
  ),
  place: store.prepare('update revision set as_of = ?, number = ? where id = ?'),
  correct: store.prepare('update revision set json = ?, as_read = ? where id = ?'),
  drop: store.prepare('delete from revision where id = ?'),
}))
