/** The text of a page: what is read of a source, and marks that nest and cross. */
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { markedText } from '../../src/site/document/marked.ts'
import type { Place } from '../../src/site/document/marked.ts'
import { readablePieces } from '../../src/site/document/readable.ts'

const read = (text: string, mediaType = 'text/html'): string =>
  [...readablePieces(text, mediaType)].map((piece) => piece.text).join('')

test.each([
  ['<p>Sněm  lesních\n skřítků</p><p>zasedá</p>', 'Sněm lesních skřítků\n\nzasedá\n'],
  ['slo<b>vo</b> &amp; dv&#283;', 'slovo & dvě'],
  ['a<!-- skryto <p> -->b<script>c < d</script>e<STYLE>f</STYLE >g', 'a b e g'],
  ['<!-- bez konce <p>vidět</p>', '<!-- bez konce \nvidět\n'],
  ['<scripture>verš</scripture>', 'verš\n'],
  ['<table><tr><td>x</td><td>y</td></tr></table>', 'x\ty\n\n'],
])('%s', (source, text) => {
  expect(read(source)).toBe(text)
})

test('of plain text nothing changes but the ends of pages', () => {
  expect(read('a  <b> &amp;\n\n\n\fb', 'text/plain')).toBe('a  <b> &amp;\n\n\n\nb')
})

const value = (name: string, ...spans: Place['spans']): Place => ({ anchor: `w-${name}`, of: name, spans, is: 'value' })

describe('marks', () => {
  const source = 'kovář Vítek ková u splavu'
  const places = [
    value('all', [0, 25]),
    value('who', [0, 11]),
    value('across', [6, 16]),
    value('parts', [0, 5], [17, 25]),
    { ...value('list', [12, 16]), is: 'beginning' as const },
    value('behind', [90, 95]),
  ]
  const $ = load(markedText(readablePieces(source, 'text/plain'), places).html)

  test('say the words of each value, also where values cross or have several parts', () => {
    const words = (number: number): string =>
      $('mark')
        .toArray()
        .filter((mark) => mark.attribs['data-v']?.split(' ').includes(String(number)))
        .map((mark) => $(mark).text())
        .join('')
    expect(places.map((_, number) => words(number))).toEqual([
      source,
      'kovář Vítek',
      'Vítek ková',
      'kovářu splavu',
      '',
      '',
    ])
    expect($.text()).toBe(source)
  })

  test('lead to the shortest value, and every value has its place', () => {
    expect(
      $('mark a')
        .toArray()
        .map((link) => `${$(link).text()}→${link.attribs['href'] ?? ''}`),
    ).toEqual(['kovář→#who', 'Vítek→#across', 'ková→#across', 'u splavu→#parts'])
    for (const { anchor } of places) expect($(`#${anchor}`).length).toBe(1)
    expect($('#w-list').closest('mark').text()).toBe('ková')
  })
})
