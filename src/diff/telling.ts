/** Running text that only tells what other changes say as facts: a section's paragraph beside the list read from it. */
import type { Draft } from './draft.ts'
import { functionWords } from './vocabulary.ts'
import { stems } from './fold.ts'
import { leaves } from './json.ts'
import { rules } from './rules.ts'
import { wordRuns } from './words.ts'

/** So much of the changed words of a text must be words of other changes for the text to be silent. */
const mostly = 2 / 3

export const isTelling = (draft: Draft): boolean => rules.tellings.has(draft.field.replace(/\/\*$/, ''))

/** The tellings whose changed words are told by the other changes. */
export const toldElsewhere = (drafts: readonly Draft[]): Set<Draft> => {
  const tellings = drafts.filter(isTelling)
  if (tellings.length === 0) return new Set()
  const facts = drafts.filter((draft) => !isTelling(draft)).map(changedWords)
  const went = new Set(facts.flatMap((words) => words.went))
  const came = new Set(facts.flatMap((words) => words.came))
  return new Set(
    tellings.filter((draft) => {
      const words = changedWords(draft)
      const known =
        words.went.filter((word) => went.has(word)).length + words.came.filter((word) => came.has(word)).length
      const all = words.went.length + words.came.length
      return all > 0 && known / all >= mostly
    }),
  )
}

/** The words that a change took away and brought; function words aside. */
const changedWords = ({ before, after, says }: Draft): { went: string[]; came: string[] } => {
  const telling = (texts: readonly string[]) => texts.flatMap(stems).filter((word) => !functionWords.has(word))
  if (before?.text !== undefined && after?.text !== undefined) {
    const runs = wordRuns(before.text, after.text)
    const words = (op: string) => runs.filter((run) => run.op === op).map((run) => run.text)
    return { went: telling(words('removed')), came: telling(words('added')) }
  }
  const told = says === undefined ? [] : [says]
  return { went: telling([...leaves(before?.value), ...told]), came: telling([...leaves(after?.value), ...told]) }
}
