/** Pages whose whole text stands in the one item of a list: the lines above and below are those of the site. */
import type { Block, ListItem } from '../../../document/block.ts'
import { passagesOf } from '../../../document/passages.ts'
import type { Ledger } from '../../draft.ts'

/** The text that the item holds below the line above it, or the blocks as they are. */
export const withoutFrame = (blocks: readonly Block[], ledger: Ledger): readonly Block[] => {
  const at = blocks.findIndex((block) => block.type === 'list' && block.items.length === 1 && isText(block.items[0]))
  const list = blocks[at]
  const [item] = list?.type === 'list' ? list.items : []
  if (!item) return blocks
  const [above, below] = [blocks.slice(0, Math.max(at - 1, 0)), blocks.slice(at + 1)]
  if (!above.every(isLine)) return blocks
  // Below the item other sections of the page may stand.
  const isFrame = below.every(isLine)
  ledger.discard([...above, ...(isFrame ? below : [])].flatMap(passagesOf))
  const text: readonly Block[] = [{ type: 'paragraph', lines: item.lines }, ...item.blocks]
  return [...blocks.slice(Math.max(at - 1, 0), at), ...text, ...(isFrame ? [] : below)]
}

const isText = (item: ListItem | undefined): boolean =>
  item !== undefined && item.blocks.every(({ type }) => type === 'paragraph') && isLong(item.blocks)

/** Several paragraphs, or one that no item of a list would be. */
const isLong = (blocks: readonly Block[]): boolean =>
  blocks.length > 1 || blocks.flatMap(passagesOf).reduce((sum, { length }) => sum + length, 0) > LONG
const LONG = 300

/** No sentence and no way to reach somebody. */
const isLine = (block: Block): boolean =>
  block.type !== 'table' && passagesOf(block).every(({ text }) => text.length <= LONGEST && !SAYS_SOMETHING.test(text))
const LONGEST = 80
const SAYS_SOMETHING = /[.!?:]$|@|\d{3}/u
