/** Links to the pages of other localities: names of towns below a heading that speaks of others. */
import { findMunicipalities } from '../../../czech/municipality/municipality.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import type { Passage } from '../../../text/passage.ts'
import type { Ledger } from '../../draft.ts'
import type { Context } from '../../kind.ts'
import { speaksOfOthers } from './headings.ts'

/** Such a heading is no longer. */
const LONGEST = 60

/** The blocks without such links and their headings. */
export const withoutElsewhere = (blocks: readonly Block[], context: Context, ledger: Ledger): readonly Block[] => {
  const kept: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const [block, end] = [blocks[i], endOfTowns(blocks, i + 1, context)]
    if (!block) continue
    const [line, ...more] = blockTexts(block)
    if (end > i + 1 && line && more.length === 0 && line.length <= LONGEST && speaksOfOthers(line.text)) {
      ledger.discard(blocks.slice(i, end).flatMap(blockTexts))
      i = end - 1
    } else kept.push(block)
  }
  return kept
}

/** Where the blocks end that hold nothing but names of towns. */
const endOfTowns = (blocks: readonly Block[], from: number, context: Context): number => {
  const areTowns = (texts: readonly Passage[]) => texts.length > 0 && texts.every((text) => isTownsOnly(text, context))
  let end = from
  for (let block = blocks[end]; block && block.type !== 'heading' && areTowns(blockTexts(block)); block = blocks[end])
    end++
  return end
}

/** *Louny Žatec*, *Most | Bílina*: towns and other names, no sentence, no person's phone. */
const isTownsOnly = (text: Passage, { municipalities }: Context): boolean =>
  findMunicipalities(text, municipalities).length > 0 && !text.test(NO_NAMES)
/** A word in small letters that is no preposition of a name. */
const NO_NAMES = /[\d@:.!?]|(?<!\p{L})\p{Ll}{4,}/u
