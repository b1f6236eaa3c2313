import { fieldsTo } from '../../kinds/declared.ts'
import type { StoredReading } from '../../store/reading.ts'

/** A file before and after a run that read it anew. */
export interface Compared {
  readonly path: string
  readonly before: StoredReading
  /** What became of its document: where the file holds another one now, the file of this run that holds it. */
  readonly after: StoredReading | undefined
}

/** How many examples an alarm has at most. */
export const EXAMPLES = 5

/** Fewer files than these that changed alike may have done so by chance. */
export const MIN_DOCUMENTS = 5

export const isRecognised = (reading: StoredReading | undefined): reading is StoredReading =>
  reading !== undefined && reading.kind !== 'unrecognised'

/** Whether a document speaks for a later time than it did: the plan of the next year has no evaluation yet. */
export const isLater = ({ before, after }: Compared): boolean =>
  before.asOf !== '' && after !== undefined && after.asOf > before.asOf

/** What only an evaluation gives, and its approval. */
export const isOfEvaluation = (kind: string, pattern: string): boolean =>
  fieldsTo(kind, pattern).some((field) => field.isOfEvaluation)

/** A term of our own for what a document says in Czech, as `fulfilled`. */
export const TERM = /^[a-z]+(?:_[a-z]+)*$/

/** What is counted for each pattern of pointers of each kind; memory grows with these only. */
export class ByPattern<Count> {
  private readonly counts = new Map<string, Count>()

  constructor(private readonly empty: () => Count) {}

  of(kind: string, pattern: string): Count {
    const key = `${kind} ${pattern}`
    const known = this.counts.get(key)
    if (known !== undefined) return known
    const count = this.empty()
    this.counts.set(key, count)
    return count
  }

  *entries(): Generator<{ kind: string; pattern: string; count: Count }> {
    for (const [key, count] of [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const at = key.indexOf(' ')
      yield { kind: key.slice(0, at), pattern: key.slice(at + 1), count }
    }
  }
}
