/** Items of a cell: parted by line breaks or runs of spaces where there are any, else by a capitalised word. */
import type { Gazetteer } from '../../../czech/municipality/gazetteer.ts'
import { Passage } from '../../../text/passage.ts'
import { stripStop } from './lists.ts'

/** A capitalised word that is no abbreviation (LP, PSZ) begins an item, unless it is a name inside one. */
const CAPITALISED = /(?<=[\p{L}\p{N})”“".] )\p{Lu}\p{Ll}+/gu

/** Names that stand inside an item, by their case: never the first word of one. */
const NAMES =
  /^(?:Agentu(?:ry|ře|rou)|Agenturu|Zastupitelstv(?:a|u|em)|Rad(?:y|ou)|Odbor(?:u|em)|Ministerstv(?:a|u|em)|Policie|Úřad(?:u|em)|Krajsk(?:ého|ému|ým)|Městsk(?:ého|ému|ým)|Lokálního|Lokálním|Evropsk(?:é|ého|ou)|Plán(?:u|em)|Strategick(?:ého|ému|ým)|Koncepc(?:i|í)|Metodik(?:y|ou)|Operačního|Popisu)$/u

/** After these words a capitalised word is a name. */
const PREPOSITION =
  /(?:^|\s)(?:[vksuzo]|ve|ke|se|ze|na|do|od|po|za|pro|při|před|mezi|dle|podle|vůči|bez|včetně|vč\.|PS|skupin\p{L}{1,3}|program\p{L}{0,3}|projekt\p{L}{0,3}|ORP|okres\p{L}{0,2}|města|obce|kraje|městem|obcí|městu|obci)$/iu

/** A sign of a list before an item of it. */
export const SIGN = /^(?:[-–—•·*▪o]|\d{1,2}[.)]|[a-z]\))\s+/u

/** A town in another case than the nominative stands inside an item: "zaškolení pracovníků Sokolova". */
export const isTownInside =
  ({ index }: Gazetteer) =>
  (word: string): boolean => {
    const forms = index.exact.get(word.toLowerCase())
    return forms.length > 0 && forms.every(({ cases }) => !cases.includes('nominative'))
  }

/** The items of a cell, without their list signs; `isName` tells capitalised words that stand inside an item. */
export const itemsOf = (lines: readonly Passage[], isName: (word: string) => boolean): Passage[] => {
  const whole = joinWrapped(lines)
  const parts = whole.length > 1 ? whole : whole.flatMap((line) => splitAtCapitals(line, isName))
  return (
    parts
      .flatMap((part) => part.split(/;\s|(?<=\p{L}) [•▪·] /u))
      .map((part) => part.slice(part.match(SIGN)?.end ?? 0).strip(/[;,]/))
      // What begins with a small letter is no sentence.
      .map((part) => (part.text.endsWith('.') && part.test(/^\p{Ll}/u) ? stripStop(part) : part))
      .filter((part) => !part.isEmpty)
  )
}

/** A line that begins with a small letter runs on from the one before, unless all items of the cell begin so. */
export const joinWrapped = (lines: readonly Passage[]): Passage[] => {
  if (lines[0]?.test(/^\p{Ll}/u)) return [...lines]
  const joined: Passage[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && line.test(/^[\p{Ll}(]/u) && !line.test(SIGN)) joined[joined.length - 1] = Passage.join([last, line])
    else joined.push(line)
  }
  return joined
}

const splitAtCapitals = (line: Passage, isName: (word: string) => boolean): Passage[] => {
  const cuts = capitalStarts(line).filter((start) => !isName(/^\p{L}*/u.exec(line.text.slice(start))?.[0] ?? ''))
  return [0, ...cuts].map((start, i) => line.slice(start, cuts[i]).trim())
}

/** Where in the line a capitalised word begins that may begin an item or a sentence. */
export const capitalStarts = (line: Passage): number[] =>
  [...line.matchAll(CAPITALISED)]
    .filter(({ whole, start }) => !NAMES.test(whole.text) && !PREPOSITION.test(line.text.slice(0, start).trimEnd()))
    .map(({ start }) => start)
