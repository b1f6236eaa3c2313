/** What stands above a page's title: the site's name, its menu, the way to the page, the front matter of a file. */
import type { Block } from '../../../document/block.ts'
import { passagesOf } from '../../../document/passages.ts'
import type { Passage } from '../../../text/passage.ts'
import type { Ledger } from '../../draft.ts'

/** How many blocks may stand above a title. */
const MOST = 8
const LONGEST = 80
/** Prose, or a way to reach somebody: pages may begin with their contacts. */
const SAYS_SOMETHING = /[.!?:]\s*$|@|(?:\d\s?){9}|spolupracuj/u

/** Takes away what stands above the title. */
export const withoutHeadMatter = (blocks: readonly Block[], title: Passage, ledger: Ledger): readonly Block[] => {
  const at = blocks.findIndex(
    (block) => block.type !== 'table' && passagesOf(block).some((line) => line.text === title.text),
  )
  const above = blocks.slice(0, Math.max(at, 0))
  if (above.length > MOST || !above.every(isHeadMatter)) return blocks
  ledger.discard(above.flatMap(passagesOf))
  return blocks.slice(above.length)
}

const isHeadMatter = (block: Block): boolean =>
  passagesOf(block).every((line) => line.length <= LONGEST && !line.test(SAYS_SOMETHING))
