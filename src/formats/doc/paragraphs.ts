/** A run of paragraphs of a Word 97 file, as they follow each other: text, marks of cells and rows, fields. */
import { Story } from '../word/story.ts'
import { plansOf } from './columns.ts'
import { Fields } from './fields.ts'
import type { Range } from './fib.ts'
import type { Signs } from './lists.ts'
import { bytesOf, numberOf, SAYS, saysSo, type Layers } from './sprms.ts'
import { isBold, type Run, type Said, type Text } from './text.ts'

/** Characters that are no letters ([MS-DOC] 2.4.2, 2.8.25). */
const SIGNS = /([\u0000-\u001f])/
const NOTE = '\u0002'
const LETTERS: Readonly<Record<string, string>> = { '\t': '\t', '\u001e': '\u2011', '\u001f': '\u00ad' }

/** What a paragraph refers to, and what is counted of it. */
export interface Around {
  readonly text: Text
  readonly signs: Signs
  /** The number of the note that a character refers to. */
  readonly noteAt: (character: number) => number | undefined
  readonly boxesAt: (character: number) => readonly string[]
  readonly count: (what: 'pictures' | 'deletions') => void
}

export class Paragraphs {
  private readonly story = new Story()
  /** What the paragraph consists of, until its end says what paragraph it is. */
  private waiting: ((style: Layers) => void)[] = []
  private fields = new Fields()
  private readonly around: Around

  constructor(around: Around) {
    this.around = around
  }

  html(range: Range): string {
    for (const run of this.around.text.runs(range)) this.run(run)
    this.write([])
    return this.story.finish()
  }

  private run(run: Run): void {
    const isDeleted = saysSo(run.characters, SAYS.isDeleted)
    const isShown = !isDeleted && !saysSo(run.characters, SAYS.isHidden)
    if (isDeleted) this.around.count('deletions')
    // A sign that the author chose for a note is shown by its number.
    if (run.text.length < LONGEST_SIGN && !run.text.startsWith(NOTE) && isShown && this.note(run.start)) return
    let index = 0
    for (const part of (symbolIn(run) ?? run.text).split(SIGNS)) {
      if (part === NOTE) {
        if (isShown) this.note(run.start + index)
      } else if (part.length === 1 && part < ' ') this.sign(part, run, index)
      else if (part !== '' && isShown && !this.fields.isInstruction) this.letters(part, run.characters)
      index += part.length
    }
  }

  /** Whether a character refers to a note. */
  private note(character: number): boolean {
    const note = this.around.noteAt(character)
    if (note !== undefined)
      this.waiting.push(() => {
        this.story.note(note)
      })
    return note !== undefined
  }

  private letters(text: string, characters: Layers): void {
    const position = numberOf(characters, SAYS.position) ?? 0
    const raised = numberOf(characters, SAYS.raised) === RAISED || (position > 0 && position < LOWERED)
    this.waiting.push((style) => {
      this.story.text(text, { bold: isBold(characters, style), raised })
    })
  }

  private sign(sign: string, run: Run, index: number): void {
    const letter = LETTERS[sign]
    if (letter !== undefined) {
      if (!this.fields.isInstruction) this.letters(letter, run.characters)
    } else if (this.fields.take(sign)) return
    else if (sign === '\r' || sign === '\u0007') this.end(sign, this.around.text.paragraph(run, index))
    else if (sign === '\f' || sign === '\u000e') {
      this.begin(this.around.text.paragraph(run, index))
      this.story.endPage()
    } else if (sign === '\u000b')
      this.waiting.push(() => {
        this.story.lineBreak()
      })
    else if (sign === '\u0001' || sign === '\u0008') this.picture(run.start + index)
  }

  private picture(character: number): void {
    this.around.count('pictures')
    for (const box of this.around.boxesAt(character))
      this.waiting.push(() => {
        this.story.below(box)
      })
  }

  /** A paragraph ends and with it, as its mark and what is said of it have it, a cell or row. */
  private end(mark: '\r' | '\u0007', said: Said): void {
    // What a field's instruction lacks its end for is no reason to lose the rest of the text.
    this.fields = new Fields()
    const { paragraph } = said
    const level = tablesOf(paragraph)
    const isOuter = mark === '\u0007'
    if (saysSo(paragraph, isOuter ? SAYS.endsRow : SAYS.endsInnerRow))
      this.story.endRow(Math.max(isOuter ? 1 : 2, level), plansOf(bytesOf(paragraph, SAYS.columns)))
    else {
      this.begin(said)
      if (isOuter) this.story.endCell(Math.max(1, level))
      else if (saysSo(paragraph, SAYS.endsInnerCell)) this.story.endCell(Math.max(2, level))
      else this.story.endParagraph()
    }
  }

  private begin({ style, paragraph, characters }: Said): void {
    const level = numberOf(paragraph, SAYS.listLevel) ?? 0
    const outline = numberOf(paragraph, SAYS.outline)
    this.story.begin({ tables: tablesOf(paragraph), style, outline, level })
    this.story.sign = this.around.signs(numberOf(paragraph, SAYS.list) ?? 0, level) ?? ''
    this.write(characters)
  }

  private write(style: Layers): void {
    for (const write of this.waiting) write(style)
    this.waiting = []
  }
}

/** A note's sign of the author's own choice has fewer letters. */
const LONGEST_SIGN = 4
const RAISED = 1
/** Positions from here on are below the line. */
const LOWERED = 0x8000

const tablesOf = (paragraph: Layers): number =>
  saysSo(paragraph, SAYS.isInTable) ? Math.max(1, numberOf(paragraph, SAYS.tables) ?? 1) : 0

/** A character of a font of signs stands for a bracket; those that no other font has say nothing. */
const symbolIn = ({ text, characters }: Run): string | undefined => {
  if (!text.startsWith('(') || !saysSo(characters, SAYS.isSpecial)) return undefined
  const symbol = bytesOf(characters, SAYS.symbol)
  if (!symbol) return undefined
  const letter = String.fromCharCode(symbol.readUInt16LE(2))
  return /[\ue000-\uf8ff]/.test(letter) ? '' : letter
}
