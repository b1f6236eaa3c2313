/**
 * Sentences that are made in English where something happens, and kept or handed on so. In another language they are told by the
 * pattern that they were made of: `"{text}" is no date` gives `„{text}“ není datum`.
 */
export type Slots = Readonly<Record<string, string>>

/** An English pattern with named slots, and the Czech one or what makes it of the slots' words. */
export type Template = readonly [english: string, czech: string | ((slots: Slots) => string)]

/** A sentence in Czech by the first pattern that it is of; undefined for one that is of none. */
export function inCzech(sentence: string, templates: readonly Template[]): string | undefined {
  for (const [english, czech] of templates) {
    const slots = slotsOf(english, sentence)
    if (slots === undefined) continue
    return typeof czech === 'string'
      ? czech.replaceAll(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
      : czech(slots)
  }
  return undefined
}

/** What stands in the slots of a pattern, each slot as short as can be; in time proportional to the sentence. */
function slotsOf(pattern: string, sentence: string): Slots | undefined {
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
