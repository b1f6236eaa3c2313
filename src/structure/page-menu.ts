/** What stands above a page's own text: menus, a calendar, the weather. */
import type { Block, Document } from '../document/block.ts'

/** The word that pages of towns have between their menus and their text. */
const CONTENTS = 'obsah'
const LONGEST_TITLE = 140

/** A line that is no sentence, as titles are. */
const isTitle = (block: Block | undefined): boolean => {
  if (block?.type === 'heading') return true
  const [line, ...more] = block?.type === 'paragraph' ? block.lines : []
  return line !== undefined && more.length === 0 && line.length <= LONGEST_TITLE && !line.test(/[.!?:;,]$/u)
}

/** How many blocks at the beginning are the page's: all up to the word above the title; 0 where no such word stands. */
export const menuEnd = ({ blocks }: Document): number =>
  blocks.findIndex((block, i) => {
    const [line, ...more] = block.type === 'heading' ? [block.text] : block.type === 'paragraph' ? block.lines : []
    return line !== undefined && more.length === 0 && line.text.toLowerCase() === CONTENTS && isTitle(blocks[i + 1])
  }) + 1

export const withoutMenu = (document: Document): Document => {
  const end = menuEnd(document)
  return end > 0 ? { ...document, blocks: document.blocks.slice(end) } : document
}
