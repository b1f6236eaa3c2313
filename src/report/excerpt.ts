/** The place in a source that a value was read from. */
type Span = readonly [number, number]

export interface Excerpt {
  /** Line of the first word, from 1. */
  readonly line: number
  /** The words and some around them, white space collapsed, tags left out. */
  readonly parts: readonly { readonly text: string; readonly quoted: boolean }[]
}

/** So much is shown around the words, and of long passages at either end. */
const around = 60
const longest = 360

export const excerptOf = (source: string, spans: readonly Span[]): Excerpt | undefined => {
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return undefined
  const parts = [{ text: before(source, first[0]), quoted: false }]
  spans.forEach(([start, end], i) => {
    parts.push({ text: plain(source.slice(start, end)), quoted: true })
    const next = spans[i + 1]?.[0]
    parts.push({ text: next === undefined ? behind(source, end) : between(source.slice(end, next)), quoted: false })
  })
  return { line: lineOf(source, first[0]), parts: shortened(parts.filter((part) => part.text !== '')) }
}

const lineOf = (source: string, offset: number): number => {
  let line = 1
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) line++
  return line
}

/** Without tags and the stars of Markdown. */
const plain = (text: string): string => text.replace(/<[^<>]{0,400}>|\*\*/g, ' ').replace(/\s+/g, ' ')

/** The words of the same line before the quote, from the beginning of a word on. */
const before = (source: string, start: number): string => {
  const from = Math.max(0, start - around)
  const text = source.slice(from, start)
  const line = text.slice(text.lastIndexOf('\n') + 1).replace(/^[^<>]*>/, '')
  const cut = from > 0 && line.length === text.length
  return cut ? plain(line.replace(/^\S*\s/, '… ')) : plain(line).trimStart()
}

const behind = (source: string, end: number): string => {
  const text = source.slice(end, end + around)
  const [line = ''] = text.split('\n', 1)
  const cut = end + around < source.length && line.length === text.length
  const whole = line.replace(/<[^<>]*$/, '')
  return plain(cut ? whole.replace(/\s\S*$/, ' …') : whole).trimEnd()
}

const between = (text: string): string => (text.length > around ? ' … ' : plain(text))

/** Long quotes without their middle, and no more parts than a reader takes in. */
const shortened = (parts: Excerpt['parts'][number][]): Excerpt['parts'] => {
  const kept: Excerpt['parts'][number][] = []
  let room = longest
  for (const { text, quoted } of parts) {
    if (room <= 0) return [...kept, { text: ' …', quoted: false }]
    const half = Math.max(40, Math.floor(room / 2))
    kept.push({ quoted, text: text.length <= 2 * half ? text : `${text.slice(0, half)} … ${text.slice(-half)}` })
    room -= text.length
  }
  return kept
}
