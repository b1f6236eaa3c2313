/** Raised numbers: footnotes' marks, unless they are the exponent of a unit. */

/** What a raised text is, by what stands before it in its paragraph: m² stays text, a number at the beginning marks a note's body. */
export const raisedAs = (before: string, raised: string): 'text' | 'note' | 'reference' => {
  if (!MARK.test(raised) || UNIT.test(before)) return 'text'
  return before.trim() === '' ? 'note' : 'reference'
}

/** `1`, `[1]`, `1)`, `1, 2` */
const MARK = /^\s*[[(]?\d{1,3}(?:\s*,\s*\d{1,3}){0,9}[\])]?\s*$/
const UNIT = /(?<![\p{L}\d])[kcm]?m$/u

/** The signs around the number of a footnote. */
export const MARK_SIGNS = /[[\]()]/
