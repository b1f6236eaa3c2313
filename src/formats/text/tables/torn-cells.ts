/** Tables of labels and values whose cells some reader printed one below the other: *Příjemce: |*, then the value and a bar. */
import { isBlank, type Line, type Margin } from '../../../document/line.ts'

/** *Příjemce: |* */
const CLOSED_LABEL = /^[^|]{2,80}:\s*\|\s*$/
/** *| Příjemce*, *| Příjemce |*: a line that a bar begins and that holds one cell. */
const ENCLOSED = /^\s*\|\s*[^|\s][^|]*(?:\|\s*)?$/
const BAR = /^\s*\|\s*$/
/** One such line may be anything. */
const FEWEST = { labels: 2, enclosed: 4, bars: 3 }

/** The lines without the bars that parted torn cells; a line that was nothing but one is blank. */
export const withoutTornBars = (lines: readonly Line[], margin: Margin): readonly Line[] => {
  if (!lines.some(({ text }) => text.includes('|'))) return lines
  return withoutBarsAround(withoutBarsBehind(lines, margin), margin)
}

const withoutBarsBehind = (lines: readonly Line[], margin: Margin): readonly Line[] => {
  const labels = lines.flatMap((line, i) => (line.text.includes('|') && CLOSED_LABEL.test(line.text) ? [i] : []))
  const [first] = labels
  if (first === undefined || labels.length < FEWEST.labels) return lines
  return lines.map((line, i) => {
    const bar = line.text.indexOf('|')
    return i < first || bar < 0 || line.text.slice(bar + 1).trim() !== '' ? line : withoutBars(line, margin)
  })
}

/** *| Příjemce |* above *| Obec Lhota |*, and lines of nothing but a bar between those of text. */
const withoutBarsAround = (lines: readonly Line[], margin: Margin): readonly Line[] => {
  const all = [...lines]
  const alone: number[] = []
  let run: number[] = []
  const flush = () => {
    if (run.length >= FEWEST.enclosed) for (const i of run) clear(i)
    run = []
  }
  const clear = (i: number) => {
    const line = all[i]
    if (line) all[i] = withoutBars(line, margin)
  }
  for (const [i, line] of lines.entries()) {
    if (isBlank(line)) continue
    const hasBar = line.text.includes('|')
    if (hasBar && ENCLOSED.test(line.text) && !isDelimiter(line)) run.push(i)
    else flush()
    if (hasBar && BAR.test(line.text) && isBetweenTexts(lines, i)) alone.push(i)
  }
  flush()
  if (alone.length >= FEWEST.bars)
    for (const [at, i] of alone.entries()) {
      clear(i)
      const text = all[i + 1]
      if (text && i + 2 === alone[at + 1]) all[i + 1] = { ...text, isCell: true }
    }
  return all
}

const isBetweenTexts = (lines: readonly Line[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].every((line) => line?.text.includes('|') !== true || BAR.test(line.text))

const isDelimiter = ({ text }: Line): boolean => /^[\s|:-]*$/.test(text)

/** A line as the cell that it holds. */
const withoutBars = (line: Line, margin: Margin): Line => {
  const { text } = line
  const first = /^\s*\|/.exec(text)?.[0].length ?? 0
  const last = text.indexOf('|', first)
  if (first > 0) margin.markup.push([line.start + first - 1, line.start + first])
  if (last >= 0) margin.markup.push([line.start + last, line.start + last + 1])
  const cell = text.slice(first, last < 0 ? undefined : last).trimEnd()
  const begin = first + cell.length - cell.trimStart().length
  return { start: line.start + begin, end: line.start + first + cell.length, text: cell.trimStart(), isCell: true }
}
