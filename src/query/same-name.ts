import { editDistance } from '../language/morphology/edit-distance.ts'
import { bare } from '../text/bare.ts'

/** The name that was typed, however its words are parted and spelt: `social-services`, `Oblast`. */
export const sameName = (word: string, names: readonly string[]): string | undefined =>
  names.find((name) => plainName(name) === plainName(word))

/** Without accents, its words parted by blanks. */
export const plainName = (text: string): string =>
  bare(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

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

const distanceOf = (typed: string, name: string, most: number): number =>
  typed.length > 2 && name.includes(typed) ? 0.5 : editDistance(typed, name, most)
