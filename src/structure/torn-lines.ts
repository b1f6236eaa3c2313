/** Sentences that blank lines tore apart: a full line without a stop, and the next paragraph begins in small letters. */
import type { Block, Document } from '../document/block.ts'

/** Shorter lines are no torn sentence, nor is the first, which names the page. */
const SHORTEST = 45

export const withoutTears = (document: Document): Document => {
  const blocks: Block[] = []
  for (const block of document.blocks) {
    const last = blocks.at(-1)
    const end = last?.type === 'paragraph' ? last.lines.at(-1) : undefined
    const [next] = block.type === 'paragraph' ? block.lines : []
    const isTorn =
      blocks.length > 1 &&
      end &&
      next &&
      end.length >= SHORTEST &&
      !end.test(/[.!?:;"“)]$/u) &&
      next.test(/^\p{Ll}[\p{Ll},]* /u)
    if (isTorn && last?.type === 'paragraph' && block.type === 'paragraph')
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...block.lines] }
    else blocks.push(block)
  }
  return blocks.length === document.blocks.length ? document : { ...document, blocks }
}
