import { expect, test } from 'vitest'
import { InputError } from '../../src/source/input-error.ts'
import { readStandardInput } from '../../src/source/standard-input.ts'

/** So many chunks of three bytes; counts how many were asked for. */
const chunks = (count: number) => {
  const asked = { count: 0 }
  async function* input() {
    for (; asked.count < count; asked.count++) yield await Promise.resolve(Buffer.from('abc'))
  }
  return { asked, input: input() }
}

test('all that comes is one document', async () => {
  expect(Buffer.from(await readStandardInput({ bytes: 9 }, chunks(3).input)).toString()).toBe('abcabcabc')
})

test('more than a file may have is refused at once, however much would come', async () => {
  const { asked, input } = chunks(1_000_000)
  await expect(readStandardInput({ bytes: 9 }, input)).rejects.toThrow(
    new InputError('-', ['has more than {most} bytes', { most: 9 }]),
  )
  expect(asked.count).toBeLessThan(5)
})
