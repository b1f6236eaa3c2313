/** Key activities, however a record lays them out. */
import { Passage } from '../../../../text/passage.ts'
import type { Block, ListItem, Paragraph, Table } from '../../../../document/block.ts'
import { plainText } from '../../../../document/plain-text.ts'
import { logicalLines, runsOn, widthOf } from '../../../../document/wrapped.ts'
import type { Draft, Ledger } from '../../../draft.ts'
import { looksLikeName, markedName, nameAndText, withoutNumber, type Marked } from './activity-name.ts'
import { brokenItems } from './broken-items.ts'
import type { ProjectRecord } from '../../kind.ts'

type ActivityDraft = Draft<ProjectRecord['key_activities'][number]>

/** An activity while the blocks of its text are collected. */
interface Open {
  readonly name: Passage | undefined
  readonly blocks: Block[]
}

/** Introduces the activities and says nothing about them. */
const INTRODUCTION = /:$|následující|těchto|tyto|klíčov\p{L}{1,20} aktivit/iu
const LONGEST_INTRODUCTION = 250

/** The activities of a section; `beside` is what stands beside its heading. */
export const activitiesIn = (beside: readonly Passage[], blocks: readonly Block[], ledger: Ledger): ActivityDraft[] => {
  const all: Block[] = beside.length > 0 ? [{ type: 'paragraph', lines: beside }, ...blocks] : [...blocks]
  const pieces = all.flatMap((block) => explode(block, ledger))
  const isTitled = pieces[0] !== undefined && colonName(pieces[0]) !== undefined && pieces.filter(colonName).length > 1
  const [intro, rest] = isTitled ? [undefined, pieces] : introduction(pieces)
  if (intro) ledger.label(intro)
  const found = (isTitled ? readColonNames : readerOf(rest))(rest, ledger)
  return found.flatMap(({ name, blocks: text }): ActivityDraft[] => {
    const body = plainText(text)
    return name || body ? [{ name, text: body }] : []
  })
}

type ActivityReader = (blocks: readonly Block[], ledger: Ledger) => Open[]

/** How the section tells its names from their texts: the clearest sign that occurs. */
const readerOf = (blocks: readonly Block[]): ActivityReader => {
  const [first] = blocks
  if (blocks.some((block) => firstLines(block).some((line) => markedName(line)))) return readMarked
  if (blocks.some(({ type }) => type === 'heading')) return readTitled
  if (first?.type === 'table') return readTable
  if (first?.type === 'list') return readItems
  if (first?.type === 'paragraph' && leadOf(first)) return readTitled
  return blocks.slice(0, -1).some(nameOfLine) ? readLines : readProse
}

/** Paragraphs cut into the lines that their author broke on purpose, broken lists into their items. */
const explode = (block: Block, ledger: Ledger): Block[] => {
  if (block.type === 'list')
    return [{ ...block, items: block.items.flatMap((item) => itemsOf(item.lines, ledger) ?? [item]) }]
  if (block.type !== 'paragraph') return [block]
  const lines = chunks(block.lines).flatMap(logicalLines)
  if (lines.length === 1 && block.lead) return [block]
  return lines.map((line): Block => {
    const items = itemsOf([line], ledger)
    return items ? { type: 'list', ordered: false, items } : { type: 'paragraph', lines: [line] }
  })
}

/** The items that ran together in one. */
const itemsOf = (lines: readonly Passage[], ledger: Ledger): ListItem[] | undefined => {
  const broken = lines.length > 0 ? brokenItems(Passage.join(lines)) : undefined
  if (!broken) return undefined
  ledger.label(broken.signs)
  return broken.items.map((item) => ({ lines: [item], blocks: [] }))
}

/** Lines cut where a name surely begins. */
const chunks = (lines: readonly Passage[]): Passage[][] => {
  const width = widthOf(lines)
  const cut: Passage[][] = []
  lines.forEach((line, i) => {
    const [before, next] = [lines[i - 1], lines[i + 1]]
    const isName = before?.test(/[.!?]$/u) && looksLikeName(line) && !(next && runsOn(line, next, width))
    const last = cut.at(-1)
    if (!last || isName || markedName(line)) cut.push([line])
    else last.push(line)
  })
  return cut
}

/** A paragraph that leads to what follows. */
const introduction = (blocks: readonly Block[]): [Passage | undefined, readonly Block[]] => {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || rest.length === 0) return [undefined, blocks]
  const [line] = first.lines
  const introduces =
    line && line.length <= LONGEST_INTRODUCTION && line.test(INTRODUCTION) && line.test(/[.:]$/u) && !markedName(line)
  return introduces ? [line, rest] : [undefined, blocks]
}

const firstLines = (block: Block): Passage[] => {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return block.lines.slice(0, 1)
    case 'list':
      return block.items.flatMap(({ lines }) => lines.slice(0, 1))
    case 'table':
      return block.rows.flatMap(([cell]) => cell?.lines.slice(0, 1) ?? [])
  }
}

const paragraph = (...lines: readonly (Passage | undefined)[]): Paragraph[] => {
  const kept = lines.flatMap((line) => (line && !line.isEmpty ? [line] : []))
  return kept.length > 0 ? [{ type: 'paragraph', lines: kept }] : []
}

/** Numbered activities (*KA 1: …*), wherever their numbers stand; what stands before the first is no activity. */
const readMarked: ActivityReader = (blocks, ledger) => {
  const found: Open[] = []
  let awaitsName = false
  const begin = ({ marker, rest }: Marked, lead: Passage | undefined) => {
    ledger.label(marker)
    const isLead = lead !== undefined && lead.length > marker.length
    const bold = isLead ? rest.slice(0, Math.max(0, lead.length - marker.length)).strip(/[:–-]/) : undefined
    if (bold && !bold.isEmpty && bold.length < rest.length)
      found.push({
        name: bold,
        blocks: paragraph(rest.slice(rest.text.indexOf(bold.text) + bold.length).strip(/[:–-]/)),
      })
    else found.push(named(rest, ledger))
    awaitsName = rest.isEmpty
  }
  const add = (block: Block) => {
    const last = found.at(-1)
    const [line] = block.type === 'paragraph' || block.type === 'heading' ? firstLines(block) : []
    if (last && awaitsName && line && looksLikeName(line)) found[found.length - 1] = { ...last, name: line }
    else last?.blocks.push(block)
    awaitsName = false
  }
  for (const block of blocks) {
    if (block.type === 'list')
      for (const item of block.items) {
        const marked = item.lines[0] && markedName(Passage.join(item.lines))
        if (marked) {
          begin(marked, undefined)
          for (const inner of item.blocks) found.at(-1)?.blocks.push(inner)
        } else add({ ...block, items: [item] })
      }
    else if (block.type === 'table') for (const row of block.rows) readRow(row, block, found, ledger)
    else {
      const [line] = firstLines(block)
      const marked = line && markedName(line)
      if (marked) begin(marked, block.type === 'paragraph' ? block.lead : undefined)
      else add(block)
    }
  }
  return found.map((open) => ({ ...open, blocks: joinLists(open.blocks) }))
}

/** Lists that were taken apart item by item are one again. */
const joinLists = (blocks: readonly Block[]): Block[] =>
  blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1)
    if (last?.type === 'list' && block.type === 'list')
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] }
    else joined.push(block)
    return joined
  }, [])

const named = (item: Passage | undefined, ledger: Ledger): Open => {
  if (!item || item.isEmpty) return { name: undefined, blocks: [] }
  const { name, text, marks } = nameAndText(item)
  ledger.label(marks)
  return { name, blocks: paragraph(text) }
}

/** A heading that only bold type makes. */
const BOLD = 7

/** A heading or the bold beginning of a paragraph is a name; of several levels the highest. */
const readTitled: ActivityReader = (blocks, ledger) => {
  const level = blocks.reduce((least, block) => (block.type === 'heading' ? Math.min(least, block.level) : least), BOLD)
  const found: Open[] = []
  for (const block of blocks) {
    const lead = block.type === 'paragraph' && level === BOLD ? leadOf(block) : undefined
    const name = block.type === 'heading' && block.level === level ? block.text : lead
    if (!name) {
      found.at(-1)?.blocks.push(block)
      continue
    }
    ledger.label(name)
    const [first, ...more] = block.type === 'paragraph' ? block.lines : []
    found.push({
      name: (withoutNumber(name)?.rest ?? name).strip(/[:.–-]/),
      blocks: paragraph(first?.slice(name.length).strip(/[:–-]/), ...more),
    })
  }
  return found
}

const leadOf = ({ lines, lead }: Paragraph): Passage | undefined =>
  lead && lines[0]?.text.startsWith(lead.text) ? lead : undefined

const TITLES = /^(?:č(?:íslo|\.)?|poř\. č\.|název|(?:klíčová )?aktivita|název (?:klíčové )?aktivity|KA|popis)$/iu

const readTable: ActivityReader = (blocks, ledger) => {
  const found: Open[] = []
  for (const block of blocks)
    if (block.type === 'table') for (const row of block.rows) readRow(row, block, found, ledger)
    else found.at(-1)?.blocks.push(block)
  return found
}

/** *name | text*, with or without a number before it; a row of column titles is none. */
const readRow = (row: Table['rows'][number], table: Table, found: Open[], ledger: Ledger): void => {
  const cells = row.flatMap(({ lines }) => (lines.length > 0 ? [Passage.join(lines)] : []))
  const [first] = cells
  if (!first) return
  if (row === table.rows[0] && first.test(TITLES)) {
    ledger.label(cells)
    return
  }
  const marked = markedName(first)
  const number = marked?.rest.isEmpty ? first : first.match(/^\d{1,2}[.)]?$/)?.whole
  const [name, ...texts] = number ? cells.slice(1) : cells
  if (number) ledger.label(number)
  else if (marked) ledger.label(marked.marker)
  if (!name) return
  found.push({ name: number ? name : (marked?.rest ?? name), blocks: texts.flatMap((text) => paragraph(text)) })
}

/** An item an activity; paragraphs between the items are about the item before them. */
const readItems: ActivityReader = (blocks, ledger) => {
  const found: Open[] = []
  for (const block of blocks)
    if (block.type === 'list') for (const item of block.items) found.push(readItem(item, ledger))
    else found.at(-1)?.blocks.push(block)
  return found
}

const readItem = ({ lines, blocks }: ListItem, ledger: Ledger): Open => {
  const [first, ...others] = logicalLines(lines)
  if (first && (others.length > 0 || blocks.length > 0) && looksLikeName(first.strip(/:/))) {
    ledger.label(first)
    return { name: first.strip(/:/), blocks: [...paragraph(...others), ...blocks] }
  }
  if (!first) return { name: undefined, blocks: [...blocks] }
  const open = named(Passage.join(lines), ledger)
  return { ...open, blocks: [...open.blocks, ...blocks] }
}

/** The name that is a line of its own, before the text about it. */
const nameOfLine = (block: Block): Passage | undefined => {
  const [line] = block.type === 'paragraph' ? block.lines : []
  return line && looksLikeName(line) ? line : undefined
}

/** Names that are plain lines. */
const readLines: ActivityReader = (blocks, ledger) => {
  const found: Open[] = []
  for (const block of blocks) {
    const previous = found.at(-1)
    const line = nameOfLine(block)
    if (line && (block !== blocks.at(-1) || isClosed(previous))) {
      const numbered = withoutNumber(line)
      ledger.label(numbered?.marker)
      found.push({ name: numbered?.rest ?? line, blocks: [] })
    } else previous?.blocks.push(block)
  }
  // Lines that nothing stands between are items, most of them *name – text*; where few have a sign it belongs to the name.
  const signed = found.filter(({ name }) => name && nameAndText(name).text)
  const hasTexts = found.some(({ blocks: text }) => text.length > 0)
  return hasTexts || signed.length * 2 <= found.length ? found : found.map(({ name }) => named(name, ledger))
}

/** Whether what was said of an activity ends in a sentence, so that words alone after it begin another. */
const isClosed = (open: Open | undefined): boolean => {
  const last = open?.blocks.at(-1)
  return open !== undefined && (!last || (last.type === 'paragraph' && last.lines.at(-1)?.test(/[.!?]$/u) === true))
}

/** A name that is a line of its own and ends with a colon. */
const colonName = (block: Block): Passage | undefined => {
  const [line] = block.type === 'paragraph' && block.lines.length === 1 ? block.lines : []
  const name = line?.test(/:$/) ? line.strip(/:/) : undefined
  return name && looksLikeName(name) && !markedName(name) ? name : undefined
}

const readColonNames: ActivityReader = (blocks, ledger) => {
  const found: Open[] = []
  for (const block of blocks) {
    const name = colonName(block)
    if (name) {
      found.push({ name, blocks: [] })
      if (block.type === 'paragraph') ledger.label(block.lines)
    } else found.at(-1)?.blocks.push(block)
  }
  return found
}

/** Text that names no activity. */
const readProse: ActivityReader = (blocks) => (blocks.length > 0 ? [{ name: undefined, blocks: [...blocks] }] : [])
