/**
 * What a chain makes of its revisions, worked out of what is stored of them alone: without a database, so that it can be done
 * in a thread of its own, where a hostile text costs its limit.
 */
import { z } from 'zod'
import type { Finding } from '../../finding.ts'
import { kindNamed } from '../../kinds/declared.ts'
import type { Chain as SaidOfChain } from '../../kinds/define.ts'
import { corrected } from '../../record/notes/correct.ts'
import { CorrectionNote } from '../../record/notes/note.ts'
import { diagnosticAt } from '../../record/diagnostic.ts'
import { safeParseDocument, type DocumentJson } from '../../record/schema.ts'
import { settle } from '../../record/revise/settle.ts'
import { claimsOf, inOrder } from './chain.ts'
import type { Claims } from './chain.ts'
import { chainFindings, withoutChainFindings, type ChainFinding } from './chain-findings.ts'
import { canonical } from '../fingerprint.ts'

/** What is stored of the revisions of a document. */
export const Chain = z.object({
  document: z.string(),
  kind: z.string(),
  /** Other documents that have an id of this one's revisions by themselves, under each such id. */
  rivals: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** What people corrected in the document. */
  notes: z.array(CorrectionNote),
  rows: z.array(
    z.object({
      id: z.number(),
      as_of: z.string(),
      text: z.string(),
      json: z.string(),
      as_read: z.string().nullable(),
    }),
  ),
})
export type Chain = z.infer<typeof Chain>
type Row = Chain['rows'][number]

/** What becomes of a revision. */
export const Correction = z.object({
  id: z.number(),
  /** Where it stands in the chain, where that was looked at. */
  place: z.object({ asOf: z.string(), number: z.number() }).optional(),
  /** Whether its JSON is that of another version of asz, of which only the id is put right. */
  isUnread: z.boolean(),
  /** What is stored of it from now on, where that is not what was. */
  becomes: z
    .object({
      title: z.string(),
      json: z.string(),
      as_read: z.string().nullable(),
      /** Whether only what is said about it changed. */
      isSameContent: z.boolean(),
    })
    .optional(),
})
export type Correction = z.infer<typeof Correction>

/** Works out a chain, here or elsewhere. @throws InputError for a chain that takes too much */
export type Corrector = (chain: Chain) => Promise<readonly Correction[]>

/**
 * Where revisions of a kind speak of one another, they get their order, each is corrected by the one before it (`settle`),
 * and what is odd about the chain is said. Of others, each says which document it is a state of. What people corrected comes
 * last, so that the next revision is held against what was read.
 */
export function correctionsOf(chain: Chain): Correction[] {
  const said = kindNamed(chain.kind)?.chain
  return said ? settled(chain, said) : chain.rows.map((row) => renamed(chain, row))
}

function settled(chain: Chain, said: SaidOfChain): Correction[] {
  const rows = new Map(chain.rows.map((row) => [row.id, { row, read: readingOf(row) }]))
  const claims = [...rows.values()].map(({ row, read }) =>
    read ? claimsOf(row.id, corrected(named(read, chain), row.text, chain.notes)) : placedClaims(row),
  )
  const order = inOrder(claims)
  let previous: DocumentJson | undefined
  return order.flatMap((one, i) => {
    const { row, read } = rows.get(one.id) ?? {}
    if (row === undefined) return []
    const place = { asOf: one.asOf, number: i + 1 }
    if (!read) return [{ id: row.id, place, isUnread: true }]
    const document = previous ? settle(read, row.text, previous) : read
    previous = document
    const mended = corrected(named(document, chain), row.text, chain.notes)
    const isAsRead = document === read && read.id === chain.document && !mended.corrections
    const whole = withFindings(mended, chainFindings(one, order, said))
    return [{ ...correction(row, whole, isAsRead ? undefined : read), place }]
  })
}

function renamed(chain: Chain, row: Row): Correction {
  const read = readingOf(row)
  if (!read) return { id: row.id, isUnread: true }
  const document = corrected(named(read, chain), row.text, chain.notes)
  const isAsRead = read.id === chain.document && !document.corrections
  return correction(row, document, isAsRead ? undefined : read)
}

/** A reading as the revision of a document, which need not have the reading's own id. */
const named = (read: DocumentJson, { document, rivals }: Chain): DocumentJson => {
  const others = new Map(rivals).get(read.id)
  if (others === undefined) return read.id === document ? read : { ...read, id: document }
  const finding: Finding = { code: 'identity_contradicted', args: { id: read.id, document, others: [...others] } }
  const pointer = kindNamed(read.kind)?.whose?.find((party) => read.provenance[party] !== undefined)
  return { ...read, id: document, diagnostics: [...read.diagnostics, diagnosticAt(finding, pointer, read)] }
}

export const withFindings = (document: DocumentJson, findings: readonly ChainFinding[]): DocumentJson => ({
  ...document,
  diagnostics: [
    ...document.diagnostics,
    ...findings.map(({ finding, pointer }) => diagnosticAt(finding, pointer, document)),
  ],
})

/** What was read of a revision, before its chain corrected it; undefined for the contract of another version of asz. */
export function readingOf({ json, as_read }: Pick<Row, 'json' | 'as_read'>): DocumentJson | undefined {
  const read = safeParseDocument(withoutChainFindings(as_read ?? json))
  return read.success ? read.data : undefined
}

/** What is known of a revision that was placed before, or that cannot be read. */
export const placedClaims = ({ id, as_of }: Pick<Row, 'id' | 'as_of'>): Claims => ({
  id,
  asOf: as_of,
  approvals: [],
  dates: [],
})

/** A document as it stands in its chain, with what was read of it where that is not the same. */
function correction(row: Row, document: DocumentJson, read: DocumentJson | undefined): Correction {
  const stored: unknown = JSON.parse(row.json)
  const as = { id: row.id, isUnread: false }
  if (canonical(document) === canonical(stored)) return as
  const known = z.looseObject({ content: z.unknown(), provenance: z.unknown() }).safeParse(stored).data
  const becomes = {
    title: document.title,
    json: JSON.stringify(document),
    as_read: read ? JSON.stringify(read) : null,
    isSameContent: known !== undefined && canonical(facts(known)) === canonical(facts(document)),
  }
  return { ...as, becomes }
}

const facts = ({ content, provenance }: { content: unknown; provenance: unknown }): unknown => ({ content, provenance })
