/** Headings whose section gave no field, though they stand among those that did. */
import { passagesOf } from '../../document/passages.ts'
import type { Block } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import type { Passage } from '../../text/passage.ts'
import { SpanIndex } from '../span-index.ts'
import { clipped } from '../../text/clipped.ts'
import { MOST_TOLD, nearest, nearWords } from './near.ts'
import type { Known, Read } from './read.ts'

export const unreadSections = (
  blocks: readonly Block[],
  { fields, shown, marks, told }: Read,
  { hints, isNoField }: Known,
): Finding[] => {
  const first = fields.reduce((least, { span }) => Math.min(least, span[0]), Infinity)
  const last = fields.reduce((most, { span }) => Math.max(most, span[1]), 0)
  const own = [...fields.map(({ span }) => span), ...shown, ...told]
  const isIn = (index: SpanIndex) => (text: Passage) => text.spans.some((span) => index.meets(span))
  const [isOwn, isClaimed] = [isIn(new SpanIndex(own)), isIn(new SpanIndex([...own, ...marks]))]
  return sectionsIn(blocks)
    .filter(
      ({ heading, texts }) => heading.start > first && heading.end < last && !isOwn(heading) && !texts.some(isClaimed),
    )
    .filter(({ heading }) => !isNoField(heading))
    .map(({ heading }) => ({
      code: 'section_unknown',
      args: { heading: clipped(heading.text, MOST_TOLD) },
      span: [heading.start, heading.end],
      candidates: [...new Set(nearest(hints, ({ titles }) => nearWords(heading.text, titles)).map(({ list }) => list))],
    }))
}

interface Section {
  readonly heading: Passage
  readonly texts: readonly Passage[]
}

/** The headings that have words below them. */
const sectionsIn = (blocks: readonly Block[]): Section[] => {
  const sections: { heading: Passage; texts: Passage[] }[] = []
  for (const block of blocks)
    if (block.type === 'heading') sections.push({ heading: block.text, texts: [] })
    else for (const text of passagesOf(block)) sections.at(-1)?.texts.push(text)
  return sections.filter(({ texts }) => texts.length > 0)
}
