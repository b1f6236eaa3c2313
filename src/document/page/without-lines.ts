/** Blocks without some of their lines, what they interrupted put together again. */
import type { Passage } from '../../text/passage.ts'
import type { Block, List, ListItem, Paragraph } from '../block.ts'

export const withoutLines = (blocks: readonly Block[], drop: ReadonlySet<Passage>): Block[] => {
  const rest: Block[] = []
  let isCut = false
  for (const block of blocks) {
    const { own, before, after } = cut(block, drop)
    const last = rest.at(-1)
    const joined = own && last && (isCut || before) ? joinedOf(last, own) : undefined
    if (joined) rest[rest.length - 1] = joined
    else if (own) rest.push(own)
    isCut = own ? after : true
  }
  return rest
}

/** What is left of a block, and whether lines went at its beginning and its end. */
const cut = (block: Block, drop: ReadonlySet<Passage>): { own: Block | undefined; before: boolean; after: boolean } => {
  const isDropped = (line: Passage | undefined): boolean => line !== undefined && drop.has(line)
  if (block.type === 'table') return { own: block, before: false, after: false }
  if (block.type === 'heading') return { own: isDropped(block.text) ? undefined : block, before: false, after: false }
  if (block.type === 'list') {
    const items = block.items.flatMap((item) => itemWithout(item, drop))
    const last = block.items.at(-1)
    return {
      own: items.length > 0 ? { ...block, items } : undefined,
      before: isDropped(block.items[0]?.lines[0]),
      after: last !== undefined && last.blocks.length === 0 && isDropped(last.lines.at(-1)),
    }
  }
  const lines = block.lines.filter((line) => !drop.has(line))
  const { lead, note, ...paragraph } = block
  const before = isDropped(block.lines[0])
  const marks = before ? {} : { ...(lead && { lead }), ...(note && { note }) }
  const own: Paragraph | undefined = lines.length > 0 ? { ...paragraph, ...marks, lines } : undefined
  return { own: lines.length === block.lines.length ? block : own, before, after: isDropped(block.lines.at(-1)) }
}

const itemWithout = (item: ListItem, drop: ReadonlySet<Passage>): ListItem[] => {
  const lines = item.lines.filter((line) => !drop.has(line))
  const blocks = withoutLines(item.blocks, drop)
  return lines.length > 0 || blocks.length > 0 ? [{ lines, blocks }] : []
}

/** Two blocks between which lines went, as one where they are one; undefined where they are two. */
const joinedOf = (above: Block, below: Block): Block | undefined => {
  if (above.type === 'list' && below.type === 'list')
    return above.ordered === below.ordered ? { ...above, items: [...above.items, ...below.items] } : undefined
  if (below.type !== 'paragraph' || below.note) return undefined
  if (above.type === 'paragraph')
    return goesOn(above.lines, below.lines) ? { ...above, lines: [...above.lines, ...below.lines] } : undefined
  return above.type === 'list' ? withLines(above, below.lines) : undefined
}

/** The list, its last item going on with the lines. */
const withLines = (list: List, lines: readonly Passage[]): List | undefined => {
  const last = list.items.at(-1)
  if (!last || last.blocks.length > 0 || !goesOn(last.lines, lines)) return undefined
  return { ...list, items: [...list.items.slice(0, -1), { ...last, lines: [...last.lines, ...lines] }] }
}

/** A sentence that has no end above goes on in small letters below. */
const goesOn = (above: readonly Passage[], below: readonly Passage[]): boolean =>
  !(above.at(-1)?.test(/[.!?:;…]["“”)]?$/u) ?? true) && (below[0]?.test(/^\p{Ll}/u) ?? false)
