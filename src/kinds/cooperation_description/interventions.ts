/** The areas of intervention: a list or a sentence of them. */
import type { Block } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import type { Passage } from '../../passage.ts'
import { splitAtCommas, stripStop, withoutEnd } from './lists.ts'

const NONE =
  /^(?:ne(?:ní|jsou)?(?: (?:relevantní|plánován\p{L}*|předpokládán\p{L}*))?|žádné|-|–|—|x|nerelevantní)\.?$/iu

export const interventionsOf = (blocks: readonly Block[]): Passage[] =>
  blocks
    .flatMap((block) => {
      const texts = blockTexts(block)
      if (block.type === 'heading') return []
      return block.type === 'paragraph' ? texts.flatMap(inSentence) : texts.map((text) => stripStop(text).strip(/[,;]/))
    })
    .filter((item) => !item.isEmpty && !item.test(NONE))

const inSentence = (text: Passage): Passage[] => {
  const list = text.slice(text.match(/^[^:(]{3,120}:\s/u)?.end ?? 0)
  return list.split(/(?<=[\p{L})]{2}\.)\s(?=\p{Lu})/u).flatMap((sentence) => splitAtCommas(withoutEnd(sentence)))
}
