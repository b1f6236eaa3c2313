/** The date in the front matter of a Markdown file. */
import { findDate } from '../../../czech/date/period.ts'
import type { Block, Document } from '../../../document/block.ts'
import { Proven, type Ledger } from '../../draft.ts'

export interface FrontMatter {
  readonly published: Proven<string> | undefined
  /** The document without the entries of the front matter. */
  readonly blocks: readonly Block[]
}

const PUBLISHED = /^(?:date|published|publikováno|publikovano|datum)$/iu

export const takeFrontMatter = ({ text, blocks }: Document, ledger: Ledger): FrontMatter => {
  // A page whose title stands in its front matter shows it above the other entries.
  const at = blocks[0]?.type === 'heading' ? 1 : 0
  const table = blocks[at]
  if (table?.type !== 'table' || !text.startsWith('---')) return { published: undefined, blocks }
  let published: Proven<string> | undefined
  for (const [{ lines: [label] } = { lines: [] }, { lines: [value] } = { lines: [] }] of table.rows) {
    const date = label?.test(PUBLISHED) ? value && findDate(value) : undefined
    if (!date) continue
    published ??= new Proven(date.value, date.passage)
    ledger.label(label, value)
  }
  return { published, blocks: blocks.toSpliced(at, 1) }
}
