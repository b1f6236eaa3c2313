/** Names of people, with titles, beside positions, or withheld. */
import { describe, expect, test } from 'vitest'
import { readPerson } from '../../../src/czech/person/person.ts'
import { Passage } from '../../../src/text/passage.ts'

const read = (text: string): string[] => {
  const { name, withheld, rest } = readPerson(Passage.of(text))
  return [name?.text ?? '', withheld?.text ?? '', rest?.text ?? '']
}

describe('a name with what stands beside it', () => {
  test.each([
    ['Jitka Gavdunová, starostka města', 'Jitka Gavdunová', 'starostka města'],
    ['Mgr. Jan Kuzma, starosta', 'Mgr. Jan Kuzma', 'starosta'],
    ['Mgr. et Mgr. Ivo Hrubý', 'Mgr. et Mgr. Ivo Hrubý', ''],
    ['Bc. Lenka Horáčková, DiS., vedoucí odboru', 'Bc. Lenka Horáčková, DiS.', 'vedoucí odboru'],
    ['Mgr. Josef Kmoníček, Ph.D.', 'Mgr. Josef Kmoníček, Ph.D.', ''],
    ['Mgr. Jan Tecl, MBA, radní', 'Mgr. Jan Tecl, MBA', 'radní'],
    ['PhDr. Jiřina Bartáková – místostarostka', 'PhDr. Jiřina Bartáková', 'místostarostka'],
    ['Michal Červenka (starosta)', 'Michal Červenka', '(starosta)'],
    ['Zuzana Schwarz Bařtipánová, starostka', 'Zuzana Schwarz Bařtipánová', 'starostka'],
    ['Anna Malá-Nová', 'Anna Malá-Nová', ''],
    ['starosta Ing. Jaroslav Najman', 'Ing. Jaroslav Najman', 'starosta'],
    ['Pavel Pech Lokální konzultant', 'Pavel Pech', 'Lokální konzultant'],
    ['Mgr. Iva Městecká Manažerka SPSZ', 'Mgr. Iva Městecká', 'Manažerka SPSZ'],
    ['Jan Městecký', 'Jan Městecký', ''],
    ['Petr Kubát ml., finanční manažer', 'Petr Kubát ml.', 'finanční manažer'],
    ['Ing. Oldřich Pánek starší (účetní)', 'Ing. Oldřich Pánek starší', '(účetní)'],
    ['Josef Balog st., DiS., terénní pracovník', 'Josef Balog st., DiS.', 'terénní pracovník'],
    ['Pavel Malý starší 18 let', 'Pavel Malý', 'starší 18 let'],
    ['starosta obce Vlastimil Kočica', 'Vlastimil Kočica', 'starosta obce'],
    ['vedoucí odboru Mgr. Eva Malá, tel. 1', 'Mgr. Eva Malá', 'vedoucí odboru, tel. 1'],
  ])('%s', (text, name, rest) => {
    expect(read(text)).toEqual([name, '', rest])
  })
})

describe('a name that the publisher withheld', () => {
  test.each([
    ['[redacted] náměstek primátora, odbor sociálních věcí', '[redacted]', 'náměstek primátora, odbor sociálních věcí'],
    ['(anonymizováno)', '(anonymizováno)', ''],
    ['anonymizováno', 'anonymizováno', ''],
    ['[osobní údaj]', '[osobní údaj]', ''],
    ['[začerněno], starosta', '[začerněno]', 'starosta'],
    ['XXX', 'XXX', ''],
    ['xxxx xxxxx', 'xxxx xxxxx', ''],
    ['██████ ███', '██████ ███', ''],
    ['*****', '*****', ''],
    ['_____', '_____', ''],
    ['Mgr. [redacted]', '[redacted]', ''],
  ])('%s', (text, sign, rest) => {
    expect(read(text)).toEqual(['', sign, rest])
  })
})

describe('no name', () => {
  test.each([
    'předseda svazku',
    'neobsazeno',
    'Odbor sociálních věcí',
    'Městský úřad Most',
    'Krajská koordinátorka',
    'Vedoucí odboru',
    'dosud nejmenován',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['', '', text])
  })
})

test.each([['starosta '.repeat(12_000)], ['Mgr. '.repeat(20_000)], ['Jan '.repeat(25_000)], ['['.repeat(100_000)]])(
  '100 kB end',
  (text) => {
    expect(read(text)).toHaveLength(3)
  },
)
