/** The plans and strategies of a locality, put together from all that its page says about them. */
import { clauseWordsOf } from '../../../../czech/clause.ts'
import type { Reading } from '../../../../czech/reading.ts'
import type { Block } from '../../../../document/block.ts'
import type { Passage } from '../../../../text/passage.ts'
import { hasCapital } from '../../../../text/character.ts'
import { Proven, type Draft } from '../../../draft.ts'
import { linesOf, type Line } from './lines.ts'
import { periodAfter, TAIL, type NameMention } from './names.ts'
import { conceptOf, isHead, KNOWN_ABBREVIATIONS, type Status } from './words.ts'
import { Statement, tellsOfNone, type Place, type StatusReading } from './status.ts'
import type { LocalityPage } from '../../kind.ts'

type DocumentDraft = Draft<LocalityPage['strategic_documents'][number]>

interface StrategicDocument {
  name: Reading<string> | undefined
  abbreviation: Passage | undefined
  period: string | undefined
  status: StatusReading | undefined
  date: Reading<string> | undefined
}

const RANK: readonly Status[] = ['planned', 'in_preparation', 'approved']

/** `blocks` are those of the section about strategic documents, `prose` all texts of the page in which abbreviations may stand. */
export const strategicDocumentsOf = (blocks: readonly Block[], prose: readonly Passage[]): DocumentDraft[] => {
  const lines = linesOf(blocks)
  const documents: StrategicDocument[] = []
  for (const { names } of lines) for (const name of names) enter(documents, name)
  abbreviate(documents, prose)
  for (const line of lines) read(line, documents)
  const mentionedAt = ({ name, abbreviation }: StrategicDocument) => (name?.passage ?? abbreviation)?.start ?? 0
  if (documents.length > 0) return documents.sort((a, b) => mentionedAt(a) - mentionedAt(b)).map(draftOf)
  const none = lines.find(({ text }) => tellsOfNone(text.text))
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

/** The document of a mention: one of the same name and period, else a new one. */
const enter = (documents: StrategicDocument[], { name, abbreviation, period }: NameMention): void => {
  const known = findByName(documents, name.value, period?.value)
  if (known) {
    // What a sentence says with a small letter may have its capital further on.
    if (known.name && !hasCapital(known.name.value.charAt(0)) && hasCapital(name.value.charAt(0))) known.name = name
    known.abbreviation ??= abbreviation
    known.period ??= period?.value
  } else if (!saysAgain(name.value, documents))
    documents.push({ name, abbreviation, period: period?.value, status: undefined, date: undefined })
}

/** *Strategická koncepce* beside a *Strategický plán sociálního začleňování* is that plan. */
const saysAgain = (name: string, documents: readonly StrategicDocument[]): boolean => {
  const [first = '', head = '', ...more] = name.split(' ')
  const isGeneral = isStrategic(first) && isHead(head) && conceptOf(head) !== 'programme' && more.length === 0
  return isGeneral && documents.some((one) => one.name !== undefined && isStrategic(one.name.value))
}
const isStrategic = (name: string): boolean => name.toLowerCase().startsWith('strategick')

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
  const whole = above ? new Statement(above, [{ start: 0, end: 0, period: undefined }], false) : undefined
  mentions.forEach(({ document }, i) => {
    const status = statement.status(i) ?? whole?.status(0)
    const date = statement.date(i, status)
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

const mentionsOf = ({ text, names, isItem }: Line, documents: StrategicDocument[]): Mention[] => {
  const named = names.flatMap(({ name, period, start, end }): Mention[] => {
    const document = findByName(documents, name.value, period?.value)
    return document ? [{ document, start, end, period: period?.passage }] : []
  })
  const short = [...text.matchAll(LETTERS)].flatMap(({ whole, start, end }): Mention[] => {
    if (named.some((one) => start >= one.start && start < one.end)) return []
    const period = periodAfter(text.slice(end, end + TAIL))?.reading
    const whose = isItem && start === 0 ? text.match(OF_TOWN) : undefined
    const document = whose
      ? (findByName(documents, whose.whole.text) ?? newByAbbreviation(whole, period, documents, whose.whole))
      : (findByAbbreviation(documents, whole.text, period?.value) ?? newByAbbreviation(whole, period, documents))
    return document ? [{ document, start, end: whose?.end ?? end, period: period?.passage }] : []
  })
  const mentions = [...named, ...short].sort((a, b) => a.start - b.start)
  const [only, ...more] = documents
  const again = clauseWordsOf(text.text).find(({ concept }) => concept === 'paper')
  if (mentions.length === 0 && only && more.length === 0 && again)
    return [{ document: only, start: again.start, end: again.end, period: undefined }]
  return mentions
}

/** Each town of a locality may have one of its own: *SPSZ Teplá: schválen*, *SPSZ Toužim: připravuje se*. */
const OF_TOWN = /^\p{Lu}{3,5}\s\p{Lu}\p{Ll}+(?:\s[\p{L}-]+){0,3}(?=\s?(?::|[–—-]\s|\())/u

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
  name?: Passage,
): StrategicDocument | undefined => {
  if (!KNOWN_ABBREVIATIONS.has(letters.text)) return undefined
  const document = {
    name: name && { value: name.text, passage: name },
    abbreviation: name ? undefined : letters,
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
