/** Lists whose line breaks were lost: *- Rodiny s dětmi; ; - Osoby bez; domova* in one line. */
import { Passage } from '../../../../text/passage.ts'

export interface BrokenItems {
  readonly items: readonly Passage[]
  /** List signs and what is left of the line breaks. */
  readonly signs: readonly Passage[]
}

/** A new item: its sign at the beginning or after the semicolons that stand for lost line breaks. */
const ITEM = /(?:^|;)[;\s]{0,20}[-–•*·▪■●◦‣➢]\s/gu
/** A lost line break inside an item. */
const BREAK = /;\s?(?=\p{Ll})/gu

/** The items of a line into which a list ran together; undefined for any other line. */
export const brokenItems = (line: Passage): BrokenItems | undefined => {
  const marks = [...line.matchAll(ITEM)]
  const [first] = marks
  if (!first) return undefined
  const signs = marks.map(({ whole }) => whole.trim())
  const texts = first.start > 0 ? [line.slice(0, first.start)] : []
  marks.forEach(({ end }, i) => texts.push(line.slice(end, marks[i + 1]?.start)))
  const items = texts.flatMap((text) => {
    const closing = text.match(/[;,\s]{1,20}$/u)
    if (closing) signs.push(closing.whole.trim())
    const item = closing ? text.slice(0, closing.start) : text.trim()
    for (const { whole } of item.matchAll(BREAK)) signs.push(whole.trim())
    const parts = item.split(BREAK)
    return parts.length > 0 ? [Passage.join(parts)] : []
  })
  return { items, signs: signs.filter((sign) => !sign.isEmpty) }
}
