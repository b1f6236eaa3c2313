/** One dictionary of the columns that are handed on, from what kinds declare and what can be asked for. */
import { declaredKinds, fieldsOf, UNRECOGNISED } from '../../kinds/declared.ts'
import type { Wording } from '../../kinds/field.ts'
import { memberWording } from '../../kinds/members.ts'
import type { Subject } from '../../kinds/subject.ts'
import { subjects } from '../ask/subjects.ts'
import { valueWord } from '../../wording/values.ts'
import { columnWords } from './words.ts'
import type { Origin } from './words.ts'

export interface Code {
  readonly key: string
  readonly said: Wording
}

export interface Column {
  readonly name: string
  /** Of digits only are phones and IČO, which are no numbers. */
  readonly type: 'string' | 'number' | 'date'
  readonly title: Wording
  readonly origin: Origin
  readonly unit?: Wording
  /** The keys that may stand in it; absent where it holds words. */
  readonly codes?: readonly Code[]
}

export interface Table {
  readonly name: string
  readonly title: Wording
  readonly columns: readonly Column[]
}

/** Comparing every revision takes long, and `asz query changes` tells it. */
const LEFT = new Set(['changes'])
/** The number of a row, which means nothing elsewhere. */
const INTERNAL = new Set(['revision'])

/** All tables, each with its columns in the order in which they are written. */
export function dictionary(): Table[] {
  const codes = declaredCodes()
  return Object.entries(subjects()).flatMap(([name, subject]) =>
    LEFT.has(name)
      ? []
      : [{ name, title: [subject.said.en[1], subject.said.cs[1]], columns: columnsOf(subject, codes) }],
  )
}

const columnsOf = (subject: Subject, codes: ReadonlyMap<string, Wording>): Column[] =>
  Object.entries(subject.columns)
    .filter(([name]) => !INTERNAL.has(name))
    .map(([name, type]) => {
      const words = columnWords[name]
      const title = words?.title ?? memberWording[name] ?? [name, name]
      const keys = keysIn(name, subject)
      return {
        ...{ name, title, origin: words?.origin ?? 'document' },
        type: words?.isDay ? 'date' : type === 'number' ? 'number' : 'string',
        ...(words?.unit && { unit: words.unit }),
        ...(keys && {
          codes: keys.map((key) => ({
            key,
            said: codes.get(key) ?? [valueWord(key, 'en') ?? key, valueWord(key, 'cs') ?? key],
          })),
        }),
      }
    })

function keysIn(column: string, { statuses, statusColumn = 'status' }: Subject): readonly string[] | undefined {
  if (column === 'kind') return [...declaredKinds().map(({ name }) => name), UNRECOGNISED]
  return column === statusColumn ? statuses : undefined
}

/** What every key of ours means, as the kinds declare it. */
function declaredCodes(): Map<string, Wording> {
  const codes = new Map<string, Wording>()
  for (const kind of declaredKinds()) {
    codes.set(kind.name, [kind.said.en[0], kind.said.cs[0]])
    for (const { field } of fieldsOf(kind))
      if (field.is === 'term')
        for (const [key, wording] of Object.entries<string | Wording>(field.terms))
          if (typeof wording !== 'string') codes.set(key, wording)
  }
  return codes
}
