import { isMarkAt, isSecondHalf } from '../../../text/character.ts'

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

/** Columns that a text takes on a terminal; escape sequences and combining marks take none. */
export function displayWidth(text: string): number {
  const shown = text.replace(ESCAPE, '')
  let width = 0
  for (let i = 0; i < shown.length; i++) if (!isMarkAt(shown, i) && !isSecondHalf(shown, i)) width++
  return width
}

/** A text filled with blanks up to a width. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** A text cut to a width, with an ellipsis where it was longer. */
export const clip = (text: string, width: number): string =>
  displayWidth(text) <= width
    ? text
    : `${Array.from(text)
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`

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
