import { describe, test } from 'vitest'
import { readAddress } from '../../src/czech/code/address.ts'
import { findDates, impossibleDates } from '../../src/czech/date/date.ts'
import { readYears } from '../../src/czech/date/duration.ts'
import { findEmails } from '../../src/czech/code/email.ts'
import { findFrequencies } from '../../src/czech/date/frequency.ts'
import { readIco } from '../../src/czech/code/ico.ts'
import { findMoney } from '../../src/czech/money.ts'
import { readOrdinal } from '../../src/czech/number.ts'
import { readPeriod } from '../../src/czech/date/period.ts'
import { findPhones } from '../../src/czech/code/phone.ts'
import { findPostalCode } from '../../src/czech/code/postal-code.ts'
import { findRegistrationNumbers } from '../../src/czech/code/registration-number.ts'
import { findUrls } from '../../src/czech/code/url.ts'
import { readYearly } from '../../src/czech/date/yearly.ts'
import { readVerdict, verdictAt } from '../../src/czech/verdict.ts'
import { Passage } from '../../src/text/passage.ts'

const parsers: Readonly<Record<string, (p: Passage) => unknown>> = {
  readAddress,
  findDates,
  impossibleDates,
  readPeriod,
  readYears,
  findEmails,
  findFrequencies,
  readYearly,
  readIco,
  findMoney,
  readOrdinal,
  findPhones,
  findPostalCode,
  findRegistrationNumbers,
  findUrls,
  readVerdict: (p) => readVerdict(p),
  verdictAt: (p) => verdictAt(p),
}

/** What makes patterns backtrack: long runs of what a value may begin with, never ending as one. */
const seeds = [
  '1',
  '1 ',
  '1. ',
  '12.',
  '000 ',
  '1.000',
  'a',
  'a.',
  'a@',
  'a@b.',
  'od ',
  'do roku ',
  '2x a ',
  'v roce 2019, ',
  'http://a.',
  '1/',
  'CZ.',
  'bude ',
  '2019 – ',
  'není ',
  '(',
  ', ',
  'ledna a ',
  '420 ',
  'a b ',
  'rok a ',
  'a@b.cz ',
  '1x ročně ',
  'Splněno bylo ',
  '1 Kč ',
]

/** A parser that is quadratic in its input takes minutes on this; the limit of each test is seconds. */
const LENGTH = 100_000

describe.each(Object.entries(parsers))('%s stays fast', (_, parse) => {
  test.each(seeds)('on much %j', { timeout: 5_000 }, (seed) => {
    parse(Passage.of(seed.repeat(Math.ceil(LENGTH / seed.length))))
  })
})
