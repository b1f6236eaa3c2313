/** What the columns of answers are called. Their names are the same in all languages; headings and sentences have these words. */
import type { Language } from '../../wording/language.ts'
import { fieldLabel, kindLabel, valueWord } from '../../kinds/said.ts'

/** Of those that no kind declares, or declares by another word. */
const czech = {
  code: 'kód obce',
  district: 'okres',
  document: 'dokument',
  pointer: 'ukazatel',
  file: 'soubor',
  line: 'řádek',
  page: 'strana',
  words: 'slova zdroje',
  kind: 'druh',
  title: 'název dokumentu',
  as_of: 'stav ke dni',
  revisions: 'počet revizí',
  findings: 'počet nálezů',
  about: 'o obci',
  projects: 'projekty',
  named: 'zmínky',
  themes: 'témata',
  theme: 'téma',
  name: 'název',
  role: 'role',
  phone: 'telefon',
  phones: 'telefony',
  email: 'e-mail',
  status: 'stav',
  date: 'datum',
  first_day: 'první den',
  last_day: 'poslední den',
  activity: 'činnost',
  text: 'závazek',
  frequency_times: 'kolikrát',
  frequency_per: 'za období',
  frequency_date: 'termín v roce',
  due_day: 'termín',
  valid_until: 'platí do',
  beneficiary_ico: 'IČO příjemce',
  source: 'zdroj',
  counted: 'započteno',
  id: 'označení',
  quote: 'slova',
  other_document: 'druhý dokument',
  other_pointer: 'ukazatel v druhém',
  other_quote: 'slova v druhém',
  advice: 'co dělat',
  corrected_by_hand: 'opraveno ručně',
  was: 'přečteno',
  is: 'opraveno na',
  why: 'proč',
  finding: 'kód nálezu',
  severity: 'závažnost',
  message: 'nález',
  day: 'den',
  since_day: 'proti dni',
  class: 'druh změny',
  label: 'čeho se týká',
  before: 'dříve',
  after: 'nyní',
  weight: 'pořadí důležitosti',
  count: 'počet',
} as const

export type ColumnName = keyof typeof czech

const words: Readonly<Record<string, string>> = czech

/** What a column of one subject is called otherwise. */
const bySubject: Readonly<Record<string, Readonly<Partial<Record<ColumnName, string>>>>> = {
  contacts: { name: 'jméno' },
  projects: { title: 'název projektu' },
  funding: { title: 'název projektu', source: 'zdroj peněz' },
}

/** The heading of a column, as its kind declares it where it has no word here. A column that is made of values (a theme, a status) is called by its value. */
export function columnHeading(column: string, language: Language, subject = ''): string {
  const own: Readonly<Record<string, string>> = bySubject[subject] ?? {}
  return (
    (language === 'cs'
      ? (own[column] ?? words[column] ?? valueWord(column, 'cs') ?? fieldLabel(column, 'cs') ?? kindLabel(column, 'cs'))
      : undefined) ?? column.replaceAll('_', ' ')
  )
}
