/** A cell of which is known where its promise ends, as the previous revision of the document tells. */
import { verdictAt } from '../../../czech/verdict.ts'
import type { Passage } from '../../../text/passage.ts'
import { EVALUATION_LABEL } from './commitment-words.ts'
import type { Commitment } from './commitments.ts'
import { tellsOfFuture, tellsOfPast } from './tense.ts'

/** Signs that part a promise from its evaluation, at the end of the one and the beginning of the other. */
const PARTING = /[\s\-–—,;:(]/u

/** The promise up to the place, and its evaluation, whose label is no part of it. */
export const commitmentCutAt = (cell: Passage, at: number): Commitment => {
  let [end, begin] = [at, at]
  while (end > 0 && PARTING.test(cell.text.charAt(end - 1))) end--
  while (PARTING.test(cell.text.charAt(begin))) begin++
  const rest = cell.slice(begin).trim()
  const label = rest.match(EVALUATION_LABEL)
  const after = rest.slice(label?.end ?? 0).trim()
  // The parenthesis that was opened before it goes with the one that closes it.
  const isWrapped = cell.text.slice(at, begin).includes('(') && after.test(/^[^()]*(?:\([^()]*\)[^()]*)*\)[.;,]?$/u)
  const evaluation = isWrapped ? after.slice(0, after.text.lastIndexOf(')')).trim() : after
  return {
    text: cell.slice(0, end).trim(),
    ...(label && { label: label.whole }),
    ...(!evaluation.isEmpty && { evaluation }),
  }
}

/** Whether words can be the beginning of an evaluation, and not the end of the promise before them. */
export const mayEvaluate = (rest: Passage, promise: Passage): boolean => {
  const bare = rest.slice(/^[\s\-–—,;:(„"]*/u.exec(rest.text)?.[0].length ?? 0)
  const sentence = bare.text.slice(0, bare.match(/[.;](?=\s\P{Ll}|$)/u)?.start)
  return (
    bare.test(/^\p{Lu}/u) ||
    bare.test(EVALUATION_LABEL) ||
    verdictAt(bare, promise)[0]?.start === 0 ||
    (tellsOfPast(sentence) && !tellsOfFuture(sentence))
  )
}
