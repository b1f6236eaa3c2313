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

/** Which words after an announcement are names, whatever stands between and behind them. */
test.each<[text: string, actors: string[]]>([
  // What is told of an organisation ends its name, whatever verb tells it.
  ['Ve městě působí Charita Most pomáhající rodinám a Naděje.', ['Charita Most pomáhající rodinám', 'Naděje']],
  ['Dalšími aktéry jsou Charita Most, kterou podporuje kraj, a Naděje.', ['Charita Most', 'Naděje']],
  ['Partnery jsou Naděje (od roku 2012 zde vedla klub) a Romodrom.', ['Naděje', 'Romodrom']],
  ['Členy partnerství jsou Charita Most, jejímuž týmu město děkuje, a Elim.', ['Charita Most', 'Elim']],
  ['Aktéry jsou například organizace Naděje, spolek Slunce a Elim.', ['Naděje', 'Slunce', 'Elim']],
  ['Partnery jsou zejména Naděje, mj. též Elim, dále Slunce.', ['Naděje', 'Elim', 'Slunce']],
  [
    'Aktéry jsou Naděje, o. p. s., Elim, zapsaný spolek, a Oáza, spol. s r. o.',
    ['Naděje, o. p. s.', 'Elim, zapsaný spolek', 'Oáza, spol. s r. o.'],
  ],
  [
    'Aktéry jsou Lomikámen, z. ú., a Domov Háj, příspěvková organizace.',
    ['Lomikámen, z. ú.', 'Domov Háj, příspěvková organizace'],
  ],
  ['Ve městě působí městská knihovna, obecní úřad a úřad práce.', ['městská knihovna', 'obecní úřad', 'úřad práce']],
  ['Ve městě působí městská nemocnice a mateřská škola.', ['městská nemocnice', 'mateřská škola']],
  [
    'Aktéry jsou Naděje, pobočka Rokycany, a Elim, oblastní pracoviště Plzeň.',
    ['Naděje, pobočka Rokycany', 'Elim, oblastní pracoviště Plzeň'],
  ],
  ['Aktéry jsou Cedr – rodinné centrum a Elim – azylový dům pro matky.', ['Cedr – rodinné centrum', 'Elim']],
  [
    'Aktéry jsou Základní škola a Mateřská škola Ralsko a Naděje.',
    ['Základní škola a Mateřská škola Ralsko', 'Naděje'],
  ],
  ['Aktéry jsou obce Potštát, Bělotín a Charita Hranice.', ['Charita Hranice']],
  ['Aktéry jsou zástupci zaměstnavatelů, lékaři a Naděje.', ['Naděje']],
  ['Aktéry jsou město, Naděje a pracovní skupina Bydlení.', ['Naděje']],
  ['Aktéry jsou Mikroregion Hranicko, Naděje a mikroregion.', ['Mikroregion Hranicko', 'Naděje']],
  ['Aktéry jsou Naděje a další odborné organizace.', ['Naděje']],
  [
    'Aktéry jsou Poradna pro občanství, občanská a lidská práva, a Naděje.',
    ['Poradna pro občanství, občanská a lidská práva', 'Naděje'],
  ],
  ['Aktéry jsou Centrum sociální pomoci a Naděje pomocí dobrovolníků.', ['Centrum sociální pomoci', 'Naděje']],
  ['Aktéry jsou Naděje v rámci svého projektu a Elim.', ['Naděje', 'Elim']],
  ['Aktéry jsou Člověk v tísni a Sdružení pro rozvoj Loun.', ['Člověk v tísni', 'Sdružení pro rozvoj Loun']],
])('%s', (text, actors) => {
  expect(valuesOf(actorsOf(blocksOf(text), false))).toEqual(actors)
})
