/** The text of a source as people read it, each piece with its place in the source. */
import type { Piece } from '../text/passage.ts'
import { decoded } from '../record/privacy/encodings.ts'
import { INLINE, TAG } from '../record/privacy/readable.ts'

/** What a page shows nobody. */
const UNSEEN = /<!--[^]*?-->|<(script|style|template)\b[^<>]*>[^]*?<\/\1\s*>/giu
const CELL = /^<t[dh]\b/i

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
  const shown = text.replace(UNSEEN, (unseen) => ' '.repeat(unseen.length))
  let at = 0
  for (const { 0: tag, index } of shown.matchAll(TAG)) {
    yield* wordsOf(shown.slice(at, index), at)
    at = index + tag.length
    const sign = CELL.test(tag) ? '\t' : '\n'
    yield { text: INLINE.test(tag) ? '' : sign, start: index, end: at }
  }
  yield* wordsOf(shown.slice(at), at)
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
