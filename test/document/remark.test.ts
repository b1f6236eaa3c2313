/** Piece by piece, a sound Markdown text is read as remark reads it whole. */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { readText } from '../../src/formats/text/text.ts'
import { show } from './shown.ts'

const remark = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Plain text of inline nodes, its lines parted as `show` parts them. */
const inline = (node: Nodes): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(inline).join('') : ''
}
const lines = (node: Nodes): string =>
  inline(node)
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
    .join(' / ')

const isBoldLine = (node: Nodes): boolean => {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'strong' && lines(first) === lines(node) && /[^.,;]$/.test(lines(node))
}

const showTree = (node: Nodes, indent = ''): string[] => {
  if (node.type === 'heading') return [`${indent}#${node.depth} ${lines(node).replaceAll(' / ', ' ')}`]
  if (node.type === 'paragraph')
    return [isBoldLine(node) ? `${indent}#7 ${lines(node).replaceAll(' / ', ' ')}` : `${indent}${lines(node)}`]
  if (node.type === 'table') return node.children.map((row) => `${indent}| ${row.children.map(lines).join(' | ')} |`)
  if (node.type === 'list')
    return node.children.flatMap((item, i) => {
      const [first, ...rest] = item.children
      const sign = node.ordered ? `${i + 1}.` : '-'
      return [
        `${indent}${sign} ${first ? lines(first) : ''}`,
        ...rest.flatMap((child) => showTree(child, `${indent}  `)),
      ]
    })
  return 'children' in node ? node.children.flatMap((child) => showTree(child, indent)) : []
}

const word = fc.constantFrom('Město', 'jihlava', 'období', '2019', '1. 4. 2014', 'č. 11', 'a', 'PSZ,', '586 01', 'Kč')
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => `Text ${list.join(' ')}`)
const span = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `_${text} **${text}**_`),
  words.map((text) => `[${text}](https://mesto.example/a_b)`),
  words.map((text) => `\`${text}\``),
  fc.constantFrom(
    '&nbsp;',
    '&amp;',
    '&scaron;',
    '&#269;',
    '\\*',
    '\\_',
    '\\|',
    'R&D',
    '<https://mesto.example>',
    'a_b_c',
  ),
)
const line = fc
  .tuple(
    fc.oneof(
      words,
      words.map((text) => `**${text}**`),
    ),
    fc.array(span, { maxLength: 3 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '))
const cell = fc.oneof(line, fc.constant(''))

const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`)
const underlined = fc.tuple(words, fc.constantFrom('===', '---')).map(([text, dashes]) => `${text} Jihlava\n${dashes}`)
const paragraph = fc
  .tuple(line, fc.constantFrom('', '  ', '\\'), fc.array(line, { maxLength: 3 }))
  .map(([first, end, rest]) => [first, ...rest].join(`${end}\n`))
const list = fc
  .array(fc.tuple(line, fc.array(line, { maxLength: 2 })), { minLength: 1, maxLength: 4 })
  .map((items) =>
    items.map(([text, inner]) => [`- ${text}`, ...inner.map((item) => `  - ${item}`)].join('\n')).join('\n'),
  )
/** In Czech a number counts only before a capital letter: "28. října" is a date. */
const ordered = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((text, i) => `${i + 1}. Text ${text}`).join('\n'))
const table = fc.integer({ min: 2, max: 4 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => `| ${cells.join(' | ')} |`)
  return fc
    .tuple(row, fc.array(row, { maxLength: 4 }))
    .map(([title, rows]) => [title, `|${' --- |'.repeat(columns)}`, ...rows].join('\n'))
})
const quote = paragraph.map((text) => text.replace(/^/gm, '> '))

it('reads sound Markdown as remark does', () => {
  const blocks = fc.array(fc.oneof(heading, underlined, paragraph, list, ordered, table, quote), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(blocks, (parts) => {
      // A paragraph between them keeps neighbouring lists and quotes apart.
      const text = parts.join('\n\nMezitím.\n\n')
      expect(show(readText(text).blocks)).toEqual(showTree(remark.parse(text)))
    }),
    { numRuns: 200 },
  )
})
