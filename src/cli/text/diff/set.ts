import type { DiffSet, TownComparison } from '../../../diff/schema.ts'
import { fieldWording } from '../../../report/field-wording.ts'
import type { DiffView } from '../../../report/view.ts'
import type { Output } from '../../terminal.ts'
import { workWords } from '../../words/work.ts'
import { Page } from '../layout/page.ts'
import { visibleName } from '../../../text/controls.ts'

/** Many documents: those that came and went, then each that changed as `render` has it. */
export const setText = (
  set: DiffSet,
  views: readonly DiffView[],
  render: (view: DiffView) => string,
  out: Output,
): string => {
  const page = new Page(out)
  const changed = set.documents.filter((document) => !document.same).length
  page.line(
    workWords[page.language].changedDocuments(changed, set.unchanged, set.only_after.length, set.only_before.length),
  )
  for (const { id, file } of set.only_before) page.item('  - ', `${id} (${visibleName(file)})`, page.chalk.red)
  for (const { id, file } of set.only_after) page.item('  + ', `${id} (${visibleName(file)})`, page.chalk.green)
  const parts = views.filter((view) => !view.result.same).map(render)
  return [page.text, ...parts].join('\n')
}

/** Two towns: what only one has, then what both have. */
export const townsText = ({ first, second, lists, same }: TownComparison, out: Output): string => {
  const page = new Page(out)
  page.line(page.chalk.red(`--- ${first}`))
  page.line(page.chalk.green(`+++ ${second}`))
  const { language } = page
  const words = workWords[language]
  if (same) page.line(lists.length === 0 ? words.nothingToCompare : words.bothSame)
  for (const { list, both, only_first: left, only_second: right } of lists) {
    page.heading(
      `${fieldWording(list, language)}: ${words.inBoth(both.length, left.length, first, right.length, second)}`,
    )
    for (const { label } of left) page.item('  - ', label, page.chalk.red)
    for (const { label } of right) page.item('  + ', label, page.chalk.green)
    for (const pair of both) {
      const other = pair.second.label === pair.first.label ? '' : ` = ${pair.second.label}`
      page.item('  = ', pair.first.label + other, page.chalk.dim)
    }
  }
  return page.text
}
