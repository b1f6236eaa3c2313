import { themesIn } from '../../czech/theme.ts'
import type { Block, Document } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import { Passage } from '../../text/passage.ts'
import { Ledger, Proven } from '../draft.ts'
import type { Context, Extraction } from '../kind.ts'
import { withoutPageNotes } from '../page-notes.ts'
import { entriesOf, type Entry } from './entries.ts'
import { draftOf, readLocalities, subjectsOf, type Locality } from './localities.ts'
import type { CooperationResults } from './kind.ts'
import { isTitle, periodOf, titleOf } from './title.ts'

export const extract = (document: Document, context: Context): Extraction<CooperationResults> => {
  const ledger = new Ledger()
  const blocks = withoutPageNotes(document.blocks, ledger)
  const title = titleOf({ ...document, blocks }) ?? Passage.of(document.text)
  const entries = entriesOf(blocks).filter((entry) => !stands(entry.text, title))
  const { localities, labels } = readLocalities(entries, context, isTitle(title))
  const period = periodOf(title, before(blocks, localities))
  ledger.label(period?.line, labels)
  return {
    title,
    subjects: subjectsOf(localities),
    themes: themesIn(localities.flatMap(({ outcomes }) => outcomes)),
    content: {
      period: period && new Proven(period.value, period.passage),
      localities: localities.map(draftOf),
    },
    ledger,
  }
}

const stands = (text: Entry['text'], title: Passage): boolean => text.start >= title.start && text.end <= title.end

/** What the page says before its first town. */
const before = (blocks: readonly Block[], [first]: readonly Locality[]): Passage[] =>
  blocks.flatMap(blockTexts).filter((text) => first && text.end <= first.heading.start)
