/** The XML inside office files as a tree. Entities of its own and references to elsewhere are not followed. */
import { load } from 'cheerio/slim'
import { isTag, isText, type AnyNode, type Element } from 'domhandler'

export type { Element as XmlElement } from 'domhandler'

/** The elements that the document consists of. */
export const parseXml = (xml: string): Element[] => {
  const root = load(xml, { xml: { xmlMode: true, decodeEntities: true } }).root()[0]
  return root ? root.children.filter(isTag) : []
}

export const elementsIn = (element: Element): Element[] => element.children.filter(isTag)

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => isTag(child) && child.name === name)

/** All elements of a name below others, in their order. */
export const elementsBelow = (elements: readonly Element[], name: string): Element[] => {
  const found: Element[] = []
  const visit = (element: Element): void => {
    if (element.name === name) found.push(element)
    for (const child of element.children) if (isTag(child)) visit(child)
  }
  elements.forEach(visit)
  return found
}

/** The words below a node. */
export const wordsOf = (node: AnyNode): string => {
  if (isText(node)) return node.data
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
