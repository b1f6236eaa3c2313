/**
 * Where the previous revision is known, it settles what was promise and what is evaluation in a cell that runs both
 * together, better than words can: a cell that begins with the words of the earlier promise promises just that, and
 * what follows is the evaluation.
 */
import { commitmentCutAt, mayEvaluate } from '../../kinds/cooperation_description/readers/known-promise.ts'
import type { Passage } from '../../text/passage.ts'
import { cellsOf, type Cell, type Cooperation, type Part } from '../cells.ts'
import { withOutcomes, type Outcome } from './outcomes.ts'
import { earlierPromises, type EarlierPromise } from './promises.ts'
import type { DocumentJson } from '../schema.ts'
import { WordTree } from '../word-tree.ts'
import { wordKey, wordsOf, type Word } from '../words.ts'

/**
 * The document with the ends of its promises put where the previous revision tells that they are: texts, evaluations,
 * verdicts, frequencies, dates and spans are read anew, and `evaluation_boundary_settled` takes the place of a guess.
 * The very same document where there is nothing to settle.
 *
 * @param text the decoded source of the document
 */
export const settle = (document: DocumentJson, text: string, previous: DocumentJson): DocumentJson => {
  if (document.kind !== 'cooperation_description' || previous.kind !== 'cooperation_description') return document
  if (document.content.evaluation_year === undefined) return document
  const promises = earlierPromises(document.content.activities, previous)
  const settled = new Map<number, Outcome[]>()
  for (const i of document.content.activities.keys()) {
    const outcomes = outcomesOf(document, text, i, promises[i] ?? [])
    if (outcomes.some(({ was }) => was !== undefined)) settled.set(i, outcomes)
  }
  return settled.size === 0 ? document : withOutcomes(document, text, settled, previous)
}

const outcomesOf = (
  document: Cooperation,
  text: string,
  activity: number,
  promises: readonly EarlierPromise[],
): Outcome[] => {
  const unused = new WordTree<EarlierPromise>()
  for (const promise of promises) unused.add(promise.words, promise)
  const found = new Map<number, Outcome>()
  const taken = new Set<number>()
  for (const cell of promises.length > 0 ? cellsOf(document, text, activity) : [])
    for (const [i, part] of cell.parts.entries()) {
      const settled = taken.has(part.milestone) ? undefined : settlePart(cell, i, unused)
      if (!settled) continue
      found.set(part.milestone, settled.outcome)
      for (const { milestone } of settled.inside) taken.add(milestone)
    }
  const milestones = document.content.activities[activity]?.milestones ?? []
  return milestones.flatMap((_, milestone) => (taken.has(milestone) ? [] : (found.get(milestone) ?? { milestone })))
}

interface SettledPart {
  readonly outcome: Outcome
  /** Parts that are no milestones of their own. */
  readonly inside: readonly Part[]
}

/** Puts the end of a part's promise where an earlier one ends, which is used up; undefined where it begins with none. */
const settlePart = ({ passage, parts }: Cell, i: number, unused: WordTree<EarlierPromise>): SettledPart | undefined => {
  const part = parts[i]
  const found = part && endOfPromise(passage.slice(part.start), unused)
  if (!part || !found) return undefined
  const end = part.start + found.end
  let after = i + 1
  while ((parts[after]?.start ?? end) < end) after++
  const next = parts[after]
  const isNext =
    next &&
    isWords(next) &&
    part.evaluation === undefined &&
    !endOfPromise(passage.slice(next.start), unused, found.promise)
  const inside = parts.slice(i + 1, isNext ? after + 1 : after)
  const own = passage.slice(part.start, parts[i + 1 + inside.length]?.start).trim()
  const was = passage.slice(part.start, part.evaluation ?? parts[i + 1]?.start).trim()
  const commitment = commitmentCutAt(own, found.end)
  const isSame = inside.length === 0 && wordKey(was.text) === wordKey(commitment.text.text)
  // Where more was read as promised than before, the promise may have been extended.
  const more = was.slice(found.end).trim()
  if (!isSame && wordKey(more.text) !== '' && !mayEvaluate(more, commitment.text)) return undefined
  unused.remove(found.promise.words, found.promise)
  return { outcome: { milestone: part.milestone, was: was.text, ...(!isSame && { commitment }) }, inside }
}

/** Words without a term of their own and without an evaluation, between two promises: what came of the first. */
const isWords = ({ evaluation, hasTerm }: Part): boolean => evaluation === undefined && !hasTerm

/** The longest of the promises that a text begins with, but for one, and where in the text it ends, with the sign that closes it. */
const endOfPromise = (
  text: Passage,
  promises: WordTree<EarlierPromise>,
  but?: EarlierPromise,
): { promise: EarlierPromise; end: number } | undefined => {
  const words: Word[] = []
  // No more words are asked for than a promise may have.
  const keys = function* () {
    for (const word of wordsOf(text.text)) {
      words.push(word)
      yield word.key
    }
  }
  const promise = promises.beginningsOf(keys(), Infinity).findLast((one) => one !== but)
  const last = promise && words[promise.words.length - 1]
  if (!last) return undefined
  const closing = /^[.,;:!?)\]”“"]*/u.exec(text.text.slice(last.end))?.[0].length ?? 0
  return { promise, end: last.end + closing }
}
