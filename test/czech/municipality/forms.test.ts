/** The forms that are made when the package is built are those that are made at run time. */
import { expect, test } from 'vitest'
import { caseForms } from '../../../src/language/morphology/declension.ts'
import { createGazetteer } from '../../../src/czech/municipality/gazetteer.ts'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { formsLine, shippedForms } from '../../../src/czech/municipality/forms.ts'
import { bare } from '../../../src/text/bare.ts'
import { resolveMunicipality } from '../../../src/czech/municipality/name.ts'

const shipped = loadGazetteer()
const declined = createGazetteer(shipped.municipalities)

test('every key has the same forms, in the same order', () => {
  expect([...shipped.index.exact].length).toBeGreaterThan(10_000)
  expect([...shipped.index.exact]).toEqual([...declined.index.exact])
  for (const [key] of shipped.index.exact)
    expect(shipped.index.folded.get(bare(key))).toEqual(declined.index.folded.get(bare(key)))
})

test('a line of the file tells the forms of its name', () => {
  expect(formsLine('Most')).toBe('Most\tMost\tna\tMostu\tgdl\tMostě\tl\tMostem\ti')
  expect([...shippedForms('Most')]).toEqual([...caseForms('Most')])
})

test('a name that no list has is declined', () => {
  expect(Object.fromEntries(shippedForms('Horní Výmyslov'))).toMatchObject({ 'Horním Výmyslově': ['locative'] })
})

test('what a user types means the same town', () => {
  const typed = [...shipped.index.exact].filter((_, i) => i % 20 === 0).map(([key]) => key)
  for (const words of typed) expect(resolveMunicipality(words, shipped)).toEqual(resolveMunicipality(words, declined))
})
