/** What is printed in any of the usual forms is read back, and its quote is a slice of the text. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from '../../src/czech/code/address.ts'
import { readYears } from '../../src/czech/date/duration.ts'
import { findEmails } from '../../src/czech/code/email.ts'
import { readFrequency } from '../../src/czech/date/frequency.ts'
import { icoCheckDigit, readIco } from '../../src/czech/code/ico.ts'
import { findMoney } from '../../src/czech/money.ts'
import { readOrdinal } from '../../src/czech/number.ts'
import { findPhones } from '../../src/czech/code/phone.ts'
import { findPostalCode } from '../../src/czech/code/postal-code.ts'
import { findRegistrationNumbers } from '../../src/czech/code/registration-number.ts'
import { findUrls } from '../../src/czech/code/url.ts'
import { Passage } from '../../src/text/passage.ts'
import { isProven } from './cases.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const triples = (text: string, gap: string) => text.replace(/\B(?=(?:\d{3})+(?!\d))/g, gap)

interface Read {
  readonly value: unknown
  readonly passage: Passage
}

/** The value is read from the text wherever it stands, by its quote. */
const expectRead = (text: string, value: unknown, read: (p: Passage) => Read | undefined): void => {
  for (const [before, after] of [
    ['', ''],
    ['Údaj: ', '.'],
    ['(', ')'],
    ['\n', '\nDalší řádek'],
  ] as const) {
    const p = Passage.of(before + text + after)
    const reading = read(p)
    expect(reading?.value).toEqual(value)
    expect(reading && isProven(p, reading.passage)).toBe(true)
  }
}

test('money', () => {
  const amount = fc.integer({ min: 1, max: 999_999_999 })
  const gap = fc.constantFrom(' ', '.', '\u00a0', '\u202f', '')
  const unit = fc.constantFrom(' Kč', '\u00a0Kč', ' CZK', ',- Kč', ' korun')
  fc.assert(
    fc.property(amount, gap, unit, (n, g, u) => {
      expectRead(triples(String(n), g) + u, { amount: String(n), currency: 'CZK' }, (p) => findMoney(p)[0])
    }),
  )
  fc.assert(
    fc.property(amount, gap, digits(2), (n, g, cents) => {
      expectRead(
        `${triples(String(n), g)},${cents} €`,
        { amount: `${n}.${cents}`, currency: 'EUR' },
        (p) => findMoney(p)[0],
      )
    }),
  )
})

test('phones', () => {
  const national = fc
    .tuple(fc.constantFrom('2', '3', '5', '6', '7'), digits(8))
    .map((parts) => parts.join(''))
    .filter((n) => !n.endsWith('000000'))
  fc.assert(
    fc.property(
      national,
      fc.constantFrom('', ' ', '\u00a0', '-', '.'),
      fc.constantFrom('', '+420', '+420 ', '00420 ', 'tel. '),
      (n, gap, prefix) => {
        expectRead(prefix + triples(n, gap), `+420${n}`, (p) => findPhones(p)[0])
      },
    ),
  )
})

test('e-mail addresses', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(?:\.[a-z]{1,8})?$/)
  const host = fc.stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8})?\.(?:cz|eu)$/)
  fc.assert(
    fc.property(name, host, fc.constantFrom('@', '(at)', ' [zavináč] ', ' @', '@ '), (local, domain, at) => {
      expectRead(`${local}${at}${domain}`, `${local}@${domain}`, (p) => findEmails(p)[0])
    }),
  )
})

test('web addresses', () => {
  const url = fc.stringMatching(/^https?:\/\/(?:www\.)?[a-z]{2,8}\.cz(?:\/[a-z0-9-]{1,8}){0,3}$/)
  fc.assert(
    fc.property(url, (text) => {
      expectRead(text, text, (p) => findUrls(p)[0])
    }),
  )
})

test('identification numbers, and one wrong digit in them', () => {
  fc.assert(
    fc.property(digits(7), fc.integer({ min: 1, max: 9 }), (seven, off) => {
      const right = icoCheckDigit(seven)
      expectRead(seven + right, seven + right, readIco)
      const wrong = seven + String((Number(right) + off) % 10)
      expect(readIco(Passage.of(wrong))).toMatchObject({ value: wrong, valid: false, expected: right })
    }),
  )
})

test('postal codes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-7]\d{4}$/), fc.boolean(), (code, apart) => {
      const printed = apart ? `${code.slice(0, 3)} ${code.slice(3)}` : code
      expectRead(`${printed} Jihlava`, code, findPostalCode)
    }),
  )
})

test('registration numbers, broken at any slash', () => {
  const number = fc.oneof(
    fc.stringMatching(/^CZ\.[12]\.0[4-7]\/[1-5]\.[1-4]\.00\/[0-9A-Z][0-9]\.\d{5}$/),
    fc.stringMatching(/^CZ\.03\.[1-4]\.\d{2}\/0\.0\/0\.0\/1\d_\d{3}\/\d{7}$/),
    fc.stringMatching(/^CZ\.03\.0\d\.0\d\/00\/2\d_\d{3}\/\d{7}$/),
  )
  fc.assert(
    fc.property(number, fc.constantFrom('/', '/ ', ' / ', '/\n'), (n, slash) => {
      expectRead(n.replaceAll('/', slash), n, (p) => findRegistrationNumbers(p)[0])
    }),
  )
})

test('frequencies', () => {
  const units = {
    week: 'týdně',
    month: 'měsíčně',
    quarter: 'za čtvrtletí',
    half_year: 'za půl roku',
    year: 'ročně',
    period: 'za dobu platnosti',
  }
  const times = fc.integer({ min: 1, max: 24 })
  const sign = fc.constantFrom('x', ' x', '×', 'krát', ' krát')
  fc.assert(
    fc.property(times, sign, fc.constantFrom(...Object.entries(units)), fc.boolean(), (n, x, [per, words], minimum) => {
      const value = { times: n, per, ...(minimum && { minimum: true }) }
      expectRead(`${minimum ? 'min. ' : ''}${n}${x} ${words}`, value, readFrequency)
    }),
  )
})

test('addresses', () => {
  const street = fc.constantFrom('Žižkova', 'Masarykovo náměstí', '17. listopadu', 'Nám. Svobody', 'Na Poříčí')
  const city = fc.constantFrom('Jihlava', 'Kutná Hora', 'Ústí nad Labem', 'Česká Lípa')
  fc.assert(
    fc.property(
      street,
      fc.stringMatching(/^[1-9]\d{0,3}(?:\/[1-9]\d?[a-c]?)?$/),
      city,
      fc.stringMatching(/^[1-7]\d\d \d\d$/),
      (s, n, c, code) => {
        for (const text of [`${s} ${n}, ${code} ${c}`, `${s} ${n}, ${c}, ${code.replace(' ', '')}`]) {
          const p = Passage.of(text)
          const { street, house_number, city, postal_code } = readAddress(p) ?? {}
          expect([street?.text, house_number?.text, city?.text, postal_code?.value]).toEqual([
            s,
            n,
            c,
            code.replace(' ', ''),
          ])
        }
      },
    ),
  )
})

test('numbers and years in figures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
      expectRead(`${n}. zasedání`, n, readOrdinal)
      expectRead(`${n} let`, n, readYears)
    }),
  )
})
