/** What sentences and lists below the name of an activity say of it: what is promised, what came of it, who does what. */
import { findDates } from '../../../czech/date/date.ts'
import { findFrequencies } from '../../../czech/date/frequency.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { verdictAt } from '../../../czech/verdict.ts'
import type { List, ListItem } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { Passage } from '../../../text/passage.ts'
import { isEvaluatedPromise } from '../readers/commitments.ts'
import { EVALUATION_LABEL } from '../readers/commitment-words.ts'
import { clausesOf, namesParty } from '../readers/responsibilities.ts'
import { tellsOfFuture, tellsOfPast } from '../readers/tense.ts'
import { activityLabels, type ColumnKey } from '../words.ts'
import type { ActivityRow, Cells } from './row.ts'

/** What sentences say, by the column in which they would stand, and the labels among them. */
export interface Told {
  readonly cells: Partial<Record<ColumnKey, readonly Passage[]>>
  readonly marks: readonly Passage[]
}

/** The sentences by column; what holds a promise with its verdict is not parted. */
export const cellsOfProse = (texts: readonly Passage[]): Told => {
  const cells: Partial<Record<ColumnKey, Passage[]>> = {}
  const put = (key: ColumnKey, text: Passage): void => void (cells[key] ??= []).push(text)
  const marks: Passage[] = []
  const parts = texts.map((text) => (isEvaluatedPromise(text) ? [text] : sentencesOf(text)))
  // *Termín: …*: other sentences that name a frequency tell what is done, not what is promised.
  const isTermLabelled = parts.some((sentences) => sentences.some((one) => labelOf(one)?.key === 'milestones'))
  for (const [i, sentences] of parts.entries()) {
    let open: ColumnKey | undefined
    for (const sentence of sentences) {
      const label = labelOf(sentence)
      const own = columnFor(sentence)
      if (label) {
        marks.push(label.whole)
        put(label.key, sentence.slice(label.end).trim())
      } else if (open === 'evaluation') put(open, sentence)
      else if (sentence === texts[i] && isEvaluatedPromise(sentence)) put('milestones', sentence)
      else put(own === 'milestones' && isTermLabelled ? 'specification' : own, sentence)
      open = label ? label.key : open
    }
  }
  return { cells, marks }
}

/** *Vyhodnocení: splněno*: the label of a sentence, but for one that names an activity. */
const labelOf = (sentence: Passage) => {
  const label = sentence.text.includes(':') ? activityLabels.at(sentence) : undefined
  return label?.ending === 'colon' && label.end < sentence.length && label.key !== 'name' ? label : undefined
}

const columnFor = (sentence: Passage): ColumnKey => {
  if (isEvaluation(sentence) || beginsAsEvaluation(sentence)) return 'evaluation'
  if (hasTerm(sentence)) return 'milestones'
  return clausesOf(sentence).length > 0 || namesParty(sentence) ? 'responsibilities' : 'specification'
}

const isEvaluation = (text: Passage): boolean => tellsOfPast(text.text) && !tellsOfFuture(text.text)
const hasTerm = (text: Passage): boolean => findFrequencies(text).length > 0 || findDates(text).length > 0

type Part = NonNullable<ActivityRow['parts']>[number]

/** The items of a list each as a promise with what came of it; undefined where most are none, or are labelled. */
export const promisesOf = ({ items }: List): readonly Part[] | undefined => {
  const parts = items.map(partOf)
  const promised = parts.filter(({ milestones: [text] = [] }) => text && isPromise(text))
  return promised.length * 2 > items.length ? parts : undefined
}

const isPromise = (text: Passage): boolean =>
  isEvaluatedPromise(text) || (hasTerm(text) && !isEvaluation(text) && !beginsAsEvaluation(text))

const partOf = ({ lines, blocks }: ListItem): Part => {
  const [text, ...below] = [...(lines.length > 0 ? [Passage.join(lines)] : []), ...blocks.flatMap(blockTexts)]
  if (!text || [...lines, ...below].some((line) => activityLabels.at(line)) || namesParty(text)) return {}
  const sentences = isEvaluatedPromise(text) ? [text] : sentencesOf(text)
  // *Dluhová poradna. Otevření kanceláře. Termín: do 30. 6. 2025.* is an activity of its own.
  if (sentences.some((sentence) => labelOf(sentence)?.key === 'milestones')) return {}
  const at = sentences.findIndex((sentence, i) => i > 0 && (isEvaluation(sentence) || beginsAsEvaluation(sentence)))
  const own = at < 0 ? text : text.slice(0, text.offsetOf(sentences[at] ?? text)).trim()
  const evaluation = [...(at < 0 ? [] : sentences.slice(at)), ...below]
  return { milestones: [own], ...(evaluation.length > 0 && { evaluation }) }
}

const beginsAsEvaluation = (text: Passage): boolean =>
  text.test(EVALUATION_LABEL) || verdictAt(text.slice(0, VERDICT))[0]?.start === 0
/** A verdict begins within so many characters. */
const VERDICT = 60

/** What an activity's cells are together with promises that are items below it. */
export const withPromises = (cells: Cells, parts: readonly Part[]): ActivityRow => ({
  ...cells,
  milestones: [...(cells.milestones ?? []), ...parts.flatMap(({ milestones = [] }) => milestones)],
  parts: cells.milestones || cells.evaluation ? [cells, ...parts] : parts,
})
