/** The words of what tends a database: runs, failures, verify, forget, backup, lists of municipalities, comparisons. */
import { counted, forms } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'

/** Words of a run's status and of its counts, where they are not the keys themselves. */
const statusWords: Readonly<Record<string, string>> = { running: 'unfinished' }

const english = {
  noImports: 'No imports yet.',
  run: (id: number, status: string) => `Run ${id}: ${status}`,
  began: 'began',
  ended: 'ended',
  notYet: 'not yet',
  resumed: 'resumed',
  times: forms('time', 'times', 'times'),
  paths: 'paths',
  files: 'files',
  documents: 'documents',
  nothingFailed: 'Nothing has failed.',
  failedIn: (first: number, last: number, times: number) =>
    `${times === 1 ? '' : `${times} times, `}${first === last ? `run ${first}` : `runs ${first} to ${last}`}`,
  keys: statusWords,
  noRun: (id: number) => `there is no run ${id}`,
  listsThem: (command: string) => `${command} lists them`,

  more: (number: number) => `and ${number} more (--format json lists them)`,
  gone: (files: number) => `, ${counted(files, ['file', 'files', 'files'], 'en')} no longer there`,
  allHolds: 'All holds',
  faults: forms('fault', 'faults', 'faults'),
  held: (values: string, revisions: number, files: number) =>
    `${values} in ${counted(revisions, ['revision', 'revisions', 'revisions'], 'en')}, ${counted(files, ['unchanged source file', 'unchanged source files', 'unchanged source files'], 'en')}`,

  copied: (db: string, file: string) => `${db} copied to ${file}`,
  shippedList: 'the list that comes with asz',
  municipalities: forms('municipality', 'municipalities', 'municipalities'),
  ofSome: (all: string) => `of some ${all} that there are; villages may be missing`,
  fullList: (command: string) => `a full list: ${command}`,
  cannotWrite: (why: string) => `the result cannot be written (${why})`,
  theDatabase: 'the database',
  interrupted: 'interrupted',

  matched: (threshold: number) => `How items were matched (the same from a similarity of ${threshold} on)`,
  by: (what: string) => `by ${what}`,
  allMatched: 'All matched items are the same.',
  noChange: 'Differences that are no change',
  typography: (number: number) =>
    `${counted(number, ['value', 'values', 'values'], 'en')} with other typography, letter case or layout`,
  toldElsewhere: (pointer: string) => `${pointer}: its changed words are those of other changes`,
  changedDocuments: (changed: number, unchanged: number, came: number, went: number) =>
    `${counted(changed, ['document', 'documents', 'documents'], 'en')} changed, ${unchanged} unchanged, ${came} came, ${went} went`,
  nothingToCompare: 'Nothing to compare is known of either.',
  bothSame: 'Both have the same.',
  inBoth: (both: number, left: number, first: string, right: number, second: string) =>
    `${both} in both, ${left} only ${first}, ${right} only ${second}`,
}

export const workWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    noImports: 'Zatím nebylo nic načteno.',
    run: (id, status) => `Běh ${id}: ${status}`,
    began: 'začátek',
    ended: 'konec',
    notYet: 'zatím neskončil',
    resumed: 'obnoven',
    times: ['krát', 'krát', 'krát'],
    paths: 'cesty',
    files: 'soubory',
    documents: 'dokumenty',
    nothingFailed: 'Nic neselhalo.',
    failedIn: (first, last, times) =>
      `${times === 1 ? '' : `${times}×, `}${first === last ? `běh ${first}` : `běhy ${first} až ${last}`}`,
    keys: {
      running: 'nedokončen',
      published: 'zveřejněn',
      accepted: 'zveřejněn dodatečně',
      refused: 'odmítnut',
      nothing: 'nic k načtení',
      unchanged: 'beze změny',
      interrupted: 'přerušen',
      seen: 'nalezeno',
      new: 'nové',
      changed: 'změněné',
      failed: 'selhaly',
      removed: 'odstraněno',
      added: 'přidáno',
      revised: 'nové revize',
      source_added: 'další kopie',
      reread: 'přečteno znovu',
      marked: 'označeno',
    },
    noRun: (id) => `běh ${id} neexistuje`,
    listsThem: (command) => `běhy vypíše ${command}`,

    more: (number) => `a další v počtu ${number} (vypíše je --format json)`,
    gone: (files) =>
      `, ${counted(files, ['soubor již není', 'soubory již nejsou', 'souborů již není'], 'cs')} na svém místě`,
    allHolds: 'Vše platí',
    faults: ['závada', 'závady', 'závad'],
    held: (values, revisions, files) =>
      `${values} v ${counted(revisions, ['revizi', 'revizích', 'revizích'], 'cs')}, ${counted(files, ['nezměněný zdrojový soubor', 'nezměněné zdrojové soubory', 'nezměněných zdrojových souborů'], 'cs')}`,

    copied: (db, file) => `databáze ${db} zkopírována do ${file}`,
    shippedList: 'seznam dodávaný s programem',
    municipalities: ['obec', 'obce', 'obcí'],
    ofSome: (all) => `z přibližně ${all}, které existují; mohou chybět vesnice`,
    fullList: (command) => `úplný seznam: ${command}`,
    cannotWrite: (why) => `výsledek nelze zapsat (${why})`,
    theDatabase: 'databáze',
    interrupted: 'přerušeno',

    matched: (threshold) =>
      `Jak byly položky spárovány (za stejné platí od podobnosti ${String(threshold).replace('.', ',')})`,
    by: (what) => `podle: ${what}`,
    allMatched: 'Všechny spárované položky jsou stejné.',
    noChange: 'Rozdíly, které se za změnu nepočítají',
    typography: (number) =>
      `${counted(number, ['údaj s jinou typografií', 'údaje s jinou typografií', 'údajů s jinou typografií'], 'cs')}, velikostí písmen nebo rozvržením`,
    toldElsewhere: (pointer) => `${pointer}: změněná slova patří k jiným změnám`,
    changedDocuments: (changed, unchanged, came, went) =>
      `${counted(changed, ['změněný dokument', 'změněné dokumenty', 'změněných dokumentů'], 'cs')}, beze změny ${unchanged}, přibylo ${came}, zmizelo ${went}`,
    nothingToCompare: 'Ani o jedné obci není známo nic, co by se dalo porovnat.',
    bothSame: 'Obě mají totéž.',
    inBoth: (both, left, first, right, second) => `společné ${both}, jen ${first} ${left}, jen ${second} ${right}`,
  },
}
