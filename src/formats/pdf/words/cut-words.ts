/** Words that a PDF cuts without a hyphen, because their column is narrower than they are. */
import { bare } from '../../../text/bare.ts'
import { widthOf, type Line } from '../lines.ts'
import type { Usage } from './usage.ts'

interface Column {
  /** Where its lines end at the right. */
  readonly right: number
  readonly usage: Usage
  readonly cutsWords: boolean
}

/**
 * Whether the last word of a line goes on with the next line: it stands alone and leaves no room for another letter.
 * `word` is that word with what lines before it have of it, `after` the line after the next.
 */
export const isCutWord = (last: Line, next: Line, column: Column, word: string, after?: Line): boolean => {
  const { right, usage, cutsWords } = column
  if (isCutAddress(last, next, right)) return true
  const [start, rest] = [loneWord(last), /^\s*(\p{Ll}+)/u.exec(next.text)?.[1]]
  if (start === undefined || rest === undefined || !isFull(last, next, rest, right)) return false
  // "č. 6", "s. r. o."
  if (/^\s*\p{Ll}\.\s/u.test(next.text)) return false
  if (/^[^ksvz]$/u.test(rest) && !ENDED.test(word) && !isWord(next, right, after)) return true
  const mayBeEnded = word !== start || right - (last.textX ?? last.x1) > NARROW * last.size
  return (
    isOneWord(word, rest, usage) || (cutsWords && isUnknown(word, rest, usage) && !(mayBeEnded && ENDED.test(word)))
  )
}

/** "starosta@exa|mple.cz", "ivana.smolkov|a@example.cz", "www.exam|ple.cz", "16_047/0009|913" */
const isCutAddress = (last: Line, next: Line, right: number): boolean => {
  const [start, rest] = [last.text.trim(), /^\s*([\p{Ll}\d@._/-]+)/u.exec(next.text)?.[1]]
  if (rest === undefined || /\s/.test(start) || !isFull(last, next, rest, right)) return false
  return /@|^www\.|:\/\/|\/\d+$/.test(start) || (rest.includes('@') && /^[\w.-]+$/.test(start))
}

/** In sizes: a column so narrow cuts most words. */
const NARROW = 4

/** Whether a letter may be a word: one stands before another word, or alone on a line that has no room for the next one. */
const isWord = (line: Line, right: number, after: Line | undefined): boolean => {
  const [letter = '', next = ''] = line.text.trim().split(/\s+/)
  if (next !== '') return letter.length === 1 && letter !== next
  const word = /^\s*\S+/u.exec(after?.text ?? '')?.[0]
  return letter.length === 1 && after !== undefined && right - line.x2 < widthOf(after, ` ${word ?? ''}`)
}

/** How many cuts the lines of a column show that no whole words explain. */
export const provenCuts = (lines: readonly Line[], right: number, usage: Usage): number =>
  lines.filter((line, i) => {
    const next = lines[i + 1]
    return (
      next !== undefined &&
      isCutWord(line, next, { right, usage, cutsWords: false }, loneWord(line) ?? '', lines[i + 2])
    )
  }).length

/** Whether a word at the end of a text that was cut by a page goes on with the next one. */
export const goesOnInWord = (end: string, next: string, usage: Usage): boolean => {
  const [start, rest] = [/(?<!\p{L})(\p{L}*\p{Ll})\s*$/u.exec(end)?.[1], /^\s*(\p{Ll}+)/u.exec(next)?.[1]]
  if (start === undefined || rest === undefined) return false
  const first = start.toLowerCase()
  return isOneWord(first, rest, usage) || (isUnknown(first, rest, usage) && !ENDED.test(first))
}

/** The word that a line consists of, be it but the end of one; lower case. */
export const loneWord = (line: Line): string | undefined =>
  /^(?:\s*\S{1,3}\t)?\s*[("„]?(\p{L}*\p{Ll})$/u.exec(line.text)?.[1]?.toLowerCase()

const isFull = (last: Line, next: Line, rest: string, right: number): boolean =>
  right - last.x2 <= widthOf(next, rest.slice(0, 1)) + 0.12 * last.size

/** What Czech words end with and no word is. */
const ENDING =
  /^(?:[bcčdďeéěfghíjlmnňpqrřšťtúůwxyýžá]|n[áéýíio]|ní(?:m|ho|mi|ch|mu)|ch|[nč]ní|c[eií]|[cč]n[íi]|st|n?ost[ií]?|t[ií]|s?tv[íu]|c?tví|ví|vu|[aá]c[eií]|ého|ému|[ýéí]m|[ýíé]ch|[ýí]mi|[oů]?v[áéýí]|ového|sk[áéý]|ského|skou|[ov]?ání|ování|ění|ení|ků)$/u

/** What no Czech word begins with. */
const INNER = /^(?:n[bcčdfgkprsštvzž]|r[knp]|l[ct]|m[pb])/u

/** What a case or a verb ends with, so that the word may well be whole. */
const ENDED = /(?:[aáeéěíuúůyý]|ou|[ýíáeů]ch|[éí]ho|[éí]mu|ům|[aeý]mi|ost|ová?n[ao]?)$/u

/** No Czech word of a table is longer. */
export const LONGEST_WORD = 16

/**
 * Whether two pieces make a word of the document, or one that begins like another of its words, or the second is only the
 * end of one. Words that set the width of their column fill it too, so a whole word after it is left alone.
 */
const isOneWord = (start: string, rest: string, { words, stems }: Usage): boolean => {
  if (words.has(start + rest) || (/[éí]h$/u.test(start) && rest === 'o')) return true
  if (words.has(start)) return false
  if (/[éí](?:ho|mu)$|[áeě]no$/u.test(start + rest) && rest.length < 3) return true
  return ENDING.test(rest) || INNER.test(rest) || (!words.has(rest) && stems.has(bare(start + rest.slice(0, 1))))
}

const isUnknown = (start: string, rest: string, { words }: Usage): boolean =>
  rest.length > 1 && !words.has(start) && !words.has(rest) && start.length + rest.length <= LONGEST_WORD
