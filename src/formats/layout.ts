/**
 * The plain text of a document whose format has none of its own: what `asz parse --text` prints and spans point into.
 *
 * Headings and paragraphs stand apart, list items begin with a sign and are indented by their depth, a table's row is a
 * line whose cells are parted by tabs and whose cells' lines by two spaces; a raised number stands in brackets.
 */
import { Passage, type Piece, type Span } from '../text/passage.ts'
import type { Block, Footnote, List, ListItem, PageStart, Reading } from '../document/block.ts'
import { startAt } from '../text/page-start.ts'
import { passagesOf } from '../document/passages.ts'

/** What can be made once the whole text is written. */
type Later<T> = (text: string) => T

/** The same reading, its passages standing in a text written for people. No word is lost. */
export const layOut = (reading: Reading): Reading => {
  const page = new Page(reading)
  const blocks = reading.blocks.map((block) => page.apart(() => page.block(block)))
  const footnotes = reading.footnotes.map((footnote) => page.apart(() => page.footnote(footnote)))
  const pages = reading.pages && [...page.starts]
  const furniture = reading.furniture.map((passage) => page.apart(() => page.passage(passage)))
  const shown = page.text.length
  const title = reading.pageTitle
  const pageTitle = title && page.apart(() => page.passage(title))
  const { text, markup } = page
  return {
    text,
    ...(pageTitle && { pageTitle: pageTitle(text) }),
    blocks: blocks.map((block) => block(text)),
    footnotes: footnotes.map((footnote) => footnote(text)),
    references: page.references.map((reference) => reference(text)),
    furniture: furniture.map((passage) => passage(text)),
    markup,
    hidden: shown < text.length ? [[shown, text.length]] : [],
    ...(pages && { pages }),
    // Where a finding stands in the markup says nothing to somebody who reads the text.
    findings: reading.findings.map((finding) => ({ ...finding, span: undefined })),
  }
}

class Page {
  text = ''
  readonly markup: Span[] = []
  readonly references: Later<Passage>[] = []
  /** Where in the text the pages of the source begin. */
  readonly starts: PageStart[] = []
  private readonly raised: Map<Passage, Passage[]>
  private readonly pages: readonly PageStart[]

  constructor(reading: Reading) {
    this.raised = hostsOf(reading)
    this.pages = reading.pages ?? []
  }

  /** Writes something as a paragraph of its own. */
  apart<T>(write: () => T): T {
    if (this.text !== '') this.text += '\n\n'
    return write()
  }

  block(block: Block, indent = ''): Later<Block> {
    if (block.type === 'list') return this.list(block, indent)
    if (block.type === 'heading') {
      const heading = this.passage(block.text)
      return (text) => ({ ...block, text: heading(text) })
    }
    if (block.type === 'table') {
      const rows = block.rows.map((row, i) => {
        if (i > 0) this.sign(`\n${indent}`)
        return row.map((cell, column) => {
          if (column > 0) this.sign('\t')
          const lines = this.lines(cell.lines, '  ')
          return (written: string) => ({ ...cell, lines: lines(written) })
        })
      })
      return (text) => ({ ...block, rows: rows.map((row) => row.map((cell) => cell(text))) })
    }
    const note = block.note && this.raise(block.note)
    if (note) this.sign(' ')
    const lines = this.lines(block.lines, `\n${indent}`)
    const { lead } = block
    return (text) => {
      const passages = lines(text)
      return {
        type: 'paragraph',
        lines: passages,
        ...(lead && passages.length > 0 && { lead: Passage.join(passages).slice(0, lead.length) }),
        ...(note && { note: note(text) }),
      }
    }
  }

  footnote(footnote: Footnote): Later<Footnote> {
    const marker = this.raise(footnote.marker)
    this.sign(' ')
    const body = this.passage(footnote.text)
    return (text) => ({ marker: marker(text), text: body(text) })
  }

  passage(passage: Passage): Later<Passage> {
    const pieces: [number, number][] = []
    let at = 0
    const copy = (to: number) => {
      if (to > at) {
        pieces.push([this.text.length, this.text.length + to - at])
        this.turnPages(passage.slice(at, to))
      }
      this.text += passage.text.slice(at, to)
      at = to
    }
    for (const reference of this.raised.get(passage) ?? []) {
      copy(Math.max(at, positionIn(passage, reference.start)))
      this.references.push(this.raise(reference))
    }
    // A passage that stands in the markup twice, as a cell over several rows may, is written twice, its references once.
    this.raised.delete(passage)
    copy(passage.length)
    return (text) =>
      Passage.from(
        text,
        pieces.map(([start, end]): Piece => ({ text: text.slice(start, end), start, end })),
      )
  }

  /** Remembers the page of a passage that is about to be written, and those that begin in it. */
  private turnPages(passage: Passage): void {
    const { start, end } = passage
    for (let i = startAt(this.pages, start); i < this.pages.length; i++) {
      const [from, page] = this.pages[i] ?? [end, 0]
      if (from >= end) return
      if (this.starts.at(-1)?.[1] !== page) this.starts.push([this.text.length + positionIn(passage, from), page])
    }
  }

  private lines(lines: readonly Passage[], separator: string): Later<Passage[]> {
    const written = lines.map((line, i) => {
      if (i > 0) this.sign(endsInSoftHyphen(lines[i - 1]) ? `\u00ad${separator}` : separator)
      return this.passage(line)
    })
    return (text) => written.map((line) => line(text))
  }

  private list(list: List, indent: string): Later<Block> {
    const items = list.items.map((item, i) => {
      if (i > 0) this.text += '\n'
      return this.item(item, indent, list.ordered ? `${i + 1}. ` : '- ')
    })
    return (text) => ({ ...list, items: items.map((item) => item(text)) })
  }

  private item(item: ListItem, indent: string, sign: string): Later<ListItem> {
    this.sign(indent + sign)
    const inner = indent + ' '.repeat(sign.length)
    const lines = this.lines(item.lines, `\n${inner}`)
    const blocks = item.blocks.map((block, i) => {
      if (item.lines.length > 0 || i > 0) this.text += block.type === 'list' ? '\n' : `\n${inner}`
      return this.block(block, inner)
    })
    return (text) => ({ lines: lines(text), blocks: blocks.map((block) => block(text)) })
  }

  private raise(marker: Passage): Later<Passage> {
    const bare = /^\p{N}+$/u.test(marker.text)
    if (bare) this.sign('[')
    const passage = this.passage(marker)
    if (bare) this.sign(']')
    return passage
  }

  private sign(sign: string): void {
    const start = this.text.length
    this.text += sign
    this.markup.push([start, this.text.length])
  }
}

/** A word that a line divides by a sign which passages leave out: without it nobody could put it together again. */
const endsInSoftHyphen = (line: Passage | undefined): boolean =>
  line !== undefined && SOFT_HYPHEN.test(line.source.slice(line.end - 1, line.end + SOFT_HYPHEN_LENGTH))
const SOFT_HYPHEN = /^.?(?:\u00ad|&(?:shy|#0{0,2}173|#x0{0,2}ad);)/iu
const SOFT_HYPHEN_LENGTH = 8

/** The raised numbers by the passage that they stand in or after. */
const hostsOf = ({ blocks, footnotes, references }: Reading): Map<Passage, Passage[]> => {
  const hosts = new Map<Passage, Passage[]>()
  if (references.length === 0) return hosts
  const bodies = footnotes.map(({ text }) => text)
  const passages = [...blocks.flatMap(passagesOf), ...bodies]
    .map((passage) => ({ passage, start: passage.start }))
    .sort((a, b) => a.start - b.start)
  let next = 0
  for (const reference of [...references].sort((a, b) => a.start - b.start)) {
    while (next < passages.length && (passages[next]?.start ?? 0) <= reference.start) next++
    const host = passages[Math.max(0, next - 1)]?.passage
    if (host) hosts.set(host, [...(hosts.get(host) ?? []), reference])
  }
  return hosts
}

/** The place in a passage's text that corresponds to an offset of its source. */
const positionIn = (passage: Passage, offset: number): number => {
  let low = 0
  let high = passage.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passage.slice(middle, middle + 1).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
