import type { Explanation } from '../../batch/thread/extractor.ts'
import type { DocumentJson } from '../../record/schema.ts'
import type { Style } from '../terminal.ts'
import { kindLabel, signIn } from '../../kinds/said.ts'
import { listWords } from '../words/lists.ts'
import { Page } from './layout/page.ts'
import { visible, visibleName } from '../../text/controls.ts'

/** Why a document was taken for its kind: what speaks for each kind and what it lacks, the surest first. */
export function explanationText(document: DocumentJson, { decisions, evidence }: Explanation, style: Style): string {
  const page = new Page(style)
  const words = listWords[page.language]
  page.line(
    `${page.chalk.bold(visibleName(document.source.file))}: ${kindLabel(document.kind, page.language)}, ${visible(document.id)}`,
  )
  for (const { kind, recognition } of decisions) {
    const { score, reasons, missing } = recognition
    const [spoken, lacking] = [reasons, missing].map((signs) =>
      signs.map((one) => signIn(one, page.language)).join(', '),
    )
    page.item(`  ${score.toFixed(2)}  ${kind.padEnd(24)} `, spoken || words.nothingSpeaks, page.chalk.dim)
    if (lacking) page.item(' '.repeat(33), words.lacks(lacking))
  }
  for (const line of evidence) page.item('        ', line)
  return page.text
}
