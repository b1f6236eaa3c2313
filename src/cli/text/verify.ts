import type { Verified } from '../../batch/verify.ts'
import { visibleName } from '../../text/controls.ts'
import type { Style } from '../terminal.ts'
import { count } from './labels.ts'
import { Page } from './layout/page.ts'

/** Faults are told up to this number; JSON has them all. */
const SHOWN = 20

/** What holds, and what does not. */
export function verifyText(verified: Verified, style: Style): string {
  const { revisions, values, files, missing_files, faults } = verified
  const page = new Page(style)
  for (const { where, message } of faults.slice(0, SHOWN))
    page.item('✘ ', visibleName(`${where}: ${message}`), page.chalk.red)
  if (faults.length > SHOWN) page.line(`  and ${faults.length - SHOWN} more (--format json lists them)`)
  const gone = missing_files === 0 ? '' : `, ${count(missing_files, 'file')} no longer there`
  page.line(
    `${faults.length === 0 ? 'All holds' : count(faults.length, 'fault')}: ${count(values, 'value')} in ` +
      `${count(revisions, 'revision')}, ${count(files, 'unchanged source file')}${gone}.`,
  )
  return page.text
}
