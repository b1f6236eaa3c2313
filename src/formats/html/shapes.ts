/** What elements are in the flow of a page, by tag, style and the words of their classes. */
import { nameWords, plainText, type HtmlElement, type HtmlNode } from './tree.ts'

const BLOCKS = new Set(
  (
    'html body main article section div p blockquote center address header footer aside nav figure figcaption hgroup ' +
    'fieldset legend form details summary pre hr dl dt dd li caption tbody thead tfoot tr td th'
  ).split(' '),
)

export const isBlock = ({ name, attributes }: HtmlElement): boolean =>
  BLOCKS.has(name) || /display\s*:\s*(?:block|flex|grid)/i.test(attributes['style'] ?? '')

export const HEADING = /^h[1-6]$/

/** A title that opens and closes what stands below it. */
export const isToggle = ({ name, attributes }: HtmlElement): boolean =>
  name === 'summary' ||
  (name === 'button' &&
    (['aria-controls', 'data-toggle', 'data-bs-toggle'].some((key) => key in attributes) ||
      /accordion/i.test(attributes['class'] ?? '')))

/** Whether text inside is bold, where the element says so. */
export const isBold = ({ name, attributes }: HtmlElement): boolean | undefined => {
  const weight = /font-weight\s*:\s*(bold|[6-9]00|normal|[1-5]00)/i.exec(attributes['style'] ?? '')?.[1]
  if (weight) return /^(?:bold|[6-9])/i.test(weight)
  return name === 'b' || name === 'strong' ? true : undefined
}

/** Word writes list signs as text and says so in a style. */
export const isListSign = ({ attributes }: HtmlElement): boolean =>
  /mso-list\s*:\s*ignore/i.test(attributes['style'] ?? '')

/** The depth that Word gives an item of a list: `mso-list:l0 level2 lfo1`. */
export const levelOf = ({ attributes }: HtmlElement): number | undefined => {
  const level = /mso-list\s*:[^;]{0,60}\blevel(\d)/i.exec(attributes['style'] ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Words of classes that pair a label with its value: `field__label` and `field__item`, `popisek` and `hodnota`. */
const LABEL = new Set('label lbl popisek stitek klic key term caption property title nazev'.split(' '))
const VALUE = new Set('value val hodnota data item items content dd'.split(' '))

/** The value whose label the node is: the element that follows with nothing but blanks between. */
export const labelledPair = (
  nodes: readonly HtmlNode[],
  i: number,
): { value: HtmlElement; next: number } | undefined => {
  const label = nodes[i]
  if (label?.type !== 'element' || HEADING.test(label.name) || !hasWord(label, LABEL)) return undefined
  let next = i + 1
  for (let node = nodes[next]; node?.type === 'text' && /^[\s:]*$/.test(node.text); node = nodes[next]) next++
  const value = nodes[next]
  if (value?.type !== 'element' || !hasWord(value, VALUE)) return undefined
  return plainText(label) === '' || plainText(value) === '' ? undefined : { value, next }
}

const hasWord = (element: HtmlElement, known: ReadonlySet<string>): boolean =>
  nameWords(element).some((word) => known.has(word))

/** Elements side by side without a blank between, of which a style sheet makes columns or lines: all but the first. */
export const gluedElements = (nodes: readonly HtmlNode[]): ReadonlySet<HtmlNode> => {
  const shown = nodes.filter((node) => node.type === 'element' || node.text.trim() !== '')
  const elements = shown.filter((node) => node.type === 'element')
  const [first, second] = elements
  if (!first || !second || elements.length < shown.length) return NONE
  // An address of which one could write or call is no part of a word.
  const isReach = elements.some(({ attributes }) => /^(?:mailto|tel):/i.test(attributes['href'] ?? ''))
  if (isReach && elements.every((element) => INLINE.has(element.name) && plainText(element).length > 2))
    return new Set(elements.slice(1))
  if (elements.length > 2 || first.name !== 'span' || second.name !== 'span') return NONE
  const [before, after] = [plainText(first), plainText(second)]
  return /^.{2,}[\p{L}:]$/u.test(before) && /^[\p{Lu}\d]/u.test(after) ? new Set([second]) : NONE
}
const NONE: ReadonlySet<HtmlNode> = new Set()
const INLINE = new Set('span strong b em i a small'.split(' '))
