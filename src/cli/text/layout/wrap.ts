import { eastAsianWidth } from 'get-east-asian-width'
import { isInvisible, isMarkAt, isSecondHalf } from '../../../text/character.ts'

/**
 * Breaks a text into lines of at most `width` characters at its blanks; a word that is longer stands alone. Czech
 * prepositions and conjunctions of one letter (v, k, s, z, o, u, a, i) and numbers with a full stop (27. 5. 2022) stay
 * with the word that follows them; a no-break space never breaks.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
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
  const shown = text.replace(ESCAPE, '')
  let width = 0
  for (let i = 0; i < shown.length; i++) width += widthAt(shown, i)
  return width
}

/** Below this no sign is wide and none is a mark. */
const FIRST_MARK = 0x300

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < FIRST_MARK) return unit === 0xad ? 0 : 1
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
    const belongs = LETTER.test(held) || (NUMBER.test(held) && /^[\p{Ll}\d]/u.test(word))
    if (held !== '' && !belongs) yield held
    held = belongs ? `${held} ${word}` : word
  }
  if (held !== '') yield held
}

/** Ends with a word of one letter. */
const LETTER = /(?:^|\s)[\p{Ps}„"]*\p{L}$/u
/** Ends with a number and a full stop, or with `č.`. */
const NUMBER = /(?:^|\s)(?:\d{1,4}|č)\.$/u

/** The escape sequences of colours. */
const ESCAPE = /\u001b\[[0-9;]*m/g
