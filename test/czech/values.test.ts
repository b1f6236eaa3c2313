import { describe, expect, test } from 'vitest'
import { readAddress } from '../../src/czech/code/address.ts'
import { readYears } from '../../src/czech/date/duration.ts'
import { findEmails } from '../../src/czech/code/email.ts'
import { units } from '../../src/czech/date/frequency-words.ts'
import { readFrequency } from '../../src/czech/date/frequency.ts'
import { readIco } from '../../src/czech/code/ico.ts'
import { findMoney, readMoney } from '../../src/czech/money.ts'
import { readOrdinal } from '../../src/czech/number.ts'
import { findPhones } from '../../src/czech/code/phone.ts'
import { findPostalCode } from '../../src/czech/code/postal-code.ts'
import type { Reading } from '../../src/czech/reading.ts'
import { findRegistrationNumbers, programmeOf } from '../../src/czech/code/registration-number.ts'
import { findUrls } from '../../src/czech/code/url.ts'
import { readYearly } from '../../src/czech/date/yearly.ts'
import { readVerdict } from '../../src/czech/verdict.ts'
import { Passage } from '../../src/text/passage.ts'
import { casesOf, listed } from './cases.ts'

const one = <T>(reading: Reading<T> | undefined, write: (value: T) => string = String): string =>
  listed(reading ? [{ value: write(reading.value), passage: reading.passage }] : [])

const readers: Readonly<Record<string, (p: Passage) => string>> = {
  phones: (p) => listed(findPhones(p)),
  emails: (p) => listed(findEmails(p)),
  urls: (p) => listed(findUrls(p)),
  icos: (p) => {
    const ico = readIco(p)
    return one(ico) + (ico?.expected === undefined ? '' : ` !${ico.expected}`)
  },
  'postal-codes': (p) => one(findPostalCode(p)),
  'registration-numbers': (p) => listed(findRegistrationNumbers(p)),
  programmes: (p) => programmeOf(p.text) ?? '-',
  years: (p) => one(readYears(p)),
  ordinals: (p) => one(readOrdinal(p)),
  frequencies: (p) => one(readFrequency(p), ({ times, per, minimum }) => `${times}/${per}${minimum ? ' min' : ''}`),
  yearly: (p) => listed(readYearly(p)?.dates ?? []),
  money: (p) => {
    const unit = p.match(/^\(([^)]*)\)\s(?!\+)/)
    const write = ({ amount, currency }: { amount: string; currency: string }) => `${amount} ${currency}`
    if (unit) return one(readMoney(p.slice(unit.end), unit.groups[1]?.text), write)
    return listed(findMoney(p).map(({ value, passage }) => ({ value: write(value), passage })))
  },
  verdicts: (p) => {
    const [promise, evaluation] = p.split(/<</)
    return (evaluation ? readVerdict(evaluation, promise) : readVerdict(p)) ?? '-'
  },
  addresses: (p) => {
    const { postal_code: code, ...parts } = readAddress(p) ?? {}
    const written = Object.entries(parts).map(([name, part]) => `${name}=${part.text}`)
    return [...written, ...(code ? [`postal_code=${code.value}`] : [])].join('; ') || '-'
  },
}

describe.each(Object.entries(readers))('%s', (name, read) => {
  test.each(casesOf(name))('$input', ({ input, expected }) => {
    expect(read(Passage.of(input))).toBe(expected)
  })
})

describe('the units of frequencies', () => {
  test.each(units)('$example', ({ example, per }) => {
    expect(readFrequency(Passage.of(example))?.value.per).toBe(per)
  })
})
