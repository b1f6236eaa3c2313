/** What a document says, read without what proves it: its provenance takes longer to parse than all else of a question. */
import type { DocumentJson } from '../record/schema.ts'
import type { Store } from './file/database.ts'
import { preparedFor } from './file/prepared.ts'
import { isOfThisContract, ofAnotherContract } from './read.ts'

/** A document without what its values were read from and what is odd about it. */
export type DocumentFacts = WithoutProof<DocumentJson>
type WithoutProof<Kind> = Kind extends DocumentJson ? Omit<Kind, 'provenance' | 'coverage' | 'diagnostics'> : never

type Span = DocumentJson['dates'][number]['span']

/** The revision of a document that `current_revision` shows. */
export interface ShownFacts {
  readonly revision: number
  readonly facts: DocumentFacts
  readonly provenance: StoredProvenance
  /** The decoded source text; read when asked for. */
  readonly text: () => string
}

/** The documents that are about a municipality, then those that only name it. */
export function* factsOfTown(store: Store, town: string): Generator<ShownFacts> {
  for (const revision of revisionsOfTown(store).all(town)) {
    const row = factRows(store).get(revision)
    if (row === undefined) continue
    const provenance = new StoredProvenance(row.provenance)
    let text: string | undefined
    const textOnce = (): string => (text ??= textRows(store).get(revision) ?? '')
    yield { revision, facts: factsIn(row.facts), provenance, text: textOnce }
  }
}

const revisionsOfTown = preparedFor((store) =>
  store
    .prepare<[string], number>(
      `select revision from (select distinct document, revision from current_municipality
         where municipality = ? order by role desc, document)`,
    )
    .pluck(),
)

const factRows = preparedFor((store) =>
  store.prepare<[number], { readonly facts: string; readonly provenance: string }>(
    `select json_remove(json, '$.provenance', '$.coverage', '$.diagnostics') as facts, json -> '$.provenance' as provenance
     from revision where id = ?`,
  ),
)

const textRows = preparedFor((store) =>
  store.prepare<[number], string>('select text from revision where id = ?').pluck(),
)

function factsIn(json: string): DocumentFacts {
  const facts: unknown = JSON.parse(json)
  if (areFacts(facts)) return facts
  throw ofAnotherContract()
}

const areFacts = (facts: unknown): facts is DocumentFacts => isOfThisContract(facts)

/** The spans of values as they are stored, looked for in the JSON itself: its keys are pointers, all else of it is numbers. */
export class StoredProvenance {
  constructor(private readonly json: string) {}

  /** The spans of a value, and where they stand among those of others; undefined where it has none. */
  of(pointer: string): { readonly spans: readonly Span[]; readonly place: number } | undefined {
    const key = `${JSON.stringify(pointer)}:`
    const place = this.json.indexOf(key)
    if (place < 0) return undefined
    const from = place + key.length
    const numbers = this.json.slice(from, this.json.indexOf(']]', from)).split(/\D+/).slice(1).map(Number)
    return { spans: numbers.flatMap((end, i) => (i % 2 === 0 ? [] : [[numbers[i - 1] ?? end, end]])), place }
  }

  /** The first value that was read from just these words. */
  valueOf([start, end]: Span): string | undefined {
    const at = this.json.indexOf(`":[[${start},${end}]]`)
    return at < 0 ? undefined : this.json.slice(this.json.lastIndexOf('"', at - 1) + 1, at)
  }
}
