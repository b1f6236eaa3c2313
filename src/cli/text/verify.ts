import type { Verified } from '../../batch/verify.ts'
import { visibleName } from '../../text/controls.ts'
import type { Style } from '../terminal.ts'
import { told } from '../words/errors/errors.ts'
import { workWords } from '../words/work.ts'
import { nouns } from './labels.ts'
import { Page } from './layout/page.ts'

/** Faults are told up to this number; JSON has them all. */
const SHOWN = 20

/** What holds, and what does not. */
export function verifyText(verified: Verified, style: Style): string {
  const { revisions, values, files, missing_files, faults } = verified
  const page = new Page(style)
  const words = workWords[page.language]
  for (const { where, message } of faults.slice(0, SHOWN))
    page.item('✘ ', visibleName(`${where}: ${told(message, page.language)}`), page.chalk.red)
  if (faults.length > SHOWN) page.line(`  ${words.more(faults.length - SHOWN)}`)
  const gone = missing_files === 0 ? '' : words.gone(missing_files)
  page.line(
    `${faults.length === 0 ? words.allHolds : page.count(faults.length, words.faults)}: ` +
      `${words.held(page.count(values, nouns.value), revisions, files)}${gone}.`,
  )
  return page.text
}
