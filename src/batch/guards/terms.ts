/** Terms of a list, as verdicts: that most of them say less now, or that all say one and the same. */
import { fieldsOf, ofKinds } from '../../kinds/declared.ts'
import type { Scalar } from '../../record/pointer.ts'
import type { Alarm } from './alarm.ts'
import { ByPattern, EXAMPLES, isLater, isOfEvaluation, MIN_DOCUMENTS, TERM } from './compared.ts'
import type { Compared } from './compared.ts'
import { ofRun } from '../../wording/problems/runs.ts'

/** How much a term of a field says; of terms without a rank one says as much as the other. */
type RankOf = (term: string) => number
const ranks = ofKinds((kinds): ReadonlyMap<string, number> => {
  const fields = kinds.flatMap((kind) => [...fieldsOf(kind)])
  return new Map(fields.flatMap(({ field }) => (field.is === 'term' ? Object.entries(field.ranks ?? {}) : [])))
})
const rankOf: RankOf = (term) => ranks().get(term) ?? 1

/** Fewer terms are not worth an alarm, nor is what fewer files say. */
const MIN_TERMS = 8
const MIN_FILES = 3
const KEPT = 0.5
/** Terms changed to one and the same when it has this share now and had less than half of it before. */
const SAME = 0.9
const DIVERSE = 0.5
/** No list of terms is longer: what has more values is a text. */
const MAX_TERMS = 40

interface Count {
  files: number
  readonly terms: Map<string, { before: number; after: number }>
}

export class Terms {
  private readonly counts = new ByPattern<Count>(() => ({ files: 0, terms: new Map() }))

  compare(compared: Compared): void {
    const { before, after } = compared
    if (after?.kind !== before.kind) return
    const isOfLaterTime = isLater(compared)
    for (const [pattern, values] of before.values) {
      const now = after.values.get(pattern) ?? []
      if ((isOfLaterTime && isOfEvaluation(before.kind, pattern)) || !values.every(isTerm) || !now.every(isTerm))
        continue
      const count = this.counts.of(before.kind, pattern)
      if (count.terms.size > MAX_TERMS) continue
      count.files++
      add(count, values, 'before')
      add(count, now, 'after')
    }
  }

  *alarms(): Generator<Alarm> {
    for (const { kind, pattern, count } of this.counts.entries()) {
      const sign = count.terms.size > MAX_TERMS ? undefined : (saysLess(count, rankOf) ?? saysTheSame(count, rankOf))
      const about = { pattern, count: count.files, kind }
      if (sign !== undefined)
        yield {
          code: 'terms_collapsed',
          message: ofRun(
            'term' in sign
              ? [
                  '{pattern} in {count} documents of the kind {kind} says {term} nearly everywhere',
                  { ...about, ...sign },
                ]
              : [
                  '{pattern} in {count} documents of the kind {kind} says {terms} {after} times, {before} times before',
                  { ...about, ...sign },
                ],
          ),
          examples: told(count),
        }
    }
  }
}

const isTerm = (value: Scalar): boolean => typeof value === 'string' && TERM.test(value)

function add({ terms }: Count, values: readonly Scalar[], when: 'before' | 'after'): void {
  for (const value of values) {
    const tally = terms.get(String(value)) ?? { before: 0, after: 0 }
    tally[when]++
    terms.set(String(value), tally)
  }
}

interface Less {
  readonly terms: string
  readonly after: number
  readonly before: number
}

/** Of the terms that say at least so much, most are gone. */
function saysLess({ files, terms }: Count, rankOf: RankOf): Less | undefined {
  if (files < MIN_FILES) return undefined
  const ranks = [...new Set([...terms.keys()].map(rankOf))].sort((a, b) => a - b).slice(1)
  for (const rank of ranks) {
    const [before, after] = sums(terms, (term) => rankOf(term) >= rank)
    const names = [...terms.keys()].filter((term) => rankOf(term) >= rank).sort()
    if (before >= MIN_TERMS && after < before * KEPT) return { terms: names.join(' or '), after, before }
  }
  return undefined
}

function saysTheSame({ files, terms }: Count, rankOf: RankOf): { readonly term: string } | undefined {
  if (files < MIN_DOCUMENTS) return undefined
  const [before, after] = sums(terms, () => true)
  const same = [...terms].find(([, tally]) => after >= MIN_TERMS && tally.after >= after * SAME)
  if (same === undefined) return undefined
  const [term, tally] = same
  // What said less before may all say so now: an evaluation where all is fulfilled.
  const [others] = sums(terms, (other) => other !== term && rankOf(other) >= rankOf(term))
  return tally.before < before * DIVERSE && others >= before * DIVERSE ? { term } : undefined
}

function sums(terms: Count['terms'], isMeant: (term: string) => boolean): [before: number, after: number] {
  let [before, after] = [0, 0]
  for (const [term, tally] of terms)
    if (isMeant(term)) {
      before += tally.before
      after += tally.after
    }
  return [before, after]
}

const told = ({ terms }: Count): string[] =>
  [...terms]
    .filter(([, { before, after }]) => before !== after)
    .sort(([a, x], [b, y]) => Math.abs(y.after - y.before) - Math.abs(x.after - x.before) || (a < b ? -1 : 1))
    .slice(0, EXAMPLES)
    .map(([term, { before, after }]) => ofRun(['{term}: {before} before, {after} now', { term, before, after }]))
