/** Headings that only their letters or Roman numbers make: *A. Na jak dlouho*, *B. Kdo se schází*, *C. O co nám jde*. */
import type { Block, Paragraph } from '../document/block.ts'
import { hasAny, isCapitalAt } from '../text/character.ts'
import type { Passage } from '../text/passage.ts'

const SIGN = /^(?<sign>\p{Lu}|[IVX]{1,5})[.)]\s+(?=\p{Lu})/u
const LONGEST = 90
/** Lines that are no heading: sentences, and labels with their values. */
const OPEN = /[.,;]$|[:;]\s/
const FEWEST = 3
/** As for a line that only its words make a heading. */
const LEVEL = 7

/** The blocks, the lines at the beginning of paragraphs that count on from *A* or *I* being headings. */
export const withCountedHeadings = (blocks: readonly Block[]): readonly Block[] => {
  const counted = new Set<Block>([...run(blocks, letterOf), ...run(blocks, numberOf)])
  if (counted.size === 0) return blocks
  return blocks.flatMap((block): Block[] => {
    const [first, ...rest] = block.type === 'paragraph' && counted.has(block) ? block.lines : []
    if (!first) return [block]
    return [
      { type: 'heading', level: LEVEL, text: first },
      ...(rest.length > 0 ? [{ type: 'paragraph' as const, lines: rest }] : []),
    ]
  })
}

/** The paragraphs whose first lines count on from 1; none where they are too few. */
const run = (blocks: readonly Block[], count: (sign: string) => number | undefined): readonly Paragraph[] => {
  const found: Paragraph[] = []
  for (const block of blocks) {
    const sign = block.type === 'paragraph' ? signOf(block.lines[0]) : undefined
    if (block.type === 'paragraph' && sign !== undefined && count(sign) === found.length + 1) found.push(block)
  }
  return found.length < FEWEST ? [] : found
}

const signOf = (line: Passage | undefined): string | undefined =>
  line && line.length <= LONGEST && isCapitalAt(line.text, 0) && hasStop(line.text) && !line.test(OPEN)
    ? line.match(SIGN)?.named['sign']?.text
    : undefined

/** Whether a stop or a parenthesis ends what may be a sign; cheap, for most lines have none. */
const hasStop = (text: string): boolean => hasAny(text.slice(1, LONGEST_SIGN + 1), '.)')
const LONGEST_SIGN = 5

const letterOf = (sign: string): number | undefined =>
  sign.length === 1 ? sign.charCodeAt(0) - 'A'.charCodeAt(0) + 1 : undefined

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII']
const numberOf = (sign: string): number | undefined => ROMAN.indexOf(sign) + 1
