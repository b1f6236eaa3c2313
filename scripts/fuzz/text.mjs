/** Mutations of text, blind ones and ones that know lines and tags. */
import { TOKENS } from './dictionary.mjs'

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {(text: string, random: Random, other: string) => string} Mutation */

/** Where a mutated text ends at most. */
const LONGEST = 60_000

/** @type {(text: string, random: Random, longest?: number) => [number, number]} */
const range = (text, random, longest = 400) => {
  const start = random.below(text.length + 1)
  return [start, Math.min(text.length, start + random.below(random.chance(0.8) ? 24 : longest))]
}
/** @type {(text: string, start: number, end: number, into: string) => string} */
const replaced = (text, start, end, into) => text.slice(0, start) + into + text.slice(end)

/** @type {(change: (lines: string[], random: Random) => void) => Mutation} */
const onLines = (change) => (text, random) => {
  const lines = text.split('\n')
  change(lines, random)
  return lines.join('\n')
}

/** @type {Mutation[]} */
const anyText = [
  (text, random) => replaced(text, ...range(text, random), ''),
  (text, random) => replaced(text, ...range(text, random, 0), random.pick(TOKENS)),
  (text, random) => replaced(text, ...range(text, random), random.pick(TOKENS)),
  (text, random) => replaced(text, ...range(text, random, 0), random.pick(TOKENS).repeat(1 + random.below(40))),
  (text, random) => {
    const [start, end] = range(text, random)
    return replaced(text, start, end, text.slice(start, end).repeat(2 + random.below(random.chance(0.9) ? 4 : 60)))
  },
  (text, random) => {
    const [start] = range(text, random)
    return replaced(
      text,
      start,
      start + 1,
      String.fromCharCode(random.chance(0.7) ? random.below(0x250) : random.below(0x10000)),
    )
  },
  (text, random, other) => replaced(text, ...range(text, random), other.slice(...range(other, random, 2000))),
  (text, random, other) => text.slice(0, random.below(text.length)) + other.slice(random.below(other.length)),
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => text.slice(random.below(text.length)),
  (text, random) => text.normalize(random.pick(['NFD', 'NFC', 'NFKD'])),
  (text, random) => text.replaceAll(' ', random.pick(['\u00a0', '  ', '\t', '\u200b ', ' \n'])),
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' ', '<br>\n', '\u2028'])),
  (text, random) => text.replace(/\d+/g, (number) => (random.chance(0.2) ? String(random.below(3000)) : number)),
  (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  onLines((lines, random) => lines.splice(random.below(lines.length), 1 + random.below(4))),
  onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)]
    ;[lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? '']
  }),
  onLines((lines, random) => {
    const at = random.below(lines.length)
    lines.splice(at, 0, ...Array.from({ length: 1 + random.below(20) }, () => lines[at] ?? ''))
  }),
  onLines((lines, random) => {
    const sign = random.pick(['- ', '> ', '# ', '\t', '    ', '| ', '1) ', '* ', '<td>'])
    const from = random.below(lines.length)
    for (let i = from; i < Math.min(lines.length, from + 1 + random.below(12)); i++) lines[i] = sign + (lines[i] ?? '')
  }),
]

const TAG = /<\/?[a-z][^<>]{0,200}>/gi
const WRAPPERS = [
  'div',
  'table',
  'td',
  'ul',
  'li',
  'p',
  'b',
  'span',
  'blockquote',
  'dl',
  'nav',
  'main',
  'h2',
  'sup',
  'pre',
  'o:p',
  'select',
]

/** @type {(change: (tag: string, random: Random) => string) => Mutation} */
const onTag = (change) => (text, random) => {
  const tags = [...text.matchAll(TAG)]
  if (tags.length === 0) return text
  const { index, 0: tag } = random.pick(tags)
  return replaced(text, index, index + tag.length, change(tag, random))
}

/** @type {Mutation[]} */
const markup = [
  onTag(() => ''),
  onTag((tag) => tag + tag),
  onTag((tag, random) => random.pick(TOKENS) + tag),
  onTag((tag, random) => tag.replace(/^(<\/?)[a-z:\d]+/i, `$1${random.pick(WRAPPERS)}`)),
  onTag((tag, random) =>
    tag.replace(
      /\/?>$/,
      ` ${random.pick(['rowspan', 'colspan'])}=${random.pick(['0', '2', '-1', '1e9', '"7"', 'x'])}>`,
    ),
  ),
  onTag((tag, random) =>
    tag.replace(
      /\/?>$/,
      ` ${random.pick(['class', 'id', 'style', 'role'])}="${random.pick(['menu', 'content', 'display:none', 'label', 'footer', 'MsoListParagraph', 'mso-list:l0 level1'])}">`,
    ),
  ),
  (text, random) => {
    const [start, end] = range(text, random, 3000)
    const name = random.pick(WRAPPERS)
    return replaced(text, start, end, `<${name}>${text.slice(start, end)}${random.chance(0.8) ? `</${name}>` : ''}`)
  },
  (text, random) => {
    // Whole elements go elsewhere, and rows grow.
    const elements = [...text.matchAll(/<(p|td|th|tr|li|h[1-6]|dt|dd)\b[^>]{0,200}>[\s\S]{0,2000}?<\/\1>/gi)]
    if (elements.length === 0) return text
    const { index, 0: element } = random.pick(elements)
    const target = random.chance(0.5) ? random.pick(elements).index : index
    return replaced(text, target, target, element.repeat(1 + random.below(3)))
  },
]

/** A text after some mutations. @type {(text: string, random: Random, other: string) => string} */
export const mutateText = (text, random, other) => {
  const kinds = text.includes('</') ? [...anyText, ...markup, ...markup] : anyText
  let mutated = text
  for (let left = 1 + random.below(random.chance(0.7) ? 4 : 16); left > 0 && mutated !== ''; left--)
    mutated = random.pick(kinds)(mutated, random, other).slice(0, LONGEST)
  return mutated
}
