/** From what was typed to a question: every name and value is checked, and what is near is told. */
import type { Ground } from './values.ts'
import { valuesOf } from './values.ts'
import { filters } from './filters.ts'
import type { FilterName } from './filters.ts'
import { unknownName } from './near.ts'
import { sameName } from '../same-name.ts'
import { columnNames, columnsOf, groupColumns, groupsOf } from './question.ts'
import type { Question, Values } from './question.ts'
import { QuestionError } from './question-error.ts'
import { subjectCalled, subjectNamed } from './subjects.ts'
import type { Language } from '../../wording/language.ts'
import { columnHeading } from './columns.ts'
import { askWords } from './wording.ts'

/** A question in words. */
export interface Asked {
  readonly subject: string
  readonly filters: Partial<Readonly<Record<FilterName, readonly string[]>>>
  readonly columns?: readonly string[]
  readonly sort?: readonly string[]
  readonly groupBy?: readonly string[]
  readonly pivot?: string
  readonly limit?: number
}

/** @throws QuestionError where a filter, a value or a column is none of those that there are */
export function questionOf(asked: Asked, ground: Omit<Ground, 'subject'>): Question {
  const subject = subjectNamed(asked.subject)
  const words = askWords[ground.language]
  const values = new Map<FilterName, Values>()
  for (const { name, on } of filters) {
    const given = asked.filters[name]
    if (given === undefined) continue
    if (!on().includes(asked.subject)) {
      const [called = '', ...all] = [asked.subject, ...on()].map((one) => subjectCalled(one, ground.language))
      throw new QuestionError(words.noFilter(name, called, all))
    }
    values.set(name, valuesOf(name, given, { ...ground, subject }))
  }
  const own = columnNames({ subject: asked.subject, filters: values }).all
  const groupBy = asked.groupBy?.map((name) => columnOf(name, own, asked.subject, ground.language))
  const there = groupBy ? [...groupsOf(subject, groupBy), ...Object.keys(groupColumns(subject))] : own
  return {
    ...{ subject: asked.subject, filters: values, today: ground.today },
    ...(asked.columns && {
      columns: asked.columns.map((name) => columnOf(name, there, asked.subject, ground.language)),
    }),
    ...(asked.sort && { sort: asked.sort.map((name) => sortOf(name, there, asked.subject, ground.language)) }),
    ...(groupBy && { groupBy }),
    ...(asked.pivot !== undefined && { pivot: pivotOf(asked.pivot, asked, ground.language) }),
    ...(asked.limit !== undefined && { limit: asked.limit }),
  }
}

/** The column of a pivot: one of the rows, not one that is gathered from them. */
function pivotOf(name: string, { subject, columns, sort }: Asked, language: Language): string {
  if (columns !== undefined || sort !== undefined) throw new QuestionError(askWords[language].pivotAlone)
  const { columns: own, gathered = {}, inRows = [] } = subjectNamed(subject)
  return columnOf(
    name,
    [...Object.keys(own).filter((one) => gathered[one] === undefined), ...inRows],
    subject,
    language,
  )
}

/** A column by its name or its Czech heading. */
function columnOf(name: string, names: readonly string[], subject: string, language: Language): string {
  const column =
    sameName(name, names) ??
    names.find((one) => sameName(name, [columnHeading(one, 'cs'), columnHeading(one, 'cs', subject)]) !== undefined)
  if (column === undefined)
    throw unknownName('column', name, names, (one) => columnHeading(one, 'cs', subject), language)
  return column
}

const sortOf = (name: string, names: readonly string[], subject: string, language: Language): string =>
  name.startsWith('-')
    ? `-${columnOf(name.slice(1), names, subject, language)}`
    : columnOf(name, names, subject, language)

/** What a question asks for, as the line above a table begins: *milestones of Jihlava with the status fulfilled*. */
export function sentenceOf({ subject, filters: given }: Question, count: number, language: Language): string {
  const words = askWords[language]
  const said = [...given].map(([name, { words: values }]) => words.filters[name](values))
  return words.sentence(subjectNamed(subject).said[language][count === 1 ? 0 : 1], said)
}

/** A question with the columns that JSON has in any case, where rows are facts. */
export function withOrigin(question: Question): Question {
  const { columns, groupBy, subject } = question
  if (columns === undefined || groupBy !== undefined || subjectNamed(subject).gathered) return question
  return { ...question, columns: [...columns, ...['document', 'pointer'].filter((one) => !columns.includes(one))] }
}

/** A question with the columns that a table shows where none are named; with the proof those that belong to it. */
export function withShownColumns(question: Question, proof = false): Question {
  if (question.columns !== undefined || question.groupBy !== undefined)
    return { ...question, columns: columnsOf(question) }
  const { proven = [] } = subjectNamed(question.subject)
  const { shown } = columnNames(question)
  return { ...question, columns: proof ? [...shown, ...proven] : shown }
}
