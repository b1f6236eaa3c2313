/** What sentences tell of a project: its term, its length, its money, and how the page speaks of it. */
import { describe, expect, test } from 'vitest'
import { moneyTold } from '../../../src/kinds/project_record/told/money.ts'
import { isHeadline, nameQuoted, spokenIn } from '../../../src/kinds/project_record/told/spoken.ts'
import { durationTold, termTold } from '../../../src/kinds/project_record/told/term.ts'
import { Proven } from '../../../src/kinds/draft.ts'
import { Passage } from '../../../src/text/passage.ts'

const texts = (...lines: string[]) => lines.map((line) => Passage.of(line))

describe('a term', () => {
  test.each([
    ['Projekt je realizován od 1. 1. 2017 do 31. 12. 2019.', '2017-01-01/2019-12-31'],
    ['Od 1. 7. 2021 do 30. 6. 2023 je naše škola realizátorem projektu Klub.', '2021-07-01/2023-06-30'],
    ['Od 1. 9. 2021 je realizován projekt Klub. Projekt bude trvat do 31. 8. 2023.', '2021-09-01/2023-08-31'],
    ['Dne 1. října 2018 byla zahájena realizace projektu.', '2018-10-01/..'],
    ['Projekt bude dokončen v červenci 2022.', '../2022-07'],
    ['Výzva projektu trvá od 1. 1. 2017 do 31. 12. 2019.', undefined],
    ['Projekty byly zahájeny 1. 1. 2017.', undefined],
    ['Město bylo založeno v roce 1250.', undefined],
  ])('%s', (text, period) => {
    expect(termTold(texts(text))?.value).toBe(period)
  })
})

test.each([
  ['Doba realizace projektu je 14 měsíců.', '14 měsíců'],
  ['Projekt potrvá dva roky.', 'dva roky'],
  ['Klub navštěvují děti 24 měsíců.', undefined],
])('a length: %s', (text, length) => {
  expect(durationTold(texts(text))?.text).toBe(length)
})

test.each<[string, (readonly [string | undefined, string, string])[]]>([
  [
    'Projekt byl podpořen z Evropského sociálního fondu částkou 1 450 000 korun.',
    [['Evropský sociální fond', '1450000', 'eu']],
  ],
  ['Celkové náklady projektu činí přibližně 8 mil. Kč.', [['Celkové náklady projektu', '8000000', 'total']]],
  ['Nevyčerpaná dotace ve výši 5 000 Kč byla vrácena.', []],
  ['Částkou 90 000 Kč přispělo město Osek.', [['město Osek', '90000', 'municipality']]],
  ['Vstupné je 50 Kč.', []],
])('money: %s', (text, expected) => {
  const found = moneyTold(texts(text)).map(({ source, amount, role }) => [
    source instanceof Proven ? source.value : source?.text,
    amount.value,
    role.value,
  ])
  expect(found).toEqual(expected)
})

test('the name that sentences have in quotation marks, if it is one', () => {
  expect(nameQuoted(texts('Realizujeme projekt „Dobrý start“.', 'Projekt s názvem „Dobrý start“ běží.'))?.text).toBe(
    'Dobrý start',
  )
  expect(nameQuoted(texts('Projekt „Hřiště“ skončil.', 'Projekt „Klub“ začal.'))).toBeUndefined()
})

test('how often a page speaks of one project and of many', () => {
  const { one, many, ofProject, hasAim } = spokenIn(
    texts('Cílem projektu je klid. V rámci projektu pracují tři lidé.', 'Další projekty najdete jinde.'),
  )
  expect({ one, many, ofProject, hasAim }).toEqual({ one: 2, many: 1, ofProject: 2, hasAim: true })
})

test('the aim of a call is none of a project', () => {
  expect(spokenIn(texts('Cílem výzvy je podpora škol.')).hasAim).toBe(false)
})

test.each([
  ['Projekt skončil, domovníci zůstávají', true],
  ['Domovníci opět pomohou', true],
  ['Komunitní dům', false],
  ['Projekt Klub pod kopcem', false],
  ['Podpora rodin v Oseku', false],
])('a headline: %s', (line, is) => {
  expect(isHeadline(Passage.of(line))).toBe(is)
})

test('a sentence of many sums takes work in proportion to it', () => {
  const looked = (sums: number): number => {
    let count = 0
    // It is called with the expression that it is asked on.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { exec } = RegExp.prototype
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const found = exec.call(this, text)
      count += (found ? found.index + found[0].length : text.length) - from
      return found
    }
    try {
      moneyTold(texts(`Dotace z EU ${'činí 5 000 Kč z kraje, '.repeat(sums)}.`))
    } finally {
      RegExp.prototype.exec = exec
    }
    return count
  }
  const [some, twice] = [looked(200), looked(400)]
  expect(some).toBeGreaterThan(1_000)
  expect(twice / some).toBeLessThan(2.3)
})
