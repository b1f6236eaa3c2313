/**
 * Footnotes: their bodies stand where a page ended, in the middle of the text or even of a paragraph. They are taken out
 * of the flow, and the sentence that they interrupted is joined again.
 */
import { Passage } from '../passage.ts'
import type { Block, Footnote, Paragraph } from './block.ts'

export const takeFootnotes = (blocks: readonly Block[]): { blocks: Block[]; footnotes: Footnote[] } => {
  const footnotes: Footnote[] = []
  const rest: Block[] = []
  let interrupted = false
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.note) {
      footnotes.push({ marker: block.note, text: Passage.join(block.lines) })
      interrupted = true
      continue
    }
    const last = rest.at(-1)
    if (interrupted && last?.type === 'paragraph' && block.type === 'paragraph' && runsOn(last, block))
      rest[rest.length - 1] = { ...last, lines: [...last.lines, ...block.lines] }
    else rest.push(block)
    interrupted = false
  }
  return { blocks: rest, footnotes }
}

/** Whether the second paragraph goes on with the first one's sentence. */
export const runsOn = (before: Paragraph, after: Paragraph): boolean => {
  const end = before.lines.at(-1)
  const start = after.lines[0]
  return !!end && !!start && !end.test(/[.!?:;"“”)]$/) && start.test(/^[\p{Ll}(]/u) && !after.note
}
