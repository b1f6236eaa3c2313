import type { ForgetResult } from '../../batch/forget/forget.ts'
import type { Style } from '../terminal.ts'
import { count } from './labels.ts'
import { Page } from './layout/page.ts'
import { visible } from '../../text/controls.ts'

/** So many places that somebody has to look at are told; `--format json` has all. */
const LISTED = 50

/** Where somebody was removed, or would be; the words themselves only before they are gone. */
export function forgetText(
  { removals, cleared, paths, remnants, untouched }: ForgetResult,
  { person, dryRun }: { readonly person: string; readonly dryRun: boolean },
  style: Style,
): string {
  const page = new Page(style)
  if (removals.length === 0 && cleared === 0) page.line(`Nothing names ${visible(person)}.`)
  else {
    const places = removals.reduce((sum, { quotes }) => sum + quotes.length, 0)
    const where = `at ${count(places, 'place')} of ${count(removals.length, 'revision')}`
    const done = remnants.length === 0 ? 'Removed' : 'Removed what is surely the person,'
    if (removals.length > 0)
      page.line(
        dryRun ? `Would be removed, ${where}:` : `${done} ${where}. Later imports of the same files remove it again.`,
      )
    for (const { document, revision, quotes, database } of removals) {
      const copy = /\.(?:refused|run)$/.exec(database)?.[0]
      const told = copy === undefined ? '' : copy === '.run' ? ', of an unfinished import' : ', of a refused import'
      page.item('  ', `${document}, revision ${revision}${told}: ${count(quotes.length, 'place')}`)
      if (dryRun) for (const quote of quotes) page.item('      ', quote)
    }
    if (cleared > 0)
      page.line(
        `${dryRun ? 'Would be cleared' : 'Cleared'}: ${count(cleared, 'path, request or message', 'paths, requests or messages')}.`,
      )
  }
  if (paths.length > 0)
    page.line('The name stands in paths of files, which are not changed; rename the files, then forget once more:')
  for (const path of paths) page.item('  ', path)
  if (remnants.length > 0) page.line(`${visible(person)} may still be named here; look at:`)
  for (const { place, file, line, words, times } of remnants.slice(0, LISTED)) {
    const at = [place, file, line === undefined ? undefined : `line ${line}`].filter((part) => part !== undefined)
    page.item('  ', `${at.join(', ')}: ${words}${times > 1 ? ` (${times} times)` : ''}`)
  }
  if (remnants.length > LISTED)
    page.item('  ', `and ${count(remnants.length - LISTED, 'more place')} (--format json lists all)`)
  if (untouched.length > 0) page.line('Not touched are the documents that imports wrote into:')
  for (const folder of untouched) page.item('  ', folder)
  return page.text
}
