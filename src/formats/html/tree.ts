/**
 * HTML as a tree of elements and decoded text that knows its place. Nothing is run and nothing is fetched.
 *
 * cheerio parses (with htmlparser2, which takes time in proportion to the page and knows where each text stands); its tree
 * is walked once into a plain one: entities are decoded each in its place, and a cell or item that nobody closed ends
 * where the next one begins.
 */
import { load } from 'cheerio/slim'
import { isTag, isText, type AnyNode } from 'domhandler'
import { decodeHTML, decodeHTMLAttribute } from 'entities'
import type { Piece } from '../../text/passage.ts'
import { bare } from '../../text/bare.ts'

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

/** Elements inside each other, without those that need no end tag, and tags in all. */
export const htmlLimits = { depth: 256, tags: 1_000_000 }

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Parses `[start, end)` of a source. */
export const parseHtml = (source: string, start = 0, end = source.length): HtmlTree => {
  const limit = limitReached(source, start, end)
  return limit === undefined ? { root: parse(source, start, end) } : { root: parseFlat(source, start, end), limit }
}

const TAG = /<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi
/** Elements that end without an end tag. */
const UNCLOSED = names('html head body p li td th tr thead tbody tfoot colgroup dt dd option')
const VOID = names('area base br col embed hr img input link meta param source track wbr')

/** Only inside these does a tag such as `<path/>` end itself. */
const FOREIGN = names('svg math')

/** Counts tags before a parser sees them: what nests too deep takes it time that grows with the square of the page. */
const limitReached = (source: string, start: number, end: number): string | undefined => {
  const open: string[] = []
  let tags = 0
  for (const [, closing, name = '', attributes = ''] of source.slice(start, end).matchAll(TAG)) {
    const element = name.toLowerCase()
    if (++tags > htmlLimits.tags) return `${htmlLimits.tags} tags`
    if (UNCLOSED.has(element) || VOID.has(element)) continue
    if (closing) {
      // Ends with it what was left open inside it, scripts' strings that look like tags included.
      const at = open.lastIndexOf(element)
      if (at >= 0) open.length = at
    } else if (!attributes.endsWith('/') || !open.some((one) => FOREIGN.has(one))) open.push(element)
    if (open.length > htmlLimits.depth) return `${htmlLimits.depth} elements inside each other`
  }
  return undefined
}

const newRoot = (): HtmlElement => ({ type: 'element', name: '', attributes: {}, children: [] })

const parse = (source: string, start: number, end: number): HtmlElement => {
  const root = newRoot()
  const open = [root]
  const document = load(source.slice(start, end), {
    xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true },
  }).root()[0]
  const visit = (node: AnyNode): void => {
    if (isText(node)) {
      const [from, to] = [start + (node.startIndex ?? 0), start + (node.endIndex ?? -1) + 1]
      const signs = node.data.length === to - from ? ENTITY : ENTITY_OR_STRAY_TAG
      for (const piece of textPieces(source, from, to, signs)) open.at(-1)?.children.push(piece)
    }
    if (!isTag(node)) return
    closeBefore(node.name, open)
    const element: HtmlElement = { type: 'element', name: node.name, attributes: decoded(node.attribs), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    node.children.forEach(visit)
    const at = open.lastIndexOf(element)
    if (at > 0) open.length = at
  }
  document?.children.forEach(visit)
  return root
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/g
/** The parser joins the texts on either side of an end tag that ends nothing. */
const ENTITY_OR_STRAY_TAG = new RegExp(`${ENTITY.source}|</[^>]*>?|<[!?][^>]*>?`, 'g')

/** A text of the page, each entity decoded in its place. */
const textPieces = (source: string, start: number, end: number, signs = ENTITY): HtmlText[] => {
  const pieces: HtmlText[] = []
  const push = (text: string, from: number, to: number) => {
    if (text !== '') pieces.push({ type: 'text', text, start: from, end: to })
  }
  let at = start
  for (const { index, 0: sign } of source.slice(start, end).matchAll(signs)) {
    push(source.slice(at, start + index), at, start + index)
    at = start + index + sign.length
    if (sign.startsWith('&')) push(decodeHTML(sign), start + index, at)
  }
  push(source.slice(at, end), at, end)
  return pieces
}

const decoded = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeHTMLAttribute(value)]))

/** As if every element were as empty as `<br>`. */
const parseFlat = (source: string, start: number, end: number): HtmlElement => {
  const root = newRoot()
  let raw: HtmlElement | undefined
  let at = start
  const text = (until: number) => {
    const into = raw ?? root
    for (const piece of textPieces(source, at, until)) into.children.push(piece)
  }
  for (const { index, 0: tag } of source.slice(start, end).matchAll(/<[!?/]?[a-z-][^>]*>?/gi)) {
    const [, closing, name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(tag.toLowerCase()) ?? []
    if (raw && !(closing && name === raw.name)) continue
    text(start + index)
    at = start + index + tag.length
    raw = undefined
    if (closing || !(PARTING.has(name) || RAW.has(name))) continue
    const element: HtmlElement = { type: 'element', name, attributes: {}, children: [] }
    root.children.push(element)
    if (RAW.has(name)) raw = element
  }
  text(end)
  return root
}

const BLOCKS = names(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table section article main header footer nav aside form pre hr blockquote address figure',
)

/** Which open elements a new one ends though tags such as `<b>` inside them are still open, and what shields them. */
const ENDS: readonly {
  readonly new: ReadonlySet<string>
  readonly ended: ReadonlySet<string>
  readonly shield: ReadonlySet<string>
}[] = [
  { new: names('td th'), ended: names('td th'), shield: names('table') },
  { new: names('tr'), ended: names('tr td th'), shield: names('table') },
  { new: names('thead tbody tfoot'), ended: names('thead tbody tfoot caption tr td th'), shield: names('table') },
  { new: names('li'), ended: names('li'), shield: names('ul ol table') },
  { new: names('dt dd'), ended: names('dt dd'), shield: names('dl table') },
  {
    new: BLOCKS,
    ended: names('p'),
    shield: names('div section article li td th table ul ol dl blockquote form button'),
  },
]

const closeBefore = (name: string, open: HtmlElement[]): void => {
  const rule = ENDS.find((candidate) => candidate.new.has(name))
  if (!rule) return
  let cut = open.length
  for (let i = open.length - 1; i > 0; i--) {
    const above = open[i]?.name ?? ''
    if (rule.shield.has(above)) break
    if (rule.ended.has(above)) cut = i
  }
  open.length = cut
}

/** Elements that part text where nothing nests. */
const PARTING = new Set([...BLOCKS, 'br', 'tr', 'td', 'th', 'li', 'dt', 'dd'])

/** Elements whose content is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript'])

/** The texts below a node, in order. */
export const textsOf = (node: HtmlNode): HtmlText[] => {
  const texts: HtmlText[] = []
  // One list for the whole tree: a list a level would be copied once a level.
  const walk = (one: HtmlNode): void => {
    if (one.type === 'text') texts.push(one)
    else one.children.forEach(walk)
  }
  walk(node)
  return texts
}

export const plainText = (node: HtmlNode): string =>
  textsOf(node)
    .map((text) => text.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')

/** Class names and id in words: `drobeckovaNavigace main-menu` gives drobeckova, navigace, main, menu. */
export const nameWords = ({ attributes: { class: classes, id } }: HtmlElement): readonly string[] =>
  classes === undefined && id === undefined
    ? []
    : bare(`${classes ?? ''} ${id ?? ''}`.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '')
