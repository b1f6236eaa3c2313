/** Sentences of Czech prose; the stop of a date, an ordinal, a title or an abbreviation ends none. */
import { findOnce, onceOf } from '../mentions/once.ts'
import type { Passage } from '../text/passage.ts'
import { hasAny } from '../text/character.ts'

/** A stop (not that of *mil. Kč*), the quote or parenthesis that it closes, and a blank before what may begin a sentence. */
const STOP = /[.!?…]["“”)\]]?\s(?!(?:Kč|CZK|EUR)(?!\p{L}))(?=["„(\[]?[\p{Lu}\d])/gu

/** Abbreviations after which a capital letter goes on with the sentence, each word as it stands before its stop. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:Mgr|Bc|BcA|MgA|Ing|PhDr|JUDr|MUDr|RNDr|PaedDr|ThDr|ThMgr|doc|prof|arch|dr|DiS|tel|mob|č|čp|např|tzv|resp|sv|ul|nám|tř|vč|cca|čl|odst|písm|str|st|min|max|hl|Mor|Čes|Nov|St|event|zejm|tj|tzn|mj|viz|p|pí|r|rr|km|hod|ods|\p{Lu})\.$/u

/** A number with a stop is an ordinal or a part of a date: *12. 6. 2015*, *5. vlna*, *III. Etapa*. */
const ORDINAL = /(?<![\p{L}\p{N}])(?:\d{1,2}|(?<=^|:\s)\d{3}|[IVX]{1,4})\.$/u

/** A legal form before its number: *Kompas, z. s. (IČO: …)*. */
const SHORT_FORM = /\s\p{Ll}\.$/u

/** Whether a figure stands before the stop, Arabic or Roman; any other word may be an abbreviation. */
const isNumber = (sign: string | undefined): boolean => sign !== undefined && '0123456789IVX'.includes(sign)

/** The sentences of a passage in order, each trimmed. */
export const sentencesOf = (p: Passage): Passage[] => partsOf(p).map(({ passage }) => passage)

/** The sentences of all texts of a document; parted once for all who ask, who so ask about the same passages. */
export const sentencesIn = onceOf((texts: readonly Passage[]): readonly Passage[] => texts.flatMap(sentencesOf))

const partsOf = findOnce((p) => {
  const sentences: Passage[] = []
  if (!hasAny(p.text.slice(0, -1), '.!?…')) return p.isEmpty ? [] : [{ passage: p.trim() }]
  let from = 0
  for (const { start, end, whole } of p.matchAll(STOP)) {
    const before = p.text.slice(Math.max(from, start - 12), start + 1)
    if (whole.text.startsWith('.') && (isNumber(before.at(-2)) ? ORDINAL : ABBREVIATION).test(before)) continue
    if (p.text.charAt(end) === '(' && SHORT_FORM.test(before)) continue
    sentences.push(p.slice(from, end).trim())
    from = end
  }
  const rest = p.slice(from).trim()
  return (rest.isEmpty ? sentences : [...sentences, rest]).map((passage) => ({ passage }))
})
