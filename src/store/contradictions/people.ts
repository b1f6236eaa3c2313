/** People who have one phone or address in a document and another in a second one of the same town. */
import { z } from 'zod'
import { slug } from '../../record/identity/slug.ts'
import type { Store } from '../file/database.ts'
import { alike, claimed } from './claimed.ts'
import type { Contradiction } from './claimed.ts'

interface Row {
  readonly revision: number
  readonly pointer: string
  readonly document: string
  readonly town: string
  readonly name: string
  readonly phone: string | null
  readonly phones: string | null
  readonly email: string | null
}

interface Said extends Row {
  readonly numbers: readonly string[]
}

export function differingPeople(store: Store): Contradiction[] {
  const sql = claimed('people', ['name', 'phone', 'phones', 'email'])
  if (sql === undefined) return []
  const rows = store
    .prepare<[], Row>(
      `select distinct said.*, current_revision.document, place.municipality as town
       from (${sql}) said join current_revision using (revision) join place using (revision)
       where place.main and place.municipality is not null and said.name is not null
       order by current_revision.document, said.pointer, town`,
    )
    .all()
    .map((row): Said => ({ ...row, numbers: numbersOf(row) }))
  const told = new Set<string>()
  return alike(rows, ({ town, name }) => `${town} ${slug(name)}`).flatMap((all) =>
    all.flatMap((one, i) => {
      const other = all.slice(0, i).find((earlier) => earlier.document !== one.document && differenceOf(one, earlier))
      const difference = other && differenceOf(one, other)
      if (!other || !difference) return []
      const { field, values } = difference
      // Documents may share several towns.
      const key = `${one.revision} ${one.pointer} ${other.revision}`
      if (told.has(key)) return []
      told.add(key)
      return [
        {
          finding: {
            code: 'contact_differs' as const,
            args: { name: one.name, value: values[0], other: values[1], document: other.document },
          },
          one: { revision: one.revision, pointer: `${one.pointer}/${field}` },
          other: { revision: other.revision, pointer: `${other.pointer}/${field}` },
        },
      ]
    }),
  )
}

const Numbers = z.array(z.string())

const numbersOf = ({ phone, phones }: Row): string[] =>
  phones === null ? (phone === null ? [] : [phone]) : Numbers.parse(JSON.parse(phones))

interface Difference {
  readonly field: 'phone' | 'email'
  readonly values: readonly [string, string]
}

/** Both say something, and nothing of it is the same. */
function differenceOf(one: Said, other: Said): Difference | undefined {
  const [number, another] = [one.numbers[0], other.numbers[0]]
  if (number !== undefined && another !== undefined && !one.numbers.some((own) => other.numbers.includes(own)))
    return { field: 'phone', values: [number, another] }
  if (one.email !== null && other.email !== null && one.email.toLowerCase() !== other.email.toLowerCase())
    return { field: 'email', values: [one.email, other.email] }
  return undefined
}
