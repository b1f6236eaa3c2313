import type { Language } from '../../wording/language.ts'
import { nearest } from '../same-name.ts'
import { QuestionError } from './question-error.ts'
import { askWords } from './wording.ts'
import type { Named } from './wording.ts'

/** That there is no such name: what is near, else all there are, as they are called in the language. */
export function unknownName(
  what: Named,
  word: string,
  names: readonly string[],
  inCzech: (name: string) => string,
  language: Language,
): QuestionError {
  const called = (name: string): string => (language === 'cs' ? inCzech(name) : name)
  const meant = nearest(
    word,
    names.flatMap((name) => [name, inCzech(name)]),
  )
  const near = names.filter((name) => meant.includes(name) || meant.includes(inCzech(name)))
  return new QuestionError(askWords[language].unknown(what, word, near.map(called), names.map(called)))
}
