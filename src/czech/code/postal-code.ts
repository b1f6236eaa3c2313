import type { Passage } from '../../text/passage.ts'
import type { Reading } from '../reading.ts'
import { wordsAfter, wordsBefore } from '../reading.ts'

const CODE = /(?<![\p{L}\p{N}/.+-])(?:CZ\s?[-–]?\s?)?(?<code>[1-7]\d{2}\s?\d{2})(?!\d|\s\d|[/.,]\d|-\d)/gu

/**
 * The first postal code, five digits without a blank: *586 01*, *58601*, *CZ-586 01*. Five digits in one run are one only
 * where their place says so: after *PSČ*, before a town, at the end of an address, or alone.
 */
export const findPostalCode = (p: Passage): Reading<string> | undefined => {
  for (const { named, start, end } of p.matchAll(CODE)) {
    const code = named['code']
    if (!code) continue
    const [before, after] = [wordsBefore(p.text, start), wordsAfter(p.text, end)]
    const isLabelled = /(?:PSČ:?|CZ\s?[-–]?)\s?$/iu.test(before) || code.text.length < end - start
    const isAlone = start === 0 && /^[\s.,;]*$/.test(after)
    const isPlaced = /^\s?\p{Lu}/u.test(after) || (/,\s?$/.test(before) && /^[\s.]*(?:$|,)/.test(after))
    if (code.text.includes(' ') || isLabelled || isAlone || isPlaced) {
      return { value: code.text.replaceAll(' ', ''), passage: code }
    }
  }
  return undefined
}
