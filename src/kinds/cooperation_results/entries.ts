/** A results list as a flat run of entries, whatever it is laid out with: headings, lines, bold type, lists, tables. */
import { readPeriod } from '../../czech/date/period.ts'
import { themeOf } from '../../czech/theme.ts'
import { turned } from '../../structure/turned-table.ts'
import { Passage } from '../../text/passage.ts'
import type { Block, Cell, List, ListItem, Paragraph, Table } from '../../document/block.ts'
import { plainText } from '../../document/plain-text.ts'
import { announcedBy, isPlain } from './words.ts'

export type Entry =
  /** A line that may be the heading of a town: its rank grows with its depth, its form says what makes it a heading. */
  | {
      readonly type: 'heading'
      readonly form: string
      readonly rank: number
      readonly text: Passage
      readonly label?: Passage
    }
  /** A line that begins with what may be a town's name: "Bílina – zřízení komise; omezení heren". */
  | {
      readonly type: 'run_in'
      readonly form: string
      readonly rank: number
      readonly text: Passage
      readonly rest: Passage
      readonly whole: Passage
    }
  /** A list item that may be a heading: of the lists in it (a town, a theme), or a town alone above the next block. */
  | {
      readonly type: 'branch'
      readonly form: string
      readonly rank: number
      readonly text: Passage
      /** With all that is below it; made when asked for, for each item of a deep list has most of the list below it. */
      readonly whole: () => Passage
      readonly entries: readonly Entry[]
    }
  | { readonly type: 'item'; readonly text: Passage }
  /** A cell that says how far the town's plan is, together with its column's title. */
  | { readonly type: 'plan'; readonly text: Passage }
  | { readonly type: 'prose'; readonly text: Passage }

const RANKS = { line: 8, lead: 9, item: 10, cell: 20 }
const LONGEST_HEADING = 90
/** A paragraph's lines are wrapped, not listed, if all but the last are about as long as a page is wide. */
const WRAPPED = 60

/** List signs that the reader of the format took for text. */
const SIGN = /^(?:[-–—•·*▪■●○‣➢➤✓→⇒►»›]|o(?=\s{2}))\s*/u
const RUN_IN = /^(?<head>\p{Lu}[^:;.!?]{1,70}?)(?:\s*:|\s+[–—-])\s+(?<rest>\S.*)$/su

export const entriesOf = (blocks: readonly Block[]): Entry[] => blocks.flatMap((block) => entriesOfBlock(block, 0))

const entriesOfBlock = (block: Block, depth: number): Entry[] => {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', form: `h${block.level}`, rank: block.level, text: block.text }]
    case 'paragraph':
      return paragraph(block)
    case 'list':
      return list(block, depth)
    case 'table':
      return table(block)
  }
}

const isHeadingLike = (line: Passage): boolean =>
  line.length <= LONGEST_HEADING && line.test(/^(?:\d{1,3}[.)]\s+)?["„]?\p{Lu}/u) && line.test(/[^.,;!?…]$/u)

const paragraph = ({ lines, lead }: Paragraph): Entry[] => {
  const [first, ...rest] = lines
  if (!first) return []
  const whole = Passage.join(lines)
  if (lead && lead.length === first.length && isHeadingLike(lead) && rest.some((line) => line.test(SIGN)))
    return [{ type: 'heading', form: 'lead', rank: RANKS.lead, text: lead }, ...rest.map(lineOf)]
  // *Kadaň.* in bold type, sentences after it.
  const head = lead?.strip(/[.]/)
  if (lead && head && lead.length < whole.length && isHeadingLike(head)) {
    const after = whole.slice(lead.length).strip(/[:–—-]/)
    return [{ type: 'run_in', form: 'lead', rank: RANKS.lead, text: head, rest: after, whole }]
  }
  if (rest.length === 0) return [lineOf(first)]
  return logicalLines(lines).map(lineOf)
}

/** The lines of a paragraph, those put together that are one line wrapped. */
const logicalLines = (lines: readonly Passage[]): Passage[] => {
  const starts = lines.filter((line) => line.test(RUN_IN))
  const isStart = (line: Passage) => (starts.length > 1 ? starts.includes(line) : false)
  const wrapped = lines.slice(0, -1).every((line) => line.length >= WRAPPED) && !lines.some((line) => line.test(SIGN))
  if (!wrapped && starts.length < 2) return [...lines]
  const groups: Passage[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && !isStart(line)) open.push(line)
    else groups.push([line])
  }
  return groups.map((group) => Passage.join(group))
}

const lineOf = (line: Passage): Entry => {
  const sign = line.match(SIGN)
  if (sign) return { type: 'item', text: line.slice(sign.end) }
  const runIn = runInOf(line, 'line_run_in', RANKS.line)
  if (runIn) return runIn
  return isHeadingLike(line)
    ? { type: 'heading', form: 'line', rank: RANKS.line, text: line }
    : { type: 'prose', text: line }
}

/** A label with its value, which a reader took for the rest of the item above it. */
const isLabelled = (entry: Entry): boolean =>
  entry.type === 'plan' || (entry.type === 'heading' && entry.label !== undefined)

const runInOf = (whole: Passage, form: string, rank: number): Entry | undefined => {
  const { head, rest } = whole.match(RUN_IN)?.named ?? {}
  if (!head || !rest) return undefined
  // *Obec: Obrnice*, *Plán: schválen*: a label with its value.
  const key = whole.slice(head.length).test(/^\s*:/u) ? announcedBy(head.text) : undefined
  if (key === 'town') return { type: 'heading', form: 'label', rank, text: rest, label: head }
  if (key === 'plan') return { type: 'plan', text: whole }
  return { type: 'run_in', form, rank, text: head, rest, whole }
}

const list = (block: List, depth: number): Entry[] =>
  block.items.flatMap((item) => listItem(item, depth, block.ordered))

/** A heading left of the sign of the item above it, which a reader took for the rest of that item. */
const stepsOut = (line: Passage, first: Passage | undefined): boolean =>
  first !== undefined && isAtMargin(line) && !isAtMargin(first) && isHeadingLike(line)

/** Whether the line in which words stand begins without a blank. */
const isAtMargin = ({ source, start }: Passage): boolean =>
  !' \t'.includes(source.charAt(source.lastIndexOf('\n', start - 1) + 1))

const listItem = (item: ListItem, depth: number, isNumbered: boolean): Entry[] => {
  const at = item.lines.findIndex((line, i) => i > 0 && (isLabelled(lineOf(line)) || stepsOut(line, item.lines[0])))
  if (at > 0 && item.blocks.length === 0) {
    const above = listItem({ ...item, lines: item.lines.slice(0, at) }, depth, isNumbered)
    return [...above, ...item.lines.slice(at).map(lineOf)]
  }
  const [form, rank] = [`${isNumbered ? 'number' : 'item'}${depth}`, RANKS.item + depth]
  const [first, ...more] = item.lines
  if (!first) return item.blocks.flatMap((block) => entriesOfBlock(block, depth + 1))
  const text = Passage.join(item.lines)
  if (item.blocks.length > 0) {
    const entries = item.blocks.flatMap((block) => entriesOfBlock(block, depth + 1))
    const whole = () => plainText([{ type: 'paragraph', lines: item.lines }, ...item.blocks]) ?? text
    return [{ type: 'branch', form, rank, text, whole, entries }]
  }
  if (more.length > 0 && isHeadingLike(first) && first.length < WRAPPED && !first.test(/[:–-]\s/))
    return [{ type: 'run_in', form, rank, text: first, rest: Passage.join(more), whole: text }]
  const runIn = runInOf(text, form, rank)
  if (runIn) return [runIn]
  return isHeadingLike(text)
    ? [{ type: 'branch', form, rank, text, whole: () => text, entries: [] }]
    : [{ type: 'item', text }]
}

/**
 * A table's column that names a town, the columns of the results, that of the plan; others stand beside the town. Where towns
 * stand above the columns and themes before the rows, it lies on its side.
 */
const table = (printed: Table): Entry[] => {
  const { rows } = isTurned(printed) ? turned(printed) : printed
  const [top, ...body] = rows
  const titles = top?.map(textOf) ?? []
  const keys = titles.map((title) => title && announcedBy(title.text))
  const [named, plan, results] = [keys.indexOf('town'), keys.indexOf('plan'), keys.indexOf('results')]
  // A column without a known title before themes or plans names the towns.
  const isFirst = named < 0 && (plan > 0 || titles.slice(1).filter((title) => title && isTheme(title)).length > 1)
  const town = isFirst ? 0 : named
  // Where the town's column is called so and nothing else, the results are in the first column after it.
  const isTowns = isFirst || isPlain(titles[town]?.text ?? '')
  const isAside = (i: number): boolean => keys[i] === 'aside'
  const first = results < 0 && isTowns ? titles.findIndex((_, i) => i > town && i !== plan && !isAside(i)) : results
  if (town < 0 || first < 0)
    return rows.flatMap((row) => tableRow(row, { town: 0, plan: -1, first: 1, isAside }, titles))
  const heads = titles.flatMap((text): Entry[] =>
    text ? [{ type: 'heading', form: 'title', rank: RANKS.cell + 1, text }] : [],
  )
  return heads.concat(body.flatMap((row) => tableRow(row, { town, plan, first, isAside }, titles)))
}

const textOf = ({ lines }: Cell): Passage | undefined => (lines.length > 0 ? Passage.join(lines) : undefined)

/** A short line that names a theme: "Bydlení", "Sociální služby:". */
export const isTheme = (text: Passage): boolean =>
  themeOf(text) !== undefined && text.text.split(' ').length <= 4 && !text.test(/^\p{Ll}/u)

/** Nothing but a period. */
export const isPeriod = (text: Passage): boolean => readPeriod(text)?.passage.length === text.length

/** Names above the columns, and before most of the rows a theme or the plan. */
const isTurned = ({ rows: [top, ...body] }: Table): boolean => {
  const names = top?.slice(1).map(textOf) ?? []
  const titles = body.map(([cell]) => cell && textOf(cell))
  const known = titles.filter((title) => title && (isTheme(title) || announcedBy(title.text) === 'plan'))
  return (
    names.length > 1 &&
    known.length > 1 &&
    known.length * 2 >= titles.length &&
    names.every((name) => name?.test(NAME) && !isTheme(name) && !announcedBy(name.text))
  )
}
/** A few words with a capital, as towns have. */
const NAME = /^\p{Lu}[\p{L}.-]+(?: [\p{L}.-]+){0,5}$/u

/** Where the columns stand; -1 for none. */
interface Columns {
  readonly town: number
  readonly plan: number
  /** The first of the results. */
  readonly first: number
  readonly isAside: (column: number) => boolean
}

const tableRow = (
  row: Table['rows'][number],
  { town, plan, first, isAside }: Columns,
  titles: readonly (Passage | undefined)[],
): Entry[] => {
  const name = row[town]?.lines ?? []
  const head: Entry[] =
    name.length > 0 ? [{ type: 'heading', form: 'cell', rank: RANKS.cell, text: Passage.join(name) }] : []
  const cells = row.flatMap(({ lines }, i): Entry[] => {
    if (i === town || lines.length === 0) return []
    const title = titles[i]
    if (i === plan && title) return [{ type: 'plan', text: Passage.join([title, ...lines]) }]
    if (i < first || isAside(i) || lines.every(isPeriod)) return lines.map((text) => ({ type: 'prose', text }))
    return joinWrapped(lines).flatMap((line) => itemsIn(line).map((text): Entry => ({ type: 'item', text })))
  })
  return [...head, ...cells]
}

/** Lines of a cell: one that begins with a small letter after a line without an end goes on with it. */
const joinWrapped = (lines: readonly Passage[]): Passage[] => {
  const listed = lines.some((line) => line.test(SIGN)) || lines.slice(0, -1).every((line) => line.length < WRAPPED)
  return listed || lines.length === 0 ? [...lines] : [Passage.join(lines)]
}

/** The outcomes of a line that lists several of them between semicolons. */
export const itemsIn = (line: Passage): Passage[] =>
  line.split(/;\s*(?![^()]{0,200}\))|\s[•▪■]\s/u).map((item) => item.slice(item.match(SIGN)?.end ?? 0))
