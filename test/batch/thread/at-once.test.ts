/** Work in one go that never comes to an end is broken off, whatever it is doing. */
import { expect, test } from 'vitest'
import { atMost, BrokenOffError } from '../../../src/batch/thread/at-once.ts'

test.each<[string, () => unknown]>([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['an expression that goes back and forth', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
  [
    'a loop that catches all that is thrown',
    () => {
      for (;;)
        try {
          throw new Error('again')
        } catch {
          continue
        }
    },
  ],
])('%s', (_, work) => {
  expect(() => atMost(20)(work)).toThrow(BrokenOffError)
})

test('what is done in time is given, and what it throws is thrown', () => {
  const oneGo = atMost(60_000)
  expect(oneGo(() => 'read')).toBe('read')
  expect(oneGo<string | undefined>(() => undefined)).toBe(undefined)
  expect(() =>
    oneGo(() => {
      throw new RangeError('too deep')
    }),
  ).toThrow(RangeError)
})

test('the time is that of all work together', () => {
  const oneGo = atMost(20)
  expect(() =>
    oneGo(() => {
      for (;;);
    }),
  ).toThrow(BrokenOffError)
  expect(() =>
    oneGo(() => {
      for (;;);
    }),
  ).toThrow(BrokenOffError)
})

test('what is broken off leaves nothing behind that is global', () => {
  const before = Reflect.ownKeys(globalThis)
  expect(() =>
    atMost(20)(() => {
      for (;;);
    }),
  ).toThrow(BrokenOffError)
  expect(Reflect.ownKeys(globalThis)).toEqual(before)
})
