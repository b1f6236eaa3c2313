/** The text of one paragraph of a page while it is being read: lines of pieces that know whether they are bold. */
import { Passage, type Piece } from '../../text/passage.ts'

interface Run extends Piece {
  readonly bold: boolean
}

export class ParagraphText {
  private lines: Run[][] = [[]]
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  get isEmpty(): boolean {
    return this.lines.every(isBlank)
  }

  /** The text of the line that is being read. */
  get line(): string {
    return this.open.map((run) => run.text).join('')
  }

  add({ text, start, end }: Piece, bold: boolean): void {
    this.open.push({ text, start, end, bold })
  }

  /** Ends the line; says whether that leaves an empty line and so ends the paragraph. */
  breakLine(): boolean {
    const ends = isBlank(this.open) && !this.isEmpty
    this.lines.push([])
    return ends
  }

  /** Gives the lines that are not blank and the bold words with which they begin, and starts anew. */
  take(): { lines: Passage[]; lead: Passage | undefined } {
    const lines = this.lines.map((line) => Passage.from(this.source, line)).filter((line) => !line.isEmpty)
    const bold: Run[] = []
    for (const run of this.lines.flat()) {
      if (!run.bold && run.text.trim() !== '') break
      bold.push(run)
    }
    this.lines = [[]]
    return {
      lines,
      lead: bold.some((run) => run.bold && run.text.trim() !== '') ? Passage.from(this.source, bold) : undefined,
    }
  }

  private get open(): Run[] {
    const last = this.lines.at(-1)
    if (last) return last
    const line: Run[] = []
    this.lines.push(line)
    return line
  }
}

const isBlank = (line: readonly Run[]): boolean => line.every((run) => run.text.trim() === '')
