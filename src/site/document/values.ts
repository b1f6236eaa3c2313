/** What was read from a document, by the names of its fields, each value with a place of its own. */
import type { Span } from '../../text/passage.ts'
import { valueWording, fieldWording } from '../../report/field-wording.ts'
import { html } from '../../report/markup.ts'
import type { Markup } from '../../report/markup.ts'
import type { DocumentJson } from '../../record/schema.ts'
import { edtfWording } from '../../wording/edtf.ts'
import { siteWords } from '../words.ts'
import { findingAnchor, wordsAnchor } from '../address.ts'
import type { Place } from './marked.ts'

/** A value that is shown: a text, a number, a list, an object. */
interface Node {
  readonly pointer: string
  readonly value: unknown
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const partsOf = ({ pointer, value }: Node): Node[] =>
  isHolder(value) ? Object.entries(value).map(([key, part]) => ({ pointer: `${pointer}/${key}`, value: part })) : []

function* nodesUnder(node: Node): Generator<Node> {
  for (const part of partsOf(node)) {
    yield part
    yield* nodesUnder(part)
  }
}

/** The words of every value and finding. What is made of others begins where they begin, and marks nothing itself. */
export function placesIn({ content, provenance, diagnostics }: DocumentJson): Place[] {
  const beginnings = beginningsOf(provenance)
  const values = [...nodesUnder({ pointer: '/content', value: content })].flatMap(({ pointer }): Place[] => {
    const anchor = wordsAnchor(pointer)
    const own = provenance[pointer]
    if (own !== undefined && own.length > 0) return [{ anchor, of: pointer, spans: own, is: 'value' }]
    // A value that has no words of its own stands where what holds it stands.
    const holder = pointer.slice(0, pointer.lastIndexOf('/'))
    const first = beginnings.get(pointer) ?? (holder === '/content' ? undefined : provenance[holder]?.[0])
    return first ? [{ anchor, of: pointer, spans: [first], is: 'beginning' }] : []
  })
  const findings = diagnostics.flatMap(({ span }, i): Place[] => {
    const name = findingAnchor(i)
    return span ? [{ anchor: `slova-${name}`, of: name, spans: [span], is: 'finding' }] : []
  })
  return [...values, ...findings]
}

/** Where the parts of values begin, by the values' pointers. */
function beginningsOf(provenance: DocumentJson['provenance']): ReadonlyMap<string, Span> {
  const first = new Map<string, Span>()
  for (const [pointer, [span]] of Object.entries(provenance))
    for (let at = pointer.lastIndexOf('/'); span && at > 0; at = pointer.lastIndexOf('/', at - 1)) {
      const holder = pointer.slice(0, at)
      const known = first.get(holder)
      if (known === undefined || span[0] < known[0]) first.set(holder, span)
    }
  return first
}

/** What leads to the words of values. */
export interface ValueSite {
  readonly hasWords: ReadonlySet<string>
  /** A link to the page of the document, where the values stand on another one. */
  readonly page?: string
  /** A link to the part of a long document that has the words of a value; the value itself stands in their place, for links to them. */
  readonly partOf?: (pointer: string) => string
  /** The sentence by which a value is cited, up to its link; undefined for one without words of its own. */
  readonly citation?: (pointer: string) => string | undefined
}

export function valuesMarkup({ content }: DocumentJson, site: ValueSite): Markup {
  return fieldsMarkup({ pointer: '/content', value: content }, site)
}

function fieldsMarkup(node: Node, site: ValueSite): Markup {
  const fields = partsOf(node)
    .filter(({ value }) => !isEmpty(value))
    .map(
      (part) =>
        html`<dt>${fieldWording(patternOf(part.pointer), 'cs')}</dt>
          <dd>${nodeMarkup(part, site)}</dd>`,
    )
  return html`<dl>${fields}</dl>`
}

/** How much of a text stands where its words are on another page. */
const LONGEST = 3000

function nodeMarkup(node: Node, site: ValueSite): Markup {
  const { pointer, value } = node
  const { hasWords, page, partOf } = site
  const id = page === undefined ? html` id="${pointer}"` : undefined
  const isBare = page === undefined && !hasWords.has(pointer)
  const words = isBare || partOf ? html`<i id="${wordsAnchor(pointer)}"></i>` : undefined
  if (Array.isArray(value))
    return html`${words}
      <ul ${id}>
        ${partsOf(node).map((part) => html`<li>${nodeMarkup(part, site)}</li>`)}
      </ul>`
  if (isHolder(value))
    return html`${words}
      <div class="item" ${id}>${fieldsMarkup(node, site)}</div>`
  const whole = worded(pointer, value)
  const isElsewhere = page !== undefined || partOf !== undefined
  const text = isElsewhere && whole.length > LONGEST ? `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …` : whole
  if (isBare) return html`${words}<span ${id}>${text}</span>`
  return html`${words}<a class="value" ${id} href="${page ?? partOf?.(pointer) ?? ''}#${wordsAnchor(pointer)}"
      >${text}</a
    >${citationMarkup(pointer, site)}`
}

function citationMarkup(pointer: string, { citation }: ValueSite): Markup | undefined {
  const sentence = citation?.(pointer)
  if (sentence === undefined) return undefined
  return html` <details class="cite">
    <summary>${siteWords.cite}</summary>
    <p>${sentence}, <a href="#${pointer}">#${pointer}</a></p>
  </details>`
}

const isEmpty = (value: unknown): boolean => isHolder(value) && Object.keys(value).length === 0

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*')

const worded = (pointer: string, value: unknown): string => {
  const key =
    patternOf(pointer)
      .split('/')
      .findLast((part) => part !== '*') ?? ''
  return edtfWording(valueWording(key, String(value), 'cs'), 'cs')
}
