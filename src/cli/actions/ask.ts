import { writeFileSync } from 'node:fs'
import { jsonText, visible } from '../../text/controls.ts'
import { loadGazetteer } from '../../czech/municipality/file.ts'
import type { Gazetteer } from '../../czech/municipality/gazetteer.ts'
import { answer, counted } from '../../query/ask/answer.ts'
import type { Answer } from '../../query/ask/answer.ts'
import { questionOf, sentenceOf, withOrigin, withShownColumns } from '../../query/ask/ask.ts'
import { filterNames } from '../../query/ask/filters.ts'
import type { FilterName } from '../../query/ask/filters.ts'
import { countOf, pivotStatement, statementOf } from '../../query/ask/question.ts'
import type { Question } from '../../query/ask/question.ts'
import { askWords } from '../../query/ask/wording.ts'
import { loadRelated } from '../../query/related.ts'
import type { Language } from '../../wording/language.ts'
import type { Store } from '../../store/file/open.ts'
import { clock } from '../clock.ts'
import { OutputError } from '../terminal.ts'
import type { Output, Terminal } from '../terminal.ts'
import { csvText, excelText } from '../text/layout/csv.ts'
import { markdownText, tableText } from '../text/layout/table.ts'
import { tableLimit } from './query-options.ts'
import type { QueryOptions } from './query-options.ts'

/** Answers a question about a subject. */
export async function ask(store: Store, subject: string, options: QueryOptions, { out, err }: Terminal): Promise<void> {
  const { format, excel, proof, limit, today = clock().toISOString().slice(0, 10) } = options
  const { language } = out
  const words = askWords[language]
  const isTable = format === 'table' && !excel
  const question = asPrinted(
    questionOf(
      { ...options, subject, filters: given(options) },
      { store, gazetteer, today, language, related: options.related ? loadRelated(options.db) : undefined },
    ),
    {
      ...options,
      limit: limit ?? (isTable ? tableLimit : undefined),
    },
  )
  const write = writerOf(options, out)
  if (options.explain) return write(explained(statementFor(question, options)))
  if (options.count) return write(countText(await counted(store, question), format))
  const isForPeople = isTable || excel === true || format === 'markdown' || format === 'xlsx'
  const found = await answer(store, question, { proof: proof ?? false, language: isForPeople ? language : 'en' })
  if (found.count === 0) {
    const nothing = `${visible(words.none(sentenceOf(question, 0, language)))}\n`
    if (isTable) return write(nothing)
    await err.write(nothing)
  }
  if (format === 'xlsx' && !excel) {
    const { sheetOf } = await import('../text/handed/xlsx.ts')
    return write(await sheetOf(found, language))
  }
  await write(
    isTable
      ? `${headOf(found, language)}\n\n${tableText(found, out)}`
      : dataText(found, excel ? 'excel' : format, language),
  )
}

/** Writes an answer to the file that was named, else to the standard output. */
const writerOf =
  ({ output }: QueryOptions, out: Output) =>
  async (answer: string | Buffer): Promise<void> => {
    if (output === undefined) return out.write(answer.toString())
    try {
      writeFileSync(output, answer)
    } catch (error) {
      throw new OutputError(error instanceof Error ? error.message : String(error))
    }
  }

const statementFor = (question: Question, { count }: QueryOptions) => {
  if (question.pivot !== undefined) return pivotStatement({ ...question, pivot: question.pivot })
  return count ? countOf(question) : statementOf(question)
}

const given = (options: QueryOptions): Partial<Record<FilterName, readonly string[]>> =>
  Object.fromEntries(
    filterNames.flatMap((name): [FilterName, readonly string[]][] => {
      const value = options[name]
      return value === undefined ? [] : [[name, value === true ? [] : value]]
    }),
  )

let loaded: Gazetteer | undefined
const gazetteer = (): Gazetteer => (loaded ??= loadGazetteer())

function asPrinted(
  question: Question,
  { format, excel, proof, limit }: Pick<QueryOptions, 'format' | 'excel' | 'proof'> & { limit: number | undefined },
): Question {
  const limited = limit === undefined ? question : { ...question, limit }
  if (excel || format === 'csv' || format === 'xlsx' || question.pivot !== undefined) return limited
  return format === 'json' || format === 'ndjson' ? withOrigin(limited) : withShownColumns(limited, proof)
}

function headOf({ question, count, rows }: Answer, language: Language): string {
  const words = askWords[language]
  const sentence = sentenceOf(question, 2, language)
  const what = question.groupBy && question.pivot === undefined ? words.groups(sentence) : sentence
  return foundLine(what, count, rows.length, language)
}

/** The line above an answer: what was asked for, how many there are, and how many are shown where these are fewer. */
export function foundLine(what: string, count: number, shown: number, language: Language): string {
  const line = askWords[language].found(what, count, shown < count ? shown : undefined)
  return visible(line.charAt(0).toUpperCase() + line.slice(1))
}

const countText = (count: number, format: QueryOptions['format']): string =>
  format === 'json' || format === 'ndjson' ? `${jsonText({ count })}\n` : `${count}\n`

/** The statement, and what its parameters are. Some functions are of asz, as in_order, the Czech order. */
const explained = ({ sql, parameters }: ReturnType<typeof statementOf>): string =>
  `${visible(sql)}\n${Object.entries(parameters)
    .map(([name, value]) => `-- :${name} = ${visible(value)}\n`)
    .join('')}`

function dataText(found: Answer, format: QueryOptions['format'] | 'excel', language: Language): string {
  const { columns } = found
  const rows = found.rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))
  if (format === 'csv') return csvText(rows, columns)
  if (format === 'excel') return excelText(found, language)
  if (format === 'markdown') return markdownText(found, language)
  if (format === 'ndjson') return rows.map((row) => `${jsonText(row)}\n`).join('')
  return `${jsonText(rows, 2)}\n`
}
