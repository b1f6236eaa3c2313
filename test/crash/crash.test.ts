/** The promise "atomic": kill -9 at any moment leaves a sound database, and the next run ends as if nothing had been. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inbox, letter, rows } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'
import { crashAndResume, fill, importUntil, randomStop, stages, uninterrupted } from './crash.ts'
import type { Stage } from './crash.ts'
import { randomNumbers } from './random.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

test('an import that is killed at every event in turn, each time going on, ends as one that never stopped', async () => {
  fill(box, 4)
  const expected = await uninterrupted(box)
  // A run that goes on has all events again, so the n-th one always comes.
  const stops = Array.from({ length: expected.events }, (_, i) => ({ event: i + 1 }))
  expect(await crashAndResume(box, expected, stops)).toEqual([])
}, 60_000)

test('an import that is killed in the middle of a transaction of several files does these again, and nothing else', async () => {
  fill(box, 7)
  const expected = await uninterrupted(box)
  // Nine files are recorded in threes, and two are read at a time, so what is read next is ahead of what is recorded.
  for (const document of [2, 4, 5, 6, 7, 8, 9]) {
    await importUntil(box, { document })
    const kept = existsSync(`${box.db}.run`) ? rows(`${box.db}.run`, 'select count(*) from file') : []
    expect([[[0]], [[3]], [[6]]]).toContainEqual(kept)
    rmSync(`${box.db}.run`, { force: true })
  }
  expect(await crashAndResume(box, expected, [{ document: 5 }, { document: 5 }, { document: 3 }])).toEqual([])
}, 60_000)

test('an import into a published database that is killed at random moments publishes all or nothing', async () => {
  fill(box, 8)
  await importUntil(box)
  for (let i = 0; i < 4; i++) box.put(`${String(i).padStart(5, '0')}.txt`, letter(`jiný pozdrav číslo ${i}`))
  for (let i = 8; i < 30; i++) box.put(`${String(i).padStart(5, '0')}.txt`, letter(`nový pozdrav číslo ${i}`))
  const published = readFileSync(box.db)
  const expected = await uninterrupted(box)
  const random = randomNumbers(20250601)
  for (let round = 0; round < 2; round++) {
    writeFileSync(box.db, published)
    const stops = Array.from({ length: 6 }, (_, i) => randomStop(expected, i, random))
    expect(await crashAndResume(box, expected, stops)).toEqual([])
  }
}, 60_000)

test('an import that is killed in each of its stages, twice, ends as one that never stopped', async () => {
  fill(box, 4)
  const expected = await uninterrupted(box)
  for (const stage of stages) {
    const kills = new Map<Stage, number>()
    expect(await crashAndResume(box, expected, [{ [stage]: 1 }, { [stage]: 1 }], 'quick', kills)).toEqual([])
    expect([...kills]).toEqual([[stage, 2]])
    rmSync(box.db)
  }
}, 60_000)
