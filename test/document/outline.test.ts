/** Sections by their headings, whatever makes a line a heading. */
import { describe, expect, test } from 'vitest'
import { outline, type Headings } from '../../src/document/outline.ts'
import { readText } from '../../src/formats/text/text.ts'
import { show } from './shown.ts'

/** Headings that are nothing but these words, or begin with them before a colon or a parenthesis. */
const words = {
  validity: ['doba platnosti popisu spolupráce', 'doba platnosti'],
  focus: ['obsahové zaměření'],
} as const
const headings: Headings<'validity' | 'focus'> = {
  at: ({ text }) => {
    const end = text.search(/\s?[:(]|$/u)
    const begins = (all: readonly string[]) => all.includes(text.slice(0, end).toLowerCase())
    if (begins(words.validity)) return { key: 'validity', end, unknown: 0 }
    return begins(words.focus) ? { key: 'focus', end, unknown: 0 } : undefined
  },
}

/** `key|number|heading: blocks` for each section that has a heading. */
const sections = (text: string): string[] =>
  outline(readText(text).blocks, headings).flatMap(({ key, number, heading, blocks }) =>
    heading ? [`${key ?? '-'}|${number?.text ?? ''}|${heading.text}: ${show(blocks).join(' + ')}`] : [],
  )

describe('a heading is found', () => {
  test.each([
    ['as Markdown', '## Doba platnosti\n\n5 let', 'validity||Doba platnosti: 5 let'],
    ['in bold type', '**Doba platnosti**\n\n5 let', 'validity||Doba platnosti: 5 let'],
    ['in bold type before its text', '**Doba platnosti:** 5 let', 'validity||Doba platnosti: 5 let'],
    ['as a line of its own', 'Doba platnosti\n\n5 let', 'validity||Doba platnosti: 5 let'],
    ['as the first line of its text', 'Doba platnosti\n5 let', 'validity||Doba platnosti: 5 let'],
    ['before a colon', 'Doba platnosti: 5 let', 'validity||Doba platnosti: 5 let'],
    ['in capitals', 'DOBA PLATNOSTI\n5 let', 'validity||DOBA PLATNOSTI: 5 let'],
    ['numbered', '1. Doba platnosti\n\n5 let', 'validity||Doba platnosti: 5 let'],
    ['numbered with a parenthesis', '2) DOBA PLATNOSTI\n\n5 let', 'validity||DOBA PLATNOSTI: 5 let'],
    ['numbered with parts', '### 2.1 Doba platnosti\n\n5 let', 'validity|2.1|Doba platnosti: 5 let'],
    ['numbered in Roman', 'IV. Doba platnosti\n5 let', 'validity|IV.|Doba platnosti: 5 let'],
    ['with a letter', 'A) Doba platnosti\n5 let', 'validity|A)|Doba platnosti: 5 let'],
    ['as an article', '## Čl. 1 Doba platnosti\n\n5 let', 'validity|Čl. 1|Doba platnosti: 5 let'],
    ['with a parenthesis', 'Doba platnosti (v letech)\n5 let', 'validity||Doba platnosti (v letech): 5 let'],
    ['over two lines', 'Doba platnosti popisu\nspolupráce\n5 let', 'validity||Doba platnosti popisu spolupráce: 5 let'],
    ['that is not understood', '## Ostatní\n\nText', '-||Ostatní: Text'],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual([expected])
  })
})

test.each([
  ['a sentence that begins with its words', 'Doba platnosti popisu spolupráce končí v roce 2025.'],
  ['a sentence that holds its words', 'Prodloužena byla doba platnosti: 5 let'],
])('%s is no heading', (_, text) => {
  expect(sections(text)).toEqual([])
})

test('several headings part one paragraph', () => {
  expect(sections('Doba platnosti\n5 let\nObsahové zaměření\nBydlení\nDluhy')).toEqual([
    'validity||Doba platnosti: 5 let',
    'focus||Obsahové zaměření: Bydlení / Dluhy',
  ])
})

test('a form filled in as a table has its headings in the first column', () => {
  expect(
    sections('| Město | Most |\n| --- | --- |\n| Doba platnosti | 5 let |\n| Obsahové zaměření | Bydlení |'),
  ).toEqual(['validity||Doba platnosti: 5 let', 'focus||Obsahové zaměření: Bydlení'])
})

test('a table that has a heading among its titles stays whole', () => {
  expect(sections('| Doba platnosti | Rok | Cena |\n| --- | --- | --- |\n| 1 | 2 | 3 |')).toEqual([])
})

test('what stands before the first heading has none', () => {
  const [before] = outline(readText('Město Most\n\nDoba platnosti\n5 let').blocks, headings)
  expect([before?.key, before?.heading, before?.level, show(before?.blocks ?? [])]).toEqual([
    undefined,
    undefined,
    0,
    ['Město Most'],
  ])
})

test('a heading of 100 kB and 5,000 lines end', () => {
  const found = sections(`${'('.repeat(100_000)}\n\n${'Doba platnosti (a\n'.repeat(5_000)}`)
  expect(found.length).toBeGreaterThan(0)
})
