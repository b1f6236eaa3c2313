/** Lists in text: bullets of every kind that people type, numbers and letters, nested by their indent. */
import type { Passage } from '../passage.ts'
import type { List, ListItem } from './block.ts'
import { readInline } from './inline.ts'
import type { Line, Margin } from './line.ts'

/**
 * A list sign, blanks, then the item. A number counts only before a word: "16. 10. 2018" and "28. října" are dates. Word's
 * round bullet "o" counts only before a wide gap, for it is a preposition too.
 */
const ITEM =
  /^(\s*)(?:([-*+•◦▪■●○–—·‣➢➤✓\uf0b7\uf0a7\uf0d8])\s+|(o)(?:\t|\s{2,})|(\d{1,2}\.?\)|\d{1,2}\.|\(?[a-z]\))\s+(?=["„(]?\p{Lu}))(?=\S)/u
const MONTH = /^\s*\d{1,2}\.\s+(?:led|únor|břez|dub|květ|červ|srp|září|říj|list|pros)/iu

export const isItem = (line: Line): boolean => ITEM.test(line.text) && !MONTH.test(line.text)

interface OpenItem {
  readonly indent: number
  readonly ordered: boolean
  readonly lines: Passage[]
  readonly children: OpenItem[]
}

/** A run of lines of which the first is an item; other lines run on from the item before them. */
export const readList = (source: string, lines: readonly Line[], margin: Margin): List => {
  const root: OpenItem = { indent: -1, ordered: false, lines: [], children: [] }
  const stack: OpenItem[] = [root]
  for (const line of lines) {
    const sign = isItem(line) ? ITEM.exec(line.text) : null
    const start = line.start + (sign?.[0].length ?? 0)
    const { lines: passages, references, markup, note } = readInline(source, start, line.end)
    margin.references.push(...references, ...(note ? [note] : []))
    margin.markup.push(...markup)
    if (!sign) {
      stack.at(-1)?.lines.push(...passages)
      continue
    }
    margin.markup.push([line.start, start])
    const indent = width(sign[1] ?? '')
    while (stack.length > 1 && (stack.at(-1)?.indent ?? -1) >= indent) stack.pop()
    const item: OpenItem = { indent, ordered: sign[4] !== undefined, lines: [...passages], children: [] }
    stack.at(-1)?.children.push(item)
    if (stack.length < MAX_DEPTH) stack.push(item)
  }
  return close(root.children)
}

const MAX_DEPTH = 32

const width = (indent: string): number =>
  [...indent].reduce((sum, c) => (c === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0)

const close = (items: readonly OpenItem[]): List => ({
  type: 'list',
  ordered: items[0]?.ordered ?? false,
  items: items.map((item): ListItem => ({
    lines: item.lines,
    blocks: item.children.length > 0 ? [close(item.children)] : [],
  })),
})
