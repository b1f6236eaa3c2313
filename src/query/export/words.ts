/** What is said of the columns of an export besides their headings: where their values are from, units, and what a heading leaves open. */
import type { Wording } from '../../wording/values.ts'

/** Where the values of a column are from: words of the documents, the list of municipalities, or asz itself. */
export type Origin = 'document' | 'municipalities' | 'asz'

interface ColumnNote {
  /** The words of the documents unless told. */
  readonly origin?: Origin
  readonly unit?: Wording
  /** A day as YYYY-MM-DD. */
  readonly isDay?: true
  /** Instead of the heading, where that says too little to somebody who has only the file. */
  readonly title?: Wording
}

const asz = { origin: 'asz' } as const
const listed = { origin: 'municipalities' } as const
const day = { isDay: true } as const

export const columnNotes: Readonly<Record<string, ColumnNote>> = {
  ...{ district: listed, region: listed, file: asz, revisions: asz, findings: asz, projects: asz, themes: asz },
  ...{ severity: asz, message: asz, first_day: day, last_day: day, valid_until: day },
  code: { ...listed, title: ['code of the municipality', 'kód obce'] },
  document: { ...asz, title: ['document (identifier)', 'dokument (identifikátor)'] },
  pointer: {
    ...asz,
    title: ['place of the value in the document (JSON Pointer)', 'místo hodnoty v dokumentu (JSON Pointer)'],
  },
  kind: { ...asz, title: ['kind of document', 'druh dokumentu'] },
  as_of: { ...day, title: ['day up to which it speaks', 'den, k němuž vypovídá'] },
  about: { ...asz, title: ['documents about it', 'dokumentů o obci'] },
  named: { ...asz, title: ['documents that name it', 'dokumentů, které ji jmenují'] },
  phones: { title: ['all phones', 'všechny telefony'] },
  date: { title: ['date (EDTF)', 'datum (EDTF)'] },
  period: { title: ['period (EDTF)', 'období (EDTF)'] },
  frequency_times: {
    title: ['how often', 'kolikrát'],
    unit: ['times in frequency_per', 'krát za frequency_per'],
  },
  frequency_per: { title: ['in which period', 'za jaké období'] },
  frequency_date: {
    title: [
      'for which days or parts of each year (list of EDTF)',
      'pro které dny nebo části každého roku (seznam EDTF)',
    ],
  },
  beneficiary_ico: { title: ['identification number of the beneficiary', 'IČO příjemce'] },
  total: { ...asz, title: ['total of the project', 'celková částka projektu'], unit: ['CZK', 'Kč'] },
  source: { title: ['source of the money', 'zdroj peněz'] },
  amount: { unit: ['currency', 'měna'] },
  counted: {
    ...asz,
    title: [
      'whether the amount counts in the total of its project (1, 0)',
      'zda se částka počítá do součtu projektu (1, 0)',
    ],
  },
  finding: { ...asz, title: ['finding (code)', 'nález (kód)'] },
  id: { ...asz, title: ['id of the finding', 'označení nálezu'] },
  quote: { title: ['words that it is about', 'slova, kterých se týká'] },
  other_document: { ...asz, title: ['the other document', 'druhý dokument'] },
  other_pointer: {
    ...asz,
    title: ['place in the other document (JSON Pointer)', 'místo v druhém dokumentu (JSON Pointer)'],
  },
  other_quote: { title: ['words of the other document', 'slova druhého dokumentu'] },
  weight: { ...asz, title: ['order of importance', 'pořadí důležitosti'] },
  advice: { ...asz, title: ['what to do', 'co dělat'] },
  was: { ...asz, title: ['what was read', 'co bylo přečteno'] },
  is: { ...asz, title: ['what a person put in its place', 'co místo toho uvedl člověk'] },
  why: { ...asz, title: ['why', 'proč'] },
}
