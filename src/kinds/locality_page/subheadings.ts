/** Headings inside a section: they part its text and end nothing. */
import type { Block } from '../../document/block.ts'
import { outline, type HeadingRule } from '../../document/outline.ts'

/** The blocks, headings below the level of the last known one being paragraphs. */
export const withSubheadings = <Key extends string>(
  blocks: readonly Block[],
  rules: readonly HeadingRule<Key>[],
): Block[] => {
  let level: number | undefined
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const isKnown = outline([block], rules).some(({ key }) => key !== undefined)
    if (!isKnown && level !== undefined && block.level > level) return { type: 'paragraph', lines: [block.text] }
    level = isKnown ? block.level : undefined
    return block
  })
}
