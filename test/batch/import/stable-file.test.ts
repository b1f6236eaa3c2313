/** Files that change or vanish while they are read. */
import { appendFileSync, rmSync } from 'node:fs'
import type * as fs from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readStable, statOf } from '../../../src/batch/import/stable-file.ts'
import { inbox, today } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

/** What somebody else does to the file while it is read. */
const meanwhile = vi.hoisted(() => ({ happens: () => {} }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  return {
    ...real,
    readFileSync: (...args: Parameters<typeof real.readFileSync>) => {
      const bytes = real.readFileSync(...args)
      if (typeof args[0] === 'number') meanwhile.happens()
      return bytes
    },
  }
})

let box: Inbox
beforeEach(() => {
  box = inbox()
  box.put('a.txt', 'abc')
})
afterEach(() => {
  meanwhile.happens = () => {}
  box.remove()
})

const read = () => readStable(box.path('a.txt'), today.getTime())

test('a file that nobody touches is read once, and its times are trusted', () => {
  expect(read()).toMatchObject({ stat: statOf(box.path('a.txt')) })
})

test('a file that changes while it is read is read again until it is whole', () => {
  let times = 0
  meanwhile.happens = () => {
    if (times++ < 2) appendFileSync(box.path('a.txt'), 'd')
  }
  expect(Buffer.from(read().bytes).toString()).toBe('abcdd')
})

test('a file that changes all the time is left to the next run', () => {
  meanwhile.happens = () => {
    appendFileSync(box.path('a.txt'), 'd')
  }
  expect(read).toThrow('changes while it is read; it is left to the next run')
})

test('a file that vanishes while it is read is told of', () => {
  meanwhile.happens = () => {
    rmSync(box.path('a.txt'), { force: true })
  }
  expect(read).toThrow('ENOENT')
})
