/**
 * Footnotes: their bodies stand where a page ended, in the middle of the text or even of a paragraph. They are taken out
 * of the flow, and the sentence that they interrupted is joined again.
 */
import { Passage } from '../../text/passage.ts'
import type { Block, Cell, Footnote, List, Paragraph } from '../block.ts'

interface Flow {
  readonly blocks: Block[]
  readonly footnotes: Footnote[]
  /** The numbers in the running text that point at the footnotes. */
  readonly references: Passage[]
}

/** Takes out the paragraphs that the format marks as bodies of footnotes, else those that only their numbers make so. */
export const takeFootnotes = (blocks: readonly Block[]): Flow => {
  const flow = takeBodies(blocks, ({ lines, note }) => note && { marker: note, text: Passage.join(lines) })
  return flow.footnotes.length > 0 ? flow : takePlainFootnotes(blocks)
}

const takeBodies = (blocks: readonly Block[], bodyOf: (paragraph: Paragraph) => Footnote | undefined): Flow => {
  const footnotes: Footnote[] = []
  const rest: Block[] = []
  let interrupted = false
  for (const block of blocks) {
    const body = block.type === 'paragraph' ? bodyOf(block) : undefined
    if (body) {
      footnotes.push(body)
      interrupted = true
      continue
    }
    const last = rest.at(-1)
    if (interrupted && last?.type === 'paragraph' && block.type === 'paragraph' && runsOn(last, block))
      rest[rest.length - 1] = { ...last, lines: [...last.lines, ...block.lines] }
    else rest.push(block)
    interrupted = false
  }
  return { blocks: rest, footnotes, references: [] }
}

/** Whether the second paragraph goes on with the first one's sentence. */
const runsOn = (before: Paragraph, after: Paragraph): boolean => {
  const end = before.lines.at(-1)
  const start = after.lines[0]
  return !!end && !!start && !end.test(/[.!?:;"“”)]$/) && start.test(/^[\p{Ll}(]/u) && !after.note
}

/** A body whose number lost its raised type: "1 V případě obce…", "[2] Jedná se…", "³ Zpravidla…". */
const PLAIN_BODY = /^\[?(\d{1,2}|[¹²³⁴-⁹])[\])]?\s+(?=\p{Lu}\p{L}*\s)/u
/** Its reference: a number behind the last word of a cell or line, or glued to a word. */
const PLAIN_REFERENCE = /(?<=\p{L}{2}[)“”"]?)(\s?\[\d{1,2}\]|\s?[¹²³⁴-⁹]|\d{1,2}(?=$|[\s:.,;)])|\s\d{1,2}(?=:?$|:\s))/gu

/** Bodies count only as a run of numbers from 1 on, each with its reference in the text before it. */
const takePlainFootnotes = (blocks: readonly Block[]): Flow => {
  const numbers = new Set<string>()
  const flow = takeBodies(blocks, ({ lines }) => {
    const text = Passage.join(lines)
    const found = text.match(PLAIN_BODY)
    const marker = found?.groups[1]
    if (!found || !marker || digits(marker) !== String(numbers.size + 1)) return undefined
    numbers.add(digits(marker))
    return { marker, text: text.slice(found.end) }
  })
  if (numbers.size === 0) return { blocks: [...blocks], footnotes: [], references: [] }
  const references: Passage[] = []
  const cleaned = flow.blocks.map((block) => mapLines(block, (line) => withoutReferences(line, numbers, references)))
  const pointed = new Set(references.map((reference) => digits(reference)))
  return [...numbers].every((number) => pointed.has(number))
    ? { blocks: cleaned, footnotes: flow.footnotes, references }
    : { blocks: [...blocks], footnotes: [], references: [] }
}

const digits = (mark: Passage): string => mark.text.normalize('NFKC').replace(/\D/g, '')

const withoutReferences = (line: Passage, numbers: ReadonlySet<string>, references: Passage[]): Passage => {
  const parts: Passage[] = []
  let at = 0
  for (const { whole, start, end } of line.matchAll(PLAIN_REFERENCE)) {
    if (!numbers.has(digits(whole)) || references.some((reference) => digits(reference) === digits(whole))) continue
    references.push(whole.trim())
    parts.push(line.slice(at, start))
    at = end
  }
  return at === 0
    ? line
    : Passage.join(
        [...parts, line.slice(at)].filter((part) => !part.isEmpty),
        '',
      )
}

const mapLines = (block: Block, change: (line: Passage) => Passage): Block => {
  const all = (lines: readonly Passage[]) => lines.map(change).filter((line) => !line.isEmpty)
  if (block.type === 'heading') return { ...block, text: change(block.text) }
  if (block.type === 'paragraph') return { ...block, lines: all(block.lines) }
  if (block.type === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((cell): Cell => ({ lines: all(cell.lines) }))) }
  return mapItems(block, change)
}

const mapItems = (list: List, change: (line: Passage) => Passage): List => ({
  ...list,
  items: list.items.map(({ lines, blocks }) => ({
    lines: lines.map(change),
    blocks: blocks.map((block) => mapLines(block, change)),
  })),
})
