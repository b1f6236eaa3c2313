/**
 * Finds labelled values, however a document is laid out: *Label: value* in a line, several in one line, a label as a line,
 * in bold type or as a heading above its value, the columns of a table, a list inside a list item.
 */
import { Passage } from '../text/passage.ts'
import type { Block, Cell, List, ListItem, Paragraph, Table } from '../document/block.ts'
import { isYear, rowsWithin } from '../document/inner-rows.ts'
import { isTitled } from './figures.ts'
import { groupedRows } from './grouped-rows.ts'
import { valueOf, whole, type Found, type Open } from './open-field.ts'
import { labelsIn, startsLine, type Labelled, type Labels } from './label.ts'
import { partAtLabels } from './part-at-labels.ts'
import { isTorn, runsOn, widthOf } from '../document/wrapped.ts'

export interface Field<Key extends string> {
  /** Undefined only for what stands before the first label. */
  readonly key: Key | undefined
  /** As printed, without number and colon. */
  readonly label: Passage | undefined
  /** All by which the field is recognised: separator, number, label, colon. */
  readonly marks: readonly Passage[]
  /** The lines of what stands beside the label; none where it stands alone. */
  readonly lines: readonly Passage[]
  /** The same as one passage. */
  readonly value: Passage | undefined
  /** What is nested in it or follows up to the next label beside it, headings that no rule knows included. */
  readonly blocks: readonly Block[]
  /** Of the heading that the label is; undefined for any other label. */
  readonly level: number | undefined
  /** The keys of the fields inside which it is nested, the outermost first. */
  readonly path: readonly Key[]
}

/** The labelled values in order; the first field has no key and holds what stands before them. */
export const fields = <Key extends string>(blocks: readonly Block[], labels: Labels<Key>): Field<Key>[] => {
  const found = new Reader(labels, [], widthOf(blocks.flatMap(linesOf))).read(blocks)
  return [
    {
      key: undefined,
      label: undefined,
      marks: [],
      lines: [],
      value: undefined,
      blocks: found.loose,
      level: undefined,
      path: [],
    },
    ...found.fields.map((field) => ({ ...field, value: valueOf(field.lines) })),
  ]
}

const linesOf = (block: Block): readonly Passage[] => (block.type === 'paragraph' ? block.lines : [])

class Reader<Key extends string> {
  private readonly labels: Labels<Key>
  private readonly path: readonly Key[]
  /** How wide the text of the document runs. */
  private readonly width: number

  constructor(labels: Labels<Key>, path: readonly Key[], width: number) {
    this.labels = labels
    this.path = path
    this.width = width
  }

  read(blocks: readonly Block[]): Found<Key> {
    const all: Found<Key> = { loose: [], fields: [] }
    let host = all.loose
    for (const block of partAtLabels(blocks, this.labels)) {
      const { loose, fields: found } = this.readBlock(block)
      for (const one of loose) host.push(one)
      for (const one of found) all.fields.push(one)
      host = found.findLast(({ path }) => path.length === this.path.length)?.blocks ?? host
    }
    return all
  }

  private readBlock(block: Block): Found<Key> {
    switch (block.type) {
      case 'heading': {
        const labels = labelsIn(block.text, this.labels)
        return labels.length > 0
          ? { loose: [], fields: labels.map((label) => this.open(label, block.level)) }
          : whole(block)
      }
      case 'paragraph':
        return this.readParagraph(block)
      case 'list':
        return this.readList(block)
      case 'table':
        return this.readTable(block)
    }
  }

  private open({ key, words, whole: mark, separator, rest }: Labelled<Key>, level?: number): Open<Key> {
    const marks = separator ? [separator, mark] : [mark]
    return { key, label: words, marks, lines: rest.isEmpty ? [] : [rest], blocks: [], level, path: this.path }
  }

  /** A field inside the last one. */
  private inside(field: Open<Key>): Reader<Key> {
    return new Reader(this.labels, [...this.path, field.key], this.width)
  }

  /** A paragraph in which no line but the first begins with a label. */
  private readParagraph(paragraph: Paragraph): Found<Key> {
    const [first, ...others] = paragraph.lines
    const labels = first ? this.labelsOfLine(first, paragraph.lead) : []
    if (!first || labels.length === 0) return whole(paragraph)
    const found = labels.map((label) => this.open(label))
    const last = found.at(-1)
    const width = widthOf(paragraph.lines)
    let before = first
    let rest: Passage[] = []
    for (const [i, line] of others.entries()) {
      if (!last || last.lines.length === 0 || before.test(WHOLE) || !runsOn(before, line, width)) {
        rest = others.slice(i)
        break
      }
      const above = last.lines.at(-1)
      if (above && isTorn(before, line, this.width)) last.lines[last.lines.length - 1] = Passage.join([above, line])
      else last.lines.push(line)
      before = line
    }
    if (rest.length > 0) last?.blocks.push({ type: 'paragraph', lines: rest })
    return { loose: [], fields: found }
  }

  /** The paragraphs into which labelled lines part these. */
  private readLines(lines: readonly Passage[]): Found<Key> {
    return lines.length > 0 ? this.read([{ type: 'paragraph', lines }]) : { loose: [], fields: [] }
  }

  private labelsOfLine(line: Passage, lead: Passage | undefined): Labelled<Key>[] {
    const labels = labelsIn(line, this.labels)
    const [first] = labels
    if (first) return first.ending === 'nothing' && !startsLine(line) ? [] : labels
    if (!lead || lead.length > line.length) return []
    // *Příjemce* in bold type, its value after it in the same line.
    const bold = this.labels.at(lead)
    if (!bold || bold.end < lead.length) return []
    return [{ ...bold, separator: undefined, rest: line.slice(lead.length).trim() }]
  }

  private readList(list: List): Found<Key> {
    const found: Found<Key> = { loose: [], fields: [] }
    let open: ListItem[] = []
    let host = found.loose
    const flush = () => {
      if (open.length > 0) host.push(open.length === list.items.length ? list : { ...list, items: open })
      open = []
    }
    for (const item of list.items) {
      const fields = this.readItem(item)
      const own = fields.findLast(({ path }) => path.length === this.path.length)
      if (own) {
        flush()
        host = own.blocks
        for (const one of fields) found.fields.push(one)
      } else open.push(item)
    }
    flush()
    return found
  }

  /** No field where the item begins with no label. */
  private readItem(item: ListItem): Open<Key>[] {
    const [first] = item.lines
    const label = first && this.labels.at(first)
    if (!label || (label.ending === 'nothing' && item.blocks.length === 0 && item.lines.length < 2)) return []
    const { fields: found } = this.readLines(item.lines)
    const last = found.at(-1)
    if (!last) return []
    const nested = this.inside(last).read(item.blocks)
    for (const one of nested.loose) last.blocks.push(one)
    return [...found, ...nested.fields]
  }

  private readTable(table: Table): Found<Key> {
    if (this.isMatrix(table)) return whole(table)
    const columns = this.columnsOf(table)
    if (columns) return { loose: [], fields: this.readColumns(columns, table.rows.slice(1)) }
    const found: Found<Key> = { loose: [], fields: [] }
    let open: (readonly Cell[])[] = isTitled(table) ? table.rows.slice(0, 1) : []
    const flush = () => {
      const host = found.fields.at(-1)?.blocks ?? found.loose
      if (open.length > 0) host.push(open.length === table.rows.length ? table : { ...table, rows: open })
      open = []
    }
    const grouped = groupedRows(table.rows, (label, value) => this.labelOfCell(label, value) !== undefined)
    for (const row of table.rows.slice(open.length)) {
      const fields = grouped.has(row) ? this.readGrouped(row) : this.readRow(row)
      const last = found.fields.at(-1)
      if (fields.length > 0) {
        flush()
        for (const one of fields) found.fields.push(one)
      } else if (last && row[0]?.lines.length === 0)
        for (const line of row.flatMap(({ lines }) => lines)) last.lines.push(line)
      else open.push(row)
    }
    flush()
    return found
  }

  private readGrouped([group, ...row]: readonly Cell[]): Open<Key>[] {
    const [first, ...others] = this.readRow(row)
    return first && group && group.lines.length > 0
      ? [{ ...first, marks: [Passage.join(group.lines), ...first.marks] }, ...others]
      : [first, ...others].filter((field) => field !== undefined)
  }

  /** Labels and values side by side: *label | value*, *label | value | label | value*. */
  private readRow(row: readonly Cell[]): Open<Key>[] {
    const [title, ...values] = row.filter(({ lines }) => lines.length > 0)
    const label = title && this.labelOfCell(title, values[0])
    const inner = label && rowsWithin(values)
    if (inner) return [{ ...this.open(label), blocks: [inner] }]
    const found: Open<Key>[] = []
    let awaits: Open<Key> | undefined
    for (const [i, cell] of row.entries()) {
      const beside = row.slice(i + 1).find(({ lines }) => lines.length > 0)
      const label = awaits ? undefined : this.labelOfCell(cell, beside)
      const own = found.findLast(({ path }) => path.length === this.path.length)
      if (label) found.push((awaits = this.open({ ...label, separator: undefined, rest: label.words.slice(0, 0) })))
      else if (own) {
        for (const one of this.fill(own, cell)) found.push(one)
        awaits = undefined
      } else {
        const inline = this.readLines(cell.lines)
        if (inline.loose.length > 0 || inline.fields.length === 0) return []
        for (const one of inline.fields) found.push(one)
      }
    }
    return found
  }

  /** Puts a cell's words into a field; lines of the cell may be labelled themselves, but not all that it holds. */
  private fill(field: Open<Key>, cell: Cell): Open<Key>[] {
    const isWord = this.labelOfCell(cell)?.ending === 'nothing'
    const nested = isWord
      ? { loose: [{ type: 'paragraph' as const, lines: cell.lines }], fields: [] }
      : this.inside(field).readLines(cell.lines)
    for (const block of nested.loose)
      if (block.type === 'paragraph') for (const line of block.lines) field.lines.push(line)
    return nested.fields
  }

  /** The label that is all that a cell holds. */
  private labelOfCell({ lines }: Cell, value?: Cell): Labelled<Key> | undefined {
    const text = valueOf(lines)
    const label = text && this.labels.at(text, 0, value && valueOf(value.lines))
    return label && label.end === text.length
      ? { ...label, separator: undefined, rest: text.slice(text.length) }
      : undefined
  }

  /** The labels in a table's first row, where its values stand below them. */
  private columnsOf(table: Table): (Labelled<Key> | undefined)[] | undefined {
    const [titles, ...rows] = table.rows
    if (!titles || rows.length === 0 || titles.length < 2) return undefined
    const labels = titles.map((cell, i) => this.labelOfCell(cell, rows[0]?.[i]))
    const known = labels.filter(Boolean).length
    const named = titles.filter(({ lines }) => lines.length > 0).length
    if (known < 2 || known !== named) return undefined
    // Sums below their title stand beside the names of who pays; any other number is a value of its own: *Příjemce | IČ*.
    const second = labels[1]
    if (second && this.labels.isSum?.(second.key) && isTitled(table)) return undefined
    // Where labels stand in the first column too, the rows are labelled.
    const labelled = rows.filter(([cell]) => cell && this.labelOfCell(cell)).length
    return labelled * 2 > rows.length ? undefined : labels
  }

  /** Whether a row of titles stands above rows with names of their own: *Rok | EU | Státní rozpočet | Celkem*. */
  private isMatrix({ rows: [titles, second] }: Table): boolean {
    const [corner, ...others] = titles ?? []
    if (!corner || !second) return false
    if (others.filter(isYear).length > 1) return true
    if (this.labelOfCell(corner)) return false
    return others.length > 1 && others.filter((cell) => this.labelOfCell(cell) ?? isYear(cell)).length > 1
  }

  private readColumns(columns: readonly (Labelled<Key> | undefined)[], rows: Table['rows']): Open<Key>[] {
    return rows.flatMap((row) =>
      row.flatMap((cell, i): Open<Key>[] => {
        const label = columns[i]
        if (!label || cell.lines.length === 0) return []
        const field = this.open(label)
        return [field, ...this.fill(field, cell)]
      }),
    )
  }
}

/** A line that ends in a long number is whole. */
const WHOLE = /\/\d{7}$/
