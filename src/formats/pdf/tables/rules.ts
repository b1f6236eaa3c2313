/**
 * What is drawn on a PDF page and shapes its text: ruling lines (strokes along an axis, edges of boxes, and the thin boxes
 * that Word draws for lines) and the spots and rings that browsers draw for list signs.
 */
import { largest, smallest } from '../../../text/extent.ts'
import type { Dot, Rule } from '../ink.ts'

/** pdf.js' list of drawing steps. */
export interface Painting {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Matrix = readonly number[]

const THIN = 3
const STRAIGHT = 0.8
/** Shorter ones underline a footnote's sign or tick a box. */
const SHORTEST = 6

export interface Drawing {
  readonly rules: readonly Rule[]
  readonly dots: readonly Dot[]
}

export const drawingOf = (painting: Painting, ops: Readonly<Record<string, number>>, view: Matrix): Drawing => {
  const rules: Rule[] = []
  const dots: Dot[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = view
  const strokes = new Set([ops['stroke'], ops['closeStroke'], ops['fillStroke'], ops['eoFillStroke']])
  const fills = new Set([ops['fill'], ops['eoFill']])
  painting.fnArray.forEach((step, i) => {
    const args: unknown = painting.argsArray[i]
    if (step === ops['save'] || step === ops['paintFormXObjectBegin']) stack.push(matrix)
    if (step === ops['restore'] || step === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? matrix
    if (step === ops['transform']) matrix = multiply(matrix, numbersOf(args))
    if (step === ops['paintFormXObjectBegin'] && Array.isArray(args)) matrix = multiply(matrix, numbersOf(args[0]))
    if (step !== ops['constructPath'] || !Array.isArray(args)) return
    const paint: unknown = args[0]
    if (typeof paint !== 'number' || !(strokes.has(paint) || fills.has(paint))) return
    const data: unknown = Array.isArray(args[1]) ? args[1][0] : undefined
    const dot = dotOf(numbersOf(args[2]), matrix)
    if (dot) dots.push(dot)
    else
      for (const path of pathsOf(numbersOf(data), matrix))
        for (const rule of strokes.has(paint) ? edgesOf(path) : barOf(path)) rules.push(rule)
  })
  return { rules, dots }
}

/** How wide and high list signs are that are drawn, in points. */
const DOT = { least: 1.5, most: 7.5 }

/** The middle of a shape within the given bounds, if it is as small and as wide as high as a list sign. */
const dotOf = (bounds: readonly number[], matrix: Matrix): Dot | undefined => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const [left, top, right, bottom] = bounds
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined
  const width = Math.hypot(a, b) * (right - left)
  const height = Math.hypot(c, d) * (bottom - top)
  if (Math.min(width, height) < DOT.least || Math.max(width, height) > DOT.most || width > 1.5 * height)
    return undefined
  if (height > 1.5 * width) return undefined
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

const numbersOf = (value: unknown): number[] => {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value]
  return Array.isArray(value) ? value.map(Number) : []
}

const multiply = (m: Matrix, n: Matrix): Matrix => {
  if (n.length < 6) return m
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [na = 1, nb = 0, nc = 0, nd = 1, ne = 0, nf = 0] = n
  return [a * na + c * nb, b * na + d * nb, a * nc + c * nd, b * nc + d * nd, a * ne + c * nf + e, b * ne + d * nf + f]
}

type Point = readonly [x: number, y: number]

/** How many numbers follow each of pdf.js' path steps: move, line, cubic and quadratic curve, close. */
const STEPS = [2, 2, 6, 4, 0] as const

/** The corners of each part of a path; parts with curves are no rules. */
const pathsOf = (data: readonly number[], matrix: Matrix): Point[][] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const paths: Point[][] = []
  let open: Point[] = []
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? -1
    const length = STEPS[step]
    if (length === undefined) break
    const [x = 0, y = 0] = data.slice(i + 1, i + 3)
    if (step === 0) paths.push((open = []))
    if (step === 2 || step === 3) open.length = 0
    if (step < 2) open.push([a * x + c * y + e, b * x + d * y + f])
    if (step === 4 && open[0]) open.push(open[0])
    i += 1 + length
  }
  return paths
}

const edgesOf = (path: readonly Point[]): Rule[] =>
  path.slice(1).flatMap((to, i) => {
    const from = path[i]
    return from ? ruleOf(from, to) : []
  })

const ruleOf = ([ax, ay]: Point, [bx, by]: Point): Rule[] => {
  const [x1, x2, y1, y2] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)]
  if (y2 - y1 <= STRAIGHT && x2 - x1 >= SHORTEST) return [{ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }]
  if (x2 - x1 <= STRAIGHT && y2 - y1 >= SHORTEST) return [{ y1, y2, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 }]
  return []
}

/** A filled box so thin that it is a line. */
const barOf = (path: readonly Point[]): Rule[] => {
  if (path.length < 4 || path.length > 6) return []
  const xs = path.map(([x]) => x)
  const ys = path.map(([, y]) => y)
  const [x1, x2, y1, y2] = [smallest(xs), largest(xs), smallest(ys), largest(ys)]
  if (y2 - y1 <= THIN && x2 - x1 > THIN) return [{ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 }]
  if (x2 - x1 <= THIN && y2 - y1 > THIN) return [{ y1, y2, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 }]
  return []
}
