import { describe, expect, test } from 'vitest'
import { edtfText } from '../../src/wording/edtf.ts'
import { askedLanguage, counted, formOf, grouped, languageOf, languages } from '../../src/wording/language.ts'
import { inCzech } from '../../src/wording/template.ts'

describe('the language', () => {
  test.each([
    [['query', '--lang', 'cs'], { ASZ_LANG: 'en' }, 'en-US', 'cs'],
    [['query', '--lang=en'], { LANG: 'cs_CZ.UTF-8' }, 'cs-CZ', 'en'],
    [['query', '--', '--lang', 'cs'], {}, 'C', 'en'],
    [[], { ASZ_LANG: 'cs', LC_ALL: 'en_GB.UTF-8' }, 'C', 'cs'],
    [[], { LC_ALL: 'cs_CZ.UTF-8', LANG: 'en_US.UTF-8' }, 'C', 'cs'],
    [[], { LC_ALL: '', LC_MESSAGES: 'cs_CZ', LANG: 'de_DE.UTF-8' }, 'C', 'cs'],
    [[], { LANG: 'cs_CZ.UTF-8' }, 'en-US', 'cs'],
    [[], { LANG: 'C' }, 'cs-CZ', 'en'],
    [[], { LC_ALL: 'POSIX', LANG: 'cs_CZ.UTF-8' }, 'cs-CZ', 'en'],
    [[], { LANG: 'csb_PL.UTF-8' }, 'cs-CZ', 'en'],
    [[], {}, 'cs-CZ', 'cs'],
    [[], {}, 'en-US', 'en'],
  ])('%j with %j on %s is %s', (argv, env, locale, language) => {
    expect(languageOf({ argv, env, locale: () => locale })).toBe(language)
  })

  test('that is none is not asked for', () => {
    expect(askedLanguage(['--lang', 'de'])).toBeUndefined()
  })
})

test.each(languages)('forms of nouns in %s are those of Intl.PluralRules', (language) => {
  const rules = new Intl.PluralRules(language)
  const forms = { one: 'one', few: 'few', other: 'other', many: 'other', zero: 'other', two: 'other' }
  for (let number = 0; number <= 1200; number++)
    expect(formOf(number, ['one', 'few', 'other'], language), String(number)).toBe(forms[rules.select(number)])
})

test.each([
  [1, '1 závazek'],
  [2, '2 závazky'],
  [5, '5 závazků'],
  [22, '22 závazků'],
  [1245, '1\u00a0245 závazků'],
])('%i is %s', (number, text) => {
  expect(counted(number, ['závazek', 'závazky', 'závazků'], 'cs')).toBe(text)
})

test('thousands are parted in each language', () => {
  expect([999, 1000, 1_234_567].map((number) => grouped(number, 'cs'))).toEqual([
    '999',
    '1\u00a0000',
    '1\u00a0234\u00a0567',
  ])
  expect(grouped(1_234_567, 'en')).toBe('1,234,567')
})

test.each([
  ['2019', '2019'],
  ['2019-02', 'únor 2019'],
  ['2025-04-15', '15. dubna 2025'],
  ['2019/..', 'od roku 2019'],
  ['../2020', 'do roku 2020'],
  ['../2027-06~', 'do asi června 2027'],
  ['2014/2020', '2014–2020'],
  ['2014-04-01/2015-06-30', '1. dubna 2014 – 30. června 2015'],
  ['2019-22', 'léto 2019'],
  ['2024-41', '2. polovina 2024'],
  ['../2024-36', 'do 4. čtvrtletí 2024'],
  ['../XXXX-03-31', 'do 31. března'],
  ['XXXX-09/XXXX-06', 'září – červen'],
  ['XXXX-33', '1. čtvrtletí'],
  ['každoročně', 'každoročně'],
])('%s is %s to a Czech', (edtf, text) => {
  expect(edtfText(edtf, 'cs')).toBe(text)
})

describe('sentences by their patterns', () => {
  const templates = {
    '"{text}" is no date': '„{text}“ není datum',
    '{a} of {b}': '{b}: {a}',
  }
  test.each([
    ['"31. 2." is no date', '„31. 2.“ není datum'],
    ['"a" is no date" is no date', '„a" is no date“ není datum'],
    ['1 of 2', '2: 1'],
    [' of ', ': '],
    ['"x" is a date', undefined],
  ])('%s', (english, czech) => {
    expect(inCzech(english, templates)).toBe(czech)
  })
})
