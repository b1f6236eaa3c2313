/** Cuts a document into the sections that a kind knows, whatever its headings are made of. */
import { Passage } from '../text/passage.ts'
import { beginningOf, choiceOf, type Choice } from '../text/beginning.ts'
import type { Block, List, Paragraph, Table } from './block.ts'

/** A heading that a kind knows. The pattern matches from the beginning of the heading, without its number. */
export interface HeadingRule<Key extends string> {
  readonly key: Key
  readonly pattern: RegExp
  /** As it stands in a document. */
  readonly example: string
}

export interface Section<Key extends string> {
  /** The key of the rule; undefined for what stands before the first heading and under headings that no rule knows. */
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
}

const NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)]|[A-H][.)]|\(?[a-z]\)|(?:[Čč]l(?:ánek|\.)|[Čč]ást|[Kk]apitola)\s(?:\d{1,2}|[IVX]{1,5})[.:)]?|§ ?\d{1,2})\s+(?:[–-]\s)?(?=\P{Ll})/u

/** The sections in order; the first has no heading and holds what stands before one (often nothing). */
export const outline = <Key extends string>(
  blocks: readonly Block[],
  rules: readonly HeadingRule<Key>[],
): Section<Key>[] => {
  const sections: {
    key: Key | undefined
    heading: Passage | undefined
    number: Passage | undefined
    level: number
    blocks: Block[]
  }[] = [{ key: undefined, heading: undefined, number: undefined, level: 0, blocks: [] }]
  for (const block of blocks)
    for (const part of cutBlock(block, rules))
      if ('rest' in part) sections.push({ ...part, blocks: part.rest })
      else sections.at(-1)?.blocks.push(part)
  return sections
}

/** A block as it is, or parted at the lines that are headings. */
const cutBlock = <Key extends string>(block: Block, rules: readonly HeadingRule<Key>[]): (Block | Cut<Key>)[] => {
  if (block.type === 'heading')
    return [
      {
        ...(headingOf(block.text, rules) ?? { key: undefined, ...unnumbered(block.text), rest: [] }),
        level: block.level,
      },
    ]
  if (block.type === 'list') return cutList(block, rules)
  if (block.type === 'table') return cutTable(block, rules)
  if (block.lead) {
    const cut = headingOf(block.lead, rules)
    if (cut) return [{ ...cut, rest: [...cut.rest, ...remainder(block.lines, block.lead)] }]
  }
  return cutLines(block, rules)
}

/** Headings of forms are long: one may run over so many lines. */
const HEADING_LINES = 3

/** A paragraph's lines parted where a heading begins; what follows a heading in its line goes on in the next ones. */
const cutLines = <Key extends string>(block: Paragraph, rules: readonly HeadingRule<Key>[]): (Block | Cut<Key>)[] => {
  const before: Passage[] = []
  const cuts: { cut: Cut<Key>; lines: Passage[] }[] = []
  for (let i = 0; i < block.lines.length;) {
    const [line, found] = [block.lines[i], headingFrom(block.lines, i, rules)]
    const last = cuts.at(-1)
    if (found) cuts.push({ cut: found.cut, lines: found.cut.rest.flatMap((rest) => blockLines(rest)) })
    else if (line) (last?.lines ?? before).push(line)
    i += found?.lines ?? 1
  }
  if (cuts.length === 0) return [block]
  return [...paragraphs(before), ...cuts.map(({ cut, lines }) => ({ ...cut, rest: paragraphs(lines) }))]
}

const blockLines = (block: Block): readonly Passage[] => (block.type === 'paragraph' ? block.lines : [])
const paragraphs = (lines: readonly Passage[]): Paragraph[] => (lines.length > 0 ? [{ type: 'paragraph', lines }] : [])

const mayBeNumbered = beginningOf(NUMBER)

/** Whether a heading may begin with a line; of a very short one the next line decides. */
const mayBeHeading = (line: string, rules: readonly HeadingRule<string>[]): boolean =>
  line.length < 4 ||
  line.startsWith(':') ||
  mayBeNumbered?.(line) !== false ||
  searchFor(rules).choice(line, 0).length > 0

/** The heading that begins with the line and ends in it or in one of the next. */
const headingFrom = <Key extends string>(
  lines: readonly Passage[],
  from: number,
  rules: readonly HeadingRule<Key>[],
): { cut: Cut<Key>; lines: number } | undefined => {
  const [line] = lines.slice(from, from + 1)
  if (!line || !mayBeHeading(line.text, rules)) return undefined
  for (let count = Math.min(HEADING_LINES, lines.length - from); count >= 1; count--) {
    const own = lines.slice(from, from + count)
    const cut = headingOf(Passage.join(own), rules)
    const last = own.at(-1)
    if (cut && last && (count === 1 || cut.heading.end > last.start)) return { cut, lines: count }
  }
  return undefined
}

/** Numbered headings look like the items of a list. */
const cutList = <Key extends string>(list: List, rules: readonly HeadingRule<Key>[]): (Block | Cut<Key>)[] => {
  const cuts = list.items.map((item) => {
    const [first] = item.lines
    return first && list.ordered ? headingOf(first, rules) : undefined
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
const cutTable = <Key extends string>(table: Table, rules: readonly HeadingRule<Key>[]): (Block | Cut<Key>)[] => {
  const parts: (Block | Cut<Key>)[] = []
  let rows: Table['rows'][number][] = []
  const flush = (): void => {
    if (rows.length > 0) parts.push(rows.length === table.rows.length ? table : { ...table, rows })
    rows = []
  }
  for (const row of table.rows) {
    const [title, ...cells] = row.filter((cell) => cell.lines.length > 0)
    const cut = title && cells.length === 1 ? headingOf(Passage.join(title.lines), rules) : undefined
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

/** Rules as they are looked for. */
interface Search {
  readonly choice: Choice
  /** What any of the rules matches. */
  readonly any: RegExp
}

const searches = new WeakMap<object, Search>()
const searchFor = (rules: readonly HeadingRule<string>[]): Search => {
  const known = searches.get(rules)
  if (known) return known
  const sources = rules.map(({ pattern }) => pattern.source)
  const [flags = '', ...others] = new Set(rules.map(({ pattern }) => pattern.flags))
  if (others.length > 0) throw new Error('the rules of one list have the same flags')
  const search = { choice: choiceOf(sources), any: new RegExp(sources.join('|'), flags) }
  searches.set(rules, search)
  return search
}

/** The heading with which the text begins, and what follows it in the same line. */
const headingOf = <Key extends string>(text: Passage, rules: readonly HeadingRule<Key>[]): Cut<Key> | undefined => {
  const { heading, number } = unnumbered(text)
  const { choice, any } = searchFor(rules)
  const fitting = choice(heading.text, 0)
  if (fitting.length > 1 && !heading.begins(any)) return undefined
  for (const i of fitting) {
    const rule = rules[i]
    const found = rule && heading.begins(rule.pattern)
    if (!found) continue
    const parenthesis = heading.slice(found.end).match(PARENTHESIS)
    const end = found.end + (parenthesis?.end ?? 0)
    const after = heading.slice(end)
    if (!after.test(/^\s*(?:$|[:(–-])/u)) continue
    const rest = after.strip(/[:–-]/)
    return {
      key: rule.key,
      number,
      level: 7,
      heading: heading.slice(0, end).strip(/:/),
      rest: rest.isEmpty ? [] : [{ type: 'paragraph', lines: [rest] }],
    }
  }
  return undefined
}
