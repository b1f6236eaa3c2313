/** A change to mammoth's tree of a Word document before it becomes HTML, which has no tabs. */
import { isContents, isRow, isSentence } from '../tabs.ts'

/** What is used here of a node of mammoth's tree; every node has a type, the rest depends on it. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  readonly styleName?: string | null
  /** A paragraph's place in a list. */
  readonly numbering?: object | null
}

const paragraph = (children: readonly WordNode[]): WordNode =>
  Object.assign({ type: 'paragraph', children }, { styleId: null, styleName: null, numbering: null, indent: {} })

/** Paragraphs typed with tabs between a label and its value become the rows of a table. */
export const withTabsAsTables = (document: WordNode): WordNode => {
  const children: WordNode[] = []
  let rows: { readonly block: WordNode; readonly cells: WordNode[][] }[] = []
  const flush = () => {
    const [only, ...more] = rows
    if (only && more.length === 0 && isSentence(only.cells.map(textOf))) children.push(only.block)
    else if (only) children.push({ type: 'table', children: rows.map(({ cells }) => rowOf(cells)) })
    rows = []
  }
  for (const block of document.children ?? []) {
    const isText = block.type === 'paragraph' && !block.numbering && !isContents(block.styleName ?? '')
    const cells = isText ? cellsOf(block) : []
    if (cells.length > 1) rows.push({ block, cells })
    else {
      flush()
      children.push(block)
    }
  }
  flush()
  return { ...document, children }
}

const rowOf = (cells: readonly (readonly WordNode[])[]): WordNode => ({
  type: 'tableRow',
  children: cells.map((cell) =>
    Object.assign({ type: 'tableCell', children: [paragraph(cell)] }, { colSpan: 1, rowSpan: 1 }),
  ),
})

const cellsOf = (block: WordNode): WordNode[][] => {
  const parts = splitAtTabs(block.children ?? []).filter((part) => textOf(part).trim() !== '')
  return isRow(parts.map(textOf)) ? parts : []
}

const splitAtTabs = (nodes: readonly WordNode[]): WordNode[][] => {
  const parts: WordNode[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'tab') parts.push([])
    else if (node.children)
      splitAtTabs(node.children).forEach((children, i) => {
        if (i > 0) parts.push([])
        if (children.length > 0) parts.at(-1)?.push({ ...node, children })
      })
    else parts.at(-1)?.push(node)
  }
  return parts
}

const textOf = (nodes: readonly WordNode[]): string =>
  nodes.map((node) => node.value ?? textOf(node.children ?? [])).join('')
