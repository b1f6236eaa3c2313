/** The title of a results list and the period that it covers. */
import { findDates } from '../../czech/date/date.ts'
import { readPeriod } from '../../czech/date/period.ts'
import type { Reading } from '../../czech/reading.ts'
import type { Block, Document } from '../../document/block.ts'
import { tokensOf } from '../../language/fold.ts'
import { resultTitles } from '../../language/lexicon/localities/results.ts'
import { isFollowed, phrasesOf } from '../../language/phrases.ts'
import { onceOf, onceSaid } from '../../mentions/once.ts'
import { Passage } from '../../text/passage.ts'

const namedIn = onceSaid(phrasesOf(resultTitles))
const LONGEST_TITLE = 250

/**
 * Whether the words are those of such a title: "VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ …", "Co přinesla spolupráce s
 * Agenturou", "Co nám spolupráce přinesla", "Přínosy podpory v obcích".
 */
export const isTitle = (text: Passage): boolean => {
  if (text.length > LONGEST_TITLE || CLOSED.has(text.text.at(-1) ?? '')) return false
  const words = namedIn(text.text)
  return (
    isFollowed(text.text, words, ['result'], ['work']) ||
    (words[0]?.key === 'what' && isFollowed(text.text, words, ['work'], ['brought'])) ||
    isFollowed(text.text, words, ['town'], ['joined'])
  )
}
const CLOSED = new Set('.;,')

/** "Přehled dosažených výsledků ve městech": results of towns, though it does not say of what. */
export const isOfTowns = (text: Passage): boolean =>
  text.length <= LONGEST_TITLE && isFollowed(text.text, namedIn(text.text), ['result', 'brought'], ['town'])

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

const labelledPeriod = (text: Passage): Reading<string> | undefined => {
  const label = namedIn(text.text).find(({ key }) => key === 'period')
  return label && readPeriod(text.slice(label.end).strip(/[:–-]/))
}

/** Whether a text has nothing but the period and its label: *období podpory 2010–2013*. */
const isOnly = ({ passage }: Reading<string>, text: Passage): boolean => {
  const rest = text.text.replace(passage.text, '')
  const keys = namedIn(rest).map(({ key }) => key)
  const words = tokensOf(rest).filter((word) => word.text.length > 1)
  return words.length === keys.length && keys.every((key) => key === 'period' || key === 'work')
}
