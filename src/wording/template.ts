/**
 * Sentences that are made in English where something happens, and kept or handed on so. In another language they are told by the
 * pattern that they were made of: `"{text}" is no date` gives `„{text}“ není datum`.
 */
export type Slots = Readonly<Record<string, string | number>>

/** Each English pattern with named slots, and the Czech one or what makes it of the slots' words. */
export type Templates = Readonly<Record<string, string | ((slots: Readonly<Record<string, string>>) => string)>>

type SlotOf<Pattern extends string> = Pattern extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `"${string}` ? never : Name) | SlotOf<Rest>
  : never

/** A sentence of one of some patterns, with what fills its slots: what is said in no other language does not compile. */
export type Sentence<Pattern extends string> = Pattern extends unknown
  ? [SlotOf<Pattern>] extends [never]
    ? Pattern
    : readonly [pattern: Pattern, slots: Readonly<Record<SlotOf<Pattern>, string | number>>]
  : never

/** A sentence that was made before, as by another thread; it is of some pattern already. */
export interface Said {
  readonly said: string
}

const SLOT = /\{(\w+)\}/g

const filled = (pattern: string, slots: Slots): string =>
  pattern.replaceAll(SLOT, (_, name: string) => String(slots[name] ?? ''))

/** The English words of a sentence. */
export const wordsOf = (sentence: string | readonly [pattern: string, slots: Slots] | Said): string => {
  if (typeof sentence === 'string') return sentence
  return 'said' in sentence ? sentence.said : filled(...sentence)
}

/** A sentence in Czech by the first pattern that it is of; undefined for one that is of none. */
export function inCzech(sentence: string, templates: Templates): string | undefined {
  for (const [english, czech] of Object.entries(templates)) {
    const slots = slotsOf(english, sentence)
    if (slots !== undefined) return typeof czech === 'string' ? filled(czech, slots) : czech(slots)
  }
  return undefined
}

/** What stands in the slots of a pattern, each slot as short as can be; in time proportional to the sentence. */
function slotsOf(pattern: string, sentence: string): Readonly<Record<string, string>> | undefined {
  const [head = '', ...parts] = pattern.split(/\{(\w+)\}/)
  if (parts.length === 0) return sentence === head ? {} : undefined
  const tail = parts.at(-1) ?? ''
  if (!sentence.startsWith(head) || !sentence.endsWith(tail)) return undefined
  const end = sentence.length - tail.length
  const slots: Record<string, string> = {}
  let at = head.length
  for (let i = 0; i < parts.length; i += 2) {
    const literal = parts[i + 1] ?? ''
    const found = i + 2 < parts.length ? sentence.indexOf(literal, at) : end
    if (found < at || found > end) return undefined
    slots[parts[i] ?? ''] = sentence.slice(at, found)
    at = found + literal.length
  }
  return slots
}
