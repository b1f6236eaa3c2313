/** Given names in running text: the forms of a name are looked for among those that begin as it does. */
import { expect, test } from 'vitest'
import { isFirstName, isFirstNameWithoutAccents, maybeFirstName } from '../../../src/czech/person/first-names.ts'
import { men, women } from '../../../src/czech/person/given-names.ts'
import { formsOfNameWord } from '../../../src/czech/person/person-forms.ts'

test('every form of a given name begins with its letter', () => {
  const others = [...women, ...men].filter((name) =>
    [...formsOfNameWord(name, 'feminine'), ...formsOfNameWord(name, 'masculine')].some(
      (form) => form.charAt(0) !== name.charAt(0),
    ),
  )
  expect(others).toEqual([])
})

test('a name is known in any case, and a word that is none is not', () => {
  expect(['Karlem', 'ŠÁRKOU', 'Čeňka', 'Jihlava', 'projekt', ''].map(isFirstName)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['Karlem', ''].map(maybeFirstName)).toEqual([true, false])
  expect(['sarka', 'jihlava'].map(isFirstNameWithoutAccents)).toEqual([true, false])
})
