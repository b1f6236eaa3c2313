/** The plans and strategies of a locality, put together from all that its page says about them. */
import type { Reading } from '../../czech/reading.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import type { Block, List, Table } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import { Passage } from '../../passage.ts'
import { Proven, type Draft } from '../draft.ts'
import { namesIn, type NameMention } from './document-names.ts'
import { KNOWN_ABBREVIATION, NONE_YET, type Status } from './document-words.ts'
import { dateFor, statusFor, type Said } from './document-status.ts'
import type { LocalityPage } from './schema.ts'

type DocumentDraft = Draft<LocalityPage['strategic_documents'][number]>

interface StrategicDocument {
  name: Reading<string> | undefined
  abbreviation: Passage | undefined
  period: string | undefined
  status: { value: Status; from: Passage } | undefined
  date: Reading<string> | undefined
}

/** A sentence, a list item or a table's row. */
interface Statement {
  readonly text: Passage
  readonly isItem: boolean
  /** What the words above a list say of all its items: "Schválené dokumenty:". */
  readonly above: Passage | undefined
}

const RANK: readonly Status[] = ['planned', 'in_preparation', 'approved']
/** Nouns by which a sentence goes on about the document named before. */
const AGAIN = /(?<!\p{L})(?:[Pp]lán|[Ss]trategi[eí]|[Kk]oncepc[eí]|[Dd]okument|[Mm]ateriál)(?:u|em|i)?(?!\p{L})/u

/** `blocks` are those of the section about strategic documents, `prose` all texts of the page in which abbreviations may stand. */
export const strategicDocumentsOf = (blocks: readonly Block[], prose: readonly Passage[]): DocumentDraft[] => {
  const statements = statementsOf(blocks)
  const documents: StrategicDocument[] = []
  for (const statement of statements)
    for (const mention of namesIn(statement.text, statement.isItem)) enter(documents, mention)
  for (const document of documents) document.abbreviation ??= abbreviationIn(document, documents, prose)
  for (const statement of statements) read(statement, documents)
  if (documents.length > 0) return documents.map(draftOf)
  const none = statements.find(({ text }) => text.test(NONE_YET))
  return none
    ? [
        {
          name: undefined,
          abbreviation: undefined,
          date: undefined,
          status: new Proven('none_yet' as const, none.text),
        },
      ]
    : []
}

const statementsOf = (blocks: readonly Block[]): Statement[] => {
  let above: Passage | undefined
  return blocks.flatMap((block): Statement[] => {
    if (block.type === 'list' || block.type === 'table')
      return itemTexts(block).map((text) => ({ text, isItem: true, above }))
    const texts = blockTexts(block)
    above = texts.at(-1)?.test(/:$/u) || block.type === 'heading' || isShort(block) ? texts.at(-1) : undefined
    return texts.flatMap(sentencesOf).map((text) => ({ text, isItem: false, above: undefined }))
  })
}

/** A line such as "Schválené" above a list. */
const isShort = (block: Block): boolean => blockTexts(block).every((text) => text.length < 50 && !text.test(/[.!?]$/u))

const itemTexts = (block: List | Table): Passage[] =>
  block.type === 'list'
    ? blockTexts(block)
    : block.rows.flatMap((row) => {
        const cells = row.flatMap(({ lines }) => (lines.length > 0 ? [Passage.join(lines)] : []))
        return cells.length > 0 ? [Passage.join(cells, ' – ')] : []
      })

/** The document of a mention: one of the same name and period, else a new one. */
const enter = (documents: StrategicDocument[], { name, abbreviation, period }: NameMention): void => {
  const known = findByName(documents, name.value, period?.value)
  if (known) {
    known.abbreviation ??= abbreviation
    known.period ??= period?.value
  } else documents.push({ name, abbreviation, period: period?.value, status: undefined, date: undefined })
}

const findByName = (
  documents: readonly StrategicDocument[],
  name: string,
  period?: string,
): StrategicDocument | undefined => {
  const key = name.toLowerCase()
  return [...documents].reverse().find(({ name: known, period: own }) => {
    const other = known?.value.toLowerCase() ?? ''
    const isSame = other === key || other.startsWith(`${key} `) || key.startsWith(`${other} `)
    return isSame && (period === undefined || own === undefined || own === period)
  })
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word.length > 2 && !/^(?:pro|nad|pod)$/iu.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')

const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}{3,7}(?![\p{L}\p{N}])/gu

/** An abbreviation on the page that the first letters of this name alone make up. */
const abbreviationIn = (
  document: StrategicDocument,
  all: readonly StrategicDocument[],
  prose: readonly Passage[],
): Passage | undefined => {
  const fits = (letters: string, { name }: StrategicDocument) => initialsOf(name?.value ?? '').startsWith(letters)
  for (const text of prose)
    for (const { whole } of text.matchAll(LETTERS))
      if (fits(whole.text, document) && all.filter((other) => fits(whole.text, other)).length === 1) return whole
  return undefined
}

/** What a statement says about each of the documents that it mentions. */
const read = ({ text, isItem, above }: Statement, documents: StrategicDocument[]): void => {
  const mentions = mentionsOf(text, isItem, documents)
  mentions.forEach(({ document, start, end, period }, i) => {
    const said: Said = { text, start, end, others: mentions.filter((_, j) => j !== i), ignored: period, isItem }
    const own = statusFor(said)
    const status =
      own ??
      (isItem && above
        ? statusFor({ text: above, start: 0, end: 0, others: [], ignored: undefined, isItem })
        : undefined)
    const date = dateFor(said, own)
    if (!status || (document.status && RANK.indexOf(status.value) < RANK.indexOf(document.status.value))) {
      document.date ??= date
      return
    }
    const isBetter = document.status?.value !== status.value
    document.status = isBetter ? status : document.status
    document.date = isBetter ? (date ?? document.date) : (document.date ?? date)
  })
}

interface Mention {
  readonly document: StrategicDocument
  readonly start: number
  readonly end: number
  readonly period: Passage | undefined
}

const mentionsOf = (text: Passage, isItem: boolean, documents: StrategicDocument[]): Mention[] => {
  const named = namesIn(text, isItem).flatMap(({ name, period, start, end }): Mention[] => {
    const document = findByName(documents, name.value, period?.value)
    return document ? [{ document, start, end, period: period?.passage }] : []
  })
  const isFree = (start: number) => !named.some((one) => start >= one.start && start < one.end)
  const short = [...text.matchAll(LETTERS)].flatMap(({ whole, start, end }): Mention[] => {
    const document =
      documents.find(({ abbreviation }) => abbreviation?.text === whole.text) ?? newByAbbreviation(whole, documents)
    return document && isFree(start) ? [{ document, start, end, period: undefined }] : []
  })
  const mentions = [...named, ...short].sort((a, b) => a.start - b.start)
  const last = documents.at(-1)
  const again = text.match(AGAIN)
  if (mentions.length === 0 && last && again && documents.length === 1)
    return [{ document: last, start: again.start, end: again.end, period: undefined }]
  return mentions
}

const newByAbbreviation = (letters: Passage, documents: StrategicDocument[]): StrategicDocument | undefined => {
  if (!letters.test(KNOWN_ABBREVIATION)) return undefined
  const document = { name: undefined, abbreviation: letters, period: undefined, status: undefined, date: undefined }
  documents.push(document)
  return document
}

const draftOf = ({ name, abbreviation, status, date }: StrategicDocument): DocumentDraft => ({
  name: name && new Proven(name.value, name.passage),
  abbreviation,
  status: status && new Proven(status.value, status.from),
  date: date && new Proven(date.value, date.passage),
})
