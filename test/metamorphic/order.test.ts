/** The sections of a document in another order hold the same facts. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract, loadGazetteer } from '../../src/index.ts'

const context = { municipalities: loadGazetteer() }

/** Where a seed's sections begin; the last part is cut off and put where the order says. */
const cuts: [string, string[], number[]][] = [
  ['seeds/002_496c0d668ad83466.txt', ['Základní přehled', 'Plánované a schválené', 'Osobnosti lokality'], [0, 3, 2, 1]],
  ['seeds/000_e0f334d0d4df4501.txt', ['Základní přehled', 'Typ podpory', 'Osobnosti lokality'], [0, 3, 1, 2]],
  [
    'seeds/003_9195118c496e0191.txt',
    ['Kdy, kde, pro koho', 'Příjemce', 'Financování (v Kč)', 'Více informací'],
    [0, 3, 2, 1, 4],
  ],
  ['seeds/003_9195118c496e0191.txt', ['Klíčové aktivity', 'Kdy, kde, pro koho', 'Více informací'], [0, 2, 1, 3]],
  ['seeds/004_03d7881077a2c896.txt', ['Bílina', 'Obrnice', 'Jirkov'], [0, 3, 2, 1]],
]

/** Lists in one order, whatever theirs is. */
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, unordered(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const factsOf = async (source: string, file: string) => {
  const { kind, content } = (await extract(new Uint8Array(Buffer.from(source)), file, context)).document
  return { kind, content: unordered(content) }
}

test.each(cuts)('%s %j in the order %j', async (file, headings, order) => {
  const source = readFileSync(file, 'utf8')
  const starts = headings.map((heading) => source.indexOf(`\n${heading}`))
  expect(starts.every((start) => start > 0)).toBe(true)
  const parts = [0, ...starts].map((start, i) => source.slice(start, starts[i]))
  const reordered = order.map((at) => parts[at]).join('\n')
  expect(await factsOf(reordered, file)).toEqual(await factsOf(source, file))
})
