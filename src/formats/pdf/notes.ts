/** Notes at the foot of a PDF's pages whose numbers are not raised: small type that begins with a number of the text. */
import { addRun, type Line, type Row, type Run } from './lines.ts'

/** The rows, the numbers with which notes begin being raised. `body` is the size of most of the text. */
export const markNotes = (pages: readonly (readonly Row[])[], others: readonly Row[], body: number): Row[][] => {
  const numbers = new Set<string>()
  for (const run of [...pages.flat(), ...others].flat().flatMap((line) => line.runs))
    if (run.raised) numbers.add(run.text.trim())
  return pages.map((rows) => rows.map((row) => markNote(row, numbers, body)))
}

const markNote = (row: Row, numbers: ReadonlySet<string>, body: number): Row => {
  const [line, ...rest] = row
  const [, number = '', gap = ''] = /^\s*(\d{1,3})(\s*)(?=["„(]?\p{L})/u.exec(line?.text ?? '') ?? []
  if (!line || line.size > 0.95 * body || !numbers.has(number) || line.runs[0]?.raised) return row
  return [{ ...line, runs: raiseStart(line, number.length + gap.length, number) }, ...rest]
}

const raiseStart = (line: Line, length: number, number: string): Run[] => {
  const [first, ...rest] = line.runs
  const runs: Run[] = [{ text: number, bold: false, raised: true }]
  if (first) addRun(runs, { ...first, text: first.text.trimStart().slice(length) })
  return [...runs, ...rest]
}
