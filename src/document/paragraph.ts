/** What lines of text are: a heading by their bold type, the items of a list by their signs, or a paragraph. */
import { Passage } from '../text/passage.ts'
import type { Heading, Paragraph } from './block.ts'

/** Bold type alone makes a short line a heading, unless it ends like a sentence. */
const BOLD_HEADING = { characters: 160, end: /[^.,;]$/ }

/** Lines that are no list; at least one. */
export const paragraphOf = (lines: readonly Passage[], lead?: Passage, note?: Passage): Heading | Paragraph => {
  const text = Passage.join(lines)
  const isBold = lead?.text === text.text && !note
  if (isBold && text.length <= BOLD_HEADING.characters && text.test(BOLD_HEADING.end))
    return { type: 'heading', level: 7, text }
  return { type: 'paragraph', lines, ...(lead && { lead }), ...(note && { note }) }
}
