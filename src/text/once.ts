/** Questions about a text that many ask: answered once for each text of a document. */

const kept: Map<string, unknown>[] = []
/** So many answers are kept where nobody says that another document begins. */
const MOST = 5000

/** The same question; asked again about a text of the same document, the answer is told and not worked out. */
export const once = <Answer>(ask: (text: string) => Answer): ((text: string) => Answer) => {
  const answers = new Map<string, { readonly answer: Answer }>()
  kept.push(answers)
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    if (answers.size >= MOST) answers.clear()
    const answer = ask(text)
    answers.set(text, { answer })
    return answer
  }
}

/** Another document begins, which has other texts. */
export const forgetAnswers = (): void => {
  for (const answers of kept) answers.clear()
}
