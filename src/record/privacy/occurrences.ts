/** Finds names and other words again, whatever their accents, capitals and blanks. */
import type { Passage } from '../../text/passage.ts'
import { slug } from '../identity/slug.ts'

/** What is looked for: words as `keyOf` writes them, told by a set of them or by a set of their hashes. */
export interface Keys {
  /** How many words the keys have. */
  readonly sizes: readonly number[]
  readonly has: (key: string) => boolean
}

/** Words without accents, capitals and signs, parted by single blanks. */
export const keyOf = (words: string): string => slug(words)

export const keysOf = (texts: Iterable<string>): Keys => {
  const keys = new Set([...texts].map(keyOf).filter((key) => key !== ''))
  return { sizes: sizesOf(keys), has: (key) => keys.has(key) }
}

const sizesOf = (keys: Iterable<string>): number[] =>
  [...new Set([...keys].map((key) => key.split(' ').length))].sort((a, b) => b - a)

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu
/** What may stand between the words of one name. */
const BETWEEN = /^[^\p{L}\p{N}]{0,3}$/u

/** Every place where a key stands, the longest first; words that blanks part have to be capitalised as names are. */
export function* occurrences(p: Passage, { sizes, has }: Keys): Generator<Passage> {
  if (sizes.length === 0) return
  const words = [...p.text.matchAll(WORD)].map(({ 0: text, index }) => ({
    key: keyOf(text),
    start: index,
    end: index + text.length,
    isName: !/^\p{Ll}/u.test(text),
  }))
  const most = sizes.reduce((largest, size) => Math.max(largest, size), 0)
  for (const [i, first] of words.entries()) {
    let key = ''
    let [isName, isClose] = [true, true]
    for (let size = 1; size <= most; size++) {
      const word = words[i + size - 1]
      const before = words[i + size - 2]
      if (!word) break
      const gap = size === 1 || !before ? '' : p.text.slice(before.end, word.start)
      if (!BETWEEN.test(gap)) break
      isClose &&= !/\s/.test(gap)
      isName &&= word.isName
      key += size === 1 ? word.key : ` ${word.key}`
      if ((isName || (isClose && size > 1)) && sizes.includes(size) && has(key)) yield p.slice(first.start, word.end)
    }
  }
}
