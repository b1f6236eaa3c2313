/** The text of a source as people read it, each piece with its place in the source. */
import type { Piece } from '../../text/passage.ts'
import { decoded } from '../../record/privacy/encodings.ts'
import { INLINE, TAG } from '../../record/privacy/readable.ts'

/** Where begins what a page shows nobody. */
const UNSEEN = /<!--|<(?:script|style|template)(?![a-z\d-])/gi
const CELL = /^<t[dh]\b/i
const CELL_END = /^<\/t[dh]\b/i

/** What a tag parts: cells of a row, else lines. */
const signOf = (tag: string): string => {
  if (CELL.test(tag)) return '\t'
  return INLINE.test(tag) || CELL_END.test(tag) ? '' : '\n'
}

/** Pieces whose text is as long as their place in the source map one to one; others stand for it as a whole. */
export function* readablePieces(text: string, mediaType: string): Generator<Piece> {
  if (mediaType !== 'text/html') {
    // A form feed ends a page of a PDF.
    yield { text: text.replaceAll('\f', '\n'), start: 0, end: text.length }
    return
  }
  yield* withoutEmptyLines(htmlPieces(text))
}

/** Of lines without words one is left between paragraphs, and no blank begins a line. */
function* withoutEmptyLines(pieces: Iterable<Piece>): Generator<Piece> {
  let breaks = 2
  for (const piece of pieces) {
    const { text } = piece
    const isBreak = text === '\n'
    const saysNothing = isBreak ? breaks > 1 : /^\s+$/u.test(text) && breaks > 0
    if (!saysNothing && text !== '') breaks = isBreak ? breaks + 1 : 0
    yield saysNothing ? { ...piece, text: '' } : piece
  }
}

function* htmlPieces(text: string): Generator<Piece> {
  const shown = withoutUnseen(text)
  let at = 0
  for (const { 0: tag, index } of shown.matchAll(TAG)) {
    yield* wordsOf(shown.slice(at, index), at)
    at = index + tag.length
    yield { text: signOf(tag), start: index, end: at }
  }
  yield* wordsOf(shown.slice(at), at)
}

/** Blanks in place of comments and scripts, so that all else stands where it stood; what has no end is left as it is. */
function withoutUnseen(text: string): string {
  // Some other letters change their length in lower case, which would move all behind them.
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
  const ends = new Map<string, number>()
  const endOf = (closing: string, from: number): number => {
    const known = ends.get(closing)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const found = lower.indexOf(closing, from)
    ends.set(closing, found)
    return found
  }
  let shown = ''
  let at = 0
  for (const { 0: opening, index } of lower.matchAll(UNSEEN)) {
    if (index < at) continue
    const closing = opening === '<!--' ? '-->' : `</${opening.slice(1)}`
    const last = endOf(closing, index + opening.length)
    const end = last < 0 ? -1 : endOf('>', last) + 1
    if (end <= 0) continue
    shown += text.slice(at, index) + ' '.repeat(end - index)
    at = end
  }
  return shown + text.slice(at)
}

/** Decoded letters; blanks in a row are one. */
function* wordsOf(text: string, start: number): Generator<Piece> {
  for (const piece of decoded(text, start)) {
    if (piece.text.length !== piece.end - piece.start) {
      yield piece
      continue
    }
    for (const { 0: run, index } of piece.text.matchAll(/\s+|\S+/gu)) {
      const from = piece.start + index
      yield { text: /^\s/u.test(run) ? ' ' : run, start: from, end: from + run.length }
    }
  }
}
