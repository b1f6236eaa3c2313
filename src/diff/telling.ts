/** Running text that only tells what other changes say as facts: a section's paragraph beside the list read from it. */
import type { Draft, DraftSide } from './draft.ts'
import { isFunctionWord, isMeasure, stems } from './words/fold.ts'
import { leaves } from './json.ts'
import { rules } from './rules.ts'
import { monthNames } from './words/vocabulary.ts'
import { wordRuns } from './words/words.ts'

/** So much of the changed words of a text must be words of other changes for the text to be silent. */
const mostly = 2 / 3

/** The tellings whose changed words are told by the other changes, and those that the other side still says. */
export const toldElsewhere = (drafts: readonly Draft[], said: ReadonlySet<Draft>): Set<Draft> => {
  const told = new Set(said)
  const tells = (draft: Draft) => rules().tellings.findIndex((fields) => fields.has(draft.field))
  const [went, came] = [new Set<string>(), new Set<string>()]
  const learn = (draft: Draft) => {
    const words = changedWords(draft)
    for (const word of words.went) went.add(word)
    for (const word of words.came) came.add(word)
    // What was not read neither went nor came: its words may be told to have done either.
    if (draft.class === 'not_read')
      for (const word of [...words.went, ...words.came]) {
        went.add(word)
        came.add(word)
      }
  }
  drafts.filter((draft) => tells(draft) < 0).forEach(learn)
  rules().tellings.forEach((_, level) => {
    const tellings = drafts.filter((draft) => tells(draft) === level && !said.has(draft))
    for (const draft of tellings) {
      const words = changedWords(draft)
      if (isKnown(words, went, came) || isKnown(apart(words), went, came)) told.add(draft)
    }
    tellings.filter((draft) => !told.has(draft)).forEach(learn)
  })
  return told
}

const isKnown = (words: ChangedWords, went: ReadonlySet<string>, came: ReadonlySet<string>): boolean => {
  const known = words.went.filter((word) => went.has(word)).length + words.came.filter((word) => came.has(word)).length
  const all = words.went.length + words.came.length
  return all > 0 && known / all >= mostly
}

interface ChangedWords {
  readonly went: readonly string[]
  readonly came: readonly string[]
}

/** The words that a change took away and brought; function words aside. */
const changedWords = ({ class: name, before, after, says = '', trail, field }: Draft): ChangedWords => {
  const isMention = rules().tellings.some((fields) => fields.has(field)) && field.endsWith('/*')
  // Of a date that is mentioned, as in "do poloviny roku 2027", the numbers tell which it is.
  const isTelling = (word: string) => !isFunctionWord(word) && !(isMention && isMeasure(word) && !/\d/.test(word))
  const telling = (texts: readonly string[]) => texts.flatMap(spoken).filter(isTelling)
  const words = (side: DraftSide | undefined) => (isMention && side ? trail.slice(-1) : leaves(side?.value))
  const [was, is] = [words(before), words(after)]
  const kept = new Set(name === 'moved' ? [] : was.filter((text) => is.includes(text)))
  const texts = before?.text !== undefined && after?.text !== undefined && name !== 'moved'
  const runs = texts ? wordRuns(before.text ?? '', after.text ?? '') : []
  const changed = (whole: readonly string[], own: DraftSide | undefined, op: string) => [
    ...whole.filter((text) => !kept.has(text) && !(texts && text === own?.text)),
    ...runs.filter((run) => run.op === op).map((run) => run.text),
    says,
  ]
  return { went: telling(changed(was, before, 'removed')), came: telling(changed(is, after, 'added')) }
}

/** The stems of a text; of a date in EDTF also the name of its month. */
const spoken = (text: string): string[] => {
  if (!/^[\d./~-]+$/.test(text)) return stems(text)
  const months = [...text.matchAll(/\d{4}-(\d\d)/g)].map(([, month]) => monthNames[Number(month) - 1] ?? '')
  return [...stems(text), ...months.flatMap(stems)]
}

/** A word that went in one place and came in another of the same text is still there. */
const apart = ({ went, came }: ChangedWords): ChangedWords => {
  const stayed = new Set(went.filter((word) => came.includes(word)))
  const changed = (words: readonly string[]) => words.filter((word) => !stayed.has(word))
  return { went: changed(went), came: changed(came) }
}
