/** The forms that are made when the package is built are those that are made at run time. */
import { expect, test } from 'vitest'
import { caseForms } from '../../../src/language/morphology/declension.ts'
import { createGazetteer } from '../../../src/czech/municipality/gazetteer.ts'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { formsLine, shippedForms } from '../../../src/czech/municipality/forms.ts'
import { nameWords } from '../../../src/czech/municipality/name-index.ts'
import { bare } from '../../../src/text/bare.ts'
import { resolveMunicipality } from '../../../src/czech/municipality/name.ts'

const shipped = loadGazetteer()
const declined = createGazetteer(shipped.municipalities)
const keys = [
  ...new Set(
    shipped.municipalities.flatMap(({ name }) =>
      [...caseForms(name)].map(([form]) => nameWords(form).join(' ').toLowerCase()),
    ),
  ),
]

test('every key has the same forms, in the same order', () => {
  expect(keys.length).toBeGreaterThan(10_000)
  for (const key of keys) {
    const forms = shipped.index.exact.get(key)
    expect.soft(forms.length, key).toBeGreaterThan(0)
    expect.soft(forms, key).toEqual(declined.index.exact.get(key))
    expect.soft(shipped.index.folded.get(bare(key)), key).toEqual(declined.index.folded.get(bare(key)))
  }
})

test('a form that begins otherwise than its name is found where the name is', () => {
  const { index } = createGazetteer([{ name: 'Důl' }, { name: 'Dolany' }])
  expect(index.exact.get('důl').map(({ place }) => place.name)).toEqual(['Důl'])
  expect(index.exact.get('dolem').map(({ place }) => place.name)).toEqual(['Důl'])
  expect(index.folded.get('dul').map(({ place }) => place.name)).toEqual(['Důl'])
  expect(index.exact.get('dolan').map(({ place }) => place.name)).toEqual(['Dolany'])
})

test('a line of the file tells the forms of its name', () => {
  expect(formsLine('Most')).toBe('Most\tMost\tna\tMostu\tgdl\tMostě\tl\tMostem\ti')
  expect(formsLine('Odry')).toBe('Odry\tOdry\tna\tOder\tg\tOdrám\td\tOdrách\tl\tOdrami\ti\t')
  expect([...shippedForms.formsOf('Most')]).toEqual([...caseForms('Most')])
})

test('a name that no list has is declined', () => {
  expect(Object.fromEntries(shippedForms.formsOf('Horní Výmyslov'))).toMatchObject({ 'Horním Výmyslově': ['locative'] })
})

test('what a user types means the same town', () => {
  const typed = keys.filter((_, i) => i % 20 === 0)
  for (const words of typed) expect(resolveMunicipality(words, shipped)).toEqual(resolveMunicipality(words, declined))
})
