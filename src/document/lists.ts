/** Lists in text: bullets of every kind that people type, numbers and letters, nested by their indent. */
import type { Passage } from '../passage.ts'
import type { Block, List, ListItem } from './block.ts'
import { readInline } from './inline.ts'
import type { Line, Margin } from './line.ts'

/**
 * A list sign, blanks, then the item. A number counts only before a word: "16. 10. 2018" and "28. října" are dates. Word's
 * round bullet "o" counts only before a wide gap, for it is a preposition too.
 */
const ITEM =
  /^(\s*)(?:([-*+•◦▪■●○–—·‣➢➤✓\uf0b7\uf0a7\uf0d8])\s+|(o)(?:\t|\s{2,})|(\d{1,2}\.?\)|\d{1,2}\.|\(?[a-z]\))\s+(?=["„(]?\p{Lu}))(?=\S)/u
const MONTH = /^\s*\d{1,2}\.\s+(?:led|únor|břez|dub|květ|červ|srp|září|říj|list|pros)/iu

/** The sign with which an item begins, and whether it numbers the item. */
export const itemSign = (text: string): { length: number; indent: string; ordered: boolean } | undefined => {
  const found = MONTH.test(text) ? null : ITEM.exec(text)
  return found ? { length: found[0].length, indent: found[1] ?? '', ordered: found[4] !== undefined } : undefined
}

export const isItem = (line: Line): boolean => itemSign(line.text) !== undefined

/** A line with a list sign, and the lines that run on from it. */
export interface OpenItem {
  /** In columns, or in any other measure that grows with the depth. */
  readonly indent: number
  readonly ordered: boolean
  readonly lines: Passage[]
}

/** A run of lines of which the first is an item; other lines run on from the item before them. */
export const readList = (source: string, lines: readonly Line[], margin: Margin): List => {
  const items: OpenItem[] = []
  for (const line of lines) {
    const sign = itemSign(line.text)
    const start = line.start + (sign?.length ?? 0)
    const { lines: passages, references, markup, note } = readInline(source, start, line.end)
    margin.references.push(...references, ...(note ? [note] : []))
    margin.markup.push(...markup)
    if (sign) {
      margin.markup.push([line.start, start])
      items.push({ indent: width(sign.indent), ordered: sign.ordered, lines: [...passages] })
    } else items.at(-1)?.lines.push(...passages)
  }
  return nest(items)
}

const width = (indent: string): number =>
  Array.from(indent).reduce((sum, c) => (c === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0)

interface Branch extends OpenItem {
  readonly children: Branch[]
}

const MAX_DEPTH = 32

/** Items in order as a list: one that is indented more than the item before it belongs to that item. */
export const nest = (items: readonly OpenItem[]): List => {
  const root: Branch = { indent: -1, ordered: false, lines: [], children: [] }
  const open = [root]
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.indent ?? -1) >= item.indent) open.pop()
    const branch: Branch = { ...item, children: [] }
    open.at(-1)?.children.push(branch)
    if (open.length < MAX_DEPTH) open.push(branch)
  }
  return close(root.children)
}

const close = (items: readonly Branch[]): List => ({
  type: 'list',
  ordered: items[0]?.ordered ?? false,
  items: items.map((item): ListItem => ({
    lines: item.lines,
    blocks: item.children.length > 0 ? [close(item.children)] : [],
  })),
})

/** Neighbouring lists of one sort are one: blank lines between its items do not end a list. */
export const mergeLists = (blocks: readonly Block[]): Block[] => {
  const merged: Block[] = []
  let open: { list: List; items: ListItem[] } | undefined
  for (const block of blocks) {
    if (block.type !== 'list') open = undefined
    else if (open?.list.ordered === block.ordered) {
      for (const item of block.items) open.items.push(item)
      continue
    } else open = { list: block, items: [...block.items] }
    merged.push(open ? { ...open.list, items: open.items } : block)
  }
  return merged
}
