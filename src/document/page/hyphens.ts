/** Words that a line's end divided: *dlou-* in one line, *hodobě* in the next. */
import { Passage, type Span } from '../../text/passage.ts'
import type { Block } from '../block.ts'

const DIVIDED = /(?<word>\p{L}{0,40}\p{Ll}{2})-$/u
const GOES_ON = /^(?<rest>\p{Ll}{2}\p{L}*)\S*/u
/** The first half of a compound whose hyphen is its own: *sociálně-právní*, *česko-německý*. */
const COMPOUND = /(?:[lnv]ě|cky|[cs]ko)$/u

interface Undivided {
  readonly lines: readonly Passage[]
  /** The hyphens that are no part of their words. */
  readonly hyphens: readonly Span[]
}

/** The lines, each divided word whole in the first of its two; `isCompound` tells words whose hyphen is their own. */
const undivided = (lines: readonly Passage[], isCompound: (word: string) => boolean): Undivided => {
  const whole: Passage[] = []
  const hyphens: Span[] = []
  for (const line of lines) {
    const before = whole.at(-1)
    const word = before?.match(DIVIDED)?.named['word']
    const next = line.match(GOES_ON)
    const rest = next?.named['rest']
    if (!before || !word || !next || !rest) {
      whole.push(line)
      continue
    }
    const isOwn = COMPOUND.test(word.text) || isCompound(`${word.text}-${rest.text}`.toLowerCase())
    const hyphen = before.slice(before.length - 1)
    if (!isOwn) hyphens.push([hyphen.start, hyphen.end])
    whole[whole.length - 1] = Passage.join([isOwn ? before : before.slice(0, before.length - 1), next.whole], '')
    const left = line.slice(next.end).trim()
    if (!left.isEmpty) whole.push(left)
  }
  return { lines: whole, hyphens }
}

const COMPOUND_WORD = /\p{L}{2,30}-\p{Ll}{2,30}/gu

/** The blocks of a text, their divided words made whole. */
export const undivideBlocks = (
  blocks: readonly Block[],
  text: string,
): { readonly blocks: Block[]; readonly hyphens: readonly Span[] } => {
  const hyphens: Span[] = []
  let compounds: ReadonlySet<string> | undefined
  const isCompound = (word: string): boolean => {
    compounds ??= new Set(text.match(COMPOUND_WORD)?.map((compound) => compound.toLowerCase()))
    return compounds.has(word)
  }
  const linesOf = (lines: readonly Passage[]): readonly Passage[] => {
    if (!lines.some((line) => line.text.endsWith('-') && DIVIDED.test(line.text.slice(-4)))) return lines
    const found = undivided(lines, isCompound)
    for (const hyphen of found.hyphens) hyphens.push(hyphen)
    return found.lines
  }
  const visit = (block: Block): Block => {
    if (block.type === 'paragraph') return { ...block, lines: linesOf(block.lines) }
    if (block.type !== 'list') return block
    return {
      ...block,
      items: block.items.map((item) => ({ lines: linesOf(item.lines), blocks: item.blocks.map(visit) })),
    }
  }
  return { blocks: blocks.map(visit), hyphens }
}
