/**
 * Compares expected facts, written by hand, with an extracted document.
 *
 * Below `content` a value that nobody expects is a difference; members that an object leaves open it names: `"$open": ["summary"]`.
 */

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Lists that may hold more than is expected. */
const OPEN = new Set(['/municipalities'])

/** White space, list signs and the punctuation that ends a text make no difference. */
const fold = (value: Json): Json =>
  typeof value === 'string'
    ? value
        .normalize('NFC')
        .replace(/(^|\s)[-•–]\s+/g, '$1')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.,;:]+$/, '')
    : value

/** One line for each expected fact that is missing or wrong and for each item that nobody expects. */
export const differences = (expected: Json, actual: Json | undefined, pointer = ''): string[] => {
  if (expected === null) return actual == null ? [] : [`${pointer}: expected nothing, got ${show(actual)}`]
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? actual : []
    if (OPEN.has(pointer)) return expected.flatMap((item, i) => openItem(item, list, `${pointer}/${i}`))
    const items = expected.flatMap((item, i) => differences(item, list[i], `${pointer}/${i}`))
    return [...items, ...list.slice(expected.length).map((item) => `${pointer}: unexpected ${show(item)}`)]
  }
  if (typeof expected === 'object') {
    const object = typeof actual === 'object' && actual !== null && !Array.isArray(actual) ? actual : {}
    const { $open: open, ...members } = expected
    const wrong = Object.entries(members).flatMap(([key, value]) =>
      differences(value, object[key], `${pointer}/${key}`),
    )
    const known = new Set([...Object.keys(members), ...(Array.isArray(open) ? open : [])])
    const unknown = pointer.startsWith('/content') ? Object.entries(object).filter(([key]) => !known.has(key)) : []
    return [
      ...wrong,
      ...unknown
        .filter(([, value]) => !isNothing(value))
        .map(([key, value]) => `${pointer}/${key}: unexpected ${show(value)}`),
    ]
  }
  return actual !== undefined && fold(expected) === fold(actual)
    ? []
    : [`${pointer}: expected ${show(expected)}, got ${show(actual)}`]
}

/** An empty list says no more than an absent member. */
const isNothing = (value: Json): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** The item of an open list that differs least. */
const openItem = (expected: Json, list: readonly Json[], pointer: string): string[] => {
  const all = list.map((item) => differences(expected, item, pointer)).sort((a, b) => a.length - b.length)
  return all[0] ?? [`${pointer}: missing ${show(expected)}`]
}

const show = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 160)
