/** What a document says as plain text, in the order of its source. */
import { onceOf } from '../mentions/once.ts'
import { Passage } from '../text/passage.ts'
import type { Block, Document } from './block.ts'

/** One passage a heading, paragraph, list item or cell; footnotes where their bodies stand. */
export const textsOf = onceOf(({ blocks, footnotes }: Document): readonly Passage[] =>
  [...blocks.flatMap(blockTexts), ...footnotes.map((note) => note.text)]
    .map((text) => ({ text, start: text.start }))
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text),
)

/** One passage a heading, paragraph, list item or cell. */
export const blockTexts = (block: Block): Passage[] => {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return joined(block.lines)
    case 'list':
      return block.items.flatMap((item) => [...joined(item.lines), ...item.blocks.flatMap(blockTexts)])
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => joined(cell.lines)))
  }
}

/**
 * Blocks as one plain text: paragraphs parted by a blank line, list items on lines of their own that begin with `- `, a
 * table's rows on lines of their own. Undefined where the blocks hold no word.
 */
export const plainText = (blocks: readonly Block[]): Passage | undefined =>
  put(
    blocks.flatMap((block) => blockText(block) ?? []),
    '\n\n',
  )

const blockText = (block: Block): Passage | undefined => {
  if (block.type === 'list') return put(blockTexts(block), '\n- ', '- ')
  if (block.type === 'table')
    return put(
      block.rows.flatMap(
        (row) =>
          put(
            row.flatMap((cell) => joined(cell.lines)),
            ' | ',
          ) ?? [],
      ),
      '\n',
    )
  return blockTexts(block)[0]
}

const put = (parts: readonly Passage[], separator: string, before?: string): Passage | undefined =>
  parts.length > 0 ? Passage.join(parts, separator, before) : undefined

/** Lines as one passage, always the same one, so that its text is one string for all who ask about it. */
const joined = (lines: readonly Passage[]): Passage[] => (lines.length > 0 ? [joinOf(lines)] : [])
const joinOf = onceOf((lines: readonly Passage[]) => Passage.join(lines))
