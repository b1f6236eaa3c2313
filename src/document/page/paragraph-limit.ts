/** How long the text of one block may be: regular expressions run over it as a whole, and theirs is a stack of bounded depth. */
import type { Passage } from '../../text/passage.ts'
import { InputError } from '../../source/input-error.ts'
import type { Block } from '../block.ts'
import { largest } from '../../text/extent.ts'

/** Throws InputError if a paragraph, a list item or a cell has more characters. */
export const checkParagraphs = (blocks: readonly Block[], file: string, characters: number): void => {
  const longest = longestOf(blocks)
  if (longest > characters)
    throw new InputError(file, [
      'has a paragraph of {longest} characters; the limit is {limit}',
      { longest, limit: characters },
    ])
}

const longestOf = (blocks: readonly Block[]): number => largest(blocks.map(longestIn))

const longestIn = (block: Block): number => {
  switch (block.type) {
    case 'heading':
      return block.text.length
    case 'paragraph':
      return lengthOf(block.lines)
    case 'list':
      return largest(block.items.map((item) => Math.max(lengthOf(item.lines), longestOf(item.blocks))))
    case 'table':
      return largest(block.rows.map((row) => largest(row.map((cell) => lengthOf(cell.lines)))))
  }
}

const lengthOf = (lines: readonly Passage[]): number => lines.reduce((sum, line) => sum + line.length, 0)
