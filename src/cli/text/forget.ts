import type { ForgetResult } from '../../batch/forget/forget.ts'
import type { Style } from '../terminal.ts'
import { forgetWords } from '../words/forget.ts'
import { Page } from './layout/page.ts'
import { visible } from '../../text/controls.ts'

/** So many places that somebody has to look at are told; `--format json` has all. */
const LISTED = 50

/** Where somebody was removed, or would be; the words themselves only before they are gone. */
export function forgetText(
  { removals, cleared, notes, paths, remnants, untouched }: ForgetResult,
  { person, dryRun }: { readonly person: string; readonly dryRun: boolean },
  style: Style,
): string {
  const page = new Page(style)
  const words = forgetWords[page.language]
  if (removals.length === 0 && cleared === 0 && notes === 0) page.line(words.nothing(visible(person)))
  else {
    const places = removals.reduce((sum, { quotes }) => sum + quotes.length, 0)
    const where = words.where(places, removals.length)
    const removed = remnants.length === 0 ? words.removed(where) : words.removedSure(where)
    if (removals.length > 0) page.line(dryRun ? words.wouldRemove(where) : removed)
    for (const { document, revision, quotes, database } of removals) {
      const copy = /\.(?:refused|run)$/.exec(database)?.[0]
      const told = copy === undefined ? '' : copy === '.run' ? words.ofUnfinished : words.ofRefused
      page.item('  ', words.removal(document, revision, told, quotes.length))
      if (dryRun) for (const quote of quotes) page.item('      ', quote)
    }
    if (cleared > 0) page.line(words.cleared(cleared, dryRun))
    if (notes > 0) page.line(words.notes(notes, dryRun))
  }
  if (paths.length > 0) page.line(words.inPaths)
  for (const path of paths) page.item('  ', path)
  if (remnants.length > 0) page.line(words.mayRemain(visible(person)))
  for (const { place, file, line, words: quote, times } of remnants.slice(0, LISTED)) {
    const at = [place, file, line === undefined ? undefined : words.line(line)].filter((part) => part !== undefined)
    page.item('  ', `${at.join(', ')}: ${quote}${times > 1 ? words.times(times) : ''}`)
  }
  if (remnants.length > LISTED) page.item('  ', words.more(remnants.length - LISTED))
  if (untouched.length > 0) page.line(words.untouched)
  for (const folder of untouched) page.item('  ', folder)
  return page.text
}
