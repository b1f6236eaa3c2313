/** Every sentence around an answer, in one place, so that another language is another table like these. */
import { formOf, grouped } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'
import type { FilterName } from './filters.ts'

/** What a name that was typed may be none of. */
export type Named = 'column' | 'subject' | 'region' | 'district' | 'theme' | 'status' | 'kind' | 'programme' | 'town'
/** What a value that was typed has to be. */
export type Expected = 'date' | 'ico' | 'year' | 'time' | 'word'

export interface Words {
  /** What a filter says behind the subject: *milestones **of Jihlava***. */
  readonly filters: Readonly<Record<FilterName, (values: string) => string>>
  readonly sentence: (subject: string, said: readonly string[]) => string
  readonly groups: (what: string) => string
  readonly or: string
  /** The line above a table. */
  readonly found: (what: string, count: number, shown: number | undefined) => string
  readonly none: (what: string) => string
  readonly unknown: (what: Named, word: string, near: readonly string[], all: readonly string[]) => string
  readonly severalTowns: (word: string, towns: readonly string[]) => string
  readonly noTown: (word: string) => string
  readonly noTownNorSubject: (word: string, subjects: readonly string[]) => string
  readonly noFilter: (filter: string, subject: string, subjects: readonly string[]) => string
  readonly unreadable: (filter: string, value: string, expected: Expected) => string
  readonly pivotAlone: string
  readonly noDocuments: string
  readonly nothingFound: string
}

const english: Words = {
  filters: {
    city: (towns) => `of ${towns}`,
    region: (regions) => `in ${regions}`,
    district: (districts) => `in the district ${districts}`,
    theme: (themes) => `on ${themes}`,
    status: (statuses) => `with the status ${statuses}`,
    year: (years) => `of the years ${years}`,
    from: (day) => `from ${day} on`,
    to: (day) => `until ${day}`,
    programme: (programmes) => `of the programme ${programmes}`,
    ico: (numbers) => `of the organisation ${numbers}`,
    kind: (kinds) => `of the kind ${kinds}`,
    search: (words) => `with the words ${words}`,
    since: (day) => `since ${day}`,
    due: (days) => `due within ${days}`,
    overdue: (day) => `overdue on ${day}`,
  },
  sentence: (subject, said) => [subject, ...said].join(' '),
  groups: (what) => `${what}, groups`,
  or: ' or ',
  found: (what, count, shown) =>
    `${what}: ${grouped(count, 'en')}${shown === undefined ? '' : `, the first ${shown} shown (--limit)`}`,
  none: (what) => `There are no ${what}.`,
  unknown: (what, word, near, all) =>
    `there is no ${what === 'town' ? 'municipality' : what} "${word}"${near.length > 0 ? `. Did you mean ${near.join(', ')}?` : `; there are: ${all.join(', ')}`}`,
  severalTowns: (word, towns) =>
    `several municipalities are called "${word}": ${towns.join(', ')}; name one by its code`,
  noTown: (word) => `no municipality "${word}" occurs in the documents; \`asz query towns\` lists those that do`,
  noTownNorSubject: (word, subjects) =>
    `no municipality "${word}" occurs in the documents, and nothing that can be asked for is called so: ${subjects.join(', ')}`,
  noFilter: (filter, subject, subjects) =>
    `--${filter} says nothing about ${subject}: it is for ${subjects.join(', ')}`,
  unreadable: (filter, value, expected) => `--${filter}: "${value}" is not ${expectedInEnglish[expected]}`,
  pivotAlone: '--pivot makes the columns itself: give it without --columns and --sort',
  noDocuments: 'no such documents',
  nothingFound: 'nothing found for these words',
}

const expectedInEnglish: Readonly<Record<Expected, string>> = {
  date: 'a date: 2024, 2024-04, 15. 4. 2024, září 2019',
  ico: 'a number of up to eight digits',
  year: 'a year or two: 2024, 2016-2019',
  time: 'a time: 90d, 2w, 6m, 1y',
  word: 'a word',
}

const czech: Words = {
  filters: {
    city: (towns) => `obec: ${towns}`,
    region: (regions) => `kraj: ${regions}`,
    district: (districts) => `okres: ${districts}`,
    theme: (themes) => `téma: ${themes}`,
    status: (statuses) => `stav: ${statuses}`,
    year: (years) => `rok: ${years}`,
    from: (day) => `od ${day}`,
    to: (day) => `do ${day}`,
    programme: (programmes) => `program: ${programmes}`,
    ico: (numbers) => `organizace s IČO ${numbers}`,
    kind: (kinds) => `druh: ${kinds}`,
    search: (words) => `slova: ${words}`,
    since: (day) => `od ${day}`,
    due: (days) => `termín do ${days}`,
    overdue: (day) => `po termínu ke dni ${day}`,
  },
  sentence: (subject, said) => (said.length === 0 ? subject : `${subject} (${said.join('; ')})`),
  groups: (what) => `${what}, po skupinách`,
  or: ' nebo ',
  found: (what, count, shown) =>
    `${what}: ${grouped(count, 'cs')}${
      shown === undefined
        ? ''
        : `, ${formOf(shown, ['zobrazen první', 'zobrazeny první', 'zobrazeno prvních'], 'cs')} ${shown} (--limit)`
    }`,
  none: (what) => `V databázi nejsou žádné ${what}.`,
  unknown: (what, word, near, all) =>
    `${namedInCzech[what]} „${word}“ neexistuje${near.length > 0 ? `. Měli jste na mysli ${near.join(', ')}?` : `; na výběr jsou: ${all.join(', ')}`}`,
  severalTowns: (word, towns) => `obcí jménem „${word}“ je více: ${towns.join(', ')}; určete ji kódem`,
  noTown: (word) => `obec „${word}“ se v dokumentech nevyskytuje; ty, které ano, vypíše \`asz query towns\``,
  noTownNorSubject: (word, subjects) =>
    `obec „${word}“ se v dokumentech nevyskytuje a ptát se lze jen na: ${subjects.join(', ')}`,
  noFilter: (filter, subject, subjects) =>
    `--${filter} nelze použít pro ${subject}; lze jej použít pro ${subjects.join(', ')}`,
  unreadable: (filter, value, expected) => `--${filter}: „${value}“ není ${expectedInCzech[expected]}`,
  pivotAlone: '--pivot vytváří sloupce sám: zadejte jej bez --columns a --sort',
  noDocuments: 'takové dokumenty v databázi nejsou',
  nothingFound: 'pro tato slova nebylo nic nalezeno',
}

const namedInCzech: Readonly<Record<Named, string>> = {
  column: 'sloupec',
  subject: 'předmět dotazu',
  region: 'kraj',
  district: 'okres',
  theme: 'téma',
  status: 'stav',
  kind: 'druh dokumentu',
  programme: 'program',
  town: 'obec',
}

const expectedInCzech: Readonly<Record<Expected, string>> = {
  date: 'datum: 2024, 2024-04, 15. 4. 2024, září 2019',
  ico: 'číslo o nejvýše osmi číslicích',
  year: 'rok ani rozmezí let: 2024, 2016-2019',
  time: 'doba: 90d (dny), 2w (týdny), 6m (měsíce), 1y (roky)',
  word: 'slovo',
}

export const askWords: Readonly<Record<Language, Words>> = { en: english, cs: czech }
