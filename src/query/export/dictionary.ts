/** One dictionary of the columns that are handed on, from what kinds declare and what can be asked for. */
import { kindNames } from '../../kinds/declared.ts'
import type { Wording } from '../../wording/values.ts'
import { kindLabel, valueWord } from '../../kinds/said.ts'
import type { Subject } from '../../kinds/subject.ts'
import type { Language } from '../../wording/language.ts'
import { subjects } from '../ask/subjects.ts'
import { columnHeading } from '../ask/columns.ts'
import { columnNotes } from './words.ts'
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
export const dictionary = (): Table[] =>
  Object.entries(subjects()).flatMap(([name, subject]) =>
    LEFT.has(name)
      ? []
      : [{ name, title: [subject.said.en[1], subject.said.cs[1]], columns: columnsOf(name, subject) }],
  )

const columnsOf = (table: string, subject: Subject): Column[] =>
  Object.entries(subject.columns)
    .filter(([name]) => !INTERNAL.has(name))
    .map(([name, type]) => {
      const { origin = 'document', isDay, unit, title } = columnNotes[name] ?? {}
      const keys = keysIn(name, subject)
      return {
        ...{ name, origin, title: title ?? [columnHeading(name, 'en', table), columnHeading(name, 'cs', table)] },
        type: isDay ? 'date' : type === 'number' ? 'number' : 'string',
        ...(unit && { unit }),
        ...(keys && { codes: keys.map((key) => ({ key, said: [keyWord(key, 'en'), keyWord(key, 'cs')] })) }),
      }
    })

const keyWord = (key: string, language: Language): string => valueWord(key, language) ?? kindLabel(key, language)

function keysIn(column: string, { statuses, statusColumn = 'status' }: Subject): readonly string[] | undefined {
  if (column === 'kind') return kindNames()
  return column === statusColumn ? statuses : undefined
}
