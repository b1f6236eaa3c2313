/** What documents claim, as their kinds tell it. */
import type { Finding } from '../../finding.ts'
import { declaredKinds } from '../../kinds/declared.ts'
import type { Claims } from '../../kinds/claims.ts'

/** A value of a revision. */
export interface Place {
  readonly revision: number
  readonly pointer: string | null
}

export interface Contradiction {
  readonly finding: Finding
  readonly one: Place
  /** What it contradicts. */
  readonly other?: Place
}

/** The rows of all kinds that make such claims, each with the columns that are wanted; undefined where none does. */
export function claimed(what: keyof Claims, columns: readonly string[]): string | undefined {
  const parts = declaredKinds().flatMap(({ claims }) => {
    const sql = claims?.[what]
    return sql === undefined ? [] : [`select revision, pointer, ${columns.join(', ')} from (${sql})`]
  })
  return parts.length === 0 ? undefined : parts.join('\n union all ')
}

/** The rows that are alike in a key, in the order in which each is first met. */
export function alike<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
}
