/**
 * What makes a run refuse to publish: signs that not the documents changed but what serves or reads them broke. Every file
 * that a run read anew is compared with what it was read as before.
 */
import { z } from 'zod'
import type { StoredReading } from '../store/reading.ts'
import type { Departed } from './departed.ts'

/** Why a run was not published. */
export const Alarm = z.strictObject({
  code: z.enum(['values_lost', 'fields_lost', 'too_many_failed', 'too_many_pruned']),
  message: z.string(),
  examples: z.array(z.string()).describe('a few of the files, documents or fields that it is about'),
})
export type Alarm = z.infer<typeof Alarm>

/** Smaller documents lose half of their values by one honest change. */
const MIN_VALUES = 8
/** Of a document's values, that have to be there still. */
const KEPT_VALUES = 0.5
/** Fewer documents of a kind tell nothing about the kind. */
const MIN_DOCUMENTS = 5
/** A field counts as usual when this share of the documents had it, and as collapsed when less than half of them have it still. */
const USUAL = 0.5
const KEPT_FIELDS = 0.5
/** The largest share of all documents that one run may prune. */
const MAX_PRUNED = 0.5
const EXAMPLES = 5

/** Collects what readings lost, file by file; memory grows with the kinds and fields only. */
export class LossGuard {
  private readonly lost: string[] = []
  private lostCount = 0
  private readonly kinds = new Map<string, FieldCounts>()

  compare(path: string, before: StoredReading | undefined, after: StoredReading | undefined): void {
    if (before === undefined || before.kind === 'unrecognised') return
    const [had, has] = [before.pointers.length, after?.pointers.length ?? 0]
    if (had >= MIN_VALUES && has < had * KEPT_VALUES) {
      this.lostCount++
      if (this.lost.length < EXAMPLES) this.lost.push(`${path}: ${had} values before, ${has} now (${before.document})`)
    }
    const counts = this.kinds.get(before.kind) ?? { documents: 0, fields: new Map() }
    this.kinds.set(before.kind, counts)
    count(counts, fieldsOf(before), after?.kind === before.kind ? fieldsOf(after) : new Set())
  }

  alarms(): Alarm[] {
    const alarms: Alarm[] = []
    if (this.lostCount > 0)
      alarms.push({
        code: 'values_lost',
        message: `${this.lostCount} of the files read anew lost most of their values`,
        examples: this.lost,
      })
    for (const [kind, counts] of [...this.kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const collapsed = collapsedFields(counts)
      if (collapsed.length > 0)
        alarms.push({
          code: 'fields_lost',
          message: `fields that documents of the kind ${kind} usually have are empty now`,
          examples: collapsed.slice(0, EXAMPLES),
        })
    }
    return alarms
  }
}

/** How many documents of a kind had a field before, and how many have it now. */
interface FieldCounts {
  documents: number
  readonly fields: Map<string, { before: number; after: number }>
}

/** The fields of the content that a document fills: `/content/activities/0/name` fills `activities`. */
const fieldsOf = ({ pointers }: StoredReading): Set<string> =>
  new Set(pointers.flatMap((pointer) => (pointer.startsWith('/content/') ? [pointer.split('/')[2] ?? ''] : [])))

function count(counts: FieldCounts, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  counts.documents++
  for (const field of before) {
    const tally = counts.fields.get(field) ?? { before: 0, after: 0 }
    tally.before++
    if (after.has(field)) tally.after++
    counts.fields.set(field, tally)
  }
}

const collapsedFields = ({ documents, fields }: FieldCounts): string[] =>
  documents < MIN_DOCUMENTS
    ? []
    : [...fields]
        .filter(([, { before, after }]) => before >= documents * USUAL && after < before * KEPT_FIELDS)
        .map(([field, { before, after }]) => `${field}: in ${before} of ${documents} documents before, in ${after} now`)
        .sort()

/** `--max-failed`: a number of files or a share of those seen. */
export type MaxFailed = { readonly files: number } | { readonly share: number }

export function failedAlarm(failed: number, seen: number, max: MaxFailed, failures: readonly string[]): Alarm[] {
  const limit = 'files' in max ? max.files : max.share * seen
  if (failed <= limit) return []
  const told = 'files' in max ? String(max.files) : `${max.share * 100} %`
  const message = `${failed} of ${seen} files failed; --max-failed allows ${told}`
  return [{ code: 'too_many_failed', message, examples: failures.slice(0, EXAMPLES) }]
}

export function prunedAlarm(
  { pruned, emptied }: Pick<Departed, 'pruned' | 'emptied'>,
  documentsBefore: number,
): Alarm[] {
  if (emptied.length > 0) {
    const message = '--prune would remove all that was read in a folder that is empty now; is it mounted?'
    return [{ code: 'too_many_pruned', message, examples: emptied.slice(0, EXAMPLES) }]
  }
  if (pruned.length <= 1 || pruned.length <= documentsBefore * MAX_PRUNED) return []
  const message = `--prune would remove ${pruned.length} of ${documentsBefore} documents`
  return [{ code: 'too_many_pruned', message, examples: pruned.slice(0, EXAMPLES) }]
}
