/** The text of a Word 97 file in stretches that look alike, and what is said of its paragraphs. */
import type { Fib, Range } from './fib.ts'
import { below, Pages, readCharacters, readParagraphs, sprmsElsewhere } from './pages.ts'
import { codePageOf, piecesOf, textOf, type Piece } from './pieces.ts'
import { numberOf, SAYS, saysSo, type Layers } from './sprms.ts'
import { Styles } from './styles.ts'

/** Characters that look alike. */
export interface Run {
  readonly start: number
  readonly text: string
  /** What is said of them, without what their paragraph's style says. */
  readonly characters: Layers
  /** The place of a character of theirs in the stream. */
  readonly place: (index: number) => number
  readonly piece: Piece
}

/** What is said of a paragraph, and of its style. */
export interface Said {
  readonly style: string
  readonly paragraph: Layers
  readonly characters: Layers
}

export class Text {
  private readonly pieces: readonly Piece[]
  private readonly starts: readonly number[]
  private readonly codePage: number
  private readonly characters: Pages
  private readonly paragraphs: Pages
  private readonly styles: Styles
  private readonly stream: Buffer

  constructor(fib: Fib, file: string) {
    this.stream = fib.words
    this.pieces = piecesOf(fib, file)
    this.starts = this.pieces.map(({ start }) => start)
    this.codePage = codePageOf(this.pieces, fib.language)
    this.characters = new Pages(fib.words, fib.table('characters'), readCharacters)
    this.paragraphs = new Pages(fib.words, fib.table('paragraphs'), readParagraphs(sprmsElsewhere(fib.data)))
    this.styles = new Styles(fib.table('styles'))
  }

  *runs({ start, end }: Range): Generator<Run> {
    let at = start
    for (let i = Math.max(0, below(this.starts, start)); at < end; i++) {
      const piece = this.pieces[i]
      if (!piece) return
      while (at < Math.min(end, piece.end)) {
        const place = placeIn(piece, at)
        const stretch = this.characters.at(place)
        const next = Math.min(end, piece.end, at + Math.ceil((stretch.end - place) / piece.width))
        const text = textOf(this.stream, place, placeIn(piece, next), piece.width, this.codePage)
        const from = at
        yield {
          start: at,
          text,
          characters: this.looks([piece.sprms, stretch.sprms]),
          place: (index) => placeIn(piece, from + index),
          piece,
        }
        at = next
      }
    }
  }

  /** What is said of the paragraph that a character of a run ends. */
  paragraph({ piece, place }: Run, index: number): Said {
    const { style, sprms } = this.paragraphs.at(place(index))
    const own = this.styles.of(style ?? 0)
    return { style: own.name, paragraph: [piece.sprms, sprms, own.paragraph], characters: [own.characters] }
  }

  private looks(own: Layers): Layers {
    const style = numberOf(own, SAYS.characterStyle)
    return style === undefined ? own : [...own, this.styles.of(style).characters]
  }
}

const placeIn = ({ start, at, width }: Piece, character: number): number => at + width * (character - start)

/** Whether characters are bold: layers may say that they are as their style says, or not as it says. */
export const isBold = (characters: Layers, style: Layers): boolean => {
  const ofStyle = saysSo(style, SAYS.isBold)
  return [...characters].reverse().reduce((is, layer) => {
    const value = numberOf([layer], SAYS.isBold)
    return value === undefined ? is : value === AS_STYLE ? ofStyle : value === NOT_AS_STYLE ? !ofStyle : value !== 0
  }, ofStyle)
}

const AS_STYLE = 0x80
const NOT_AS_STYLE = 0x81
