import { expect, test } from 'vitest'
import { undivideBlocks } from '../../../src/document/page/hyphens.ts'
import { passagesOf } from '../../../src/document/passages.ts'
import { readText } from '../../../src/formats/text/text.ts'

const linesOf = (text: string) => {
  const { blocks, hyphens } = undivideBlocks(readText(text).blocks, text)
  for (const [start, end] of hyphens) expect(text.slice(start, end)).toBe('-')
  return blocks.flatMap(passagesOf).map((line) => line.text)
}

test.each([
  ['a divided word', 'lidé jsou dlou-\nhodobě bez práce', ['lidé jsou dlouhodobě', 'bez práce']],
  ['in an item', '- lidé bez do-\n  mova a práce\n- děti', ['lidé bez domova', 'a práce', 'děti']],
  ['a compound', 'služba sociálně-\nprávní ochrany', ['služba sociálně-právní', 'ochrany']],
  ['a compound known from the text', 'Frýd-lant je tu. Ve frýd-\nlant bylo', ['Frýd-lant je tu. Ve frýd-lant', 'bylo']],
  ['a name', 'pracuje Frýdek-\nMístek', ['pracuje Frýdek-', 'Místek']],
  ['a dash', 'roky 2014-\n2020 a dále', ['roky 2014-', '2020 a dále']],
  ['over two lines', 'nej-\nvý-\nše tři', ['nejvýše', 'tři']],
])('%s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})
