/** Numbers of organisations, sums and terms that do not go together. */
import { slug } from '../../record/identity/slug.ts'
import type { Store } from '../file/database.ts'
import { alike, claimed } from './claimed.ts'
import type { Contradiction } from './claimed.ts'
import { initialsOf, stemsOf } from './names.ts'

interface Named {
  readonly revision: number
  readonly pointer: string
  readonly document: string
  readonly ico: string
  readonly name: string
}

/** One IČO under names that have nothing in common. */
export function sharedNumbers(store: Store): Contradiction[] {
  const sql = claimed('organisations', ['ico', 'name'])
  if (sql === undefined) return []
  const rows = store
    .prepare<[], Named>(
      `select said.*, current_revision.document from (${sql}) said join current_revision using (revision)
       where ico is not null and name is not null
       order by ico, current_revision.document, pointer`,
    )
    .all()
  return alike(rows, ({ ico }) => ico).flatMap((all) => {
    const groups: Named[][] = []
    for (const one of all) {
      const group = groups.find((others) => others.some(({ name }) => isSameName(name, one.name)))
      if (group) group.push(one)
      else groups.push([one])
    }
    // The name that most documents have is told as the other one.
    const [usual, ...others] = groups.sort((a, b) => b.length - a.length)
    const other = usual?.[0]
    return others.flatMap(([one]) =>
      one && other
        ? [
            {
              finding: {
                code: 'ico_of_two_names' as const,
                args: { ico: one.ico, name: one.name, other: other.name, document: other.document },
              },
              one,
              other,
            },
          ]
        : [],
    )
  })
}

/** Whether one of two names holds the words of the other, whatever their case, or its initials. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length === 0 || b.length === 0) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word)) || isInitials(one, b) || isInitials(other, a)
}

const wordsOf = (name: string): string[] => stemsOf(name, (word) => FORMS.has(word))

/** What says of what form an organisation is, and not which one. */
const FORMS = new Set(
  'mesto mesta statutarni obec obce mestys ops spol sro zapsany ustav spolek organizace prispevkova'.split(' '),
)

const isInitials = (name: string, words: readonly string[]): boolean =>
  slug(name).replaceAll(' ', '') === initialsOf(words)

/** Sums whose years do not add up to them. */
export function mismatchedYears(store: Store): Contradiction[] {
  const sql = claimed('sums', ['stated', 'parts', 'currency'])
  if (sql === undefined) return []
  return store
    .prepare<[], { revision: number; pointer: string; stated: string; parts: number; currency: string }>(
      `select said.* from (${sql}) said join current_revision using (revision)
       where abs(parts - round(cast(stated as real) * 100)) >= 100 order by revision, pointer`,
    )
    .all()
    .map(({ revision, pointer, stated, parts, currency }) => ({
      finding: { code: 'years_mismatch', args: { stated, sum: String(parts / 100), currency } },
      one: { revision, pointer },
    }))
}

/** What ends before it begins. */
export function reversedTerms(store: Store): Contradiction[] {
  const sql = claimed('terms', ['begins', 'ends', 'other_pointer'])
  if (sql === undefined) return []
  return store
    .prepare<[], { revision: number; pointer: string; begins: string; ends: string; other_pointer: string }>(
      `select said.* from (${sql}) said join current_revision using (revision) where ends < begins order by revision, pointer`,
    )
    .all()
    .map(({ revision, pointer, begins, ends, other_pointer }) => ({
      finding: { code: 'ends_before_beginning', args: { begins, ends } },
      one: { revision, pointer },
      other: { revision, pointer: other_pointer },
    }))
}
