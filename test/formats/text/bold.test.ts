import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readBold } from '../../../src/formats/text/bold.ts'

const remark = unified().use(remarkParse)

/** What a reader takes of inline nodes: their types and the words that they hold, without blanks at their edges. */
const shown = (text: string, node: Nodes): unknown => {
  const words = text.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'text') return words.trim()
  if (node.type === 'html') return { tag: node.value, end: node.position?.end.offset }
  return 'children' in node ? { [node.type]: node.children.map((child) => shown(text, child)) } : node.type
}

const piece = fc.constantFrom(
  '**',
  '*',
  '<sup>',
  '</sup>',
  '<br>',
  '<br />',
  'město',
  'Rok',
  '2019',
  '1',
  '.',
  ':',
  '(',
  ')',
  ' ',
  ' ',
  '\n',
  '&amp;',
  '–',
  '_',
  '<b>',
)
const text = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  // A word first, so that no list and no other block begins.
  .map((pieces) => `Text ${pieces.join('').replaceAll(/\n\s*/g, '\n')}`.trim())

test('bold type, raised numbers and breaks are read as remark reads them, or left to remark', () => {
  let read = 0
  fc.assert(
    fc.property(text, (words) => {
      const own = readBold(words)
      if (!own) return
      read++
      const [paragraph, ...more] = remark.parse(words).children
      if (paragraph?.type !== 'paragraph' || more.length > 0) return
      expect(own.children.map((child) => shown(words, child))).toEqual(
        paragraph.children.map((child) => shown(words, child)),
      )
    }),
    { numRuns: 4000 },
  )
  expect(read).toBeGreaterThan(200)
})

test('what it cannot tell is left to remark', () => {
  for (const words of [
    '*a*',
    '***a***',
    '**a',
    'a**b**c',
    '** a**',
    '[a](b)',
    '`**a**`',
    '**a**  \nb',
    '<b>a</b>',
    String.raw`\**a**`,
  ])
    expect(readBold(words), words).toBeUndefined()
})
