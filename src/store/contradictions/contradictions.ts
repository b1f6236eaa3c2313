/**
 * Where documents contradict each other, or a document what people corrected in it. It is found once, at the end of an import, so
 * that who asks for it does not wait.
 */
import { severityOf } from '../../finding.ts'
import { findingId } from '../../record/findings/finding-id.ts'
import { messageOf } from '../../record/findings/message.ts'
import type { Store } from '../file/database.ts'
import { quoteOf } from '../../record/quote.ts'
import { storedQuote } from '../notes/finding-rows.ts'
import type { Contradiction, Place } from './claimed.ts'
import { outdatedCorrections } from './outdated.ts'
import { differingPeople } from './people.ts'
import { contradictedPlans } from './plans.ts'
import { mismatchedYears, reversedTerms, sharedNumbers } from './values.ts'

/** Finds all of them anew. In a transaction of the caller's. */
export function setContradictions(store: Store): void {
  store.exec('delete from contradiction')
  const add = store.prepare<[Row]>(
    `insert into contradiction (position, id, code, severity, message, one, pointer, quote, other, other_pointer, other_quote)
     values (:position, :id, :code, :severity, :message, :one, :pointer, :quote, :other, :other_pointer, :other_quote)`,
  )
  for (const row of contradictionsOf(store)) add.run(row)
}

type Row = Readonly<Record<string, string | number | null>>

/** The rows that the table of contradictions has to hold. */
export function contradictionsOf(store: Store): Row[] {
  const quote = quoter(store)
  const documentOf = store.prepare<[number], string>('select document from revision where id = ?').pluck()
  return rules
    .flatMap((rule) => rule(store))
    .map(({ finding, one, other }, position) => {
      const quotes = [one, ...(other ? [other] : [])].map((place) => ({
        document: documentOf.get(place.revision) ?? '',
        words: quote(place),
      }))
      const message = messageOf(finding)
      // Which of the two is told of first must make no difference.
      const said = quotes.map(({ document, words }) => [document, words === '' ? message : words] as const).sort()
      const id = findingId(
        finding.code,
        said.map(([document]) => document),
        said.map(([, words]) => words),
      )
      const [first, second] = quotes.map(({ words }) => storedQuote(words))
      return {
        ...{ position, id, code: finding.code, severity: severityOf(finding), message },
        ...{ one: one.revision, pointer: one.pointer, quote: first ?? null },
        ...{ other: other?.revision ?? null, other_pointer: other?.pointer ?? null, other_quote: second ?? null },
      }
    })
}

const rules: readonly ((store: Store) => Contradiction[])[] = [
  outdatedCorrections,
  contradictedPlans,
  sharedNumbers,
  differingPeople,
  mismatchedYears,
  reversedTerms,
]

function quoter(store: Store): (place: Place) => string {
  const spans = store
    .prepare<[number, string], [number, number]>(
      'select span_start, span_end from provenance where revision = ? and pointer = ? order by position',
    )
    .raw()
  const text = store.prepare<[number], string>('select text from revision where id = ?').pluck()
  return ({ revision, pointer }) =>
    pointer === null ? '' : quoteOf(text.get(revision) ?? '', spans.all(revision, pointer))
}
