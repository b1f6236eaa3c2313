/** Whether words look like a place's name: *Nové Město pod Smrkem*. */
import { hasCapital } from '../text/character.ts'

const PREPOSITIONS = new Set('nad pod u na v ve při za'.split(' '))
const MOST_WORDS = 5
const NAME = /^\p{L}[\p{L}’'-]*$/u

/** Words with capitals, between them prepositions. */
export const isPlaceName = (text: string): boolean => {
  const words = text.split(' ')
  const isCapital = (word = '') => hasCapital(word.charAt(0)) && NAME.test(word)
  return (
    words.length <= MOST_WORDS &&
    text.length > 1 &&
    isCapital(words[0]) &&
    isCapital(words.at(-1)) &&
    words.every((word) => PREPOSITIONS.has(word) || isCapital(word))
  )
}
