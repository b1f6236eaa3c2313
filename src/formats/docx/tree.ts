/** A change to mammoth's tree of a Word document before it becomes HTML, which has no tabs. */

/** What is used here of a node of mammoth's tree; every node has a type, the rest depends on it. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  /** A paragraph's place in a list. */
  readonly numbering?: object | null
}

const paragraph = (children: readonly WordNode[]): WordNode =>
  Object.assign({ type: 'paragraph', children }, { styleId: null, styleName: null, numbering: null, indent: {} })

/** Paragraphs typed with tabs between a label and its value become the rows of a table. */
export const withTabsAsTables = (document: WordNode): WordNode => {
  const children: WordNode[] = []
  let rows: WordNode[] = []
  const flush = () => {
    if (rows.length > 0) children.push({ type: 'table', children: rows })
    rows = []
  }
  for (const block of document.children ?? []) {
    const cells = block.type === 'paragraph' && !block.numbering ? cellsOf(block) : []
    if (cells.length > 1) rows.push({ type: 'tableRow', children: cells })
    else {
      flush()
      children.push(block)
    }
  }
  flush()
  return { ...document, children }
}

/** A number or sign before a tab is a list's, typed by hand. */
const SIGN = /^\s*(?:\(?(?:\d{1,2}|\p{L})[.)]|[\d.]{2,8}|[-–•*o])\s*$/u

const cellsOf = (block: WordNode): WordNode[] => {
  const parts = splitAtTabs(block.children ?? []).filter((part) => textOf(part).trim() !== '')
  const [first] = parts
  if (!first || SIGN.test(textOf(first))) return []
  return parts.map((part) =>
    Object.assign({ type: 'tableCell', children: [paragraph(part)] }, { colSpan: 1, rowSpan: 1 }),
  )
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
