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

/** Elements inside each other, in the tree and with those that nobody closed, and tags in all. */
export const htmlLimits = { depth: 1000, unclosed: 10_000, tags: 1_000_000 }

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
  const opened: HtmlElement[] = []
  let tags = 0
  const parser: Parser = new (flat ? FlatParser : Parser)({
    onopentag: (name, attributes) => {
      const element: HtmlElement = { type: 'element', name, attributes, children: [] }
      if (flat) {
        if (PARTING.has(name) || RAW.has(name)) root.children.push(element)
        return
      }
      closeBefore(name, open)
      open.at(-1)?.children.push(element)
      open.push(element)
      opened.push(element)
      if (open.length > htmlLimits.depth) throw new LimitReached(`${htmlLimits.depth} elements inside each other`)
      if (opened.length > htmlLimits.unclosed) throw new LimitReached(`${htmlLimits.unclosed} unclosed elements`)
      if (++tags > htmlLimits.tags) throw new LimitReached(`${htmlLimits.tags} tags`)
    },
    onclosetag: () => {
      const element = opened.pop()
      const at = element ? open.lastIndexOf(element) : -1
      if (at > 0) open.length = at
    },
    ontext: (text) => {
      const siblings = open.at(-1)?.children
      const before = siblings?.at(-1)
      const piece: HtmlText = { type: 'text', text, start: start + parser.startIndex, end: start + parser.endIndex + 1 }
      if (flat && before?.type === 'element' && RAW.has(before.name)) before.children.push(piece)
      else siblings?.push(piece)
    },
  })
  parser.end(source.slice(start, end))
  return root
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))
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

/** Class names and id in words: `drobeckovaNavigace main-menu` gives drobeckova, navigace, main, menu. */
export const nameWords = ({ attributes: { class: classes, id } }: HtmlElement): readonly string[] =>
  classes === undefined && id === undefined
    ? []
    : `${classes ?? ''} ${id ?? ''}`
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '')
