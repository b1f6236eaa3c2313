/** HTML: whole saved pages, and the fragments that stand in Markdown or come out of Word files. */
import type { Finding } from '../../finding.ts'
import { Passage } from '../../text/passage.ts'
import type { Footnote, Reading } from '../../document/block.ts'
import { readNodes, type HtmlPage } from './flow.ts'
import { markNodes, type Marks } from './furniture.ts'
import { parseHtml, textsOf, type HtmlElement, type HtmlNode, type HtmlText } from './tree.ts'
import type { Margin } from '../../document/line.ts'
import { complement } from '../../document/spans.ts'

export interface HtmlPart {
  readonly start: number
  readonly end: number
  /** Whether the part is a web page, on which navigation and the like stand around the document. */
  readonly isPage: boolean
}

/** Reads a web page or, as a part, a fragment of a source. */
export const readHtml = (source: string, part: HtmlPart = { start: 0, end: source.length, isPage: true }): Reading => {
  const { root, limit } = parseHtml(source, part.start, part.end)
  const marks = markNodes(root, part.isPage && limit === undefined)
  const findings: Finding[] = limit === undefined ? [] : [{ code: 'markup_not_read', args: { limit } }]
  const margin: Margin = { references: [], markup: [], findings }
  const footnotes: Footnote[] = []
  const page: HtmlPage = { source, marks, margin, footnotes, numbers: new Map() }
  const blocks = readNodes(page, root.children)
  const shown: HtmlText[] = []
  const furniture: HtmlText[][] = []
  collect(root, marks, shown, furniture)
  const pageTitle = part.isPage ? pageTitleOf(source, root) : undefined
  return {
    text: source,
    ...(pageTitle && { pageTitle }),
    blocks,
    footnotes,
    ...margin,
    furniture: furniture.map((texts) => Passage.from(source, texts)).filter((passage) => !passage.isEmpty),
    hidden: complement(part.start, part.end, shown),
  }
}

/** The `<title>` of the head; drawings have titles of their own. */
const pageTitleOf = (source: string, root: HtmlElement): Passage | undefined => {
  const named = (name: string, { children }: HtmlElement): HtmlElement | undefined =>
    children.filter((child) => child.type === 'element').find((child) => child.name === name)
  const title = named('title', named('head', named('html', root) ?? root) ?? root)
  const passage = title && Passage.from(source, textsOf(title))
  return passage?.isEmpty === false ? passage : undefined
}

/** Collects the texts that the page shows, those of furniture element by element too. */
const collect = (
  node: HtmlNode,
  marks: Marks,
  shown: HtmlText[],
  furniture: HtmlText[][],
  inside?: HtmlText[],
): void => {
  const mark = marks.get(node)
  if (mark === 'hidden') return
  const into = inside ?? (mark === 'furniture' ? [] : undefined)
  if (into && !inside) furniture.push(into)
  if (node.type === 'text') {
    if (!BLANK.test(node.text)) shown.push(node)
    into?.push(node)
  } else for (const child of node.children) collect(child, marks, shown, furniture, into)
}

/** Text that shows nothing, `&nbsp;` and `&shy;` among it. */
const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/
