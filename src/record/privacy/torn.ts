/** Words that a line divides (*No-⏎váková*) or that are spaced out (*N o v á k o v á*), put together to be looked through. */
import { Passage } from '../../text/passage.ts'

/** A hyphen before what a line or a cell begins with, in a quotation too. */
const DIVIDED = /(?<=\p{L}{2}\p{M}?)[-\u2010]\s{1,3}(?:>\s?){0,4}(?=\p{Ll}{2})/gu
const LETTER = String.raw`\p{L}\p{M}?(?![\p{L}\p{M}\p{N}])`
const SPACED = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?=\p{Lu})${LETTER}(?:\s${LETTER}){2,400}`, 'gu')
/** Looked for first, for hardly any text has them. */
const MAYBE = /[-\u2010]\s|\s\S\p{M}?\s\S\p{M}?\s/u

/** So much of the text around a torn word is read again, in characters. */
const AROUND = 200

/** A place in the text of a passage that is left out. */
interface Gap {
  readonly start: number
  readonly end: number
}

/**
 * What a passage says: itself, and what stands around torn words with them put together. Where a word ends among single letters
 * nobody can tell (*N o v á k o v á a*), so that each of its ends is tried.
 */
export function readingsOf(p: Passage): Passage[] {
  if (!MAYBE.test(p.text)) return [p]
  const divided = [...p.text.matchAll(DIVIDED)].map(({ 0: { length }, index }) => [
    { start: index, end: index + length },
  ])
  const spaced = [...p.text.matchAll(SPACED)]
  const whole = spaced.map(({ 0: letters, index }) => gapsIn(letters, index))
  // A small word of one letter may stand behind each.
  const shorter = whole.map((gaps) => gaps.slice(0, -1)).filter((gaps) => gaps.length > 1)
  return [p, ...around(p, [...divided, ...whole]), ...around(p, shorter)]
}

/** The blanks between letters of one word; another one begins with a capital behind a small letter. */
const gapsIn = (letters: string, at: number): Gap[] =>
  [...letters.matchAll(/(?<!\p{Ll}\p{M}?)\s|\s(?!\p{Lu})/gu)].map(({ index }) => ({
    start: at + index,
    end: at + index + 1,
  }))

/** The parts of a passage around gaps, without these. */
function around(p: Passage, places: readonly (readonly Gap[])[]): Passage[] {
  const gaps = places.flat().sort((a, b) => a.start - b.start)
  const parts: Gap[][] = []
  for (const gap of gaps) {
    const last = parts.at(-1)
    const before = last?.at(-1)
    if (last && before && gap.start - before.end <= AROUND) last.push(gap)
    else parts.push([gap])
  }
  return parts.flatMap((part) => {
    let at = wordBegin(p.text, Math.max(0, (part[0]?.start ?? 0) - AROUND))
    const kept: Passage[] = []
    for (const { start, end } of part) {
      if (start > at) kept.push(p.slice(at, start))
      at = end
    }
    kept.push(p.slice(at, wordBegin(p.text, at + AROUND)))
    return Passage.join(kept, '')
  })
}

/** The next place at which no word is cut. */
const wordBegin = (text: string, at: number): number => {
  if (at === 0 || at >= text.length) return Math.min(at, text.length)
  const blank = text.indexOf(' ', at)
  return blank < 0 ? text.length : blank
}
