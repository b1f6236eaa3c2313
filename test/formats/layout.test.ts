import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Reading } from '../../src/document/block.ts'
import { layOut } from '../../src/formats/layout.ts'
import { passagesOf } from '../../src/document/passages.ts'
import { readHtml } from '../../src/formats/html/html.ts'
import { readText } from '../../src/formats/text/text.ts'
import { Passage } from '../../src/text/passage.ts'

const wordsOf = (blocks: readonly Block[]) => blocks.flatMap(passagesOf).map((passage) => passage.text)

/** What each passage says it is must stand where it says it stands. */
const misplaced = ({ text, blocks, references, footnotes }: Reading) =>
  [...blocks.flatMap(passagesOf), ...references, ...footnotes.map((footnote) => footnote.text)].filter((passage) => {
    const there = passage.spans.map(([start, end]) => text.slice(start, end)).join('')
    return passage.source !== text || there.replace(/\s+/g, '') !== passage.text.replace(/\s+/g, '')
  })

describe('the text of a document', () => {
  test.each([
    [
      'headings and paragraphs stand apart',
      '# Jihlava\nprvní řádek\ndruhý řádek',
      'Jihlava\n\nprvní řádek\ndruhý řádek',
    ],
    ['items are indented by their depth', '* Sídlo:\n  * Město: **Telč**\n* IČ', '- Sídlo:\n  - Město: Telč\n- IČ'],
    ['numbered items keep a number', '1) Analýza\n2) Plán', '1. Analýza\n2. Plán'],
    ['cells are parted by tabs, their lines by two spaces', '| A | B |\n|---|---|\n| a<br>b | c |', 'A\tB\na  b\tc'],
    ['raised numbers stand in brackets', 'Sídlo<sup>1</sup> obce\n\n<sup>1</sup> Úřad', 'Sídlo[1] obce\n\n[1] Úřad'],
  ])('%s', (_, source, expected) => {
    const laid = layOut(readText(source, readHtml))
    expect(laid.text).toBe(expected)
    expect(misplaced(laid)).toEqual([])
  })

  test('a raised number is no part of the word before it', () => {
    const { blocks, references } = layOut(readText('Manažer <sup>3</sup> města', readHtml))
    expect(wordsOf(blocks)).toEqual(['Manažer města'])
    expect(references.map((reference) => reference.text)).toEqual(['3'])
  })

  test('the bold beginning of a paragraph stays one', () => {
    const [block] = layOut(readText('**Termín:** 2014\na dále')).blocks
    expect(block?.type === 'paragraph' && block.lead?.text).toBe('Termín:')
  })

  test('footnotes and furniture are written after the text', () => {
    const source = 'Text. 1 Pozn. Zpět'
    const at = (start: number, end: number) => Passage.of(source, start, end)
    const laid = layOut({
      ...readText(''),
      text: source,
      blocks: [{ type: 'paragraph', lines: [at(0, 5)] }],
      footnotes: [{ marker: at(6, 7), text: at(8, 13) }],
      furniture: [at(14, 18)],
    })
    expect(laid.text).toBe('Text.\n\n[1] Pozn.\n\nZpět')
    expect(laid.furniture[0]?.spans).toEqual([[18, 22]])
  })

  test('loses and adds no word of any text, and every passage stands where it says', () => {
    const line = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'Č', '.', '1', '|', '\t', '*', '-', '#', '<', '[', ']') }),
      fc.constantFrom(
        '- bod',
        '  - níže',
        '1. Bod',
        '# Nadpis',
        'a\tb\tc',
        'slovo<sup>2</sup> dál',
        '',
        '**Tučně** text',
      ),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const read = readText(lines.join('\n'), readHtml)
        const laid = layOut(read)
        expect(wordsOf(laid.blocks)).toEqual(wordsOf(read.blocks))
        expect(misplaced(laid)).toEqual([])
        expect(laid.references.map((r) => r.text).sort()).toEqual(read.references.map((r) => r.text).sort())
      }),
    )
  })
})
