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
  const texts: Passage[] = []
  putTexts(block, texts)
  return texts
}

/** Into one list: lists in lists would else be copied from level to level. */
const putTexts = (block: Block, texts: Passage[]): void => {
  const put = (lines: readonly Passage[]): void => {
    if (lines.length > 0) texts.push(joinOf(lines))
  }
  switch (block.type) {
    case 'heading':
      texts.push(block.text)
      break
    case 'paragraph':
      put(block.lines)
      break
    case 'list':
      for (const { lines, blocks } of block.items) {
        put(lines)
        for (const inner of blocks) putTexts(inner, texts)
      }
      break
    case 'table':
      for (const row of block.rows) for (const { lines } of row) put(lines)
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
