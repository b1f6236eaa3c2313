/** Regular expressions as passages need them: made once, for making one takes longer than most matches. */

const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f`

/**
 * A source with `\p{L}` as the letters of Latin script, which Czech documents are written in. Where case does not count, V8
 * takes a millisecond for each `\p{L}` to find what else its 130,000 letters match: half a second a run.
 */
export const latin = (source: string): string => {
  let isClass = false
  return source.replaceAll(/\\p\{L\}|\\.|[[\]]/g, (part) => {
    if (part === '[') isClass = true
    else if (part === ']') isClass = false
    else if (part === String.raw`\p{L}`) return isClass ? LETTERS : `[${LETTERS}]`
    return part
  })
}

type Use = 'test' | 'match' | 'matchAll'
const FLAGS: Readonly<Record<Use, string>> = { test: '', match: 'd', matchAll: 'dg' }
const made = {
  test: new WeakMap<RegExp, RegExp>(),
  match: new WeakMap<RegExp, RegExp>(),
  matchAll: new WeakMap<RegExp, RegExp>(),
}

/** The pattern for a use: to test for it, to find its first match or all, with the indices of their groups. */
export const patternFor = (use: Use, pattern: RegExp): RegExp => {
  const known = made[use].get(pattern)
  if (known) return known
  const source = pattern.ignoreCase ? latin(pattern.source) : pattern.source
  const added = new RegExp(source, pattern.flags.replace(/[dgy]/g, '') + FLAGS[use])
  made[use].set(pattern, added)
  return added
}
