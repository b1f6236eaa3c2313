/** Numbers of people are told from numbers of files, contracts and organisations by their own checks. */
import { describe, expect, it } from 'vitest'
import { findIdentityNumbers } from '../../../src/czech/code/identity-numbers.ts'
import { Passage } from '../../../src/text/passage.ts'

const found = (text: string): string[] => findIdentityNumbers(Passage.of(text)).map((number) => number.text)

describe('found', () => {
  it.each([
    ['rodné číslo 855512/1234', '855512/1234'],
    ['narozena, 8555121234, trvale bytem', '8555121234'],
    ['RČ: 505512/123', '505512/123'],
    ['r. č. 850101/0004', '850101/0004'],
    ['účet 19-2000145399/0800', '19-2000145399/0800'],
    ['na účet č. 123456/0100', '123456/0100'],
    ['19\u20112000145399/0800', '19\u20112000145399/0800'],
    ['CZ65 0800 0000 1920 0014 5399', 'CZ65 0800 0000 1920 0014 5399'],
    ['CZ6508000000192000145399', 'CZ6508000000192000145399'],
    ['OP: 123456789', '123456789'],
    ['číslo občanského průkazu 204 568 112', '204 568 112'],
    ['občanský průkaz č. 123456AB12', '123456AB12'],
    ['Občanský průkaz č. 123456789', '123456789'],
    ['OBČANSKÝ PRŮKAZ ČÍSLO 123456788', '123456788'],
    ['Cestovní pas č. 39123456', '39123456'],
    ['Číslo občanského průkazu: 204568113', '204568113'],
  ])('%s', (text, number) => {
    expect(found(text)).toEqual([number])
  })
})

describe('not found', () => {
  it.each([
    'č. j. 855512/2021',
    'sp. zn. 850101/0005',
    'IČO 00261912',
    'usnesení 123456/2021',
    'reg. č. CZ.03.2.60/0.0/0.0/16_052/0006324',
    'smlouva 8555121236',
    'CZ66 0800 0000 1920 0014 5399',
    '19-2000145398/0800',
    'OP Zaměstnanost 2014',
    '12/2023 a 5 000 000 Kč',
    'vyhláška 400/2006 Sb.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
