/** Lists in text: bullets of every kind that people type, numbers and letters, nested by their indent or their signs. */
import type { Passage } from '../text/passage.ts'
import { atStart } from '../text/beginning.ts'
import type { Block, List, ListItem } from './block.ts'

/**
 * A list sign, blanks, then the item. A number counts only before a word: "16. 10. 2018" and "28. října" are dates. Word's
 * round bullet "o" counts by itself only before a wide gap, for it is a preposition too.
 */
const ITEM = atStart(
  /^(\s*)(?:([-*+•◦▪■●○–—·‣➢➤✓\uf0b7\uf0a7\uf0d8])\s+|(o)(?:\t|\s{2,})|(\d{1,2}\.(?=\s+["„(*_[]{0,4}\p{Lu})|\d{1,2}\.?\)|\(?(?:[a-z]|[ivx]{2,4})\))\s+)(?=\S)/u,
)
const MONTH = atStart(/^\s*\d{1,2}\.\s+(?:led|únor|břez|dub|květ|červ|srp|září|říj|list|pros)/iu)

export interface ItemSign {
  /** Characters up to the item's first word. */
  readonly length: number
  readonly indent: string
  readonly ordered: boolean
  /** The same for all signs of one list: `-`, `1.`, `a)`. */
  readonly sort: string
}

/** The sign with which an item begins. */
export const itemSign = (text: string): ItemSign | undefined => (MONTH.test(text) ? undefined : toSign(ITEM.exec(text)))

const toSign = (found: RegExpExecArray | null): ItemSign | undefined => {
  if (!found) return undefined
  const [whole, indent = '', bullet, round, number] = found
  const sort =
    number?.replace(/\d+/, '1').replace(/(?<![a-z])[a-z]+\)/, 'a)') ??
    round ??
    (bullet === '–' || bullet === '—' ? '-' : (bullet ?? ''))
  return { length: whole.length, indent, ordered: number !== undefined, sort }
}

/** A number before a small letter, which alone may be a day or an ordinal in a sentence. */
const COUNTED = atStart(/^(\s*)()()(\d{1,2}\.)\s+(?=\p{Ll})/u)
/** How far away the item before or after may stand that shows a number to be a sign. Lines. */
const NEIGHBOURHOOD = 4

/** Word's round bullet before a single blank, which alone is the preposition. */
const ROUND = atStart(/^(\s*)()(o)\s(?=\S)/u)

/**
 * The sign of an item among lines, where its neighbours count on from a number: "1. zmapování", "2. vyhodnocení"; or where
 * the line before or after begins with the same round bullet.
 */
export const itemSignAt = (lines: readonly { readonly text: string }[], at: number): ItemSign | undefined => {
  const text = lines[at]?.text ?? ''
  const sign = itemSign(text)
  if (sign && isWrapAtDash(lines, at)) return undefined
  const round = sign ? null : ROUND.exec(text)
  if (round) return [at - 1, at + 1].some((i) => ROUND.test(lines[i]?.text ?? '')) ? toSign(round) : undefined
  const counted = sign || MONTH.test(text) ? null : COUNTED.exec(text)
  if (!counted) return sign
  const number = Number.parseInt(counted[4] ?? '', 10)
  const near = lines.slice(Math.max(0, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD + 1)
  const isNext = (line: { readonly text: string }): boolean => {
    const other = COUNTED.exec(line.text)
    return other?.[1] === counted[1] && Math.abs(Number.parseInt(other?.[4] ?? '', 10) - number) === 1
  }
  return near.some(isNext) ? toSign(counted) : undefined
}

const DASH = atStart(/^\s*[–—]\s/u)
/** A line that is full and ends within a sentence. Characters. */
const WRAPPED = { width: 50, end: /[\p{L}\p{N})]\s*$/u }

/** "… tři témata ⏎ – bydlení a dluhy – a doporučilo": a lone dash below a full line goes on with its sentence. */
const isWrapAtDash = (lines: readonly { readonly text: string }[], at: number): boolean => {
  const [before, own, after] = [lines[at - 1]?.text ?? '', lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  const isFull = () => before.length >= WRAPPED.width && WRAPPED.end.test(before.slice(-40))
  return DASH.test(own) && isFull() && !itemSign(before) && !DASH.test(after) && /\S\s+[–—]\s|\)/u.test(own.slice(3))
}

/** An item, and the lines and blocks that go on with it. */
export interface OpenItem {
  /** In columns, or in any other measure that grows with the depth. */
  readonly indent: number
  readonly ordered: boolean
  readonly sort: string
  readonly lines: Passage[]
  /** Paragraphs below the item's own lines. */
  readonly blocks: Block[]
}

export const width = (indent: string): number =>
  Array.from(indent).reduce((sum, c) => (c === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0)

interface Branch extends OpenItem {
  readonly children: Branch[]
}

const MAX_DEPTH = 32

/**
 * Items in order as lists. An item that is indented more than the one before, or has another sign at the same indent,
 * belongs to it, unless the sign is one of the lists that are open.
 */
export const nest = (items: readonly OpenItem[]): List[] => {
  const root: Branch = { indent: -1, ordered: false, sort: '', lines: [], blocks: [], children: [] }
  const open = [root]
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.indent ?? -1) > item.indent) open.pop()
    const sibling = open.findIndex(({ indent, sort }) => indent === item.indent && sort === item.sort)
    if (sibling > 0) open.length = sibling
    else if (open.length >= MAX_DEPTH) open.pop()
    const branch: Branch = { ...item, children: [] }
    open.at(-1)?.children.push(branch)
    open.push(branch)
  }
  return listsOf(root.children)
}

/** Neighbours of one sort are one list. */
const listsOf = (branches: readonly Branch[]): List[] => {
  const lists: { sort: string; ordered: boolean; items: ListItem[] }[] = []
  for (const { sort, ordered, lines, blocks, children } of branches) {
    const item: ListItem = { lines, blocks: [...blocks, ...listsOf(children)] }
    const last = lists.at(-1)
    if (last?.sort === sort) last.items.push(item)
    else lists.push({ sort, ordered, items: [item] })
  }
  return lists.map(({ ordered, items }): List => ({ type: 'list', ordered, items }))
}

/** Neighbouring lists of one sort are one. */
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
