/** The title of a results list and the period that it covers. */
import { findDates } from '../../czech/date/date.ts'
import { readPeriod } from '../../czech/date/period.ts'
import type { Reading } from '../../czech/reading.ts'
import type { Block, Document } from '../../document/block.ts'
import { onceOf } from '../../mentions/once.ts'
import { Passage } from '../../text/passage.ts'

/** "VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ …", "Co přinesla spolupráce s Agenturou", "Přínosy podpory v obcích". */
const TITLE =
  /(?:výsled|přínos|výstup|úspěch|co přines|co se podařilo)\p{L}{0,20}\s(?:[\p{L}–-]+\s){0,3}?(?:spolupr[áa]c|podpor|působen|činnost|práce)|(?<!\p{L})(?:města|měst|obce|obcí|lokality|lokalit)\s(?:a\s\p{L}{1,20}\s)?(?:podporovan|spolupracujíc)/iu
const LONGEST_TITLE = 250

/** Whether the words are those of such a title. */
export const isTitle = (text: Passage): boolean =>
  text.length <= LONGEST_TITLE && text.test(TITLE) && !text.test(/[.;,]$/u)

/** "Přehled dosažených výsledků ve městech": results of towns, though it does not say of what. */
export const isOfTowns = (text: Passage): boolean => text.length <= LONGEST_TITLE && text.test(OF_TOWNS)
const OF_TOWNS =
  /(?:výsled|přínos|výstup|úspěch|dosáhl|dosažen|podařil|přines)\p{L}{0,20}\s(?:[\p{L}–-]+\s){0,3}?(?:měst|obc|obec|lokalit|partnerstv)/iu

/** The heading or line that names the list; else what the head of the page calls it; else the first heading of the page, else its first line. */
export const titleOf = onceOf(({ blocks, pageTitle }: Pick<Document, 'blocks' | 'pageTitle'>): Passage | undefined => {
  const candidates = blocks.flatMap(candidatesOf)
  const heading = blocks.find((block) => block.type === 'heading')
  const ofHead = pageTitle?.split(/\s[|»›·•]\s/u).find(isTitle)
  return candidates.find(isTitle) ?? ofHead ?? heading?.text ?? candidates[0]
})

const TITLE_LINES = 3

/** A title in capitals, or one that goes on in small letters, may take several lines. */
const candidatesOf = (block: Block): Passage[] => {
  if (block.type === 'heading') return [block.text]
  if (block.type !== 'paragraph') return []
  const whole = Passage.join(block.lines)
  const runsOn = block.lines.length <= TITLE_LINES && block.lines.slice(1).every((line) => line.test(GOES_ON))
  return whole.test(/\p{Ll}/u) && !runsOn ? [...block.lines] : [whole]
}

/** In small letters, but no label: *období podpory: září 2013 – srpen 2016*. */
const GOES_ON = /^\p{Ll}(?![^.,;]{0,40}:\s)/u

export interface Period extends Reading<string> {
  /** The line that says nothing else: "Období: červen 2010 – červen 2013". */
  readonly line: Passage | undefined
}

/** The period in the title, else the first one before the towns. */
export const periodOf = (title: Passage, before: readonly Passage[]): Period | undefined => {
  for (const text of [title, ...before]) {
    const period = findDates(text).find(({ value }) => value.includes('/')) ?? labelledPeriod(text)
    if (period) return { ...period, line: isOnly(period, text) ? text : undefined }
  }
  const [date] = findDates(title)
  return date && { ...date, line: undefined }
}

const LABEL = /(?:v\s)?(?:období|letech|termínu?)\s?[:–-]?\s/iu

const labelledPeriod = (text: Passage): Reading<string> | undefined => {
  const label = text.match(LABEL)
  return label && readPeriod(text.slice(label.end))
}

const isOnly = ({ passage }: Reading<string>, text: Passage): boolean =>
  /^[\s().:–-]*(?:(?:v\s)?(?:období|letech)(?:\s(?:podpory|spolupráce))?[\s().:–-]*)?$/iu.test(
    text.text.replace(passage.text, ''),
  )
