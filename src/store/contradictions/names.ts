/** Names as the words that tell which one is meant, whatever their case form. */
import { stem } from '../../language/morphology/stem.ts'
import { slug } from '../../record/identity/slug.ts'

/** The stems of the words of a name, each once; without those that say nothing of which one it is. */
export const stemsOf = (name: string, isCommon: (word: string) => boolean): string[] => [
  ...new Set(
    slug(name)
      .split(' ')
      .filter((word) => word.length > 2 && !isCommon(word))
      .map(stem),
  ),
]

export const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')
