import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identify } from '../../../src/record/identity/identity.ts'
import type { Identified } from '../../../src/record/identity/identity.ts'

const sha256 = 'ab'.repeat(32)

const document = (said: Partial<Identified>): Identified => ({
  kind: 'unrecognised',
  title: 'Aktuality',
  municipalities: [],
  content: {},
  ...said,
  source: { sha256, media_type: 'text/plain' },
})
const town = (name: string, code?: string) => ({ name, role: 'subject', ...(code !== undefined && { code }) })

const description = (content: Identified['content'], ...municipalities: Identified['municipalities']) =>
  document({ kind: 'cooperation_description', title: 'Popis spolupráce', content, municipalities })
const project = (content: Identified['content'], title = 'Podpora rodin s dětmi') =>
  document({ kind: 'project_record', title, content })
const page = (title: string, ...municipalities: Identified['municipalities']) =>
  document({ kind: 'locality_page', title, municipalities })
const list = (content: Identified['content'], ...municipalities: Identified['municipalities']) =>
  document({ kind: 'cooperation_results', title: 'Výsledky spolupráce', content, municipalities })

describe('an id is made of what tells a document from all others', () => {
  test.each<[string, Identified, string, string?]>([
    ['a description by its IČO', description({ ico: '00286010' }, town('Jihlava', '586846')), '00286010'],
    [
      'one without by its town',
      description({ territorial_unit: 'Město Jihlava' }, town('Jihlava', '586846')),
      '586846',
    ],
    [
      'of a part of a town by the part',
      description({ territorial_unit: 'Městská část Brno-střed' }, town('Brno', '582786')),
      'mestska-cast-brno-stred',
    ],
    [
      'in whatever case',
      description({ territorial_unit: 'Městskému obvodu Poruba' }, town('Ostrava', '554821')),
      'mestskemu-obvodu-poruba',
    ],
    ['or abbreviated', description({ territorial_unit: 'ÚMOb Poruba' }, town('Ostrava', '554821')), 'umob-poruba'],
    ['of an association by its name', description({ territorial_unit: 'MAS Krnovsko, z. s.' }), 'mas-krnovsko-z-s'],
    [
      'without any by its address',
      description({ seat: { text: 'Náměstí 1, 586 01 Jihlava', city: 'Jihlava' } }),
      'namesti-1-586-01-jihlava',
    ],
    [
      'a street alone is no address',
      description({ seat: { text: 'Masarykovo náměstí 1' } }),
      'popis-spoluprace-abababababababab',
    ],
    ['a project by its number', project({ registration_number: 'CZ.1.04/3.2.00/B4.00007' }), 'CZ.1.04/3.2.00/B4.00007'],
    [
      'one without by its title and the IČO',
      project({ beneficiary: { ico: '00261912', name: 'Město Kadaň' } }),
      'podpora-rodin-s-detmi@00261912',
    ],
    ['or the name', project({ beneficiary: { name: 'Město Kadaň' } }), 'podpora-rodin-s-detmi@mesto-kadan'],
    ['or the place', project({ place_of_realisation: 'Kadaň' }), 'podpora-rodin-s-detmi@kadan'],
    ['by its title alone never', project({}), 'podpora-rodin-s-detmi-abababababababab'],
    ['a page by the code', page('Jihlava', town('Jihlava', '586846')), '586846'],
    ['a village without one by its name', page('Horní Temenice', town('Horní Temenice')), 'horni-temenice'],
    [
      'and its district',
      page('Horní Temenice', town('Horní Temenice')),
      'horni-temenice@sumperk',
      'Obec v okrese Šumperk.',
    ],
    ['that its title names', page('Horní Temenice (okres Šumperk)'), 'horni-temenice@sumperk'],
    ['after a comma', page('Horní Temenice, okr. Šumperk'), 'horni-temenice@sumperk'],
    ['by its whole name', page('Horní Temenice, okres Ústí nad Orlicí'), 'horni-temenice@usti-nad-orlici'],
    ['a name with a preposition', page('Lhota pod Hůrou'), 'lhota-pod-hurou'],
    ['or its label', page('Horní Temenice'), 'horni-temenice@usti-nad-orlici', 'Okres: Ústí nad Orlicí\n\nAgentura'],
    [
      'several towns, in whatever order',
      page('Lokality', town('Toužim', '555657'), town('Teplá', '555631')),
      '555631+555657',
    ],
    ['a page that names no place', page('Přehled spolupráce'), 'prehled-spoluprace-abababababababab'],
    [
      'a list by its period and first town',
      list({ period: '2010-06/2013-06' }, town('Bílina', '567451'), town('Most', '567027')),
      '2010-06/2013-06@567451',
    ],
    ['a town without a code', list({ period: '2019/..' }, town('Horní Temenice')), '2019/..@horni-temenice'],
    ['a list without a period', list({}, town('Bílina', '567451')), 'vysledky-spoluprace@567451'],
    [
      'a list without towns',
      list({ period: '2010', localities: [{ heading: 'Mikroregion Hranicko' }] }),
      '2010@mikroregion-hranicko',
    ],
    ['a page of no known kind', document({}), 'aktuality-abababababababab'],
    ['one without a title', document({ title: '' }), 'abababababababab'],
  ])('%s', (_, one, key, text = '') => {
    expect(identify(one, text)).toBe(`${one.kind}:${key}`)
  })

  test.each([
    ['Поддержка семей с детьми в городе Мост '.repeat(9), 'Поддержка семей с детьми в городе Кадань '.repeat(9)],
    ['Podpora rodin '.repeat(30), `${'Podpora rodin '.repeat(30)}II`],
    ['𝒜'.repeat(150), `${'𝒜'.repeat(150)}𝒜`],
  ])('long titles are cut and stay apart', (one, other) => {
    const ids = [one, other].map((title) => identify(project({ beneficiary: { ico: '00261912' } }, title), ''))
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) {
      expect(id.length).toBeLessThanOrEqual(200)
      expect(Buffer.from(id).toString()).toBe(id)
    }
  })

  test('whatever a document says, its id is bounded and can be typed', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 })
    const said = fc.record({
      kind: fc.constantFrom('cooperation_description', 'project_record', 'locality_page', 'cooperation_results', 'x'),
      title: words,
      municipalities: fc.array(fc.record({ name: words, role: fc.constantFrom('subject', 'mentioned') }), {
        maxLength: 3,
      }),
      content: fc.record(
        { ico: words, territorial_unit: words, registration_number: words, place_of_realisation: words },
        { requiredKeys: [] },
      ),
    })
    fc.assert(
      fc.property(said, words, (one, text) => {
        const id = identify(document(one), text)
        expect(id.length).toBeLessThanOrEqual(200)
        expect(id).toMatch(/^[a-z_]+:[\p{L}\p{N}._/~@+-]+$/u)
      }),
    )
  })
})
