/** Cuts a document into the sections that a kind knows, whatever its headings are made of. */
import { Passage } from '../text/passage.ts'
import { beginningOf } from '../text/beginning.ts'
import type { Block, List, Paragraph, Table } from './block.ts'

/** A heading that a kind understands. */
export interface Heading<Key extends string> {
  readonly key: Key
  /** Where its words end in the text. */
  readonly end: number
  /** How many of its words mean nothing known. */
  readonly unknown: number
}

/** What a kind takes for its headings. */
export interface Headings<Key extends string> {
  /** The heading with which the text begins, which has no number; laid out as one, or a line like any other. */
  at(text: Passage, isLaidOut: boolean): Heading<Key> | undefined
}

export interface Section<Key extends string> {
  /** Undefined for what stands before the first heading and under headings that are not understood. */
  readonly key: Key | undefined
  /** Without its number and closing colon. */
  readonly heading: Passage | undefined
  /** The heading's number or letter. */
  readonly number: Passage | undefined
  /** As for heading blocks: 1 to 6, 7 for a heading that only bold type or its words make one; 0 without a heading. */
  readonly level: number
  readonly blocks: readonly Block[]
}

interface Cut<Key extends string> {
  readonly key: Key | undefined
  readonly heading: Passage
  readonly number: Passage | undefined
  readonly level: number
  readonly rest: Block[]
  readonly unknown: number
}

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-H][.)]|\(?[a-z]\)|(?:[Čč]l(?:ánek|\.)|[Čč]ást|[Kk]apitola)\s(?:\d{1,2}|[IVX]{1,5})[.:)]?|§ ?\d{1,2})\s+(?:[–-]\s)?(?=\P{Ll})/u

/** The sections in order; the first has no heading and holds what stands before one (often nothing). */
export const outline = <Key extends string>(blocks: readonly Block[], headings: Headings<Key>): Section<Key>[] => {
  const sections: {
    key: Key | undefined
    heading: Passage | undefined
    number: Passage | undefined
    level: number
    blocks: Block[]
  }[] = [{ key: undefined, heading: undefined, number: undefined, level: 0, blocks: [] }]
  for (const block of blocks)
    for (const part of cutBlock(block, headings, sections.at(-1)?.key))
      if ('rest' in part) sections.push({ ...part, blocks: part.rest })
      else sections.at(-1)?.blocks.push(part)
  return sections
}

/** A block as it is, or parted at the lines that are headings. */
const cutBlock = <Key extends string>(
  block: Block,
  headings: Headings<Key>,
  open: Key | undefined,
): (Block | Cut<Key>)[] => {
  if (block.type === 'heading')
    return [
      {
        ...(headingOf(block.text, headings, true) ?? {
          key: undefined,
          unknown: 0,
          ...unnumbered(block.text),
          rest: [],
        }),
        level: block.level,
      },
    ]
  if (block.type === 'list') return cutList(block, headings)
  if (block.type === 'table') return cutTable(block, headings)
  if (block.lead) {
    const cut = headingOf(block.lead, headings, true)
    if (cut) return [{ ...cut, rest: [...cut.rest, ...remainder(block.lines, block.lead)] }]
  }
  return cutLines(block, headings, open)
}

/** Headings of forms are long: one may run over so many lines. */
const HEADING_LINES = 3

/** A paragraph's lines parted where a heading begins; what follows a heading in its line goes on in the next ones. */
const cutLines = <Key extends string>(
  block: Paragraph,
  headings: Headings<Key>,
  open: Key | undefined,
): (Block | Cut<Key>)[] => {
  const before: Passage[] = []
  const cuts: { cut: Cut<Key>; lines: Passage[] }[] = []
  for (let i = 0; i < block.lines.length;) {
    const last = cuts.at(-1)
    const [line, here] = [block.lines[i], headingFrom(block.lines, i, headings)]
    // A line that says again what the section is about leads to a part of it.
    const found = here?.cut.key === (last ? last.cut.key : open) ? undefined : here
    if (found) cuts.push({ cut: found.cut, lines: found.cut.rest.flatMap((rest) => blockLines(rest)) })
    else if (line) (last?.lines ?? before).push(line)
    i += found?.lines ?? 1
  }
  if (cuts.length === 0) return [block]
  return [...paragraphs(before), ...cuts.map(({ cut, lines }) => ({ ...cut, rest: paragraphs(lines) }))]
}

const blockLines = (block: Block): readonly Passage[] => (block.type === 'paragraph' ? block.lines : [])
const paragraphs = (lines: readonly Passage[]): Paragraph[] => (lines.length > 0 ? [{ type: 'paragraph', lines }] : [])

/** The heading that begins with the line and ends in it or in one of the next. */
const headingFrom = <Key extends string>(
  lines: readonly Passage[],
  from: number,
  headings: Headings<Key>,
): { cut: Cut<Key>; lines: number } | undefined => {
  const [line] = lines.slice(from, from + 1)
  if (!line) return undefined
  const first = headingOf(line, headings)
  for (let count = line.length > LONGEST || !lines[from + 1] ? 1 : goingOn(lines, from); count > 1; count--) {
    const own = lines.slice(from, from + count)
    const cut = headingOf(Passage.join(own), headings)
    const last = own.at(-1)
    // What goes on means something known too; else it is the text below the heading.
    if (cut && last && cut.heading.end > last.start && cut.unknown <= (first?.unknown ?? 0))
      return { cut, lines: count }
  }
  return first && { cut: first, lines: 1 }
}

/** Longer lines are no part of a heading. */
const LONGEST = 120

/** How many lines from one on may be one heading: each goes on in small letters, or all of them are in capitals. */
const goingOn = (lines: readonly Passage[], from: number): number => {
  const isCapitals = lines[from]?.test(CAPITALS) === true
  let to = from + 1
  while (to < Math.min(from + HEADING_LINES, lines.length) && lines[to]?.test(isCapitals ? CAPITALS : SMALL)) to++
  return to - from
}
const CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u
const SMALL = /^[\p{Ll}(]\P{N}*$/u

/** Numbered headings look like the items of a list. */
const cutList = <Key extends string>(list: List, headings: Headings<Key>): (Block | Cut<Key>)[] => {
  const cuts = list.items.map((item) => {
    const [first] = item.lines
    return first && list.ordered ? headingOf(first, headings) : undefined
  })
  if (!cuts.some(Boolean)) return [list]
  return list.items.flatMap((item, i): (Block | Cut<Key>)[] => {
    const cut = cuts[i]
    if (!cut) return [{ ...list, items: [item] }]
    const more: Block[] = item.lines.length > 1 ? [{ type: 'paragraph', lines: item.lines.slice(1) }] : []
    return [{ ...cut, rest: [...cut.rest, ...more, ...item.blocks] }]
  })
}

/** A form filled in as a table: a heading in a row's first cell, its text in the only other. */
const cutTable = <Key extends string>(table: Table, headings: Headings<Key>): (Block | Cut<Key>)[] => {
  const parts: (Block | Cut<Key>)[] = []
  let rows: Table['rows'][number][] = []
  const flush = (): void => {
    if (rows.length > 0) parts.push(rows.length === table.rows.length ? table : { ...table, rows })
    rows = []
  }
  for (const row of table.rows) {
    const [title, ...cells] = row.filter((cell) => cell.lines.length > 0)
    const cut = title && cells.length === 1 ? headingOf(Passage.join(title.lines), headings) : undefined
    if (cut?.rest.length === 0) {
      flush()
      const lines = cells.flatMap((cell) => cell.lines)
      parts.push({ ...cut, rest: lines.map((line) => ({ type: 'paragraph', lines: [line] })) })
    } else rows.push(row)
  }
  flush()
  return parts
}

/** What of a paragraph follows the heading with which it begins. */
const remainder = (lines: readonly Passage[], lead: Passage): Block[] => {
  const rest = lines.map((line) =>
    line.start < lead.end ? line.slice(Math.min(line.length, lead.length)).strip(/[:–-]/) : line,
  )
  const kept = rest.filter((line) => !line.isEmpty)
  return kept.length > 0 ? [{ type: 'paragraph', lines: kept }] : []
}

const unnumbered = (text: Passage): { heading: Passage; number: Passage | undefined } => {
  const number = text.match(NUMBER)
  return { number: number?.whole.trim(), heading: text.slice(number?.end ?? 0).strip(/:/) }
}

/** Longer parentheses after a heading, and those in capitals, explain how to fill the form in and are no part of it. */
const PARENTHESIS = /^\s*\((?![^()\p{Ll}]{12,80}\))[^()]{1,80}\)/u

const mayBeNumbered = beginningOf(NUMBER)

/** The heading with which the text begins, and what follows it in the same line. */
const headingOf = <Key extends string>(
  text: Passage,
  headings: Headings<Key>,
  isLaidOut = false,
): Cut<Key> | undefined => {
  const { heading, number } =
    mayBeNumbered?.(text.text) === false ? { heading: text, number: undefined } : unnumbered(text)
  const found = headings.at(heading, isLaidOut)
  if (!found) return undefined
  const parenthesis = heading.slice(found.end).match(PARENTHESIS)
  const end = found.end + (parenthesis?.end ?? 0)
  const after = heading.slice(end)
  if (!after.test(/^\s*(?:$|[:(–-])/u)) return undefined
  const rest = after.strip(/[:–-]/)
  return {
    key: found.key,
    unknown: found.unknown,
    number,
    level: 7,
    heading: heading.slice(0, end).strip(/:/),
    rest: rest.isEmpty ? [] : [{ type: 'paragraph', lines: [rest] }],
  }
}
