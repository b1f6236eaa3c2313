/** What happened since a day: dropped, evaluated, due and overdue commitments, and contradictions, as `asz query` finds them. */
import type { Store } from '../store/file/open.ts'
import { isContradiction } from './ask/advice.ts'
import { answer } from './ask/answer.ts'
import type { Row } from './ask/answer.ts'
import { questionOf, sentenceOf } from './ask/ask.ts'
import type { FilterName } from './ask/filters.ts'
import type { Question } from './ask/question.ts'
import type { Ground } from './ask/values.ts'
import { digestParts } from './schema/digest.ts'
import type { Digest, DigestEntry } from './schema/digest.ts'

/** How long before its deadline a commitment is told of, in days. */
const NOTICE = 90

/** The classes of changes that are told, and as what. */
const TOLD: ReadonlyMap<string, DigestEntry['part']> = new Map([
  ['commitment_dropped', 'dropped'],
  ['verdict_changed', 'evaluated'],
  ['evaluated', 'evaluated'],
  ['evaluation_withdrawn', 'evaluated'],
])

export interface DigestRequest {
  /** `YYYY-MM-DD` */
  readonly since: string
  readonly filters: Partial<Readonly<Record<FilterName, readonly string[]>>>
}

/** @throws QuestionError where a filter names nothing that there is */
export async function digestOf(ground: Omit<Ground, 'subject'>, { since, filters }: DigestRequest): Promise<Digest> {
  const { store, today, language } = ground
  const asked = (subject: string, own: DigestRequest['filters']): Question =>
    questionOf({ subject, filters: { ...filters, ...own } }, ground)
  const rowsOf = async (question: Question): Promise<readonly Row[]> => (await answer(store, question)).rows
  const tell = entryMaker(store)
  const milestones = (rows: readonly Row[], part: DigestEntry['part'], dayOf: (last: string) => string) =>
    rows.map((row) => tell.milestone(row, part, dayOf(textOf(row, 'due_day'))))
  // What recurs without a date is due in every period, which is no news.
  const due = (await rowsOf(asked('milestones', { due: [`${NOTICE}d`] }))).filter(
    (row) => textOf(row, 'last_day') !== '' || textOf(row, 'frequency_date') !== '',
  )
  const overdue = (await rowsOf(asked('milestones', { overdue: [] }))).filter((row) => textOf(row, 'due_day') >= since)
  const entries = [
    ...tell.changes(await rowsOf(asked('changes', { since: [since] }))),
    ...milestones(due, 'due', (last) => daysBefore(last, NOTICE)),
    ...milestones(overdue, 'overdue', (last) => last),
    ...tell.findings(await rowsOf(asked('findings', {}))).filter(({ day }) => day >= since),
  ]
  const named = questionOf({ subject: 'documents', filters }, ground)
  const of = named.filters.size === 0 ? null : sentenceOf(named, 2, language)
  return { since, today, of, entries: inOrder(entries) }
}

/** By part, the latest first within it; of what is due the next. */
const inOrder = (entries: readonly DigestEntry[]): DigestEntry[] =>
  [...entries].sort(
    (a, b) =>
      digestParts.indexOf(a.part) - digestParts.indexOf(b.part) ||
      (a.part === 'due' ? compared(a.day, b.day) : compared(b.day, a.day)) ||
      compared(a.municipality ?? '', b.municipality ?? '') ||
      compared(a.document, b.document) ||
      compared(a.pointer ?? '', b.pointer ?? ''),
  )

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Makes entries of the rows of answers. */
export function entryMaker(store: Store): {
  readonly changes: (rows: readonly Row[]) => DigestEntry[]
  readonly findings: (rows: readonly Row[]) => DigestEntry[]
  readonly milestone: (row: Row, part: DigestEntry['part'], day: string) => DigestEntry
} {
  const find = store.prepare<[number], { number: number; day: string }>(
    "select number, coalesce(nullif(as_of, ''), substr(imported_at, 1, 10)) as day from revision where id = ?",
  )
  const of = (row: Row) => {
    const revision = find.get(Number(row['revision'])) ?? { number: 1, day: '' }
    return {
      ...revision,
      about: {
        municipality: cellOf(row, 'municipality'),
        document: textOf(row, 'document'),
        pointer: cellOf(row, 'pointer'),
        revision: revision.number,
      },
    }
  }
  return {
    changes: (rows) =>
      rows.flatMap((row) => {
        const part = TOLD.get(textOf(row, 'class'))
        if (part === undefined) return []
        const { about } = of(row)
        const changed = { before: cellOf(row, 'before'), after: cellOf(row, 'after') }
        return [
          {
            part,
            day: textOf(row, 'day'),
            ...about,
            text: textOf(row, 'label'),
            code: textOf(row, 'class'),
            ...changed,
          },
        ]
      }),
    findings: (rows) =>
      rows
        .filter((row) => isContradiction(textOf(row, 'finding')))
        .map((row) => {
          const { about, day } = of(row)
          const said = { text: textOf(row, 'message'), code: textOf(row, 'finding'), before: null, after: null }
          return { part: 'contradicted', day, ...about, ...said }
        }),
    milestone: (row, part, day) => ({
      ...{ part, day, ...of(row).about, code: cellOf(row, 'status') },
      text: [textOf(row, 'activity'), textOf(row, 'text')].filter((one) => one !== '').join(': '),
      ...{ before: null, after: cellOf(row, 'date') ?? cellOf(row, 'due_day') },
    }),
  }
}

function daysBefore(day: string, days: number): string {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() - days)
  return date.toISOString().slice(0, 10)
}

const cellOf = (row: Row, column: string): string | null => {
  const cell = row[column] ?? null
  return cell === null ? null : String(cell)
}
const textOf = (row: Row, column: string): string => cellOf(row, column) ?? ''
