import type { DiffResult } from '../../../diff/schema.ts'
import type { Output } from '../../terminal.ts'
import { count } from '../labels.ts'
import { Page } from '../layout/page.ts'

/** Why items were taken for the same, and which differences were not counted. */
export const matchesText = ({ matches, threshold, no_change: none }: DiffResult, out: Output): string => {
  const page = new Page(out)
  page.heading(`How items were matched (the same from a similarity of ${threshold} on)`)
  for (const { pointer_before: from, pointer_after: to, by, score } of matches) {
    page.item(`  ${score.toFixed(2)}  `, `${from} = ${to}  by ${by}`, page.chalk.dim)
  }
  if (matches.length === 0) page.line('  All matched items are the same.')
  page.heading('Differences that are no change')
  page.line(`  ${count(none.typography, 'value')} with other typography, letter case or layout`)
  for (const pointer of none.told_elsewhere) page.line(`  ${pointer}: its changed words are those of other changes`)
  return page.text
}
