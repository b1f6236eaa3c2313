/** Puts the pieces of text on a PDF page together to lines. */
import { largest, smallest } from '../../text/extent.ts'
import type { Ink } from './ink.ts'

/** Words in one type. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  /** A small number above the base line, as footnotes have it. */
  readonly raised: boolean
  /** Where parts of several pages are put together: the page that it stands on, from 1. */
  readonly page?: number
}

/** A stretch of words on one base line with no wide gap in it. */
export interface Line {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly size: number
  readonly italic: boolean
  /** When the file paints its first words. */
  readonly order: number
  readonly runs: readonly Run[]
  readonly text: string
  /** Where the words after a list sign begin, if they stand apart from it. */
  readonly textX?: number
}

/** The stretches of words on one base line, from left to right. */
export type Row = readonly Line[]

/** In sizes of the type. */
const GAP = { word: 0.12, raised: 0.4, column: 0.75 }

export const rowsOf = (ink: readonly Ink[]): Row[] =>
  raise(baseLines(ink)).map(({ pieces }) => splitAtGaps(pieces.sort((a, b) => a.x - b.x)))

interface Piece extends Ink {
  readonly raised?: boolean
}

interface BaseLine {
  readonly y: number
  readonly size: number
  readonly pieces: Piece[]
}

const baseLines = (ink: readonly Ink[]): BaseLine[] => {
  const lines: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...ink].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    if (last && piece.y - last.y <= 0.3 * Math.min(piece.size, last.size)) {
      last.pieces.push(piece)
      last.size = Math.max(last.size, piece.size)
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return lines
}

/** Small numbers that stand above the base line of their neighbours belong to its line. */
const raise = (lines: readonly BaseLine[]): BaseLine[] => {
  const kept: BaseLine[] = []
  lines.forEach((line, i) => {
    const below = lines[i + 1]
    if (!below || below.y - line.y > 0.7 * below.size || line.size > 0.85 * below.size) {
      kept.push(line)
      return
    }
    const rest: Piece[] = []
    for (const piece of line.pieces) {
      const beside = below.pieces.some(
        (other) => piece.x < other.x + other.width + other.size && piece.x + piece.width > other.x - other.size,
      )
      if (beside) below.pieces.push({ ...piece, raised: isMark(piece.text) })
      else rest.push(piece)
    }
    if (rest.length > 0) kept.push({ ...line, pieces: rest })
  })
  return kept
}

const isMark = (text: string): boolean => /^\s*(?:\d{1,3}|\*{1,3})[),]?\s*$/.test(text)

const splitAtGaps = (pieces: readonly Piece[]): Line[] => {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const last = lines.at(-1)?.at(-1)
    const size = last?.raised ? piece.size : (last?.size ?? 0)
    const wide = last && piece.x - (last.x + last.width) > GAP.column * Math.max(size, piece.raised ? 0 : piece.size)
    if (!last || wide) lines.push([piece])
    else lines.at(-1)?.push(piece)
  }
  return lines.map(lineOf)
}

const lineOf = (pieces: readonly Piece[]): Line => {
  const runs: Run[] = []
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const gap = before ? piece.x - (before.x + before.width) : 0
    const blank = before && gap > (piece.raised ? GAP.raised : GAP.word) * Math.max(before.size, piece.size)
    if (blank) addRun(runs, { text: ' ', bold: before.bold && piece.bold, raised: false })
    addRun(runs, { text: piece.text, bold: piece.bold, raised: piece.raised ?? false })
  })
  const base = pieces.filter((piece) => !piece.raised)
  const [first, last] = [pieces[0], pieces.at(-1)]
  return {
    x1: first?.x ?? 0,
    x2: last ? last.x + last.width : 0,
    y: base[0]?.y ?? first?.y ?? 0,
    size: largest((base.length > 0 ? base : pieces).slice(0, 1000).map((piece) => piece.size)),
    italic: pieces.every((piece) => piece.italic),
    order: smallest(pieces.map((piece) => piece.order)),
    runs,
    text: runs.map((run) => run.text).join(''),
  }
}

/** Adds to the last run where both are in the same type on the same page. */
export const addRun = (runs: Run[], run: Run): void => {
  const last = runs.at(-1)
  if (last?.bold === run.bold && last.raised === run.raised && (run.page ?? last.page) === last.page)
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

/** The stretches of a row as one line. */
export const joinRow = (row: Row): Line | undefined => {
  const [first, ...rest] = row
  if (!first) return undefined
  const runs = [...first.runs]
  for (const line of rest) {
    addRun(runs, { text: ' ', bold: false, raised: false })
    for (const run of line.runs) addRun(runs, run)
  }
  const size = largest(row.map((line) => line.size))
  return { ...first, x2: rest.at(-1)?.x2 ?? first.x2, size, runs, text: row.map((line) => line.text).join(' ') }
}

/** About how wide some words are, judged by the line that holds or follows them. */
export const widthOf = (line: Line, words: string): number =>
  ((line.x2 - line.x1) * weight(words)) / Math.max(1, weight(line.text))

const weight = (text: string): number =>
  text.length -
  0.45 * (text.match(/[iíjlťtfr.,:;'|()[\] -]/gu)?.length ?? 0) +
  0.35 * (text.match(/[\p{Lu}mw]/gu)?.length ?? 0)
