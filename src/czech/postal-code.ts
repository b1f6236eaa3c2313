import type { Passage } from '../passage.ts'
import type { Reading } from './reading.ts'

const CODE = /(?<![\p{L}\p{N}/.+-])(?:CZ\s?[-–]?\s?)?(?<code>[1-7]\d{2}\s?\d{2})(?!\d|\s\d|[/.,]\d|-\d)/gu

/**
 * The first postal code, five digits without a blank: *586 01*, *58601*, *CZ-586 01*. Five digits in one run are one only
 * where their place says so: after *PSČ*, before a town, at the end of an address, or alone.
 */
export const findPostalCode = (p: Passage): Reading<string> | undefined => {
  for (const { named, start, end } of p.matchAll(CODE)) {
    const code = named['code']
    if (!code) continue
    const [before, after] = [p.text.slice(0, start), p.text.slice(end)]
    const placed =
      /(?:^|PSČ:?\s?|CZ\s?[-–]?\s?)$/iu.test(before) ||
      /^\s?\p{Lu}/u.test(after) ||
      (/,\s?$/.test(before) && /^\s*$/.test(after))
    if (code.text.includes(' ') || code.text !== p.text.slice(start, end) || placed) {
      return { value: code.text.replaceAll(' ', ''), passage: code }
    }
  }
  return undefined
}
