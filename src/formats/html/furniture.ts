/**
 * What of a web page belongs to the site and not to the document: navigation, cookie bars, footers with their own phones
 * and dates. Told by tags, roles, and the words of classes and ids; the document itself is never thrown away.
 */
import * as names from './names.ts'
import { isToggle } from './shapes.ts'
import { nameWords, plainText, type HtmlElement, type HtmlNode } from './tree.ts'

export type Mark = 'hidden' | 'furniture'
export type Marks = ReadonlyMap<HtmlNode, Mark>

/** Marks the outermost nodes that are hidden or, on a page, furniture. A fragment has no furniture. */
export const markNodes = (root: HtmlElement, isPage: boolean): Marks => {
  const hidden = new Map<HtmlNode, Mark>()
  markHidden(root, hidden)
  if (!isPage) return hidden
  const page = new Page(root, new Map(hidden))
  page.markFurniture()
  return page.holdsText() ? page.marks : hidden
}

const markHidden = (element: HtmlElement, marks: Map<HtmlNode, Mark>): void => {
  for (const child of element.children) {
    if (child.type === 'text') continue
    if (isHidden(child)) marks.set(child, 'hidden')
    else markHidden(child, marks)
  }
}

const isHidden = ({ name, attributes }: HtmlElement): boolean =>
  names.HIDDEN_TAGS.has(name) ||
  'hidden' in attributes ||
  names.HIDDEN_STYLE.test(attributes['style'] ?? '') ||
  hasName(attributes, names.HIDDEN_NAMES)

const hasName = ({ class: classes, id }: Readonly<Record<string, string>>, known: ReadonlySet<string>): boolean =>
  (classes !== undefined || id !== undefined) &&
  `${classes ?? ''} ${id ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .some((name) => known.has(name))

/** What stands below an element, not counting what is hidden. */
interface Measure {
  /** Non-blank characters, and those of them that are no link. */
  characters: number
  unlinked: number
  /** `h1` elements. */
  titles: number
  headings: number
  tables: number
  mains: number
}

const isMain = ({ name, attributes }: HtmlElement): boolean =>
  name === 'main' ||
  attributes['role'] === 'main' ||
  names.MAIN_IDS.has(attributes['id']?.toLowerCase() ?? '') ||
  (attributes['class'] !== undefined && hasName({ class: attributes['class'] }, names.MAIN_CLASSES))

const BLANKS = /\s+/g
/** What stands between the links of a menu: "Úvod | Lokality". */
const BETWEEN_LINKS = /[\s|•·»›]+/g

class Page {
  readonly marks: Map<HtmlNode, Mark>
  private readonly root: HtmlElement
  private readonly whole: Measure
  private readonly measures = new Map<HtmlElement, Measure>()
  private readonly parents = new Map<HtmlElement, HtmlElement>()
  private readonly mains: HtmlElement[] = []
  private readonly articles: HtmlElement[] = []
  private seenHeading = false
  private layouts: ReadonlySet<HtmlElement> | undefined

  constructor(root: HtmlElement, marks: Map<HtmlNode, Mark>) {
    this.root = root
    this.marks = marks
    this.whole = this.measure(root, false)
  }

  markFurniture(): void {
    this.visit(this.root, false)
    const main = this.mains.find(({ name }) => name === 'main') ?? this.mains[0] ?? this.soleArticle()
    if (main && this.shown(main) * 2 >= this.shown(this.root)) this.keepOnly(main)
  }

  holdsText(): boolean {
    return this.shown(this.root) > 0
  }

  private measure(element: HtmlElement, inLink: boolean): Measure {
    const linked = inLink || element.name === 'a'
    const sum: Measure = {
      characters: 0,
      unlinked: 0,
      titles: element.name === 'h1' ? 1 : 0,
      headings: /^h[1-4]$/.test(element.name) ? 1 : 0,
      tables: element.name === 'table' ? 1 : 0,
      mains: isMain(element) ? 1 : 0,
    }
    for (const child of element.children) {
      if (this.marks.has(child)) continue
      if (child.type === 'text') {
        sum.characters += child.text.replaceAll(BLANKS, '').length
        if (!linked) sum.unlinked += child.text.replaceAll(BETWEEN_LINKS, '').length
      } else {
        this.parents.set(child, element)
        const part = this.measure(child, linked)
        sum.characters += part.characters
        sum.unlinked += part.unlinked
        sum.titles += part.titles
        sum.headings += part.headings
        sum.tables += part.tables
        sum.mains += part.mains
      }
    }
    this.measures.set(element, sum)
    return sum
  }

  private visit(element: HtmlElement, inMain: boolean): void {
    for (const child of element.children) {
      if (child.type === 'text' || this.marks.has(child)) continue
      const measure = this.measures.get(child)
      if (measure && this.isFurniture(child, measure, inMain)) {
        this.marks.set(child, 'furniture')
        continue
      }
      if (isMain(child)) this.mains.push(child)
      if (child.name === 'article') this.articles.push(child)
      if (/^h[1-6]$/.test(child.name)) this.seenHeading = true
      this.visit(child, inMain || child.name === 'article' || child.name === 'section' || isMain(child))
    }
  }

  private isFurniture(element: HtmlElement, measure: Measure, inMain: boolean): boolean {
    const { name, attributes } = element
    const role = attributes['role'] ?? ''
    const holdsTitle = measure.titles > 0 && measure.titles === this.whole.titles
    if (measure.mains > 0 || holdsTitle || names.WHOLE_TAGS.has(name)) return false
    if (isToggle(element) || hasName(attributes, names.CONTENT_NAMES)) return false
    if (names.FURNITURE_TAGS.has(name) || names.FURNITURE_ROLES.has(role)) return true
    if (name === 'div' && names.PAGE_MARGINS.has(attributes['title'] ?? '')) return true
    const isNamed = nameWords(element).some((word) => names.FURNITURE_WORDS.has(word))
    const isMost = measure.unlinked * 2 > this.whole.unlinked
    if (name === 'ul' || name === 'ol') return (isNamed && !isMost) || this.isLinkList(element, measure)
    if (name === 'td' && this.isMenuCell(element, measure)) return true
    if (isMost) return false
    if (name === 'form') return measure.headings + measure.tables === 0
    if (isNamed) return true
    if (name === 'header' || hasName(attributes, names.FURNITURE_NAMES)) return !inMain && !isForm(element, measure)
    if (measure.characters <= names.TRAIL.characters && names.TRAIL.text.test(plainText(element))) return true
    return isSide(element) && this.isForeign(element, measure, inMain)
  }

  /** Whether a side column holds nothing of the document. */
  private isForeign(element: HtmlElement, { characters, unlinked }: Measure, inMain: boolean): boolean {
    if (!inMain) return !isDocumentPart(element)
    return unlinked * 2 < characters || names.SITE_PART.test(plainText(element))
  }

  /** A menu without a name: links only, before the first heading; or links to places of the page itself. */
  private isLinkList(element: HtmlElement, { characters, unlinked, headings }: Measure): boolean {
    if (characters === 0 || unlinked > 0 || headings > 0) return false
    const items = element.children.filter((child) => child.type === 'element')
    return (items.length > 2 && !this.seenHeading && this.whole.headings > 0) || linksInside(element)
  }

  /** A column of a layout table that holds the site's menu. */
  private isMenuCell(cell: HtmlElement, { characters, unlinked }: Measure): boolean {
    const links = cell.children.filter((child) => child.type === 'element' && child.name === 'a')
    const isMenu = characters > 0 && unlinked === 0 && links.length > 2 && !this.seenHeading
    return isMenu && (this.whole.headings > 0 || this.isInLayout(cell))
  }

  /** Whether the cell is part of a table with another cell that holds most of the page. */
  private isInLayout(cell: HtmlElement): boolean {
    this.layouts ??= new Set(
      [...this.measures].flatMap(([other, measure]) => (this.isMostIn(other, measure) ? this.tableOf(other) : [])),
    )
    return this.tableOf(cell).some((table) => this.layouts?.has(table))
  }

  private isMostIn({ name }: HtmlElement, { unlinked }: Measure): boolean {
    return name === 'td' && unlinked * 2 > this.whole.unlinked
  }

  /** What holds the rows of the cell's table. */
  private tableOf(cell: HtmlElement): HtmlElement[] {
    const row = this.parents.get(cell)
    const table = row && this.parents.get(row)
    return table ? [table] : []
  }

  private soleArticle(): HtmlElement | undefined {
    return this.articles.length === 1 ? this.articles[0] : undefined
  }

  /** Non-blank characters that no mark takes away. */
  private shown(element: HtmlElement): number {
    let sum = this.measures.get(element)?.characters ?? 0
    const subtract = (parent: HtmlElement): void => {
      for (const child of parent.children) {
        if (child.type === 'text') continue
        if (this.marks.get(child) === 'furniture') sum -= this.measures.get(child)?.characters ?? 0
        else if (!this.marks.has(child)) subtract(child)
      }
    }
    subtract(element)
    return sum
  }

  /** Marks what stands outside the main part, unless it is the document's title or a part of the document. */
  private keepOnly(main: HtmlElement): void {
    const titled = (this.measures.get(main)?.titles ?? 0) > 0
    for (let inner = main, outer = this.parents.get(inner); outer; inner = outer, outer = this.parents.get(inner))
      for (const child of outer.children) {
        if (child === inner || this.marks.has(child)) continue
        const isTitle = child.type === 'element' && !titled && (this.measures.get(child)?.titles ?? 0) > 0
        if (!isTitle && !(child.type === 'element' && isDocumentPart(child))) this.marks.set(child, 'furniture')
      }
  }
}

/** The head of a table or of a document, and not of the site: rows, or labels with their values: `<table class="hlavicka"><th>IČO</th>`. */
const isForm = (element: HtmlElement, { characters, unlinked }: Measure): boolean =>
  unlinked * 2 > characters && (names.ROWS.has(element.name) || holdsLabel(element))

const holdsLabel = ({ name, children }: HtmlElement): boolean =>
  names.LABELS.has(name) || children.some((child) => child.type === 'element' && holdsLabel(child))

const isSide = (element: HtmlElement): boolean =>
  element.name === 'aside' ||
  element.attributes['role'] === 'complementary' ||
  hasName(element.attributes, names.SIDE_NAMES) ||
  nameWords(element).some((word) => names.SIDE_WORDS.has(word))

const linksInside = (element: HtmlElement): boolean =>
  element.children.every((child) =>
    child.type === 'text'
      ? child.text.trim() === ''
      : child.name === 'a'
        ? child.attributes['href']?.startsWith('#') === true
        : linksInside(child),
  )

const isDocumentPart = (element: HtmlElement): boolean =>
  names.DOCUMENT_PART.test(plainText(element)) ||
  names.LOCAL_ROLE.test(plainText(element)) ||
  headingsOf(element).some((heading) => names.DOCUMENT_PART.test(plainText(heading)))

const headingsOf = (element: HtmlElement): HtmlElement[] =>
  element.children.flatMap((child) =>
    child.type === 'text' ? [] : /^h[1-6]$/.test(child.name) ? [child] : headingsOf(child),
  )
