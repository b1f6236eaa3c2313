/** Readings as text that a test can compare at a glance. */
import type { Block, Reading } from '../../src/document/block.ts'
import type { Passage, Span } from '../../src/text/passage.ts'

const join = (lines: readonly Passage[]): string => lines.map((line) => line.text).join(' / ')

/** `#2 Heading`, `text / second line`, `[1] note`, `- item`, `1. numbered item`, `| cell | cell / second line |`. */
export const show = (blocks: readonly Block[], indent = ''): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [`${indent}#${block.level} ${block.text.text}`]
    if (block.type === 'paragraph') return [`${indent}${block.note ? `[${block.note.text}] ` : ''}${join(block.lines)}`]
    if (block.type === 'table')
      return block.rows.map((row) => `${indent}| ${row.map((cell) => join(cell.lines)).join(' | ')} |`)
    return block.items.flatMap((item, i) => [
      `${indent}${block.ordered ? `${i + 1}.` : '-'} ${join(item.lines)}`.trimEnd(),
      ...show(item.blocks, `${indent}  `),
    ])
  })

const passagesIn = (block: Block): Passage[] => {
  if (block.type === 'heading') return [block.text]
  if (block.type === 'paragraph') return [...block.lines, ...(block.note ? [block.note] : [])]
  if (block.type === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines))
  return block.items.flatMap((item) => [...item.lines, ...item.blocks.flatMap(passagesIn)])
}

export interface Account {
  /** Non-blank characters that no part of the reading accounts for: always ''. */
  readonly lost: string
  /** Spans that do not lie in the text: always none. */
  readonly outside: readonly Span[]
}

/** Holds a reading against its text: nothing is lost, and every span lies inside. */
export const accounts = (reading: Reading): Account => {
  const { text, blocks, footnotes, references, furniture, markup, hidden } = reading
  const passages = [
    ...blocks.flatMap(passagesIn),
    ...footnotes.flatMap(({ marker, text }) => [marker, text]),
    ...references,
    ...furniture,
  ]
  const spans = [...passages.flatMap((passage) => passage.spans), ...markup, ...hidden]
  const claimed = new Uint8Array(text.length)
  for (const [start, end] of spans) claimed.fill(1, start, end)
  const isLost = (character: string, i: number): boolean =>
    !claimed[i] && !/[\s\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)
  return {
    lost: text.split('').filter(isLost).join(''),
    outside: spans.filter(([start, end]) => start < 0 || end > text.length || start > end),
  }
}

export const NOTHING_LOST: Account = { lost: '', outside: [] }
