/** HTML inside Markdown: which lines of a text are its blocks. */
import { isBlank, type Line } from '../../document/line.ts'

const OPEN =
  /^ {0,3}<(table|div|p|ul|ol|dl|h[1-6]|center|section|article|details|figure|blockquote|pre)\b[^<>]{0,500}>/i
const CLOSE = /^ {0,3}<\/(?:table|div|p|ul|ol|dl|center|section|article|details|figure|blockquote|pre)\s*>/i
const COMMENT = /^ {0,3}<!--/

export const isHtmlBlock = (line: Line): boolean =>
  line.text.includes('<') && (OPEN.test(line.text) || CLOSE.test(line.text) || COMMENT.test(line.text))

/** Elements that no blank line ends. */
const LONG = /^(?:table|ul|ol|dl)$/i

/**
 * The index of the line after the block of HTML that begins at the index: tables, lists and comments reach to their end,
 * which in a broken page is that of the text; everything else reaches to a blank line (CommonMark 0.31, section 4.6).
 */
export const endOfHtml = (lines: readonly Line[], at: number): number => {
  const first = lines[at]?.text ?? ''
  const name = OPEN.exec(first)?.[1] ?? ''
  const isComment = COMMENT.test(first)
  const isLong = LONG.test(name)
  let depth = 0
  for (let i = at; i < lines.length; i++) {
    const { text } = lines[i] ?? { text: '' }
    if (isComment && text.includes('-->')) return i + 1
    if (isLong && (depth += count(text, `<${name}`) - count(text, `</${name}`)) <= 0) return i + 1
    if (!isComment && !isLong && isBlank(lines[i])) return i
  }
  return lines.length
}

const count = (text: string, tag: string): number =>
  text.includes('<') ? text.toLowerCase().split(tag.toLowerCase()).length - 1 : 0
