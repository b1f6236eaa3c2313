/** What the document says of itself: which revision it is, of what, for which year. */
import { findDates } from '../../czech/date/date.ts'
import { readYears } from '../../czech/date/duration.ts'
import { readOrdinal } from '../../czech/number.ts'
import type { Block } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import type { Passage } from '../../text/passage.ts'
import { Proven, type Draft, type Ledger } from '../draft.ts'
import type { CooperationDescription } from './kind.ts'

export type Revision = Pick<Draft<CooperationDescription>, 'revision' | 'memorandum_date'>

const REVISES =
  /(?:reviz\p{L}{1,20}(?: č\. ?\d{1,2})?|aktualizac\p{L}{1,20}|vyhodnocení\p{L}{0,20}|navazuje na|nahrazuje) (?:původní\p{L}{0,20} )?popis\p{L}{0,20} spolupráce(?: \p{L}{1,20}){0,3}? (?:ze dne|z|(?:schválen|uzavřen|podepsan)\p{L}{1,20}(?: dne)?)\s/iu
const NUMBER =
  /(?:(?:\d{1,2}\.|[IVX]{1,5}\.|(?<!\p{L})\p{L}{3,30}(?:í|ou|á|é|ho|m))\s(?:\p{L}{1,20}\s)?reviz(?:i|e|í)(?!\s(?:č\.|číslo)))|reviz(?:e|i|í)\s(?:č\.|číslo)\s?\d{1,2}/iu
const MEMORANDUM =
  /memorand\p{L}{1,20}(?: o spolupráci)?(?:[^.]{0,60}?)(?:ze dne|z|dne|uzavřen\p{L}{1,20}|podeps[aá]n\p{L}{0,20})\s/iu

/** The sentences about the document itself; each counts as read where it gave a value. */
export const revisionOf = (title: Passage, blocks: readonly Block[], ledger: Ledger): Revision => {
  let number: Proven<number> | undefined
  let revises: Proven<string> | undefined
  let memorandum: Proven<string> | undefined
  for (const text of [title, ...blocks.flatMap(blockTexts)])
    for (const sentence of text.split(/(?<=\d{4}\.|[\p{L})]{2}\.)\s(?=\p{Lu})/u)) {
      revises ??= dateAfter(sentence, REVISES)
      memorandum ??= dateAfter(sentence, MEMORANDUM)
      number ??= numberIn(sentence)
      if (sentence.test(NUMBER) || sentence.test(REVISES) || sentence.test(MEMORANDUM)) ledger.label(sentence)
    }
  return {
    revision: number || revises ? { number, revises } : undefined,
    memorandum_date: memorandum,
  }
}

const numberIn = (sentence: Passage): Proven<number> | undefined => {
  for (const { whole } of sentence.matchAll(NUMBER)) {
    const ordinal = readOrdinal(whole)
    if (ordinal) return new Proven(ordinal.value, whole)
  }
  return undefined
}

const dateAfter = (sentence: Passage, announcement: RegExp): Proven<string> | undefined => {
  const found = sentence.match(announcement)
  const date = found && findDates(sentence.slice(found.end))[0]
  return date && new Proven(date.value, date.passage)
}

const EVALUATED =
  /(?:vyhodnocení|hodnocení|evaluace)\P{L}{0,3}(?:popisu spolupráce |spolupráce |plnění popisu spolupráce )?(?:za |v |pro )?(?:obdob\p{L}{1,20} )?(?:roku?|roce|r\.)?\s?(\d{4})(?!\s?[–-]\s?\d{2})|hodnocení[^.;:\d]{0,80}\sza (?:rok|r\.)\s(\d{4})(?!\s?[–-]\s?\d{2})/iu

/** "Vyhodnocení za období 2020–2022" evaluates no single year. */
const SEVERAL_YEARS = /hodnocení[^.]{0,60}\d{4}\s?(?:[–-]|a|až)\s?\d{4}/iu

/** The year that the document evaluates, from the first of the texts that says what was evaluated. */
export const evaluationYearOf = (texts: readonly Passage[]): Proven<number> | undefined => {
  for (const text of texts) {
    if (text.test(SEVERAL_YEARS)) return undefined
    const [, beside, after] = text.match(EVALUATED)?.groups ?? []
    const year = beside ?? after
    if (year) return new Proven(Number(year.text), year)
  }
  return undefined
}

const YEAR = /(?<!\d)20\d\d(?!\d)/gu

/** The only year in headings of what came of the activities: *Jak se kroky podařily (rok 2023)*. */
export const yearOfHeadings = (headings: readonly Passage[]): Proven<number> | undefined => {
  const years = headings.flatMap((heading) => [...heading.matchAll(YEAR)])
  const [first] = years
  return first && years.every(({ whole }) => whole.text === first.whole.text)
    ? new Proven(Number(first.whole.text), first.whole)
    : undefined
}

const OPEN_END = /(?:dobu|době) neurčit/iu

/** How long the description is valid. */
export const validityOf = (blocks: readonly Block[]): Draft<CooperationDescription['validity']> => {
  for (const text of blocks.flatMap(blockTexts)) {
    const years = readYears(text)
    const dates = findDates(text)
    if (!years && dates.length === 0 && !text.test(OPEN_END)) continue
    const until = dates.findLast(({ value }) => !value.endsWith('/..'))
    return {
      text,
      years: years && new Proven(years.value, years.passage),
      until: until && new Proven(until.value.replace(/^.*\//, ''), until.passage),
    }
  }
  return undefined
}
