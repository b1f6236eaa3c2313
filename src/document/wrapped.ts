/** Lines that are broken because they are full, and lines that are broken on purpose. */
import { Passage } from '../text/passage.ts'
import { largest } from '../text/extent.ts'

/** A line that ends like this goes on in the next. */
const JOINS = /(?:[,(/–-]|(?<!\p{L})(?:a|i|v|ve|na|z|ze|s|se|k|ke|o|u|do|od|pro|při|za|po|nebo|č\.|sídlem))$/iu
/** A phone of which three or six digits stand before the line's end, with its label or alone. */
const CUT_PHONE =
  /(?:(?<!\p{L})(?:tel|telefon|mob|mobil|gsm)[.:]{0,2}|\+420)\s?(?:\+420\s)?\d{3}(?:\s\d{3})?$|^[2-9]\d{2}\s\d{3}$/iu
/** A day and a month whose year stands in the next line. */
const CUT_DATE = /(?<!\d)\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{4,9})$/u
const YEAR = /^(?:19|20)\d\d(?!\d)/
/** A web or e-mail address begins a line of its own, although in small letters. */
const ADDRESS = /^(?:www\.|https?:|[^\s@]{1,64}@)/iu
/** So does an item of a list that a cell or a page shows by signs only. */
const BULLET = /^[•·▪■●◦‣➢]\s/u
/** A label that no rule knows begins a line, however full the one before is. */
const LABELLED = /^\p{Lu}[\p{L}.]{1,30}(?: [\p{L}.]{1,30}){0,3}:\s/u
/** So does the street of an address: *Nad štolou 936/1, 170 00 Praha 7*. */
const ADDRESSED = /^\p{Lu}[\p{L}. ]{2,40} \d{1,4}(?:\/\d{1,4}\p{Ll}?)?, \d{3} ?\d{2} \p{Lu}/u
/** One below the other, labels in small letters do as well: *vedoucí: Jan Novák*, *účetní: Eva Malá*. */
const SMALL_LABEL = /^\p{L}[\p{L}. ]{2,40}:\s/u
/** Paragraphs narrower than this are lists of short lines. */
const NARROW = 50

/** How wide the text of the lines runs. */
export const widthOf = (lines: readonly Passage[]): number => largest(lines.map(({ length }) => length))

/**
 * Whether a sentence goes on in the next line of a text that runs `width` wide: it ends or begins in the middle, or the next
 * line's first word did not fit.
 */
export const runsOn = (before: Passage, line: Passage, width: number): boolean => {
  if (line.test(ADDRESS) || line.test(BULLET)) return false
  if (before.test(CUT_PHONE) && line.test(/^\d{3}(?![\d]|\s\d{3}\s\d)/)) return true
  if (isCutDate(before, line)) return true
  if (before.test(SMALL_LABEL) && line.test(SMALL_LABEL) && !before.test(JOINS)) return false
  if (before.test(JOINS) || line.test(/^[\p{Ll}(/]/u)) return true
  if (line.test(LABELLED) || line.test(ADDRESSED)) return false
  return width >= NARROW && before.length + 1 + firstWordOf(line) > width && !before.test(/[:;]$/)
}

const isCutDate = (before: Passage, line: Passage): boolean =>
  '12'.includes(line.text.charAt(0)) && line.test(YEAR) && before.test(CUT_DATE)

/** Whether a line goes on with the one before for sure, in a text that runs `width` wide: that one is full, or ends within a date. */
export const isTorn = (before: Passage, line: Passage, width: number): boolean =>
  isCutDate(before, line) || (line.test(/^\p{Ll}/u) && width <= WIDEST && isFull(before, line, width))
/** Text is wrapped at no more characters than a page is wide. */
const WIDEST = 130

/** The lines as their author parted them. */
export const logicalLines = (lines: readonly Passage[]): Passage[] => {
  const width = widthOf(lines)
  const whole: Passage[][] = []
  for (const line of lines) {
    const last = whole.at(-1)
    const before = last?.at(-1)
    if (last && before && runsOn(before, line, width)) last.push(line)
    else whole.push([line])
  }
  return whole.map((parts) => Passage.join(parts))
}

/** How much of the width a line may leave before a word that would have fitted. */
const RAGGED = 0.8

const firstWordOf = (line: Passage): number => /^\S*/.exec(line.text)?.[0].length ?? 0

/** Whether a line is so full that the next one's first word would hardly have fitted, in a text that runs `width` wide. */
export const isFull = (line: Passage, next: Passage, width: number): boolean =>
  width >= NARROW && line.length + 1 + firstWordOf(next) > RAGGED * width

/** Whether the lines end before they are full, as those of a list do: no sentence goes on from line to line. */
export const isRagged = (lines: readonly Passage[]): boolean => {
  const width = widthOf(lines)
  return (
    lines.slice(0, -1).every((line) => !line.test(JOINS)) &&
    lines.some((line, i) => i > 0 && (lines[i - 1]?.length ?? width) + 1 + firstWordOf(line) <= RAGGED * width)
  )
}
