import type { ForgetResult } from '../../batch/forget.ts'
import type { Style } from '../terminal.ts'
import { count } from './labels.ts'
import { Page } from './page.ts'
import { visible } from '../../controls.ts'

/** Where somebody was removed, or would be; the words themselves only before they are gone. */
export function forgetText(
  { removals, paths }: ForgetResult,
  { person, dryRun }: { readonly person: string; readonly dryRun: boolean },
  style: Style,
): string {
  const page = new Page(style)
  if (removals.length === 0) page.line(`Nothing names ${visible(person)}.`)
  else {
    const places = removals.reduce((sum, { quotes }) => sum + quotes.length, 0)
    const where = `at ${count(places, 'place')} of ${count(removals.length, 'revision')}`
    page.line(
      dryRun ? `Would be removed, ${where}:` : `Removed ${where}. Later imports of the same files remove it again.`,
    )
    for (const { document, revision, quotes } of removals) {
      page.item('  ', `${document}, revision ${revision}: ${count(quotes.length, 'place')}`)
      if (dryRun) for (const quote of quotes) page.item('      ', quote)
    }
  }
  if (paths.length > 0) page.line('The name stands in paths of files, which are not changed; rename the files:')
  for (const path of paths) page.item('  ', path)
  return page.text
}
