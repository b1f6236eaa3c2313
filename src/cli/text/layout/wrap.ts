import { eastAsianWidth } from 'get-east-asian-width'
import { isInvisible, isMarkAt, isSecondHalf, isWordAt } from '../../../text/character.ts'

/**
 * Breaks a text into lines of at most `width` characters at its blanks; a word that is longer stands alone. Czech
 * prepositions and conjunctions of one letter (v, k, s, z, o, u, a, i) and numbers with a full stop (27. 5. 2022) stay
 * with the word that follows them; a no-break space never breaks.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    if (isEven(paragraph)) {
      for (const line of brokenByLength(paragraph, width)) lines.push(line)
      continue
    }
    let line = ''
    let taken = 0
    for (const word of glued(paragraph)) {
      const its = displayWidth(word)
      const isOnLine = line !== '' && taken + 1 + its <= width
      if (line !== '' && !isOnLine) lines.push(line)
      line = isOnLine ? `${line} ${word}` : word
      taken = isOnLine ? taken + 1 + its : its
    }
    lines.push(line)
  }
  return lines.map((line) => line.replaceAll('\u00a0', ' '))
}

/** Whether each sign takes one column and each blank parts two words. */
const isEven = (paragraph: string): boolean => EVEN.test(paragraph) && !UNEVEN_BLANKS.test(paragraph)
/** Signs of one column: letters of Latin script, dashes, quotes, bullets, raised digits, €, simple arrows. */
const EVEN = /^[ -\u00ac\u00ae-\u02ff\u2010-\u2027\u2070-\u2079\u20ac\u2190-\u2193]*$/
const UNEVEN_BLANKS = /^ | {2}| $/

function* brokenByLength(text: string, width: number): Generator<string> {
  let from = 0
  while (text.length - from > width) {
    let at = text.lastIndexOf(' ', from + width)
    while (at > from && isGluedAt(text, at)) at = text.lastIndexOf(' ', at - 1)
    if (at <= from) {
      at = text.indexOf(' ', from + width + 1)
      while (at >= 0 && isGluedAt(text, at)) at = text.indexOf(' ', at + 1)
      if (at < 0) break
    }
    yield text.slice(from, at)
    from = at + 1
  }
  yield text.slice(from)
}

/** Whether the words on both sides of a blank belong together. */
const isGluedAt = (text: string, at: number): boolean =>
  isGlued(text.slice(text.lastIndexOf(' ', at - 1) + 1, at), text.slice(at + 1, at + 3))

/** Text of several lines behind a head: `head` before the first line, as many blanks before the others. */
export function hanging(head: string, text: string, width: number): string {
  const indent = displayWidth(head)
  return wrap(text, Math.max(20, width - indent))
    .map((line, i) => (i === 0 ? head : ' '.repeat(indent)) + line)
    .join('\n')
}

/**
 * Columns that a text takes on a terminal: wide signs take two, escape sequences, combining marks and joiners none. (string-width
 * would need Intl.Segmenter, whose start takes as long as a question.)
 */
export function displayWidth(text: string): number {
  const shown = text.includes('\u001b') ? text.replace(ESCAPE, '') : text
  let width = 0
  for (let i = 0; i < shown.length; i++) width += widthAt(shown, i)
  return width
}

/** Below this no sign is wide and none is a mark. */
const FIRST_MARK = 0x300

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < FIRST_MARK) return unit === 0xad ? 0 : 1
  if (unit >= 0xd800 && unit < 0xe000) return widthOf(text, at)
  const known = widths[unit] ?? 0
  return (known === 0 ? (widths[unit] = widthOf(text, at) + 1) : known) - 1
}

/** The widths of characters, and one; 0 for those that did not occur yet. */
const widths = new Uint8Array(0x10000)

const widthOf = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (isMarkAt(text, at) || isSecondHalf(text, at) || isInvisible(unit)) return 0
  return eastAsianWidth(text.codePointAt(at) ?? unit)
}

/** A text filled with blanks up to a width. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** A text cut to a width, with an ellipsis where it was longer. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let end = 0
  for (let taken = 0; end < text.length; end++) {
    taken += widthAt(text, end)
    if (taken >= width) break
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** Words, with those that belong to them. */
function* glued(paragraph: string): Generator<string> {
  let held = ''
  for (const word of paragraph.split(/[ \t]+/)) {
    if (word === '') continue
    const belongs =
      (!isLongWord(held) && LETTER.test(held)) || (held.endsWith('.') && NUMBER.test(held) && /^[\p{Ll}\d]/u.test(word))
    if (held !== '' && !belongs) yield held
    held = belongs ? `${held} ${word}` : word
  }
  if (held !== '') yield held
}

/** Whether what begins so belongs to the words before it. */
const isGlued = (before: string, word: string): boolean =>
  (!isLongWord(before) && LETTER.test(before)) ||
  (before.endsWith('.') && NUMBER.test(before) && /^[\p{Ll}\d]/u.test(word))

/** Ends with two letters or numbers, which most words do. */
const isLongWord = (held: string): boolean => {
  const last = held.length - 1
  return last > 0 && held.charCodeAt(last) < 0xd800 && isWordAt(held, last) && isWordAt(held, last - 1)
}

/** Ends with a word of one letter. */
const LETTER = /(?:^|\s)[\p{Ps}„"]*\p{L}$/u
/** Ends with a number and a full stop, or with `č.`. */
const NUMBER = /(?:^|\s)(?:\d{1,4}|č)\.$/u

/** The escape sequences of colours. */
const ESCAPE = /\u001b\[[0-9;]*m/g
