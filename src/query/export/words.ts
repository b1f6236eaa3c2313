/** How the columns of an export are called, in English and Czech. */
import type { Wording } from '../../kinds/field.ts'

/** Where the values of a column are from: words of the documents, the list of municipalities, or asz itself. */
export type Origin = 'document' | 'municipalities' | 'asz'

export interface ColumnWords {
  readonly title: Wording
  readonly origin: Origin
  readonly unit?: Wording
  /** A day as YYYY-MM-DD. */
  readonly isDay?: true
}

const said = (english: string, czech: string, more: Partial<ColumnWords> = {}): ColumnWords => ({
  title: [english, czech],
  origin: 'document',
  ...more,
})
const asz = { origin: 'asz' } as const
const listed = { origin: 'municipalities' } as const

export const columnWords: Readonly<Record<string, ColumnWords>> = {
  municipality: said('municipality', 'obec'),
  code: said('code of the municipality', 'kód obce', listed),
  district: said('district', 'okres', listed),
  region: said('region', 'kraj', listed),
  document: said('document (identifier)', 'dokument (identifikátor)', asz),
  pointer: said('place of the value in the document (JSON Pointer)', 'místo hodnoty v dokumentu (JSON Pointer)', asz),
  file: said('file', 'soubor', asz),
  kind: said('kind of document', 'druh dokumentu', asz),
  title: said('title', 'název'),
  as_of: said('day up to which it speaks', 'den, k němuž vypovídá', { isDay: true }),
  revisions: said('revisions', 'počet revizí', asz),
  findings: said('findings', 'počet nálezů', asz),
  about: said('documents about it', 'dokumentů o obci', asz),
  projects: said('projects', 'projektů', asz),
  named: said('documents that name it', 'dokumentů, které ji jmenují', asz),
  themes: said('themes', 'témata', asz),
  name: said('name', 'název'),
  role: said('role', 'role'),
  phone: said('phone', 'telefon'),
  phones: said('all phones', 'všechny telefony'),
  email: said('e-mail', 'e-mail'),
  abbreviation: said('abbreviation', 'zkratka'),
  status: said('status', 'stav'),
  date: said('date (EDTF)', 'datum (EDTF)'),
  first_day: said('first day', 'první den', { isDay: true }),
  last_day: said('last day', 'poslední den', { isDay: true }),
  valid_until: said('valid until', 'platí do', { isDay: true }),
  activity: said('activity', 'činnost'),
  text: said('text', 'text'),
  evaluation: said('evaluation', 'hodnocení'),
  frequency_times: said('how often', 'kolikrát', { unit: ['times in frequency_per', 'krát za frequency_per'] }),
  frequency_per: said('in which period', 'za jaké období'),
  registration_number: said('registration number', 'registrační číslo'),
  programme: said('programme', 'program'),
  year: said('years', 'roky'),
  period: said('period (EDTF)', 'období (EDTF)'),
  beneficiary: said('beneficiary', 'příjemce'),
  beneficiary_ico: said('identification number of the beneficiary', 'IČO příjemce'),
  place_of_realisation: said('place of realisation', 'místo realizace'),
  total: said('total of the project', 'celková částka projektu', { ...asz, unit: ['CZK', 'Kč'] }),
  source: said('source of the money', 'zdroj peněz'),
  amount: said('amount', 'částka', { unit: ['currency', 'měna'] }),
  counted: said(
    'whether the amount counts in the total of its project (1, 0)',
    'zda se částka počítá do součtu projektu (1, 0)',
    asz,
  ),
  currency: said('currency', 'měna'),
  finding: said('finding (code)', 'nález (kód)', asz),
  severity: said('severity', 'závažnost', asz),
  message: said('message', 'popis', asz),
  id: said('id of the finding', 'označení nálezu', asz),
  quote: said('words that it is about', 'slova, kterých se týká'),
  other_document: said('the other document', 'druhý dokument', asz),
  other_pointer: said('place in the other document (JSON Pointer)', 'místo v druhém dokumentu (JSON Pointer)', asz),
  other_quote: said('words of the other document', 'slova druhého dokumentu'),
  weight: said('order of importance', 'pořadí důležitosti', asz),
  advice: said('what to do', 'co dělat', asz),
  was: said('what was read', 'co bylo přečteno'),
  is: said('what a person put in its place', 'co místo toho uvedl člověk', asz),
  why: said('why', 'proč', asz),
}
