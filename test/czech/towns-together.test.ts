import { expect, test } from 'vitest'
import { amongTowns } from '../../src/czech/municipality/shared-name.ts'

const candidates = [
  { name: 'Lhota', code: '100001', district: 'Zlín', region: 'Zlínský kraj' },
  { name: 'Lhota', code: '100002', district: 'Přerov', region: 'Olomoucký kraj' },
  { name: 'Lhota', code: '100003', district: 'Prostějov', region: 'Olomoucký kraj' },
]
const town = (name: string, district: string, region: string) => ({ name, district, region })

test.each([
  ['in their district', [town('Přerov', 'Přerov', 'Olomoucký kraj')], '100002'],
  ['in their region', [town('Vizovice', 'Vsetín', 'Zlínský kraj')], '100001'],
  ['none where the region has two', [town('Šternberk', 'Olomouc', 'Olomoucký kraj')], undefined],
  [
    'none where they lie in several',
    [town('Zlín', 'Zlín', 'Zlínský kraj'), town('Přerov', 'Přerov', 'Olomoucký kraj')],
    undefined,
  ],
  ['none where they are elsewhere', [town('Cheb', 'Cheb', 'Karlovarský kraj')], undefined],
  ['none where there are none', [], undefined],
])('of several municipalities of a name, the one near the other towns is meant: %s', (_, others, code) => {
  expect(amongTowns(candidates, others)?.code).toBe(code)
})
