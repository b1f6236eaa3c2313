/** What the styles of an OpenDocument text say of the paragraphs, words and lists that have them. */
import { childOf, elementsBelow, elementsIn, type XmlElement } from '../xml.ts'

interface Style {
  readonly parent: string | undefined
  readonly element: XmlElement
}

/** Styles deeper than that are not looked for: they may lead in a circle. */
const DEEPEST = 20

export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly lists = new Map<string, XmlElement>()

  /** @param parts the roots of styles.xml and content.xml; of two styles of a name the latter counts */
  constructor(parts: readonly XmlElement[]) {
    for (const element of elementsBelow(parts, 'style:style'))
      this.styles.set(element.attribs['style:name'] ?? '', {
        parent: element.attribs['style:parent-style-name'],
        element,
      })
    for (const element of elementsBelow(parts, 'text:list-style'))
      this.lists.set(element.attribs['style:name'] ?? '', element)
  }

  /** Undefined where neither the style nor what it derives from says so. */
  isBold(name: string | undefined): boolean | undefined {
    const weight = this.inText(name, 'fo:font-weight')
    return weight === undefined ? undefined : /^(?:bold|[6-9]00)$/.test(weight)
  }

  isRaised(name: string | undefined): boolean {
    return /^(?:super|[1-9]\d?%)/.test(this.inText(name, 'style:text-position') ?? '')
  }

  isHidden(name: string | undefined): boolean {
    return this.inText(name, 'text:display') === 'none'
  }

  /** The level of a title: its style is one of the program's or derives from it, in whatever language the program is. */
  titleLevel(name: string | undefined): number | undefined {
    return this.first(name, (style) => TITLES[style])
  }

  isContents(name: string | undefined): boolean {
    return this.first(name, (style) => (/^Contents_20_\d/.test(style) ? true : undefined)) ?? false
  }

  isOrdered(list: string | undefined, level: number): boolean {
    const levels = list === undefined ? undefined : this.lists.get(list)
    const own = levels && elementsIn(levels).find(({ attribs }) => attribs['text:level'] === String(level))
    return own?.name === 'text:list-level-style-number' && (own.attribs['style:num-format'] ?? '') !== ''
  }

  private inText(name: string | undefined, attribute: string): string | undefined {
    return this.first(name, (_, element) => childOf(element, 'style:text-properties')?.attribs[attribute])
  }

  /** What the style or the nearest that it derives from says. */
  private first<Found>(
    name: string | undefined,
    look: (name: string, element: XmlElement | undefined) => Found | undefined,
  ): Found | undefined {
    let at = name
    for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
      const style = this.styles.get(at)
      const found = look(at, style?.element)
      if (found !== undefined) return found
      at = style?.parent
    }
    return undefined
  }
}

/** Names of styles inside a file are English, whatever a program calls them. */
const TITLES: Readonly<Record<string, number>> = { Title: 1, Subtitle: 2 }
