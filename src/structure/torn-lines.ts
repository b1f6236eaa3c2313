/** Sentences that blank lines tore apart: a full line without a stop, and the next paragraph begins in small letters. */
import type { Block, Document } from '../document/block.ts'
import { hasAny, isCapitalAt, isLetterAt } from '../text/character.ts'
import { largest } from '../text/extent.ts'
import type { Passage } from '../text/passage.ts'

/** Shorter lines are no torn sentence, nor is the first, which names the page. */
const SHORTEST = 45
/** In a text that is torn at every line, a line so full goes on before a capital too. */
const FULL = 0.75
/** So many lines torn before small letters are such a text. */
const ENOUGH = 3

export const withoutTears = (document: Document): Document => {
  const torn = document.blocks.flatMap((block, i) => {
    const end = lastOf(document.blocks[i - 1])
    return end && goesOn(end, firstOf(block)) ? [end.length] : []
  })
  const full = torn.length < ENOUGH ? Infinity : Math.max(SHORTEST, FULL * largest(torn))
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const last = blocks.at(-1)
    const end = lastOf(last)
    const next = firstOf(block)
    const isTorn =
      blocks.length > 1 &&
      end &&
      next &&
      (goesOn(end, next) || (end.length >= full && isOpen(end) && isLetterAt(next.text, 0)))
    if (isTorn && last?.type === 'paragraph' && block.type === 'paragraph')
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...block.lines] }
    else blocks.push(block)
  }
  return blocks.length === document.blocks.length ? document : { ...document, blocks }
}

const isOpen = (end: Passage): boolean => end.length >= SHORTEST && !hasAny(end.text.charAt(end.length - 1), STOPS)
const STOPS = '.!?:;"“)'

const goesOn = (end: Passage, next: Passage | undefined): boolean =>
  next !== undefined && isOpen(end) && isLetterAt(next.text, 0) && !isCapitalAt(next.text, 0) && next.test(WORDS)
/** Two words without a stop are a remark of their own: *logo kraje*. */
const WORDS = /^\p{Ll}[\p{Ll},]* (?:\S+ \S|\S+[.!?,;:]$)/u

const lastOf = (block: Block | undefined): Passage | undefined =>
  block?.type === 'paragraph' ? block.lines.at(-1) : undefined
const firstOf = (block: Block): Passage | undefined => (block.type === 'paragraph' ? block.lines[0] : undefined)
