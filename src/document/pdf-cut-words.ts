/** Words that a PDF cuts without a hyphen, because their column is narrower than they are. */
import { bare } from './bare.ts'
import { widthOf, type Line } from './pdf-lines.ts'
import type { Usage } from './pdf-usage.ts'

interface Column {
  /** Where its lines end at the right. */
  readonly right: number
  readonly usage: Usage
  readonly cutsWords: boolean
}

/** Whether the last word of a line goes on with the next line: it stands alone and leaves no room for another letter. */
export const isCutWord = (last: Line, next: Line, { right, usage, cutsWords }: Column): boolean => {
  const [start, rest] = [loneWord(last), /^\s*(\p{Ll}+)/u.exec(next.text)?.[1]]
  if (start === undefined || rest === undefined || !isFull(last, next, rest, right)) return false
  // "konzultant|a/ky": no word of one letter stands before a slash.
  if (/^\s*\p{Ll}[/-]/u.test(next.text)) return true
  return isOneWord(start, rest, usage) || (cutsWords && isUnknown(start, rest, usage))
}

/** How many cuts the lines of a column show that no whole words explain. */
export const provenCuts = (lines: readonly Line[], right: number, usage: Usage): number =>
  lines.filter((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && isCutWord(line, next, { right, usage, cutsWords: false })
  }).length

/** Whether a word at the end of a text that was cut by a page goes on with the next one. */
export const goesOnInWord = (end: string, next: string, usage: Usage): boolean => {
  const [start, rest] = [/(\p{L}*\p{Ll})\s*$/u.exec(end)?.[1], /^\s*(\p{Ll}+)/u.exec(next)?.[1]]
  if (start === undefined || rest === undefined) return false
  return isOneWord(start.toLowerCase(), rest, usage) || isUnknown(start.toLowerCase(), rest, usage)
}

/** The word that a line consists of, be it but the end of one; lower case. */
export const loneWord = (line: Line): string | undefined =>
  /^\s*[("„]?(\p{L}*\p{Ll})$/u.exec(line.text)?.[1]?.toLowerCase()

const isFull = (last: Line, next: Line, rest: string, right: number): boolean =>
  right - last.x2 <= widthOf(next, rest.slice(0, 1)) + 0.12 * last.size

/** What Czech words end with and no word is. */
const ENDING =
  /^(?:[bcčdďeéěfghíjlmnňpqrřsšťtúůwxyýžá]|n[áéýíio]|ní(?:m|ho|mi|ch|mu)|c[eií]|[cč]n[íi]|st|n?ost[ií]?|t[ií]|s?tv[íu]|c?tví|ví|vu|[aá]c[eií]|ého|ému|[ýéí]m|[ýíé]ch|[ýí]mi|[oů]?v[áéýí]|ového|sk[áéý]|ského|skou|[ov]?ání|ování|ění|ení|ků)$/u

/** What a case or a verb ends with, so that the word may well be whole. */
const ENDED = /(?:[aáeéěíuúůyý]|ou|[ýíáeů]ch|[éí]ho|[éí]mu|ům|[aeý]mi|ost|ová?n[ao]?)$/u

/** No Czech word of a table is longer. */
const LONGEST = 17

/**
 * Whether two pieces make a word of the document, or one that begins like another of its words, or the second is only the
 * end of one. Words that set the width of their column fill it too, so a whole word after it is left alone.
 */
const isOneWord = (start: string, rest: string, { words, stems }: Usage): boolean => {
  if (words.has(start + rest) || (/[éí]h$/u.test(start) && rest === 'o')) return true
  if (words.has(start)) return false
  return ENDING.test(rest) || (!words.has(rest) && stems.has(bare(start + rest.slice(0, 1))))
}

const isUnknown = (start: string, rest: string, { words }: Usage): boolean =>
  !words.has(start) && !words.has(rest) && !ENDED.test(start) && start.length + rest.length <= LONGEST
