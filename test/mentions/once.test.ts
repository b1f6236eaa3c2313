import { expect, test } from 'vitest'
import { findOnce, forgetAnswers, once } from '../../src/mentions/once.ts'
import { Passage } from '../../src/text/passage.ts'

test('a text is looked at once in a document, whatever passage has it', () => {
  forgetAnswers()
  let asked = 0
  const lengthOf = once(({ length }) => {
    asked++
    return length
  })
  const page = Passage.of('Jihlava a Jihlava')
  expect([page.slice(0, 7), page.slice(10), Passage.of('Jihlava')].map(lengthOf)).toEqual([7, 7, 7])
  expect(asked).toBe(1)
  forgetAnswers()
  lengthOf(page.slice(0, 7))
  expect(asked).toBe(2)
})

test('each asker gets what is found as parts of its own passage', () => {
  const numbersIn = findOnce((p) =>
    [...p.matchAll(/\d+/u)].map(({ whole }) => ({ value: Number(whole.text), passage: whole })),
  )
  const page = Passage.of('v roce 2019, v roce 2019')
  const [first, second] = [page.slice(0, 11), page.slice(13)].map(numbersIn)
  expect(first).toMatchObject([{ value: 2019, passage: { start: 7, end: 11 } }])
  expect(second).toMatchObject([{ value: 2019, passage: { start: 20, end: 24 } }])
})
