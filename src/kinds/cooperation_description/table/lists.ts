/** Lists inside a sentence: "a, b (c, d) a e ad." */
import { isDigit } from '../../../language/fold.ts'
import type { Passage } from '../../../text/passage.ts'

/** Words that end a list without being an item of it. */
const AND_SO_ON = /(?:,|\sa)?\s?(?<!\p{L})(?:ad\.|aj\.|atd\.|apod\.|a (?:další|jin)\p{L}*\.?)\s?$/iu

/** What a comma parts from a name and still belongs to it: legal forms and titles. */
const APPOSITION =
  /^(?:z\. ?s\.|z\. ?ú\.|o\. ?p\. ?s\.|s\. ?r\. ?o\.|a\. ?s\.|p\. ?o\.|spol\. s|příspěvková organizace|státní podnik|Ph\. ?D\.|DiS\.|MBA|CSc\.)(?!\p{L})/u
/** The letters that they begin with. */
const APPOSED = 'zosapPDMC'

/**
 * The parts of a passage between the commas and semicolons that stand outside of parentheses and quotes; `parts` may
 * refuse to part what stands before a comma from what follows it.
 */
export const splitAtCommas = (
  list: Passage,
  parts: (before: Passage, after: Passage) => boolean = () => true,
): Passage[] => {
  const items: Passage[] = []
  let depth = 0
  let from = 0
  const text = list.text
  const bySemicolons = isPartedBySemicolons(text)
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (sign === '(' || sign === '„') depth++
    else if (sign === ')' || sign === '“') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (sign === ';' || (sign === ',' && !bySemicolons && !isDigit(text.charAt(i + 1))))) {
      const after = list.slice(i + 1).trim()
      if (
        (APPOSED.includes(after.text.charAt(0)) && after.test(APPOSITION)) ||
        !parts(list.slice(from, i).trim(), after)
      )
        continue
      items.push(list.slice(from, i))
      from = i + 1
    }
  }
  items.push(list.slice(from))
  return items.map((item) => item.trim()).filter((item) => !item.isEmpty)
}

/** "rodina, děti a mládež; zdraví": beside so many semicolons commas part no items. */
const isPartedBySemicolons = (text: string): boolean => {
  const outside = text.replace(/\([^()]*\)/gu, '')
  const semicolons = outside.split(/;\s/u).length - 1
  return semicolons > 0 && semicolons >= outside.split(/,\s/u).length - 1
}

/** Without the closing full stop and "ad.", "a další". */
export const withoutEnd = (list: Passage): Passage => {
  const end = list.match(AND_SO_ON)
  return end ? list.slice(0, end.start).trim() : stripStop(list)
}

/** Without the full stop that ends a sentence; that of an abbreviation (z. s.) stays. */
export const stripStop = (text: Passage): Passage =>
  text.test(/(?:^|[\s(.])(?!\p{Lu}{2})\p{L}{1,2}\.$/u) ? text : text.strip(/[.]/)

/** No item of a list is longer. */
const LONGEST = 400

/** The last part of a list parted at its last "a", where the two halves are items of their own. */
export const splitAtAnd = (part: Passage, areTwo: (left: Passage, right: Passage) => boolean): Passage[] => {
  if (part.length > 2 * LONGEST) return [part]
  for (const and of [...part.matchAll(/\s(?:a|i|nebo|a také|a dále)\s/gu)].reverse()) {
    const [left, right] = [part.slice(0, and.start).trim(), part.slice(and.end).trim()]
    if (!left.isEmpty && !right.isEmpty && areTwo(left, right)) return [left, right]
  }
  return [part]
}
