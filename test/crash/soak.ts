/**
 * What takes too long for the suite (`npm run soak`): a thousand kills of imports, every tenth of one that extracts in threads
 * as ever. It tells how many fell in each stage of an import, and none may be left out. SOAK_ROUNDS makes it shorter; the night of 20,000 documents is `npm run bench:nightly`.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inbox, letter, withSeeds } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'
import { crashAndResume, fill, importUntil, randomStop, stages, uninterrupted } from './crash.ts'
import type { Stage } from './crash.ts'
import { randomNumbers } from './random.ts'

const rounds = Number(process.env['SOAK_ROUNDS'] ?? 100)
const stopsARound = 10

/** How many fell in each stage, of both modes: the store of the real one is over too soon for a hundred to hit it each time. */
const kills = new Map<Stage, number>()

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

test.each([
  ['quick', 0.9 * rounds],
  ['real', 0.1 * rounds],
] as const)('kills at random moments change nothing in the end: %s, %i rounds of ten', async (mode, times) => {
  withSeeds(box)
  fill(box, 20)
  await importUntil(box, {}, mode)
  for (let i = 0; i < 10; i++) box.put(`${String(i).padStart(5, '0')}.txt`, letter(`jiný pozdrav číslo ${i}`))
  for (let i = 20; i < 60; i++) box.put(`${String(i).padStart(5, '0')}.txt`, letter(`nový pozdrav číslo ${i}`))
  const published = readFileSync(box.db)
  const expected = await uninterrupted(box, mode)
  const random = randomNumbers(1)
  for (let round = 0; round < times; round++) {
    rmSync(`${box.db}.run`, { force: true })
    writeFileSync(box.db, published)
    const stops = Array.from({ length: stopsARound }, (_, i) => randomStop(expected, i, random))
    expect(await crashAndResume(box, expected, stops, mode, kills), `round ${round}`).toEqual([])
    const counts = stages.map((stage) => `${stage} ${kills.get(stage) ?? 0}`)
    process.stdout.write(`${mode}, round ${round + 1} of ${times}: killed in ${counts.join(', ')}\n`)
  }
})

test('kills fell in each stage of an import', () => {
  expect(stages.filter((stage) => !kills.has(stage))).toEqual([])
})
