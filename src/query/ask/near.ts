/** What somebody may have meant who typed a name that there is not. */
import { editDistance } from '../../language/morphology/edit-distance.ts'
import type { Language } from '../../wording/language.ts'
import { plainName } from '../same-name.ts'
import { QuestionError } from './question-error.ts'
import { askWords } from './wording.ts'
import type { Named } from './wording.ts'

const MOST = 3

/** Names that are spelt nearly so, begin so or hold the word; the nearest first. */
export function nearest(word: string, names: readonly string[]): string[] {
  const typed = plainName(word)
  const most = typed.length < 5 ? 1 : 2
  return names
    .map((name) => ({
      name,
      distance: Math.min(
        ...[plainName(name), ...plainName(name).split(' ')].map((one) => distanceOf(typed, one, most)),
      ),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name)
}

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

const distanceOf = (typed: string, name: string, most: number): number =>
  typed.length > 2 && name.includes(typed) ? 0.5 : editDistance(typed, name, most)
