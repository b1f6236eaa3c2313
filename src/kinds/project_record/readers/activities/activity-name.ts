/** The names of key activities: how they are told from the text about them. */
import { sentencesOf } from '../../../../czech/sentence.ts'
import type { Passage } from '../../../../text/passage.ts'

/** *KA 1:*, *KA01*, *Klíčová aktivita č. 1 –*, *Aktivita 2*, *1.* is a list's sign. */
const MARKER =
  /^(?:(?:(?:klíčová|hlavní|podpůrná)\s)?aktivita\s?(?:č\.|číslo)?|KA\.?\s?(?:č\.)?|A)\s?(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d/])(?:\s?[-–—:.)]){0,2}\s?/iu
const NUMBER = /^(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-z]\)|[A-H][.)]|[IVX]{1,4}\.)\s(?=\p{Lu})/u

export interface Marked {
  readonly marker: Passage
  readonly rest: Passage
}

/** A line that begins with an activity's number. */
export const markedName = (line: Passage): Marked | undefined => {
  const found = line.match(MARKER)
  return found && { marker: found.whole.trim(), rest: line.slice(found.end).trim() }
}

/** A heading without the number before it. */
export const withoutNumber = (line: Passage): Marked | undefined => {
  const found = line.match(NUMBER)
  return found ? { marker: found.whole.trim(), rest: line.slice(found.end).trim() } : markedName(line)
}

/** Names longer than this are sentences that lost their stop. */
const LONGEST_NAME = 260
const FINITE_VERB =
  /(?<!\p{L})(?:je|jsou|bude|budou|byl[aoiy]?|má|mají|bylo|probíhá|probíhají|probíhal\p{L}?|probíhalo|proběhn\p{L}+|zahrnuje|zahrnují|umožn\p{L}+|zajistí|zajišťuje|nabízí|poskytuje|spočívá|vychází|slouží|zaměřuje|můžeme|mohou|může|lze|chceme|budeme|jsme)(?!\p{L})/iu

/** Whether a line standing alone reads like a name: a capital, no sentence, no stop, no label. */
export const looksLikeName = (line: Passage): boolean => line.test(/^["„(]?[\p{Lu}\p{N}]/u) && isPhrase(line)

/** Whether the words are no sentence; in a list a name may begin with a small letter. */
const isPhrase = (line: Passage): boolean =>
  line.length <= LONGEST_NAME &&
  !line.test(/[.;:,?!…]$/u) &&
  !line.test(/:\s|@|www\.|https?:/u) &&
  !line.test(FINITE_VERB) &&
  sentencesOf(line).length === 1

export interface NamedText {
  readonly name: Passage | undefined
  readonly text: Passage | undefined
  /** What parts them. */
  readonly marks: readonly Passage[]
}

const PARTED = /^(?<name>[^.!?:–—]{3,160}?)(?<sign>\s[-–—]\s|:\s)(?<text>.+)$/su

/** An item that holds a name, a text or both: *name – text*, *name: text*, *name. Text.* */
export const nameAndText = (item: Passage): NamedText => {
  const { name, sign, text } = item.match(PARTED)?.named ?? {}
  if (name && sign && text && !name.test(FINITE_VERB)) return { name: name.trim(), text, marks: [sign.trim()] }
  const [first, ...others] = sentencesOf(item)
  if (first && others.length > 0) {
    const bare = first.strip(/\./)
    if (looksLikeName(bare) && bare.length <= 120)
      return { name: bare, text: item.slice(first.length).trim(), marks: [first.slice(bare.length)] }
  }
  const bare = item.strip(/[,;]/)
  if (looksLikeName(bare)) return { name: bare, text: undefined, marks: [item.slice(bare.length)] }
  const phrase = item.strip(/[,;.]/)
  return isPhrase(phrase)
    ? { name: phrase, text: undefined, marks: [item.slice(phrase.length)] }
    : { name: undefined, text: item, marks: [] }
}
