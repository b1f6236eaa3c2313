/** What is odd about a document as rows: the JSON's diagnostics with the words that they are about, and an id made of these. */
import type { Statement } from 'better-sqlite3'
import { z } from 'zod'
import { findingId } from '../../record/findings/finding-id.ts'
import { quoteOf } from '../../record/quote.ts'
import type { Store } from '../file/database.ts'
import { preparedFor } from '../file/prepared.ts'

const SpanPair = z.tuple([z.number(), z.number()])

/** JSON that another version of asz may have made. */
const Said = z.looseObject({
  id: z.string(),
  provenance: z.unknown(),
  diagnostics: z
    .array(
      z.looseObject({
        code: z.string(),
        severity: z.string(),
        message: z.string(),
        pointer: z.string().optional(),
        span: SpanPair.optional(),
      }),
    )
    .catch([]),
})
const Provenance = z.record(z.string(), z.array(SpanPair)).catch({})

/** @param text the source that the spans of the JSON point into */
export function addFindings(store: Store, revision: number, said: unknown, text: string): void {
  const { id: document, provenance, diagnostics } = Said.parse(said)
  const add = statementOf(store)
  for (const [position, { code, severity, message, pointer = null, span }] of diagnostics.entries()) {
    const spans = span ? [span] : pointer === null ? [] : (Provenance.parse(provenance)[pointer] ?? [])
    const quote = quoteOf(text, spans)
    const id = findingId(code, [document], [message, quote])
    const [start, end] = span ?? [null, null]
    add.run([revision, position, code, severity, message, pointer, start, end, storedQuote(quote), id])
  }
}

const LONGEST = 300
/** A quotation as a row has it, of no more than so many characters; null where there are no words. */
export const storedQuote = (quote: string): string | null => {
  if (quote === '') return null
  return quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote
}

type Values = [
  revision: number,
  position: number,
  code: string,
  severity: string,
  message: string,
  pointer: string | null,
  spanStart: number | null,
  spanEnd: number | null,
  quote: string | null,
  id: string,
]

const statementOf = preparedFor((store): Statement<[Values]> =>
  store.prepare<[Values]>(
    `insert into finding (revision, position, code, severity, message, pointer, span_start, span_end, quote, id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
)
