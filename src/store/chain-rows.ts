/** Keeps the stored chain of a document in order, and its revisions corrected by what stands before them. */
import type { Statement } from 'better-sqlite3'
import { diagnosticAt } from '../record/diagnostic.ts'
import { DocumentJson } from '../record/schema.ts'
import { settle } from '../record/settle.ts'
import { claimsOf, inOrder } from './chain.ts'
import type { Claims } from './chain.ts'
import { chainFindings } from './chain-findings.ts'
import { canonical } from './fingerprint.ts'
import type { Store } from './open.ts'

/**
 * Puts the revisions of a document in order after one came or went: numbers them, corrects each by the one before it
 * (`settle`), and says what is odd about the chain. What a revision becomes depends on what was read and on its chain
 * alone, so doing it again changes nothing, and the order of import makes no difference.
 */
export function rechain(store: Store, document: string): void {
  const { rowsOf, place } = statementsOf(store)
  const rows = new Map(rowsOf.all(document).map((row) => [row.id, { row, read: readingOf(row) }]))
  const claims = [...rows.values()].map(({ row, read }) => (read ? claimsOf(row.id, read) : claimsOfOld(row)))
  const chain = inOrder(claims)
  let previous: DocumentJson | undefined
  for (const [i, one] of chain.entries()) {
    const { row, read } = rows.get(one.id) ?? {}
    if (row === undefined) continue
    const corrected = read && correct(read, row.text, previous, one, chain)
    if (read && corrected && canonical(corrected) !== canonical(JSON.parse(row.json)))
      rewrite(store, row, corrected, corrected === read ? null : JSON.stringify(read))
    place.run(one.asOf, i + 1, one.id)
    previous = corrected ?? previous
  }
}

/** A document as it stands in its chain; the very same one where the chain adds nothing to it. */
function correct(
  read: DocumentJson,
  text: string,
  previous: DocumentJson | undefined,
  one: Claims,
  chain: readonly Claims[],
): DocumentJson {
  const settled = previous ? settle(read, text, previous) : read
  const findings = chainFindings(one, chain)
  if (findings.length === 0) return settled
  const diagnostics = findings.map(({ finding, pointer }) => diagnosticAt(finding, pointer, settled))
  return { ...settled, diagnostics: [...settled.diagnostics, ...diagnostics] }
}

/** What was read of a revision, before anything corrected it; undefined for the contract of another version of asz. */
function readingOf({ json, as_read }: Row): DocumentJson | undefined {
  const read = DocumentJson.safeParse(JSON.parse(as_read ?? json))
  return read.success ? read.data : undefined
}

const claimsOfOld = ({ id, as_of }: Row): Claims => ({ id, asOf: as_of, approvals: [], dates: [] })

/** Exchanges the row of a revision under its number, so that all tables are filled from the corrected JSON. */
function rewrite(store: Store, row: Row, document: DocumentJson, asRead: string | null): void {
  const { drop, insert, addUnclaimed } = statementsOf(store)
  // The sources keep the number of the revision while the row under it is exchanged.
  store.pragma('defer_foreign_keys = on')
  drop.run(row.id)
  insert.run({ ...row, title: document.title, json: JSON.stringify(document), as_read: asRead })
  for (const [start, end] of document.coverage.unclaimed) addUnclaimed.run(row.id, row.text.slice(start, end))
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

interface Statements {
  readonly rowsOf: Statement<[document: string], Row>
  readonly place: Statement<[asOf: string, number: number, id: number]>
  readonly drop: Statement<[id: number]>
  readonly insert: Statement<[row: Row]>
  readonly addUnclaimed: Statement<[revision: number, text: string]>
}

const prepared = new WeakMap<Store, Statements>()

function statementsOf(store: Store): Statements {
  const known = prepared.get(store)
  if (known !== undefined) return known
  const statements: Statements = {
    rowsOf: store.prepare(
      `select id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read
       from revision where document = ?`,
    ),
    place: store.prepare('update revision set as_of = ?, number = ? where id = ?'),
    drop: store.prepare('delete from revision where id = ?'),
    insert: store.prepare(
      `insert into revision
         (id, document, title, as_of, content_sha256, extractor_version, imported_at, text, json, as_read)
       values
         (:id, :document, :title, :as_of, :content_sha256, :extractor_version, :imported_at, :text, :json, :as_read)`,
    ),
    addUnclaimed: store.prepare('insert into passage (revision, text) values (?, ?)'),
  }
  prepared.set(store, statements)
  return statements
}
