/**
 * The inline Markdown of most pieces that have any: bold words, raised numbers, line breaks. What else occurs is remark's to
 * read, and so is bold type that stands beside other signs than these.
 */
import type { Paragraph, PhrasingContent } from 'mdast'
import { isBlank, isWordAt } from '../../text/character.ts'

/** Signs that only remark reads: code, escapes, other emphasis, links. */
const OTHERS = ['`', '\\', '_', '](']
const TAG = /^<\/?(?:sup|br\s?\/?)>/i
const LONGEST_TAG = 6

/** The paragraph as remark would give it; undefined where remark has to. */
export const readBold = (text: string): Paragraph | undefined => {
  if (OTHERS.some((sign) => text.includes(sign)) || text.includes('  \n')) return undefined
  const paragraph: Paragraph = { type: 'paragraph', children: [] }
  let [into, begin, at]: [PhrasingContent[], number, number] = [paragraph.children, 0, 0]
  // Blanks at the edges of the paragraph are none of its text; those between its parts are.
  const endText = (end: number): void => {
    const isEdge = paragraph.children.length === 0 || end === text.length
    if (begin === end || (isEdge && text.slice(begin, end).trim() === '')) return
    into.push({ type: 'text', value: text.slice(begin, end), ...between(begin, end) })
  }
  for (let next = signFrom(text, at); next >= 0; next = signFrom(text, at)) {
    const tag = text.charAt(next) === '<' ? TAG.exec(text.slice(next, next + LONGEST_TAG))?.[0] : '**'
    if (tag === undefined) return undefined
    at = next + tag.length
    endText(next)
    if (tag !== '**') into.push({ type: 'html', value: tag, ...between(next, at) })
    else if (into === paragraph.children && opens(text, next)) {
      const end = text.indexOf('**', at)
      if (end < 0) return undefined
      into.push({ type: 'strong', children: [], ...between(next, end + 2) })
      const bold = into.at(-1)
      if (bold?.type !== 'strong') return undefined
      into = bold.children
    } else if (into !== paragraph.children && closes(text, next)) into = paragraph.children
    else return undefined
    begin = at
  }
  endText(text.length)
  return into === paragraph.children ? paragraph : undefined
}

const signFrom = (text: string, from: number): number => {
  const [star, tag] = [text.indexOf('*', from), text.indexOf('<', from)]
  return star < 0 || tag < 0 ? Math.max(star, tag) : Math.min(star, tag)
}

const between = (start: number, end: number) => ({
  position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
})

/** Two stars between a blank or a parenthesis and a word, which can only open (CommonMark 0.31, section 6.2). */
const opens = (text: string, at: number): boolean =>
  text.startsWith('**', at) && (isEdge(text, at - 1) || text.charAt(at - 1) === '(') && isWordAt(text, at + 2)

/** Two stars between a word and a blank or a sign, or between a stop and a blank, which can only close. */
const closes = (text: string, at: number): boolean => {
  if (!text.startsWith('**', at)) return false
  if (isWordAt(text, at - 1)) return isEdge(text, at + 2) || '.,;:?!)'.includes(text.charAt(at + 2))
  return '.,:;?!)'.includes(text.charAt(at - 1)) && isEdge(text, at + 2)
}

const isEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || isBlank(text.charCodeAt(at))
