/** Lists of a page: items, footnotes that stand as a list, definitions. */
import { Passage } from '../../text/passage.ts'
import type { Block, Footnote, List, ListItem } from '../../document/block.ts'
import { noteBody } from './notes.ts'
import type { HtmlElement, HtmlNode } from './tree.ts'
import { passagesOf } from '../../document/passages.ts'

/** Reads nodes apart from the flow around them. */
export type ReadNodes = (nodes: readonly HtmlNode[]) => Block[]

export const readList = (list: HtmlElement, read: ReadNodes): List | undefined => {
  const items: ListItem[] = []
  for (const child of list.children) {
    const isItem = child.type === 'element' && child.name === 'li'
    const blocks = read([child])
    const last = items.at(-1)
    if (last && !isItem && blocks.every((block) => block.type === 'list'))
      items[items.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] }
    else if (blocks.length > 0) items.push(itemOf(blocks))
  }
  return items.length > 0 ? { type: 'list', ordered: list.name === 'ol', items } : undefined
}

const itemOf = (blocks: readonly Block[]): ListItem => {
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph' && !first.note) return { lines: first.lines, blocks: rest }
  if (first?.type === 'heading') return { lines: [first.text], blocks: rest }
  const [typed, ...more] = first?.type === 'list' ? first.items : []
  if (typed && more.length === 0) return { lines: typed.lines, blocks: [...typed.blocks, ...rest] } // "<li>- text"
  return { lines: [], blocks }
}

/** The bodies in a list of footnotes that the text points at; undefined for any other list. */
export const readNotes = (
  list: HtmlElement,
  numbers: ReadonlyMap<string, Passage>,
  read: ReadNodes,
): Footnote[] | undefined => {
  const notes: Footnote[] = []
  for (const child of list.children) {
    if (child.type === 'text') continue
    const marker = numbers.get(noteBody(child) ?? '')
    if (!marker) return undefined
    const lines = read([child]).flatMap(passagesOf)
    if (lines.length > 0) notes.push({ marker, text: Passage.join(lines) })
  }
  return notes.length > 0 ? notes : undefined
}

/** A label and its value. */
export interface Pair {
  readonly label: readonly Block[]
  readonly value: readonly Block[]
}

export const readDefinitions = (list: HtmlElement, read: ReadNodes): Pair[] => {
  const pairs: { label: Block[]; value: Block[] }[] = []
  const visit = (parent: HtmlElement): void => {
    for (const child of parent.children) {
      const last = pairs.at(-1)
      if (child.type === 'element' && child.name === 'div') visit(child)
      else if (child.type === 'element' && child.name === 'dt') {
        const label = read([child])
        if (last?.value.length === 0) for (const block of label) last.label.push(block)
        else pairs.push({ label, value: [] })
      } else {
        const value = read([child])
        if (last) for (const block of value) last.value.push(block)
        else if (value.length > 0) pairs.push({ label: [], value })
      }
    }
  }
  visit(list)
  return pairs
}
