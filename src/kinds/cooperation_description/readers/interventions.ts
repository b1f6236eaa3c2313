/** The areas of intervention: a list or a sentence of them. */
import type { Block, Paragraph } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import type { Passage } from '../../../text/passage.ts'
import { splitAtAnd, splitAtCommas, stripStop, withoutEnd } from '../table/lists.ts'

const NONE =
  /^(?:ne(?:ní|jsou)?(?: (?:relevantní|plánován\p{L}*|předpokládán\p{L}*))?|žádné|-|–|—|x|nerelevantní)\.?$/iu

export const interventionsOf = (blocks: readonly Block[]): Passage[] =>
  blocks
    .flatMap((block) => {
      if (block.type === 'heading') return []
      const items = block.type === 'paragraph' ? itemLines(block) : blockTexts(block)
      return (items?.flatMap(enumerated) ?? blockTexts(block).flatMap(inSentence)).map((text) =>
        stripStop(text.strip(/[,;]/)),
      )
    })
    .filter((item) => !item.isEmpty && !item.test(NONE))

const SIGN = /^(?:\d{1,2}[.)]|[a-z]\)|[-–•])\s/u

/** Lines that each have a list sign, or short ones without a comma, are items of their own. */
const itemLines = ({ lines }: Paragraph): readonly Passage[] | undefined => {
  const areListed = lines.every((line) => line.test(SIGN))
  const areShort = lines.length > 1 && lines.every((line) => line.length <= 60 && !line.test(/[,;:.]/u))
  return areListed || areShort ? lines : undefined
}

/** "a) terénní práce, b) poradenství". */
const enumerated = (item: Passage): Passage[] =>
  item.slice(item.match(SIGN)?.end ?? 0).split(/[,;]\s(?:\d{1,2}[.)]|[a-z]\))\s/u)

/** "Předpokládá se podpora v oblastech: …", "Podpořeny budou …" */
const LEAD =
  /^(?:[^:(]{3,120}:|(?:předpokládá se|plánuje se|plánována je|bude)(?: zejména)? (?:podpora|rozvoj|realizace)(?: zejména)?|(?:podpořeny|realizovány) budou)\s/iu

const inSentence = (text: Passage): Passage[] => {
  const list = text.slice(text.match(LEAD)?.end ?? 0)
  return list.split(/(?<=[\p{L})]{2}\.)\s(?=\p{Lu})/u).flatMap((sentence) => {
    const parts = splitAtCommas(withoutEnd(sentence))
    const last = parts.length > 1 ? parts.at(-1) : undefined
    return last ? [...parts.slice(0, -1), ...splitAtAnd(last, twoAreas)] : parts
  })
}

/** Two phrases, neither of which needs a word of the other: "dostupné bydlení" and "prevence kriminality". */
const twoAreas = (left: Passage, right: Passage): boolean =>
  left.test(/\s/u) && right.test(/\s/u) && !left.test(/(?:[éáý]|ního|ních)$/u)
