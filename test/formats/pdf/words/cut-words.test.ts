import { describe, expect, test } from 'vitest'
import { isCutWord, loneWord } from '../../../../src/formats/pdf/words/cut-words.ts'
import type { Line } from '../../../../src/formats/pdf/lines.ts'
import { usageOf } from '../../../../src/formats/pdf/words/usage.ts'

const LETTER = 6

const line = (text: string): Line => ({
  x1: 0,
  x2: LETTER * text.length,
  y: 0,
  size: 10,
  order: 0,
  italic: false,
  runs: [{ text, bold: false, raised: false }],
  text,
})

const flow = [
  line('jejich harmonogram v průběhu programu, kde manažer sociálního začleňování a zástupce města jednají pro lidi'),
]

/** The first line is as wide as its column, unless `room` is left in it. Points. */
const isCut = (lines: readonly string[], { cutsWords = true, room = 0 } = {}): boolean => {
  const [last, next, after] = lines.map(line)
  if (!last || !next) throw new Error('two lines at least')
  const usage = usageOf([flow], [])
  return isCutWord(last, next, { right: last.x2 + room, usage, cutsWords }, loneWord(last) ?? '', after)
}

describe('a word goes on with the next line', () => {
  test.each([
    ['as the document has it elsewhere', ['manaž', 'er SZ']],
    ['as another of its words begins', ['harmonog', 'ramu aktivit']],
    ['with what only ends words', ['Organizač', 'ní zajištění']],
    ['with what begins none', ['konzulta', 'nta/ky']],
    ['with a letter before a slash', ['konzultant', 'a/ky']],
    ['with a letter that has room for the next word beside it', ['zmapován', 'o', 'do 2. 3.']],
    ['with the rest of a participle', ['projednán', 'o per rollam']],
    ['in an address', ['starosta@exa', 'mple.cz']],
    ['in a number', ['15_010/000', '0058']],
  ])('%s', (_, lines) => {
    expect(isCut(lines)).toBe(true)
  })

  test('where columns are known to cut words, though nothing else tells', () => {
    expect(isCut(['Mnohonás', 'obně'])).toBe(true)
    expect(isCut(['Mnohonás', 'obně'], { cutsWords: false })).toBe(false)
  })
})

describe('a word is whole', () => {
  test.each([
    ['where it leaves room for another letter', ['Organizač', 'ní zajištění'], { room: 12 }],
    ['that the document has elsewhere', ['manažer', 'odpovídá'], {}],
    ['before one that it has', ['zpracování', 'sociálního'], {}],
    ['with the ending of a case', ['odborných', 'informací'], {}],
    ['before a preposition', ['Rozhovory', 's aktéry'], {}],
    ['before an abbreviation', ['okruhem', 'č. 6'], {}],
    ['before a capital', ['Organizač', 'Ní'], {}],
    ['with another on its line', ['na organizač', 'ní zajištění'], {}],
    ['where both would be longer than words are', ['spolehlivost', 'zpracovatelů'], {}],
  ])('%s', (_, lines, options) => {
    expect(isCut(lines, options)).toBe(false)
  })
})
