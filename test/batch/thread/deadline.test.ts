/** Time that a process does not run costs a document nothing. The clock is the test's. */
import { expect, test } from 'vitest'
import { deadline } from '../../../src/batch/thread/deadline.ts'
import type { Beat } from '../../../src/batch/thread/deadline.ts'

/** A clock that takes its turns when the test says so. */
function clock() {
  let [now, length] = [5000, 0]
  let turn: (() => void) | undefined
  const beat: Beat = {
    now: () => now,
    every: (milliseconds, call) => {
      length = milliseconds
      turn = call
      return () => {
        turn = undefined
      }
    },
  }
  return {
    beat,
    isEnded: () => turn === undefined,
    /** Lets so many seconds pass with a turn whenever it is due. */
    run: (seconds: number) => {
      for (let passed = 0; passed < seconds * 1000; passed += length) {
        now += length
        turn?.()
      }
    },
    /** Lets so many seconds pass without any, as `kill -STOP` or a suspended machine does. */
    stop: (seconds: number) => {
      now += seconds * 1000
      turn?.()
    },
  }
}

test('a document that takes its time is ended once', () => {
  const { beat, run, isEnded } = clock()
  let late = 0
  deadline(15, () => late++, beat)
  run(14)
  expect(late).toBe(0)
  run(30)
  expect(late).toBe(1)
  expect(isEnded()).toBe(true)
})

test.each([16, 3600])('a process that was stopped for %i seconds has its time still', (seconds) => {
  const { beat, run, stop } = clock()
  let late = 0
  deadline(15, () => late++, beat)
  run(5)
  stop(seconds)
  run(9)
  expect(late).toBe(0)
  run(1)
  expect(late).toBe(1)
})

test('what is done in time is not ended', () => {
  const { beat, run, isEnded } = clock()
  let late = 0
  const end = deadline(15, () => late++, beat)
  run(10)
  end()
  run(60)
  expect([late, isEnded()]).toEqual([0, true])
})
