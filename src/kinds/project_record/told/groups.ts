/** Whom a project is for, as a sentence among others tells it: *Cílovou skupinou jsou senioři.*, *Projekt je určen pro rodiny.* */
import { sentencesIn } from '../../../czech/sentence.ts'
import { tokensOf } from '../../../language/fold.ts'
import type { Passage } from '../../../text/passage.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import type { Ledger } from '../../draft.ts'
import { groupsIn } from '../readers/target-groups.ts'

/** The groups of the first sentence that tells them; a call is for somebody too. */
export const groupsTold = (texts: readonly Passage[], ledger: Ledger): readonly Passage[] => {
  for (const sentence of sentencesIn(texts)) {
    const start = groupsFrom(understand(sentence.text).words)
    if (start !== undefined) return groupsIn(sentence.slice(start).strip(/[.]/), ledger).flatMap(partedAtNoun)
  }
  return []
}

/** *osoby bez domova | a zdravotně postižené osoby*: in a sentence the noun comes again with the next group. */
const partedAtNoun = (group: Passage): Passage[] => {
  const words = tokensOf(group.text)
  const at = words.findIndex(
    ({ text }, i) =>
      i > 0 && text === 'a' && words.slice(i + 1, i + 1 + NEAR).some((one) => one.text === words[0]?.text),
  )
  const [and, next] = [words[at], words[at + 1]]
  return and && next ? [group.slice(0, and.start).trim(), ...partedAtNoun(group.slice(next.start))] : [group]
}
/** So many words of the next group the noun may be among. */
const NEAR = 4

/** So many words may stand before the verb. */
const LONGEST_SUBJECT = 5

/** Where the groups begin: behind *cílovou skupinou projektu jsou*, *projekt je určen (pro)*. */
const groupsFrom = (words: readonly Word[]): number | undefined => {
  const verb = words.findIndex(({ concept }) => concept === 'is')
  if (verb < 1 || verb > LONGEST_SUBJECT) return undefined
  const subject = words.slice(0, verb)
  if (subject.some(({ concept }) => concept === undefined || concept === 'call' || concept === 'programme'))
    return undefined
  if (subject.some(({ concept }) => concept === 'group') && subject.some(({ concept }) => concept === 'target'))
    return words[verb + 1]?.start
  const meant = words[verb + 1]
  if (subject.length > 2 || !subject.some(({ concept }) => concept === 'project') || meant?.concept !== 'forWhom')
    return undefined
  // *je určen rodinám* would have to be brought to the nominative; *je určen na nákup* says for what.
  const [preposition, group] = words.slice(verb + 2)
  return preposition?.text === 'pro' ? group?.start : undefined
}
