import { expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { namedRegion, regionNames, regionOf } from '../../../src/czech/municipality/region.ts'

test.each([
  ['Kraj Vysočina', 'Kraj Vysočina'],
  ['na Vysočině', 'Kraj Vysočina'],
  ['vysocina', 'Kraj Vysočina'],
  ['v Ústeckém kraji', 'Ústecký kraj'],
  ['území Ústeckého kraje', 'Ústecký kraj'],
  ['moravskoslezsky', 'Moravskoslezský kraj'],
  ['Praha', 'Hlavní město Praha'],
  ['hlavního města Prahy', 'Hlavní město Praha'],
  ['Kraj', undefined],
  ['Šluknovský výběžek', undefined],
  ['Ústí nad Labem', undefined],
])('%j is the region %s', (words, name) => {
  expect(regionOf(words)).toBe(name)
})

test('a town is no region unless it is called one', () => {
  expect(namedRegion('Praha')).toBeUndefined()
  expect(namedRegion('hlavní město Praha')).toBe('Hlavní město Praha')
})

test('the regions are those of the municipalities, each found by its own name', () => {
  expect([...new Set(loadGazetteer().municipalities.map(({ region }) => region))].sort()).toEqual(
    [...regionNames].sort(),
  )
  for (const name of regionNames) expect(regionOf(name)).toBe(name)
})
