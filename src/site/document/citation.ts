/** A sentence by which others can find and check a value: its words, the file, the page and the line, the hash, the revision, a link. */
import { lineOf, pageOf } from '../../query/place.ts'
import type { StoredRevision } from '../../store/read.ts'
import type { Piece, Span } from '../../text/passage.ts'
import { edtfText } from '../../wording/edtf.ts'
import type { Language } from '../../wording/language.ts'
import { readablePieces } from './readable.ts'

/** Longer words are cut; the line tells where all of them stand. */
const LONGEST = 300

interface Sentence {
  readonly quoted: (words: string) => string
  readonly page: (page: number) => string
  readonly line: (line: number) => string
  /** Of a format that has no lines of its own. */
  readonly lineOfText: (line: number) => string
  readonly revision: (number: number, day: string) => string
  readonly asOf: (day: string) => string
  readonly read: (day: string) => string
}

const sentences: Readonly<Record<Language, Sentence>> = {
  en: {
    quoted: (words) => `“${words}”`,
    page: (page) => `page ${page}`,
    line: (line) => `line ${line}`,
    lineOfText: (line) => `line ${line} of the text read from it`,
    revision: (number, day) => `revision ${number} (${day})`,
    asOf: (day) => `as of ${day}`,
    read: (day) => `read ${day}`,
  },
  cs: {
    quoted: (words) => `„${words}“`,
    page: (page) => `strana ${page}`,
    line: (line) => `řádek ${line}`,
    lineOfText: (line) => `řádek ${line} přečteného textu`,
    revision: (number, day) => `${number}. revize (${day})`,
    asOf: (day) => `stav k ${day}`,
    read: (day) => `načteno ${day}`,
  },
}

/** The file without its folders, which stand so on one machine alone. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** Cites the values of one revision. */
export class Citations {
  private readonly pieces: readonly Piece[]
  private readonly lineAt: (offset: number) => number
  private readonly words: Sentence

  /** @param namesFile whether the file may be named: its name may be somebody's */
  constructor(
    private readonly revision: StoredRevision,
    private readonly language: Language,
    private readonly namesFile: boolean,
  ) {
    this.pieces = [...readablePieces(revision.text, revision.document.source.media_type)]
    this.lineAt = lineOf(revision.text)
    this.words = sentences[language]
  }

  /** The sentence up to its link; undefined for a value without words of its own. */
  sentence(spans: readonly Span[]): string | undefined {
    const [first] = spans
    const quote = this.quote(spans)
    if (first === undefined || quote === '') return undefined
    const { document, number, asOf, importedAt } = this.revision
    const { file, sha256, media_type } = document.source
    const { quoted, page, line, lineOfText, revision, asOf: spoken, read } = this.words
    const onPage = pageOf(document, first[0])
    const at = (media_type.startsWith('text/') ? line : lineOfText)(this.lineAt(first[0]))
    const day =
      asOf === '' ? read(edtfText(importedAt.slice(0, 10), this.language)) : spoken(edtfText(asOf, this.language))
    const parts = [
      ...(this.namesFile ? [nameOf(file)] : []),
      ...(onPage === undefined ? [] : [page(onPage)]),
      at,
      `SHA-256 ${sha256}`,
      revision(number, day),
    ]
    return `${quoted(quote)} – ${parts.join(', ')}`
  }

  /** The words of spans as people read them; a sign stands for what is left out between them. */
  private quote(spans: readonly Span[]): string {
    let quote = ''
    let end = 0
    for (const span of spans) {
      const between = quote === '' ? '' : this.readable([end, span[0]])
      quote += `${between.trim() === '' ? between : ' … '}${this.readable(span)}`
      end = span[1]
    }
    const words = quote.replaceAll(/\s+/gu, ' ').trim()
    return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words
  }

  private readable([start, end]: Span): string {
    let text = ''
    for (let i = this.indexAt(start); i < this.pieces.length; i++) {
      const piece = this.pieces[i]
      if (piece === undefined || piece.start >= end) break
      const isCut = piece.text.length === piece.end - piece.start
      text += isCut ? piece.text.slice(Math.max(0, start - piece.start), end - piece.start) : piece.text
    }
    return text
  }

  /** The first piece that ends behind an offset. */
  private indexAt(offset: number): number {
    let [low, high] = [0, this.pieces.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.pieces[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
