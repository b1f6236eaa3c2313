import { expect, test } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { placesOf } from '../../src/record/places/places.ts'

const gazetteer = loadGazetteer()
const kindOf = (content: object) => ('territorial_unit' in content ? 'cooperation_description' : 'project_record')
const places = (content: object, municipalities: readonly object[] = []) =>
  placesOf({ kind: kindOf(content), municipalities, content }, gazetteer).map(
    ({ role, name, municipality, region, main }) =>
      `${role}: ${name} ${municipality ?? '-'}${region === undefined ? '' : ` in ${region}`}${main ? ' *' : ''}`,
  )

const jihlava = { name: 'Jihlava', code: '586846', role: 'mentioned' }

test('a project takes place where it says, and comes from the town of its beneficiary', () => {
  const content = {
    place_of_realisation: 'Kraj Vysočina, v Jihlavě',
    beneficiary: { address: { city: 'Praha 1' } },
    partners: [{ name: 'Spolek' }, { address: { city: 'Orlová-Lutyně' } }],
  }
  expect(places(content, [jihlava, { name: 'Telč', code: '588024', role: 'mentioned' }])).toEqual([
    'realisation: Kraj Vysočina - in Kraj Vysočina *',
    'realisation: Jihlava 586846 *',
    'seat: Praha 554782',
    'partner: Orlová 599069',
    'named: Telč 588024',
  ])
})

test('without a place of realisation the seat is the main place, and without both what the record names', () => {
  expect(places({ beneficiary: { address: { city: 'Jihlava' } } }, [jihlava])).toEqual(['seat: Jihlava 586846 *'])
  expect(places({}, [jihlava])).toEqual(['named: Jihlava 586846 *'])
})

test('what is neither a town nor a region has no place', () => {
  expect(places({ place_of_realisation: 'Šluknovský výběžek' })).toEqual([])
})

test('a region or union that a cooperation speaks for is a place, where no town is the subject', () => {
  const union = { territorial_unit: 'MAS Hory', seat: { city: 'Krnov' } }
  expect(places(union)).toEqual(['unit: MAS Hory - in Moravskoslezský kraj *'])
  expect(places(union, [{ name: 'Krnov', role: 'mentioned' }])[0]).toBe('unit: MAS Hory - in Moravskoslezský kraj *')
  expect(places({ territorial_unit: 'Kraj Vysočina' })).toEqual(['unit: Kraj Vysočina - in Kraj Vysočina *'])
  expect(places(union, [{ ...jihlava, role: 'subject' }])).toEqual(['subject: Jihlava 586846 *'])
})

test('JSON of another version gives what can be read of it', () => {
  expect(places({ place_of_realisation: 5, partners: 'x', territorial_unit: {} }, [jihlava])).toEqual([
    'named: Jihlava 586846 *',
  ])
  expect(placesOf({}, gazetteer)).toEqual([])
})
