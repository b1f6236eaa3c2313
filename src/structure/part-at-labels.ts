/** Parts blocks where a label begins, so that every label stands at the beginning of a block. */
import { Passage } from '../text/passage.ts'
import type { Block, List, ListItem, Paragraph } from '../document/block.ts'
import { startsLine, type Labels } from './label.ts'
import { isFull, runsOn, widthOf } from '../document/wrapped.ts'

/**
 * The blocks, parted so that a labelled line of a paragraph begins a paragraph. A labelled line that a reader took for the
 * rest of the list item above it is none, nor are words in the middle of a wrapped sentence.
 */
export const partAtLabels = <Key extends string>(blocks: readonly Block[], labels: Labels<Key>): Block[] => {
  const begins = (line: Passage, before: Passage | undefined, lines: readonly Passage[], width: number): boolean => {
    const label = labels.at(line)
    if (label?.ending === 'nothing') return standsAlone(line, before, width)
    return label !== undefined && !(label.ending === 'blank' && before && isInSentence(line, before, lines, width))
  }
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'paragraph') return partParagraph(withWholeLabels(block, labels), begins)
    if (block.type === 'list') return partList(block, begins)
    return [block]
  })
}

/** *Pověřený zástupce pro sociální | začleňování: Jan Malý*: a label that a line's end cut in two is whole again. */
const withWholeLabels = <Key extends string>(paragraph: Paragraph, labels: Labels<Key>): Paragraph => {
  const lines: Passage[] = []
  for (const line of paragraph.lines) {
    const above = lines.at(-1)
    const whole = above && line.test(END_OF_LABEL) && !above.test(/[.:;,]/u) ? Passage.join([above, line]) : undefined
    const label = whole && labels.at(whole)
    if (above && whole && label?.ending === 'colon' && label.end > above.length) lines[lines.length - 1] = whole
    else lines.push(line)
  }
  return lines.length === paragraph.lines.length ? paragraph : { ...paragraph, lines }
}
const END_OF_LABEL = /^\p{Ll}[^:.,;]{1,60}:/u

type Begins = (line: Passage, before: Passage | undefined, lines: readonly Passage[], width: number) => boolean

const partParagraph = (paragraph: Paragraph, begins: Begins): Paragraph[] => {
  const width = widthOf(paragraph.lines)
  const { lines } = paragraph
  const starts = lines.flatMap((line, i) => (i > 0 && begins(line, lines[i - 1], lines, width) ? [i] : []))
  if (starts.length === 0) return [paragraph]
  const cuts = [...starts, paragraph.lines.length]
  return [
    { ...paragraph, lines: paragraph.lines.slice(0, cuts[0]) },
    ...starts.map((start, i): Paragraph => ({ type: 'paragraph', lines: paragraph.lines.slice(start, cuts[i + 1]) })),
  ]
}

const partList = (list: List, begins: Begins): Block[] => {
  const parts: Block[] = []
  let items: ListItem[] = []
  for (const item of list.items) {
    const width = widthOf(item.lines)
    const at = item.lines.findIndex((line, i) => i > 0 && begins(line, item.lines[i - 1], item.lines, width))
    if (at < 0 || item.blocks.length > 0) {
      items.push(item)
      continue
    }
    parts.push({ ...list, items: [...items, { lines: item.lines.slice(0, at), blocks: [] }] })
    for (const part of partParagraph({ type: 'paragraph', lines: item.lines.slice(at) }, begins)) parts.push(part)
    items = []
  }
  if (parts.length === 0) return [list]
  return items.length > 0 ? [...parts, { ...list, items }] : parts
}

/** No text is wrapped at so many characters: a line after one that is longer is a line of its own. */
const UNWRAPPED = 200

/** Whether a line without a colon may be a label: it begins a sentence. */
const standsAlone = (line: Passage, before: Passage | undefined, width: number): boolean =>
  startsLine(line) &&
  (line.test(CAPITALS) ||
    (before !== undefined && before.length > UNWRAPPED) ||
    !(before && !before.test(/[.!?:;]$/u) && runsOn(before, line, width)))

/** Whether a wrapped sentence goes on in a line by its words: *… získala dotaci ve | výši 5,9 milionu korun.* */
const isInSentence = (line: Passage, before: Passage, lines: readonly Passage[], width: number): boolean =>
  !before.test(/[.!?:;]$/u) &&
  lines.at(-1)?.test(/[.!?][)"“]?$/u) === true &&
  isFull(before, line, width) &&
  runsOn(before, line, 0)

const CAPITALS = /^\p{Lu}{3}[^\p{Ll}]*$/u
