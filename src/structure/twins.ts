/** Labels that forms of two languages print twice: *Místo realizace*, and below it *Place of implementation*. */
import type { Block, Document } from '../document/block.ts'
import { tokensOf } from '../language/fold.ts'
import { lexicon, type Concept } from '../language/lexicon/index.ts'
import type { Passage } from '../text/passage.ts'

const MOST_WORDS = 6

/** Whether a line is nothing but words of English labels, one of which is no Czech word as well. */
export const isTwin = (line: Passage): boolean => {
  if (line.length > LONGEST) return false
  const concepts = tokensOf(line.text).map(({ text }) => lexicon.find(text)?.concept)
  return (
    concepts.length <= MOST_WORDS &&
    concepts.includes('english') &&
    concepts.every((concept) => concept === 'english' || (concept !== undefined && SHARED.has(concept)))
  )
}
const LONGEST = 60
/** *of*, *partner*, *grant*, *start* */
const SHARED: ReadonlySet<Concept> = new Set<Concept>(['navigation', 'partner', 'grant', 'start'])

/** The document without such lines, so that the value below is that of the label above. */
export const withoutTwins = (document: Document): Document => {
  const blocks = document.blocks.flatMap((block): Block[] => {
    if (block.type === 'heading') return isTwin(block.text) ? [] : [block]
    if (block.type !== 'paragraph' || !block.lines.some(isTwin)) return [block]
    const lines = block.lines.filter((line) => !isTwin(line))
    return lines.length > 0 ? [{ ...block, lines }] : []
  })
  return { ...document, blocks }
}
