/**
 * What is found in the texts of a document: looked for once in each text, however many ask and for whatever passage has it.
 *
 * An answer depends on nothing but the text, so that keeping it changes none.
 */
import type { Passage } from '../text/passage.ts'

const kept: Map<unknown, unknown>[] = []
/** So many answers are kept where nobody says that another document begins. */
const MOST = 20_000

/** The same question; asked again about a text, the answer is told and not worked out. */
export const once = <Answer>(ask: (p: Passage) => Answer): ((p: Passage) => Answer) => keptBy(ask, ({ text }) => text)

/** The same for words that are no passage. */
export const onceSaid = <Answer>(ask: (words: string) => Answer): ((words: string) => Answer) =>
  keptBy(ask, (words) => words)

/** The same for what never changes and is told by itself alone: a document, the lines of a paragraph. */
export const onceOf = <About extends object, Answer>(ask: (about: About) => Answer): ((about: About) => Answer) =>
  keptBy(ask, (about) => about)

const keptBy = <About, Answer>(
  ask: (about: About) => Answer,
  keyOf: (about: About) => unknown,
): ((about: About) => Answer) => {
  const answers = new Map<unknown, { readonly answer: Answer }>()
  kept.push(answers)
  return (about) => {
    const key = keyOf(about)
    const known = answers.get(key)
    if (known) return known.answer
    if (answers.size >= MOST) answers.clear()
    const answer = ask(about)
    answers.set(key, { answer })
    return answer
  }
}

/** Another document begins, which has other texts. */
export const forgetAnswers = (): void => {
  for (const answers of kept) answers.clear()
}

/** What has a passage that is a part of the one that was asked about. */
interface Part {
  readonly passage: Passage
}

/**
 * The same for parts of a passage: each asker gets them as parts of its own. A text without the sign of what is looked for, which
 * must be cheap to see, is not remembered.
 */
export const findOnce = <Found extends Part>(
  find: (p: Passage) => readonly Found[],
  mayHold: (text: string) => boolean = () => true,
): ((p: Passage) => Found[]) => {
  const places = once((p) =>
    find(p).map((found) => ({ found, start: p.placeOf(found.passage), length: found.passage.length })),
  )
  return (p) =>
    mayHold(p.text)
      ? places(p).map(({ found, start, length }) => ({ ...found, passage: p.slice(start, start + length) }))
      : []
}
