/** Headings that are not laid out as such, and headings that part nothing but the text of their section. */
import type { Block, Cell, List } from '../../../document/block.ts'
import { outline, type Headings } from '../../../document/outline.ts'
import { namesIn } from './documents/names.ts'
import { ROLE_AT_START } from './contacts/roles.ts'
import { hasAny, hasCapital } from '../../../text/character.ts'
import { Passage } from '../../../text/passage.ts'

/** The blocks, headings below the level of the last known one being paragraphs. */
export const withSubheadings = <Key extends string>(blocks: readonly Block[], headings: Headings<Key>): Block[] => {
  let level: number | undefined
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const isKnown = isHeading(block.text, headings)
    if (!isKnown && level !== undefined && block.level > level) return { type: 'paragraph', lines: [block.text] }
    level = isKnown ? block.level : undefined
    return block
  })
}

const isHeading = <Key extends string>(text: Passage, headings: Headings<Key>): boolean =>
  outline([{ type: 'heading', level: 1, text }], headings).some(({ key }) => key !== undefined)

/**
 * The first line of a paragraph as a heading, where others of the page have the same form and are understood: *Plány*,
 * *Kdo je zapojen*, each above its sentences.
 */
export const withFormHeadings = <Key extends string>(blocks: readonly Block[], headings: Headings<Key>): Block[] => {
  const known = blocks.filter((block) => {
    const title = titleAbove(block)
    return title !== undefined && headings.at(title, false)?.end === title.length
  })
  if (known.length < LEAST) return [...blocks]
  return blocks.flatMap((block): Block[] => {
    const title = titleAbove(block)
    if (!title || block.type !== 'paragraph' || !areSentences(block.lines.slice(1))) return [block]
    return [
      { type: 'heading', level: 6, text: title },
      { type: 'paragraph', lines: block.lines.slice(1) },
    ]
  })
}
/** So many understood headings make a form. */
const LEAST = 2
const LONGEST_TITLE = 60

/** The line above others that is no sentence, no label and no name of a number. */
const titleAbove = (block: Block): Passage | undefined => {
  const [line, ...others] = block.type === 'paragraph' ? block.lines : []
  return line && others.length > 0 && line.length <= LONGEST_TITLE && isTitle(line.text) ? line : undefined
}
const isTitle = (text: string): boolean => hasCapital(text.charAt(0)) && !hasAny(text, NO_TITLE)
const NO_TITLE = '.,;:!?()[]/|@„“"0123456789'

/** Whether lines are whole sentences, as no lines of a contact are. */
const areSentences = (lines: readonly Passage[]): boolean =>
  lines[0]?.test(/^["„]?\p{Lu}\p{L}*\s/u) === true && lines.at(-1)?.test(/[.!?]["“]?$/u) === true

/** Tables and definition lists whose first column holds the headings: the rows as sections. */
export const withRowHeadings = <Key extends string>(blocks: readonly Block[], headings: Headings<Key>): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return labelledItems(block, headings)
    if (block.type !== 'table') return [block]
    const keys = block.rows.map(([first]) => first && keyOf(first, headings))
    return new Set(keys.filter(Boolean)).size > 1
      ? block.rows.flatMap(([first, ...rest]) =>
          first && isRole(first) ? rowOf([first, ...rest]) : [...headingOf(first), ...rest.flatMap(paragraphOf)],
        )
      : [block]
  })

/** Items that begin with labels which are headings elsewhere: *Partneři: …*, *Kontakt: …* */
const labelledItems = <Key extends string>(list: List, headings: Headings<Key>): Block[] => {
  const parts = list.items.map(({ lines, blocks }) => {
    const text = lines.length > 0 && blocks.length === 0 ? Passage.join(lines) : undefined
    const colon = text?.match(COLON)
    if (!text || !colon) return undefined
    const label = text.slice(0, colon.start)
    // *Plán prevence kriminality: zpracovává se* is a document with its state.
    return { label, value: namesIn(label, true)[0]?.start === 0 ? text : text.slice(colon.end) }
  })
  const keys = parts.flatMap((part) => (part && headings.at(part.label, true)?.key) ?? [])
  if (new Set(keys).size < 2) return [list]
  return list.items.flatMap((item, i): Block[] => {
    const part = parts[i]
    return part
      ? [
          { type: 'heading', level: 6, text: part.label },
          { type: 'paragraph', lines: [part.value] },
        ]
      : [{ type: 'list', ordered: list.ordered, items: [item] }]
  })
}
const COLON = /:\s(?=\S)/u

const keyOf = <Key extends string>({ lines }: Cell, headings: Headings<Key>): Key | undefined =>
  lines.length > 0 ? headings.at(Passage.join(lines), true)?.key : undefined

const headingOf = (cell: Cell | undefined): Block[] =>
  cell && cell.lines.length > 0 ? [{ type: 'heading', level: 6, text: Passage.join(cell.lines) }] : []

/** *Lokální konzultantka | Irena Malá*: what somebody does is no heading. */
const isRole = ({ lines: [line, ...more] }: Cell): boolean =>
  line !== undefined && more.length === 0 && line.match(ROLE_AT_START)?.end === line.length

const rowOf = (row: readonly Cell[]): Block[] => [{ type: 'paragraph', lines: row.flatMap(({ lines }) => lines) }]

const paragraphOf = ({ lines }: Cell): Block[] => (lines.length > 0 ? [{ type: 'paragraph', lines }] : [])
