/** Footnotes that a page break left in the middle of the text. */
import { expect, test } from 'vitest'
import { takeFootnotes } from '../../../src/document/page/footnotes.ts'
import { readText } from '../../../src/formats/text/text.ts'
import { show } from '../shown.ts'

const taken = (text: string) => {
  const { blocks, footnotes, references } = takeFootnotes(readText(text).blocks)
  return {
    blocks: show(blocks),
    notes: footnotes.map(({ marker, text: body }) => `${marker.text}: ${body.text}`),
    references: references.map((reference) => reference.text),
  }
}

test('raised numbers make footnotes, and the sentence that they interrupted goes on', () => {
  expect(
    taken('Sídlo <sup>1</sup> úřadu se\n\n<sup>1</sup> V případě obce.\n\n<sup>2</sup> Osoba.\n\nnachází v Mostě.'),
  ).toMatchObject({
    blocks: ['Sídlo úřadu se / nachází v Mostě.'],
    notes: ['1: V případě obce.', '2: Osoba.'],
  })
})

test('a paragraph after a footnote that begins a sentence is its own', () => {
  expect(taken('První věta.\n\n<sup>1</sup> Poznámka.\n\nDruhá věta.').blocks).toEqual(['První věta.', 'Druhá věta.'])
})

test.each([
  [
    'plain numbers',
    'Sídlo 1: Most\nManažer 2: Jana\n\n1 V případě obce.\n\n2 Jde o osobu.',
    ['1: V případě obce.', '2: Jde o osobu.'],
  ],
  ['numbers glued to a word', 'Sídlo1: Most\n\n1 V případě obce.', ['1: V případě obce.']],
  ['numbers in brackets', 'Sídlo [1] úřadu.\n\n[1] V případě obce.', ['1: V případě obce.']],
  ['raised digits', 'Sídlo¹ úřadu.\n\n¹ V případě obce.', ['¹: V případě obce.']],
])('%s point at footnotes', (_, text, notes) => {
  expect(taken(text).notes).toEqual(notes)
})

test('references leave the text that they stood in', () => {
  expect(taken('Sídlo 1: Most\n\n1 V případě obce.')).toEqual({
    blocks: ['Sídlo: Most'],
    notes: ['1: V případě obce.'],
    references: ['1'],
  })
})

test.each([
  ['a number without a reference', 'Úvod.\n\n1 Program začíná v září.'],
  ['a second number without a first', 'Sídlo 2: Most\n\n2 Osoba plní úkol.'],
  ['a heading with a number', '1 Doba platnosti\n\n5 let'],
  ['a date', 'Jednání se konalo 1. 2. 2023.\n\n16. 10. 2018'],
])('%s is no footnote', (_, text) => {
  expect(taken(text)).toMatchObject({ blocks: show(readText(text).blocks), notes: [], references: [] })
})
