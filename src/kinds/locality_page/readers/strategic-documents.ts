/** The plans and strategies of a locality, put together from all that its page says about them. */
import type { Reading } from '../../../czech/reading.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Block, List, Table } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven, type Draft } from '../../draft.ts'
import { namesIn, periodAfter, TAIL, type NameMention } from './document-names.ts'
import { KNOWN_ABBREVIATION, NONE_YET, type Status } from './document-words.ts'
import { Statement, type Place, type StatusReading } from './document-status.ts'
import type { LocalityPage } from '../kind.ts'

type DocumentDraft = Draft<LocalityPage['strategic_documents'][number]>

interface StrategicDocument {
  name: Reading<string> | undefined
  abbreviation: Passage | undefined
  period: string | undefined
  status: StatusReading | undefined
  date: Reading<string> | undefined
}

/** A sentence, a list item or a table's row. */
interface Line {
  readonly text: Passage
  readonly names: readonly NameMention[]
  readonly isItem: boolean
  /** What the words above a list say of all its items: "Schválené dokumenty:". */
  readonly above: Passage | undefined
}

const RANK: readonly Status[] = ['planned', 'in_preparation', 'approved']
/** Nouns by which a sentence goes on about the document named before. */
const AGAIN = /(?<!\p{L})(?:[Pp]lán|[Ss]trategi[eí]|[Kk]oncepc[eí]|[Dd]okument|[Mm]ateriál)(?:u|em|i)?(?!\p{L})/u

/** `blocks` are those of the section about strategic documents, `prose` all texts of the page in which abbreviations may stand. */
export const strategicDocumentsOf = (blocks: readonly Block[], prose: readonly Passage[]): DocumentDraft[] => {
  const lines = linesOf(blocks)
  const documents: StrategicDocument[] = []
  for (const { names } of lines) for (const name of names) enter(documents, name)
  abbreviate(documents, prose)
  for (const line of lines) read(line, documents)
  const mentionedAt = ({ name, abbreviation }: StrategicDocument) => (name?.passage ?? abbreviation)?.start ?? 0
  if (documents.length > 0) return documents.sort((a, b) => mentionedAt(a) - mentionedAt(b)).map(draftOf)
  const none = lines.find(({ text }) => text.test(NONE_YET))
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

const linesOf = (blocks: readonly Block[]): Line[] => {
  let above: Passage | undefined
  return blocks.flatMap((block): Line[] => {
    if (block.type === 'list' || block.type === 'table')
      return itemTexts(block).map((text) => ({ text, names: namesIn(text, true), isItem: true, above }))
    if (block.type === 'paragraph' && isListOfDocuments(block.lines))
      return block.lines.map((text) => ({ text, names: namesIn(text, true), isItem: true, above }))
    const texts = blockTexts(block)
    above = texts.at(-1)?.test(/:$/u) || block.type === 'heading' || isShort(block) ? texts.at(-1) : undefined
    return texts
      .flatMap(sentencesOf)
      .map((text) => ({ text, names: namesIn(text, false), isItem: false, above: undefined }))
  })
}

/** Lines that each begin with a document's name or abbreviation are a list without signs. */
const isListOfDocuments = (lines: readonly Passage[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line) => namesIn(line, true)[0]?.start === 0 || line.test(/^(?:SPSZ|PSZ|TAP|MPI|KPSS|MAP|SPRSS|LPI)(?!\p{L})/u),
  )

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
  return documents.findLast(({ name: known, period: own }) => {
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

/** Gives a document the abbreviation on the page that the first letters of its name alone make up. */
const abbreviate = (documents: readonly StrategicDocument[], prose: readonly Passage[]): void => {
  const initials = documents.map(({ name }) => initialsOf(name?.value ?? ''))
  const letters = new Map(
    prose.flatMap((text) => [...text.matchAll(LETTERS)].map(({ whole }) => [whole.text, whole] as const)).reverse(),
  )
  for (const [text, passage] of [...letters].reverse()) {
    const fitting = documents.filter((_, i) => initials[i]?.startsWith(text))
    const [document] = fitting
    if (document && fitting.length === 1) document.abbreviation ??= passage
  }
}

/** What a line says about each of the documents that it mentions. */
const read = (line: Line, documents: StrategicDocument[]): void => {
  const { text, isItem, above } = line
  const mentions = mentionsOf(line, documents)
  if (mentions.length === 0) return
  const statement = new Statement(text, mentions, isItem)
  const whole = isItem && above ? new Statement(above, [{ start: 0, end: 0, period: undefined }], false) : undefined
  mentions.forEach(({ document }, i) => {
    const own = statement.status(i)
    const date = statement.date(i, own)
    const status = own ?? whole?.status(0)
    if (status) settle(document, status, date)
    else if (isItem) document.date ??= date
  })
}

/** The further status counts; the date of an approval is that of no other statement. */
const settle = (document: StrategicDocument, status: StatusReading, date: Reading<string> | undefined): void => {
  const known = document.status
  const isFurther = !known || RANK.indexOf(status.value) > RANK.indexOf(known.value)
  if (isFurther) document.date = status.value === 'approved' ? date : (date ?? document.date)
  else if (known.value !== 'approved' || status.value === 'approved') document.date ??= date
  if (isFurther) document.status = status
}

interface Mention extends Place {
  readonly document: StrategicDocument
}

const mentionsOf = ({ text, names }: Line, documents: StrategicDocument[]): Mention[] => {
  const named = names.flatMap(({ name, period, start, end }): Mention[] => {
    const document = findByName(documents, name.value, period?.value)
    return document ? [{ document, start, end, period: period?.passage }] : []
  })
  const short = [...text.matchAll(LETTERS)].flatMap(({ whole, start, end }): Mention[] => {
    if (named.some((one) => start >= one.start && start < one.end)) return []
    const period = periodAfter(text.slice(end, end + TAIL))?.reading
    const document =
      findByAbbreviation(documents, whole.text, period?.value) ?? newByAbbreviation(whole, period, documents)
    return document ? [{ document, start, end, period: period?.passage }] : []
  })
  const mentions = [...named, ...short].sort((a, b) => a.start - b.start)
  const [only, ...more] = documents
  const again = text.match(AGAIN)
  if (mentions.length === 0 && only && more.length === 0 && again)
    return [{ document: only, start: again.start, end: again.end, period: undefined }]
  return mentions
}

const findByAbbreviation = (
  documents: readonly StrategicDocument[],
  letters: string,
  period: string | undefined,
): StrategicDocument | undefined =>
  documents.findLast(
    (one) =>
      one.abbreviation?.text === letters && (period === undefined || one.period === undefined || one.period === period),
  )

const newByAbbreviation = (
  letters: Passage,
  period: Reading<string> | undefined,
  documents: StrategicDocument[],
): StrategicDocument | undefined => {
  if (!letters.test(KNOWN_ABBREVIATION)) return undefined
  const document = {
    name: undefined,
    abbreviation: letters,
    period: period?.value,
    status: undefined,
    date: undefined,
  }
  documents.push(document)
  return document
}

const draftOf = ({ name, abbreviation, status, date }: StrategicDocument): DocumentDraft => ({
  name: name && new Proven(name.value, name.passage),
  abbreviation,
  status: status && new Proven(status.value, status.from),
  date: date && new Proven(date.value, date.passage),
})
