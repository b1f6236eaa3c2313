/**
 * HTML as a tree of elements and decoded text that knows its place. Nothing is run and nothing is fetched.
 *
 * htmlparser2 (the parser in cheerio) reads in linear time and tells where each text and each entity stands, which the
 * tree of cheerio forgets: there, neighbouring texts are one.
 */
import { Parser } from 'htmlparser2'
import type { Piece } from '../passage.ts'

export interface HtmlText extends Piece {
  readonly type: 'text'
}

export interface HtmlElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: HtmlNode[]
}

export type HtmlNode = HtmlText | HtmlElement

export interface HtmlTree {
  readonly root: HtmlElement
  /** The limit that the page goes beyond; its tags are read as if they nested nothing. */
  readonly limit?: string
}

export const htmlLimits = { depth: 500, tags: 2_000_000 }

/** Parses `[start, end)` of a source. */
export const parseHtml = (source: string, start = 0, end = source.length): HtmlTree => {
  try {
    return { root: parse(source, start, end, false) }
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error
    return { root: parse(source, start, end, true), limit: error.message }
  }
}

class LimitReached extends Error {}

/** A parser to which every element is as empty as `<br>`. */
class FlatParser extends Parser {
  protected override isVoidElement(): boolean {
    return true
  }
}

const parse = (source: string, start: number, end: number, flat: boolean): HtmlElement => {
  const root: HtmlElement = { type: 'element', name: '', attributes: {}, children: [] }
  const open = [root]
  let tags = 0
  const handler = {
    onopentag: (name: string, attributes: Record<string, string>) => {
      const element: HtmlElement = { type: 'element', name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      open.push(element)
      if (flat) return
      if (open.length > htmlLimits.depth) throw new LimitReached(`${htmlLimits.depth} elements inside each other`)
      if (++tags > htmlLimits.tags) throw new LimitReached(`${htmlLimits.tags} tags`)
    },
    onclosetag: () => {
      open.pop()
    },
    ontext: (text: string) => {
      const siblings = open.at(-1)?.children
      const before = siblings?.at(-1)
      const piece: HtmlText = { type: 'text', text, start: start + parser.startIndex, end: start + parser.endIndex + 1 }
      if (flat && before?.type === 'element' && RAW.has(before.name)) before.children.push(piece)
      else siblings?.push(piece)
    },
  }
  const parser = flat ? new FlatParser(handler) : new Parser(handler)
  parser.end(source.slice(start, end))
  return root
}

/** Elements whose content is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript'])

/** The texts below a node, in order. */
export const textsOf = (node: HtmlNode): HtmlText[] =>
  node.type === 'text' ? [node] : node.children.flatMap((child) => textsOf(child))

export const plainText = (node: HtmlNode): string =>
  textsOf(node)
    .map((text) => text.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Class names and id in words: `drobeckovaNavigace main-menu` gives drobeckova, navigace, main, menu. */
export const nameWords = ({ attributes }: HtmlElement): string[] =>
  `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
