/** On which page of a PDF its words stand, also where a sentence or a table runs over the break, and of notes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { readPages } from '../../../src/formats/pdf/page.ts'
import { readPdf } from '../../../src/formats/pdf/pdf.ts'
import { extract } from '../../../src/pipeline.ts'
import { placesOf } from '../../../src/query/place.ts'
import { defaultLimits } from '../../../src/source/limits.ts'
import { column, pdfOf, ruled, type Words } from '../../document/made/pdf.ts'

const FULL = 'Tento řádek je dlouhý tak, že sahá až k pravému okraji stránky, na němž končí řádky celého odstavce, kde'

/** What stands on each page, in the order of the text. */
const byPage = (text: string, starts: readonly (readonly [number, number])[] = []): [number, string][] =>
  starts.map(([start, page], i) => [page, text.slice(start, starts[i + 1]?.[0]).trim()])

test('a sentence and a table over a break, and the notes of both pages behind them', async () => {
  const table = (rows: readonly (readonly [string, string])[], y: number) => ({
    words: rows.flatMap(([left, right], i): Words[] => [
      { text: left, x: 54, y: y + 12 + i * 20 },
      { text: right, x: 304, y: y + 12 + i * 20 },
    ]),
    lines: ruled(
      [50, 300, 550],
      [...rows, []].map((_, i) => y + i * 20),
    ),
  })
  const [above, below] = [table([['Termín', 'Stav']], 700), table([['2021', 'splněno']], 50)]
  const { text, pages } = await readPdf(
    pdfOf(
      {
        words: [
          ...column(50, 50, ['Plán má poznámku']),
          { text: '1', x: 135, y: 46, size: 6 },
          ...column(50, 660, [FULL]),
          { text: '1', x: 50, y: 786, size: 6 },
          { text: 'Na první straně.', x: 56, y: 790, size: 8 },
        ],
      },
      { words: [...column(50, 50, ['se zalomí na druhé.']), ...above.words], lines: above.lines },
      { words: below.words, lines: below.lines },
    ),
    'a.pdf',
  )
  expect(byPage(text, pages)).toEqual([
    [1, `Plán má poznámku[1]\n\n${FULL}`],
    [2, 'se zalomí na druhé.\n\nTermín\tStav'],
    // The brackets are none of the page's words.
    [3, '2021\tsplněno\n\n['],
    [1, '1] Na první straně.'],
  ])
})

const FOLDER = 'fixtures/formats'
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.pdf'))
const bareOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

test.each(files)('each value of %s begins on the page that has its words', async (file) => {
  const bytes = readFileSync(join(FOLDER, file))
  const pages = await readPages(bytes, file, defaultLimits.pdf)
  const words = pages.map(({ ink }) =>
    bareOf(
      [...ink]
        .sort((a, b) => a.y - b.y || a.x - b.x)
        .map((one) => one.text)
        .join(''),
    ),
  )
  const { document, text } = await extract(bytes, file, { municipalities: loadGazetteer() })
  const places = placesOf(document, text).filter(({ spans }) => spans.length > 0)
  expect(places.length).toBeGreaterThan(10)
  for (const { pointer, page, spans } of places) {
    const [start, end] = spans[0] ?? [0, 0]
    // The beginning of the first word, for a narrow column may cut it, and what follows may stand in another one.
    const first = bareOf(/^\S+/.exec(text.slice(start, end))?.[0] ?? '').slice(0, 5)
    expect(words[(page ?? 0) - 1] ?? '', `${pointer} ${page ?? ''}`).toContain(first)
  }
})
