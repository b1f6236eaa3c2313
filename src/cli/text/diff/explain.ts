import type { DiffResult } from '../../../diff/schema.ts'
import type { Output } from '../../terminal.ts'
import { workWords } from '../../words/work.ts'
import { Page } from '../layout/page.ts'

/** Why items were taken for the same, and which differences were not counted. */
export const matchesText = ({ matches, threshold, no_change: none }: DiffResult, out: Output): string => {
  const page = new Page(out)
  const words = workWords[page.language]
  page.heading(words.matched(threshold))
  for (const { pointer_before: from, pointer_after: to, by, score } of matches) {
    page.item(`  ${score.toFixed(2)}  `, `${from} = ${to}  ${words.by(by)}`, page.chalk.dim)
  }
  if (matches.length === 0) page.line(`  ${words.allMatched}`)
  page.heading(words.noChange)
  page.line(`  ${words.typography(none.typography)}`)
  for (const pointer of none.told_elsewhere) page.line(`  ${words.toldElsewhere(pointer)}`)
  return page.text
}
