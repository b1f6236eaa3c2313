/** Keeps the stored chain of a document in order, and its revisions corrected by what stands before them. */
import type { Statement } from 'better-sqlite3'
import { z } from 'zod'
import type { Finding } from '../../finding.ts'
import { kindNamed } from '../../kinds/declared.ts'
import type { Chain } from '../../kinds/define.ts'
import { diagnosticAt } from '../../record/diagnostic.ts'
import { safeParseDocument, type DocumentJson } from '../../record/schema.ts'
import { settle } from '../../record/revise/settle.ts'
import { claimsOf, inOrder } from './chain.ts'
import type { Claims } from './chain.ts'
import { chainFindings, withoutChainFindings, type ChainFinding } from './chain-findings.ts'
import { canonical } from '../fingerprint.ts'
import type { Store } from '../file/database.ts'
import { insertRevision, refillFindings } from '../revision-rows.ts'

/**
 * Puts the revisions of a document in order after one came or went: numbers them, corrects each by the one before it
 * (`settle`), and says what is odd about the chain. What a revision becomes depends on what was read and on its chain
 * alone, so doing it again changes nothing, and the order of import makes no difference. In a transaction of the caller's.
 */
export function rechain(store: Store, document: string): void {
  const kind = statementsOf(store).kindOf.get(document)
  if (kind === undefined) return
  const rivals = rivalsOf(store, document)
  const chain = kindNamed(kind)?.chain
  if (chain) correctChain(store, document, rivals, chain)
  else {
    numberChain(store, document)
    nameChain(store, document, rivals)
  }
}

/** What a reading becomes as the only revision of its document: its place in the chain, and what is odd about that. */
export function firstOfChain(read: DocumentJson): { readonly document: DocumentJson; readonly asOf: string } {
  const claims = claimsOf(0, read)
  const chain = kindNamed(read.kind)?.chain
  const findings = chain ? chainFindings(claims, [claims], chain) : []
  return { document: findings.length > 0 ? withFindings(read, findings) : read, asOf: claims.asOf }
}

/** Other documents that have an id of this one's revisions by themselves, under each such id. */
type Rivals = ReadonlyMap<string, readonly string[]>

function rivalsOf(store: Store, document: string): Rivals {
  const rivals = new Map<string, string[]>()
  for (const { own_id, rival } of statementsOf(store).rivalsOf.all(document, document))
    rivals.set(own_id, [...(rivals.get(own_id) ?? []), rival])
  return rivals
}

/** Has the JSON of each revision say which document it is a state of, and that its id is claimed by others. */
function nameChain(store: Store, document: string, rivals: Rivals): void {
  const { rowsOf, rename, isPlain } = statementsOf(store)
  if (rivals.size === 0 && isPlain.get(document, document) === 1) return
  for (const row of rowsOf.all(document)) {
    const read = readingOf(row)
    if (read) update(store, row, named(read, document, rivals), read.id === document ? undefined : read)
    else rename.run({ id: row.id, document })
  }
}

/** A reading as the revision of a document, which need not have the reading's own id. */
const named = (read: DocumentJson, document: string, rivals: Rivals): DocumentJson => {
  const others = rivals.get(read.id)
  if (others === undefined) return read.id === document ? read : { ...read, id: document }
  const finding: Finding = { code: 'identity_contradicted', args: { id: read.id, document, others: [...others] } }
  const pointer = kindNamed(read.kind)?.whose?.find((party) => read.provenance[party] !== undefined)
  return { ...read, id: document, diagnostics: [...read.diagnostics, diagnosticAt(finding, pointer, read)] }
}

/** Where revisions do not speak of one another the order is all, and long chains cost little. */
function numberChain(store: Store, document: string): void {
  const { placesOf, place } = statementsOf(store)
  const rows = new Map(placesOf.all(document).map((row) => [row.id, row]))
  const claims = [...rows.values()].map((row): Claims => {
    const read = row.json === null ? undefined : readingOf({ json: row.json, as_read: null })
    return read ? claimsOf(row.id, read) : placedClaims(row)
  })
  for (const [i, { id, asOf }] of inOrder(claims).entries()) {
    const row = rows.get(id)
    if (row?.number !== i + 1 || row.as_of !== asOf) place.run(asOf, i + 1, id)
  }
}

function correctChain(store: Store, document: string, rivals: Rivals, said: Chain): void {
  const { rowsOf, place, rename } = statementsOf(store)
  const rows = new Map(rowsOf.all(document).map((row) => [row.id, { row, read: readingOf(row) }]))
  const claims = [...rows.values()].map(({ row, read }) => (read ? claimsOf(row.id, read) : placedClaims(row)))
  const chain = inOrder(claims)
  let previous: DocumentJson | undefined
  for (const [i, one] of chain.entries()) {
    const { row, read } = rows.get(one.id) ?? {}
    if (row === undefined) continue
    if (read) {
      const settled = previous ? settle(read, row.text, previous) : read
      const isAsRead = settled === read && read.id === document
      const findings = chainFindings(one, chain, said)
      update(store, row, withFindings(named(settled, document, rivals), findings), isAsRead ? undefined : read)
      previous = settled
    } else rename.run({ id: row.id, document })
    place.run(one.asOf, i + 1, one.id)
  }
}

const withFindings = (document: DocumentJson, findings: readonly ChainFinding[]): DocumentJson => ({
  ...document,
  diagnostics: [
    ...document.diagnostics,
    ...findings.map(({ finding, pointer }) => diagnosticAt(finding, pointer, document)),
  ],
})

/** What was read of a revision, before its chain corrected it; undefined for the contract of another version of asz. */
function readingOf({ json, as_read }: Pick<Row, 'json' | 'as_read'>): DocumentJson | undefined {
  const read = safeParseDocument(withoutChainFindings(as_read ?? json))
  return read.success ? read.data : undefined
}

/** What is known of a revision that was placed before, or that cannot be read. */
const placedClaims = ({ id, as_of }: Pick<Row, 'id' | 'as_of'>): Claims => ({
  id,
  asOf: as_of,
  approvals: [],
  dates: [],
})

/** Stores a document as it stands in its chain, with what was read of it where that is not the same. */
function update(store: Store, row: Row, document: DocumentJson, read: DocumentJson | undefined): void {
  const stored: unknown = JSON.parse(row.json)
  if (canonical(document) === canonical(stored)) return
  const asRead = read ? JSON.stringify(read) : null
  const known = z.looseObject({ content: z.unknown(), provenance: z.unknown() }).safeParse(stored).data
  const isSame = known && canonical(facts(known)) === canonical(facts(document))
  if (!isSame) {
    rewrite(store, row, document, asRead)
    return
  }
  const json = JSON.stringify(document)
  statementsOf(store).correct.run(json, asRead, row.id)
  refillFindings(store, row.id, json)
}

const facts = ({ content, provenance }: { content: unknown; provenance: unknown }): unknown => ({ content, provenance })

/** Exchanges the row of a revision under its number, so that all tables are filled from the corrected JSON. */
function rewrite(store: Store, row: Row, document: DocumentJson, asRead: string | null): void {
  // The sources keep the number of the revision while the row under it is exchanged.
  store.pragma('defer_foreign_keys = on')
  statementsOf(store).drop.run(row.id)
  insertRevision(store, { ...row, title: document.title, json: JSON.stringify(document), as_read: asRead }, document)
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

const prepared = new WeakMap<Store, Statements>()

function statementsOf(store: Store): Statements {
  const known = prepared.get(store)
  if (known !== undefined) return known
  const statements: Statements = {
    kindOf: store.prepare<[string], string>('select kind from document where id = ?').pluck(),
    placesOf: store.prepare(
      "select id, as_of, number, iif(number = 0 and as_of = '', json, null) as json from revision where document = ?",
    ),
    rowsOf: store.prepare(
      `select id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read
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
  }
  prepared.set(store, statements)
  return statements
}
