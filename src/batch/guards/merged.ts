/** Files that were different documents and are one now: one page that is served for every address. */
import type { Alarm } from './alarm.ts'
import { EXAMPLES } from './compared.ts'
import { ofRun } from '../../wording/problems/runs.ts'

/** Two documents may have become one; three at a time are more often what serves them. */
const MIN_DOCUMENTS = 3
/** A better reading of the same bytes may find that documents are one, but not most of them. */
const MOST_OF_REREAD = 0.5

interface Merged {
  /** The documents that went into it, and are nowhere any more. */
  readonly documents: Set<string>
  readonly examples: string[]
  /** How many of the files have the same bytes as before. */
  reread: number
}

export class MergedDocuments {
  private readonly merged = new Map<string, Merged>()
  private reread = 0

  constructor(private readonly wasKnown: (document: string) => boolean) {}

  /** @param into the document that the file is now */
  compare(path: string, outcome: string, before: string, into: string, isHeldElsewhere: boolean): void {
    if (outcome === 'reread') this.reread++
    if (before === into || isHeldElsewhere) return
    const merged = this.merged.get(into) ?? { documents: new Set(), examples: [], reread: 0 }
    this.merged.set(into, merged)
    if (merged.documents.has(before)) return
    merged.documents.add(before)
    if (outcome === 'reread') merged.reread++
    if (merged.examples.length < EXAMPLES)
      merged.examples.push(ofRun(['{path}: was {document}', { path, document: before }]))
  }

  *alarms(): Generator<Alarm> {
    for (const [document, { documents, examples, reread }] of [...this.merged].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const count = documents.size + (this.wasKnown(document) ? 1 : 0)
      if (count < MIN_DOCUMENTS || (reread * 2 > documents.size && reread <= this.reread * MOST_OF_REREAD)) continue
      yield {
        code: 'documents_merged',
        message: ofRun(['{count} documents became one: {document}', { count, document }]),
        examples,
      }
    }
  }
}
