/**
 * A fifth of the stems dropped at random costs some facts and no more: what is read must not hang on single words. Layouts that
 * nobody has seen use words that nobody has listed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { extract, loadGazetteer } from '../../src/index.ts'
import { entries, lexicon, type Concept } from '../../src/language/lexicon/index.ts'
import { lexiconOf, type Entry } from '../../src/language/lexicon/lexicon.ts'
import { differences } from '../setup/facts.ts'

const FOLDER = join('fixtures', 'project_record')
const fixtures = readdirSync(FOLDER)
  .filter((file) => extname(file) === '.txt')
  .map((file) => ({
    file,
    bytes: readFileSync(join(FOLDER, file)),
    expected: z.json().parse(JSON.parse(readFileSync(join(FOLDER, `${basename(file, extname(file))}.json`), 'utf8'))),
  }))

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const numbersOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const without = <C extends string>(all: Readonly<Record<C, Entry>>, share: number, seed: number): Record<C, Entry> => {
  const next = numbersOf(seed)
  const kept: Record<C, Entry> = { ...all }
  for (const concept in kept) {
    const stems = kept[concept].stems.split(' ').filter(() => next() >= share)
    kept[concept] = { ...kept[concept], stems: stems.join(' ') }
  }
  return kept
}

const leaves = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + leaves(one), 0)
  if (typeof value !== 'object' || value === null) return value === null ? 0 : 1
  return Object.entries(value).reduce((sum, [key, one]) => sum + (key === '$open' ? 0 : leaves(one)), 0)
}

/** Of the facts of all fixtures those that are found; what was understood before is forgotten with each new label taught. */
const recallWith = async (seed: number): Promise<number> => {
  const context = { municipalities: loadGazetteer(), taught: [{ label: `zkouška ${seed}`, field: 'unread' }] }
  let [all, missed] = [0, 0]
  for (const { file, bytes, expected } of fixtures) {
    const { document } = await extract(bytes, file, context)
    all += leaves(expected)
    const lines = differences(expected, z.json().parse(JSON.parse(JSON.stringify(document))))
    missed += lines.filter((line) => !line.includes(': unexpected ')).length
  }
  return 1 - missed / all
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('all facts are found with all stems', async () => {
  expect(await recallWith(0)).toBe(1)
})

test('most facts are found with four fifths of the stems', async () => {
  const recalls: number[] = []
  for (const seed of [1, 2, 3]) {
    const rest = lexiconOf(without<Concept>(entries, 0.2, seed))
    vi.spyOn(lexicon, 'find').mockImplementation((word) => rest.find(word))
    recalls.push(await recallWith(seed))
  }
  expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThan(FLOOR)
})

/** A list of whole wordings loses more of its labels than words: most have two or three of them. */
const FLOOR = 0.8
