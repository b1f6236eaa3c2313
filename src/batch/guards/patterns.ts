/** Values that the documents of a kind had under one pattern of pointers, and that most of them lack now. */
import type { Alarm } from './alarm.ts'
import { ByPattern, EXAMPLES, isLater, isOfEvaluation, MIN_DOCUMENTS } from './compared.ts'
import type { Compared } from './compared.ts'
import { ofRun } from '../../wording/problems/runs.ts'

/** A pattern is usual when this share of the documents had it; it collapsed when fewer than half of them keep it. */
const USUAL = 0.5
const KEPT_DOCUMENTS = 0.5
/** What few documents have comes and goes: it collapsed when next to none keeps it. */
const KEPT_WHERE_RARE = 0.1
/** A document keeps a pattern when it has this share of its values still. */
const KEPT_VALUES = 0.5

interface Count {
  had: number
  kept: number
  example: string
}

export class Patterns {
  private readonly documents = new Map<string, number>()
  private readonly counts = new ByPattern<Count>(() => ({ had: 0, kept: 0, example: '' }))

  compare(compared: Compared): void {
    const { path, before, after } = compared
    const { kind } = before
    this.documents.set(kind, (this.documents.get(kind) ?? 0) + 1)
    const isOfLaterTime = isLater(compared)
    for (const [pattern, { length }] of before.values) {
      if (isOfLaterTime && isOfEvaluation(before.kind, pattern)) continue
      const count = this.counts.of(kind, pattern)
      const has = after?.kind === kind ? (after.values.get(pattern)?.length ?? 0) : 0
      count.had++
      // Another year has other plans, but all that plans have.
      if (has > 0 && (isOfLaterTime || has >= length * KEPT_VALUES)) count.kept++
      else count.example ||= path
    }
  }

  *alarms(): Generator<Alarm> {
    for (const [kind, documents] of [...this.documents].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const collapsed = [...this.counts.entries()].filter(
        (one) => one.kind === kind && isCollapsed(one.count, documents),
      )
      if (collapsed.length === 0) continue
      yield {
        code: 'fields_lost',
        message: ofRun(['values that documents of the kind {kind} had are gone from most of them', { kind }]),
        examples: collapsed
          .slice(0, EXAMPLES)
          .map(({ pattern, count: { had, kept, example } }) =>
            ofRun([
              '{pattern}: in {had} of {documents} documents before, {kept} of them keep it; not {example}',
              { pattern, had, documents, kept, example },
            ]),
          ),
      }
    }
  }
}

function isCollapsed({ had, kept }: Count, documents: number): boolean {
  if (had < MIN_DOCUMENTS) return false
  return kept < had * KEPT_DOCUMENTS && (had >= documents * USUAL || kept <= had * KEPT_WHERE_RARE)
}
