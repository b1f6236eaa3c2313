/** A digest as text, for a terminal or a letter. */
import { digestParts } from '../../../query/schema/digest.ts'
import type { Digest } from '../../../query/schema/digest.ts'
import { digestTitle, digestWords, entryText, subjectOf } from '../../../report/digest/wording.ts'
import type { Telling } from '../../../report/digest/wording.ts'
import { visible } from '../../../text/controls.ts'
import { edtfText } from '../../../wording/edtf.ts'
import type { Style } from '../../terminal.ts'
import { Page } from '../layout/page.ts'

export function digestText(digest: Digest, telling: Telling, style: Style): string {
  const { language } = telling
  const words = digestWords[language]
  const page = new Page(style)
  page.line(page.chalk.bold(visible(digestTitle(digest, language))))
  page.line(page.chalk.dim(words.on(edtfText(digest.today, language))))
  for (const part of digestParts) {
    const entries = digest.entries.filter((entry) => entry.part === part)
    page.heading(`${words.parts[part]} (${entries.length})`)
    if (entries.length === 0) page.line(`  ${words.nothing}`)
    for (const entry of entries) {
      const place = telling.linkOf(entry) ?? [entry.document, entry.pointer].filter((one) => one !== null).join(' ')
      page.item('- ', `${subjectOf(entry)}: ${entryText(entry, telling)} (${edtfText(entry.day, language)})`)
      page.line(page.chalk.dim(`  ${visible(place)}`))
    }
  }
  return page.text
}
