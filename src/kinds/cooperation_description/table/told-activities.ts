/** What sentences below the name of an activity say of it: what is promised, what came of it, who does what. */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Passage } from '../../../text/passage.ts'
import { clausesOf } from '../readers/responsibilities.ts'
import { tellsOfFuture, tellsOfPast } from '../readers/tense.ts'
import type { ColumnKey } from '../words.ts'

/** The sentences by the column in which they would stand. */
export const cellsOfProse = (texts: readonly Passage[]): Partial<Record<ColumnKey, readonly Passage[]>> => {
  const cells: Partial<Record<ColumnKey, Passage[]>> = {}
  for (const sentence of texts.flatMap(sentencesOf)) (cells[columnFor(sentence)] ??= []).push(sentence)
  return cells
}

const columnFor = (sentence: Passage): ColumnKey => {
  if (tellsOfPast(sentence.text) && !tellsOfFuture(sentence.text)) return 'evaluation'
  if (findFrequencies(sentence).length > 0 || findDates(sentence).length > 0) return 'milestones'
  return clausesOf(sentence).length > 0 ? 'responsibilities' : 'specification'
}
