/** Where a page may name strategic documents: its sentences, the items of its lists and the rows of its tables. */
import { sentencesOf } from '../../../../czech/sentence.ts'
import type { Block, Cell, Table } from '../../../../document/block.ts'
import { blockTexts } from '../../../../document/plain-text.ts'
import { tokensOf } from '../../../../language/fold.ts'
import { Passage } from '../../../../text/passage.ts'
import { namesIn, type NameMention } from './names.ts'
import { saysOneStatus } from './status.ts'
import { KNOWN_ABBREVIATIONS } from './words.ts'

/** A sentence, a list item or a table's row. */
export interface Line {
  readonly text: Passage
  readonly names: readonly NameMention[]
  readonly isItem: boolean
  /** What the words above say of all lines: "Schválené dokumenty:", the title of a column. */
  readonly above: Passage | undefined
}

export const linesOf = (blocks: readonly Block[]): Line[] => {
  let above: Passage | undefined
  let heading: Passage | undefined
  return blocks.flatMap((block): Line[] => {
    const lead = above ?? heading
    const item = (text: Passage): Line => ({ text, names: namesIn(text, true), isItem: true, above: lead })
    if (block.type === 'list') return blockTexts(block).map(item)
    if (block.type === 'table') return rowsOf(block).map((row) => ({ ...item(row.text), above: row.decidedBy ?? lead }))
    if (block.type === 'paragraph' && isListOfDocuments(block.lines)) return block.lines.map(item)
    const labelled = block.type === 'paragraph' && block.lines.length > 1 ? labelledDocuments(block.lines) : []
    if (labelled.length > 1) return labelled.map(item)
    if (block.type === 'heading') {
      heading = saysOneStatus(block.text) ? block.text : undefined
      above = undefined
      return []
    }
    const texts = blockTexts(block)
    above = texts.at(-1)?.test(/:$/u) || isShort(block) ? texts.at(-1) : undefined
    return texts
      .flatMap(sentencesOf)
      .map((text) => ({ text, names: namesIn(text, false), isItem: false, above: heading }))
  })
}

/** Lines that each begin with a document's name or abbreviation are a list without signs. */
const isListOfDocuments = (lines: readonly Passage[]): boolean =>
  lines.length > 1 &&
  lines.every(
    (line) => namesIn(line, true)[0]?.start === 0 || KNOWN_ABBREVIATIONS.has(tokensOf(line.text, 1)[0]?.text ?? ''),
  )

const LABEL_SIGNS = [':', ' – ', ' — ', ' - ']

/** Lines that begin with a document's name as a label, each with those into which its text runs on. */
const labelledDocuments = (lines: readonly Passage[]): Passage[] => {
  const starts = lines.flatMap((line, i) => {
    const [name] = LABEL_SIGNS.some((sign) => line.text.includes(sign)) ? namesIn(line, true) : []
    return name?.start === 0 && line.slice(name.end).test(/^\s?(?::|[–—-]\s)/u) ? [i] : []
  })
  return starts[0] === 0 ? starts.map((start, i) => Passage.join(lines.slice(start, starts[i + 1]))) : []
}

/** A line such as "Schválené" above a list. */
const isShort = (block: Block): boolean => blockTexts(block).every((text) => text.length < 50 && !text.test(/[.!?]$/u))

interface Row {
  readonly text: Passage
  /** The title of a column that says what somebody did with the document, where the row says who or when. */
  readonly decidedBy: Passage | undefined
}

const rowsOf = ({ rows }: Table): Row[] => {
  const [first = []] = rows
  const titles = first.some((cell) => cell.lines.length > 0 && namesIn(textOf(cell), true)[0]?.start === 0) ? [] : first
  const column = titles.findIndex((cell) => cell.lines.length > 0 && saysOneStatus(textOf(cell)))
  const title = titles[column]
  return rows.flatMap((row): Row[] => {
    const cells = row.flatMap((cell) => (cell.lines.length > 0 ? [textOf(cell)] : []))
    if (cells.length === 0) return []
    const decision = row[column]
    const isDecided = row !== titles && decision?.lines.some((line) => line.test(/[\p{L}\d]/u)) === true
    return [{ text: Passage.join(cells, ' – '), decidedBy: isDecided && title ? textOf(title) : undefined }]
  })
}

const textOf = ({ lines }: Cell): Passage => Passage.join(lines)
