/** Numbers of activities, which are no part of their names: *1. Jednání*, *Karta aktivity č. 2: Jednání*. */
import type { Passage } from '../../../text/passage.ts'
import type { ActivityRow } from './row.ts'

const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[IVX]{1,5}[.)]|[a-z]\))\s+(?=\P{Ll})/u
/** Words that stand before each number of a document. */
const COUNTED = /^(?<words>\p{Lu}[\p{L}. ]{2,40}) \d{1,2}(?:\.\d{1,2})?\s?[:.)–—-]\s*(?=\P{Ll})/u

/** Activities whose names all begin with numbers have them as list signs. */
export const withoutNumbers = (rows: readonly ActivityRow[]): readonly ActivityRow[] => {
  const names = rows.flatMap(({ name }) => (name?.[0] ? [name[0]] : []))
  const sign = names.every((name) => name.test(NUMBER)) ? NUMBER : areCounted(names) ? COUNTED : undefined
  if (names.length < 2 || !sign) return rows
  return rows.map((row) => {
    const [line, ...more] = row.name ?? []
    const number = line?.match(sign)
    if (!line || !number) return row
    return { ...row, name: [line.slice(number.end), ...more], number: [...(row.number ?? []), number.whole.trim()] }
  })
}

/** Whether the same words and another number stand before each name. */
const areCounted = (names: readonly Passage[]): boolean => {
  const found = names.map((name) => name.match(COUNTED))
  const words = new Set(found.map((one) => one?.named['words']?.text))
  const counts = new Set(found.map((one) => one?.whole.text))
  return words.size === 1 && !words.has(undefined) && counts.size === names.length
}
