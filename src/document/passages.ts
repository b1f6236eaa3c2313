import type { Passage } from '../text/passage.ts'
import type { Block } from './block.ts'

/** Every passage of a block, in reading order. */
export const passagesOf = (block: Block): readonly Passage[] => {
  if (block.type === 'heading') return [block.text]
  if (block.type === 'paragraph') return block.lines
  if (block.type === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines))
  return block.items.flatMap((item) => [...item.lines, ...item.blocks.flatMap(passagesOf)])
}
