/** Tables of labels and values whose cells some reader printed one below the other: *Příjemce: |*, then the value and a bar. */
import type { Line, Margin } from './line.ts'

const LABEL = /^[^|]{2,80}:\s*\|\s*$/
/** One such line may be anything. */
const FEWEST = 2

/** The lines without the bars that closed torn cells; a line that was nothing but one is blank. */
export const withoutTornBars = (lines: readonly Line[], margin: Margin): readonly Line[] => {
  const labels = lines.flatMap((line, i) => (line.text.includes('|') && LABEL.test(line.text) ? [i] : []))
  const [first] = labels
  if (first === undefined || labels.length < FEWEST) return lines
  return lines.map((line, i) => {
    const bar = line.text.indexOf('|')
    if (i < first || bar < 0 || line.text.slice(bar + 1).trim() !== '') return line
    const at = line.text.slice(0, bar).trimEnd().length
    margin.markup.push([line.start + bar, line.start + bar + 1])
    return { start: line.start, end: line.start + at, text: line.text.slice(0, at), isCell: true }
  })
}
