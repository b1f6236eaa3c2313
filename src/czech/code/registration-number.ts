/** Registration numbers of projects that the European Union or the state funds. */
import type { Passage } from '../../text/passage.ts'
import { findOnce } from '../../mentions/once.ts'
import type { Reading } from '../reading.ts'

/** A slash with the blanks that a line break leaves around it, and a dot that slips in before it. */
const SLASH = String.raw`\.?\s?\/\s?`

/** A dot with the blank that slips in after it. */
const DOT = String.raw`\.\s?`

/** The shapes, one a programming period. */
const shapes = [
  // 2014–2020: CZ.03.2.60/0.0/0.0/15_022/0001007; X where a project serves several priorities
  String.raw`CZ${DOT}\d{2}${DOT}[\dX]${DOT}(?:\d{1,3}|X)${SLASH}\d${DOT}\d${SLASH}\d${DOT}\d${SLASH}\d{2}_\d{3}${SLASH}\d{7}`,
  // 2021–2027: CZ.03.02.02/00/22_004/0000366; CZ.02.02.XX/00/22_003/0003871 where a project serves several objectives
  String.raw`CZ${DOT}\d{2}${DOT}\d{2}${DOT}(?:\d{2}|XX)${SLASH}\d{2}${SLASH}\d{2}_\d{3}${SLASH}\d{7}`,
  // 2007–2013: CZ.1.04/3.2.00/B4.00007
  String.raw`CZ${DOT}\d${DOT}\d{2}${SLASH}\d${DOT}\d${DOT}\d{2}${SLASH}[0-9A-Z]{2}${DOT}\d{4,5}`,
  // 2007–2013, Prague: CZ.2.17/2.1.00/34123
  String.raw`CZ${DOT}\d${DOT}\d{2}${SLASH}\d${DOT}\d${DOT}\d{2}${SLASH}\d{5}`,
  // 2004–2006: CZ.04.1.03/2.1.15.1/0001
  String.raw`CZ${DOT}\d{2}${DOT}\d${DOT}\d{2}${SLASH}\d(?:${DOT}\d{1,2}){2,3}${SLASH}\d{4}`,
  // Erasmus+: 2020-1-CZ01-KA229-078421
  String.raw`20\d{2}-\d-CZ\d{2}-KA\d{3}-[A-Z]{0,3}-?\d{6,9}(?:_\d)?`,
  // Interreg of Austria and Czechia: ATCZ59
  String.raw`(?<!\p{L})ATCZ\d{1,5}`,
  // Asylum, Migration and Integration Fund: AMIF/8/02
  String.raw`AMIF${SLASH}\d{1,3}${SLASH}\d{1,3}`,
  // The state's own registers, which have to be named: EDS 133D31100001
  String.raw`(?<=(?:EDS|SMVS|ISPROFIN)[\s:.č]{1,4})\d{3}[A-Z]\d{6,9}`,
]
const NUMBER = new RegExp(String.raw`(?:${shapes.join('|')})(?![\p{N}_/])`, 'gu')

/** Each number has one of these, or stands behind it. */
const MARKS = ['CZ', 'AMIF', 'EDS', 'SMVS', 'ISPROFIN']

/** Every registration number, without the blanks of broken lines and stray dots; it may be glued to the word before. */
export const findRegistrationNumbers: (p: Passage) => Reading<string>[] = findOnce(
  (p) =>
    [...p.matchAll(NUMBER)].map(({ whole }) => ({
      value: whole.text.replaceAll(' ', '').replaceAll('./', '/'),
      passage: whole,
    })),
  (text) => MARKS.some((mark) => text.includes(mark)),
)

/** Which programme a number's beginning belongs to; the first that fits counts. */
const programmes: readonly (readonly [shape: RegExp, name: string])[] = [
  [/^CZ\.04\.1\.03\//, 'Operační program Rozvoj lidských zdrojů'],
  [/^CZ\.04\.3\.07\//, 'Jednotný programový dokument pro Cíl 3 regionu NUTS 2 hlavní město Praha'],
  [/^CZ\.04\.1\.05\//, 'Společný regionální operační program'],
  [/^CZ\.1\.01\//, 'Operační program Doprava'],
  [/^CZ\.1\.02\//, 'Operační program Životní prostředí'],
  [/^CZ\.1\.03\//, 'Operační program Podnikání a inovace'],
  [/^CZ\.[1-3]\.04\//, 'Operační program Lidské zdroje a zaměstnanost'],
  [/^CZ\.1\.05\//, 'Operační program Výzkum a vývoj pro inovace'],
  [/^CZ\.[1-3]\.06\//, 'Integrovaný operační program'],
  [/^CZ\.1\.07\//, 'Operační program Vzdělávání pro konkurenceschopnost'],
  [/^CZ\.[1-3]\.08\//, 'Operační program Technická pomoc'],
  [/^CZ\.1\.09\//, 'Regionální operační program NUTS II Severozápad'],
  [/^CZ\.1\.10\//, 'Regionální operační program NUTS II Moravskoslezsko'],
  [/^CZ\.1\.11\//, 'Regionální operační program NUTS II Jihovýchod'],
  [/^CZ\.1\.12\//, 'Regionální operační program NUTS II Střední Morava'],
  [/^CZ\.1\.13\//, 'Regionální operační program NUTS II Severovýchod'],
  [/^CZ\.1\.14\//, 'Regionální operační program NUTS II Jihozápad'],
  [/^CZ\.1\.15\//, 'Regionální operační program NUTS II Střední Čechy'],
  [/^CZ\.3\.22\//, 'Operační program přeshraniční spolupráce Česká republika – Polská republika'],
  [/^CZ\.2\.16\//, 'Operační program Praha – Konkurenceschopnost'],
  [/^CZ\.2\.17\//, 'Operační program Praha – Adaptabilita'],
  [/^CZ\.01\.\d\.\d+\//, 'Operační program Podnikání a inovace pro konkurenceschopnost'],
  [/^CZ\.02\.\d\.(?:\d+|X)\//, 'Operační program Výzkum, vývoj a vzdělávání'],
  [/^CZ\.03\.\d\.(?:\d+|X)\//, 'Operační program Zaměstnanost'],
  [/^CZ\.04\.\d\.\d+\//, 'Operační program Doprava'],
  [/^CZ\.05\.\d\.\d+\//, 'Operační program Životní prostředí'],
  [/^CZ\.06\.\d\.\d+\//, 'Integrovaný regionální operační program'],
  [/^CZ\.07\.\d\.\d+\//, 'Operační program Praha – pól růstu ČR'],
  [/^CZ\.08\.\d\.\d+\//, 'Operační program Technická pomoc'],
  [/^CZ\.11\.\d\.\d+\//, 'Interreg V-A Česká republika – Polsko'],
  [/^CZ\.01\.\d{2}\.\d{2}\//, 'Operační program Technologie a aplikace pro konkurenceschopnost'],
  [/^CZ\.02\.\d{2}\.(?:\d{2}|XX)\//, 'Operační program Jan Amos Komenský'],
  [/^CZ\.03\.\d{2}\.\d{2}\//, 'Operační program Zaměstnanost plus'],
  [/^CZ\.04\.\d{2}\.\d{2}\//, 'Operační program Doprava'],
  [/^CZ\.05\.\d{2}\.\d{2}\//, 'Operační program Životní prostředí'],
  [/^CZ\.06\.\d{2}\.\d{2}\//, 'Integrovaný regionální operační program'],
  [/^CZ\.10\.\d{2}\.\d{2}\//, 'Operační program Spravedlivá transformace'],
  [/^CZ\.30\./, 'Operační program potravinové a materiální pomoci'],
  [/^ATCZ\d{1,3}$/, 'Interreg V-A Rakousko – Česká republika'],
  [/^ATCZ/, 'Interreg VI-A Rakousko – Česko'],
  [/^CZ\.31\./, 'Národní plán obnovy'],
  [/^AMIF\//, 'Azylový, migrační a integrační fond'],
]

/** The official name of the programme that a registration number belongs to, read off the number itself. */
export const programmeOf = (registrationNumber: string): string | undefined =>
  programmes.find(([shape]) => shape.test(registrationNumber))?.[1]
