/** The form of labels: the signs that end or part them, and where a value begins beside them. */

/** A comma outside of parentheses. */
export const COMMA = /^[^(),]*,/

/** A stop that ends no abbreviation: *Č. p. / č. o.*, *Tel.* */
export const STOPPED = /[!?,;:]$|\p{L}{4}\.$/u
export const DATED = /\d\. ?\d|(?<![\d_])\d{4}(?![\d_])/
export const ABBREVIATED = /^\p{Lu}{2,}\+?$/u
export const DASH = /\s[-–—]\s/
export const OPENING = /\s(od|dne)$/
/** Words that point at what follows. */
export const POINTS_AT = /^(?:tyto|těchto|těmto|těmito|následující\p{L}{0,3})$/iu
export const POINTS = /\s(?:tyto|těchto|těmto|těmito|následující\p{L}{0,3})\s/iu
/** With the sign before a sum: *Dotace EU =2.155.628,--Kč*. */
const VALUE = /(?:= ?)?\d+(?![\d.,]*\s?%)|CZ\s?\.|AMIF|https?:|www\.|\+|[\p{L}\d._-]{1,40}@/gu

/** Where a value begins that is no word, outside of parentheses. */
export const valueStart = (text: string, from: number): number | undefined => {
  let [open, passed] = [0, from]
  VALUE.lastIndex = from
  for (let found = VALUE.exec(text); found; found = VALUE.exec(text)) {
    for (; passed < found.index; passed++) {
      const sign = text.charAt(passed)
      if (sign === '(') open++
      else if (sign === ')') open--
    }
    if (open === 0) return found.index
  }
  return undefined
}
