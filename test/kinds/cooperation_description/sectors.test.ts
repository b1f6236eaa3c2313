/** Which sector words announce, and which a member's own name tells. */
import { expect, test } from 'vitest'
import { announcedSector, sectorOf } from '../../../src/kinds/cooperation_description/readers/sectors.ts'
import { Passage } from '../../../src/text/passage.ts'

test.each([
  ['zástupci neziskových organizací', 'nonprofit'],
  ['místních zaměstnavatelů', 'business'],
  ['škol a školských zařízení', 'public_institution'],
  ['Úřadu práce', 'public_institution'],
  ['zástupci města', 'municipality'],
  ['starostové obcí', 'municipality'],
  ['další členové', 'other'],
  ['Zaměstnanost', undefined],
  ['proškolení pracovníci', undefined],
  ['na okraji lokality', undefined],
])('%s announces: %s', (words, sector) => {
  expect(announcedSector(Passage.of(words))).toBe(sector)
})

test.each([
  ['Farní charita Lhota', 'nonprofit'],
  ['Spolek rodičů', 'nonprofit'],
  ['Domov, z. ú.', 'nonprofit'],
  ['Stavby Lhota, s. r. o.', 'business'],
  ['vedoucí odboru školství', 'municipality'],
  ['bytová referentka', 'municipality'],
  ['Statutární město Lhota', 'municipality'],
  ['ZŠ a MŠ Lhota', 'public_institution'],
  ['Úřad práce, vedoucí oddělení', 'public_institution'],
  ['Městská knihovna', 'public_institution'],
  ['Městský úřad Lhota', 'municipality'],
  ['Přehled činností', undefined],
  ['Bytové hospodářství', undefined],
  ['Radniční 12', undefined],
])('%s is of: %s', (name, sector) => {
  expect(sectorOf(Passage.of(name))).toBe(sector)
})
