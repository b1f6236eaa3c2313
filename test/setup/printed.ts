/** Prints blocks on pages as a browser does: lines are wrapped, cells have rules, and a row that does not fit begins a page. */
import { column, pdfOf, ruled, type Made, type Words } from '../document/made/pdf.ts'
import { linesOf, type Block, type Lines } from './written.ts'

const [LEFT, TOP, BOTTOM] = [50, 50, 790]
const PITCH = 12
const PADDING = 4

/** Signs of Helvetica by their widths in thousandths of its size; all others are 556 wide. */
const WIDTHS = [
  ['ijl', 222],
  [' ,.:;/ftI', 278],
  ['-()r', 333],
  ['•', 350],
  ['cksvxyzJ', 500],
  ['FTZ', 611],
  ['ABEKPSVXY', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W', 944],
] as const
const widthOf = (text: string, size: number, isBold = false): number =>
  Array.from(text.normalize('NFD').replace(/\p{M}/gu, '')).reduce(
    (sum, sign) => sum + (WIDTHS.find(([signs]) => signs.includes(sign))?.[1] ?? 556),
    0,
  ) *
  (size / 1000) *
  (isBold ? 1.1 : 1)

/** @param bold how many signs of the beginning are in bold type */
const wrapped = (text: string, width: number, size: number, bold = 0): string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size, lines.join(' ').length < bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
    return lines
  }, [])

class Printer {
  readonly #pages: { words: Words[]; lines: (readonly [number, number, number, number])[] }[] = []
  #y = BOTTOM
  readonly #right: number

  constructor(right: number) {
    this.#right = right
  }

  get pages(): readonly Made[] {
    return this.#pages
  }

  /** A block of that height: where it begins, on which page. */
  #place(height: number, gap: number) {
    const begins = this.#y + gap
    if (this.#pages.length === 0 || begins + height > BOTTOM) {
      this.#pages.push({ words: [], lines: [] })
      this.#y = TOP
    } else this.#y = begins
    const y = this.#y
    this.#y += height
    const page = this.#pages.at(-1)
    if (page === undefined) throw new Error('there is no page')
    return { page, y }
  }

  /** @param bold how many signs of the beginning are in bold type */
  paragraph(text: string, { size = 10, bold = 0, gap = PITCH, x = LEFT } = {}): void {
    let left = bold
    wrapped(text, this.#right - x, size, bold).forEach((line, i) => {
      const { page, y } = this.#place(Math.max(size, PITCH), i === 0 ? gap : 0)
      const [strong, rest] = [line.slice(0, left), line.slice(left)]
      if (strong.trim() !== '') page.words.push({ text: strong, x, y, size, bold: true })
      if (rest.trim() !== '') page.words.push({ text: rest, x: x + widthOf(strong, size, true), y, size })
      left = Math.max(0, left - line.length - 1)
    })
  }

  table(rows: readonly (readonly Lines[])[]): void {
    const count = rows[0]?.length ?? 1
    const width = (this.#right - LEFT) / count
    const xs = Array.from({ length: count + 1 }, (_, i) => LEFT + i * width)
    rows.forEach((row, i) => {
      const cells = row.map((one) => linesOf(one).flatMap((line) => wrapped(line, width - 2 * PADDING, 9)))
      const height = Math.max(1, ...cells.map((lines) => lines.length)) * PITCH + PADDING
      const { page, y } = this.#place(height, i === 0 ? PITCH : 0)
      page.words.push(
        ...cells.flatMap((lines, at) => column((xs[at] ?? LEFT) + PADDING, y + PITCH - 2, lines, { size: 9 })),
      )
      page.lines.push(...ruled(xs, [y, y + height]))
    })
  }
}

/** @param right where lines and tables end, in points */
export const printed = (blocks: readonly Block[], right = 545): Uint8Array => {
  const printer = new Printer(right)
  for (const block of blocks) {
    if ('heading' in block)
      printer.paragraph(block.heading, { size: 20 - 3 * block.level, bold: block.heading.length, gap: 20 })
    else if ('items' in block)
      block.items.forEach((item, i) => {
        printer.paragraph(`• ${item}`, { gap: i === 0 ? PITCH : 0, x: LEFT + 15 })
      })
    else if ('lines' in block)
      block.lines.forEach((line, i) => {
        printer.paragraph(line, { gap: i === 0 ? PITCH : 0 })
      })
    else if ('text' in block) {
      printer.paragraph(`${block.lead ?? ''}${block.text}`, { bold: block.lead?.length ?? 0 })
    } else printer.table(block.table)
  }
  return pdfOf(...printer.pages)
}
