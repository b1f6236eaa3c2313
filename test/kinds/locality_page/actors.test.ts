import { describe, expect, test } from 'vitest'
import { actorsOf } from '../../../src/kinds/locality_page/readers/actors.ts'
import { blocksOf, valuesOf } from './reading.ts'

describe('organisations that an overview lists', () => {
  test.each<[text: string, actors: string[]]>([
    ['Ve městě působí několik aktérů, kteří rozvíjí snahy o sociální začleňování.', []],
    [
      'Služby zajišťuje Oblastní charita Jihlava, dalšími aktéry je BKB, F-point a další.',
      ['Oblastní charita Jihlava', 'BKB', 'F-point'],
    ],
    ['Partnery jsou Centrum pro rodinu a sociální péči a Naděje.', ['Centrum pro rodinu a sociální péči', 'Naděje']],
    [
      'Ve městě působí Člověk v tísni, o.p.s., Romodrom, o. p. s., a Armáda spásy.',
      ['Člověk v tísni, o.p.s.', 'Romodrom, o. p. s.', 'Armáda spásy'],
    ],
    [
      'Mezi poskytovatele patří Diakonie ČCE – středisko Vsetín a Charita Vsetín.',
      ['Diakonie ČCE – středisko Vsetín', 'Charita Vsetín'],
    ],
    [
      'Město spolupracuje s Oblastní charitou Teplice a Střediskem výchovné péče.',
      ['Oblastní charita Teplice', 'Středisko výchovné péče'],
    ],
    [
      'Terénní práci zajišťuje Květina, z. s., která provozuje i klub v Trnovanech, a Arkadie.',
      ['Květina, z. s.', 'Arkadie'],
    ],
    ['Terénní práci zajišťuje Charita Odry a nízkoprahový klub provozuje Diakonie.', ['Charita Odry', 'Diakonie']],
    [
      'Ve městě působí Naděje (terénní program), Maltézská pomoc a Úřad práce.',
      ['Naděje', 'Maltézská pomoc', 'Úřad práce'],
    ],
    [
      'Zapojenými partnery jsou Charita Most, městská policie Žatec a město.',
      ['Charita Most', 'městská policie Žatec'],
    ],
    ['Síť služeb je vedená Odborem sociálních věcí. Agentura byla požádána o doporučení.', []],
    [
      'Ve městě působí Cedr – komunitní centrum, Charita Opava – klub pro mládež a Naděje, pobočka Vsetín.',
      ['Cedr – komunitní centrum', 'Charita Opava', 'Naděje, pobočka Vsetín'],
    ],
    ['Ve městě působí Agentura pro sociální začleňování.', []],
    [
      'Dalšími aktéry jsou neziskové organizace Naděje, Slunce a Charita Cheb aj.',
      ['Naděje', 'Slunce', 'Charita Cheb'],
    ],
    [
      'V obci působí:\n\n- Charita Krnov (poradna)\n- Základní škola Krnov – předškolní klub\n- Eurotopia, o.p.s.',
      ['Charita Krnov', 'Základní škola Krnov', 'Eurotopia, o.p.s.'],
    ],
    ['Ve městě se podařilo:\n\n- otevřít klub\n- opravit byty', []],
  ])('%s', (text, actors) => {
    expect(valuesOf(actorsOf(blocksOf(text), false))).toEqual(actors)
  })

  test('under a heading of their own need no announcement', () => {
    expect(valuesOf(actorsOf(blocksOf('Charita Opava, Elim a Úřad práce Opava'), true))).toEqual([
      'Charita Opava',
      'Elim',
      'Úřad práce Opava',
    ])
  })
})
