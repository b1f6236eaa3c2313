/** Phones in a text of many blocks, whose cells end where no sign tells it any more. */
import { findPhones } from '../../czech/code/phone.ts'
import type { Passage } from '../../text/passage.ts'
import { isBlockBetween } from './readable.ts'

/** A blank between digits, at which a cell or a line may end. */
const BETWEEN_DIGITS = /(?<=\d)\s(?=[\d+(])/g

/**
 * The phones of each cell and of each line, and those that a line divides: beside a number in the next cell a phone is one
 * (*1 | 705 894 444*), but two cells make none (*600 000 | 250*).
 */
export function phonesIn(p: Passage): Passage[] {
  const [cells, lines]: [number[], number[]] = [[], []]
  for (const { index } of p.text.matchAll(BETWEEN_DIGITS)) {
    const [before, after] = [p.slice(index - 1, index).end, p.slice(index + 1, index + 2).start]
    if (isBlockBetween(p.source, before, after)) cells.push(index)
    else if (p.source.slice(before, after).includes('\n')) lines.push(index)
  }
  const all = [...cells, ...lines].sort((a, b) => a - b)
  const parts = lines.length > 0 ? [partsOf(p, cells), partsOf(p, all)] : [partsOf(p, cells)]
  return parts
    .flat()
    .flatMap(findPhones)
    .map(({ passage }) => passage)
}

const partsOf = (p: Passage, cuts: readonly number[]): Passage[] =>
  [...cuts, p.length].map((cut, i) => p.slice(cuts[i - 1] ?? 0, cut))
