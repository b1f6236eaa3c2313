/** The words of `asz forget`. */
import { counted } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'

const places = ['place', 'places', 'places'] as const

const english = {
  nothing: (person: string) => `Nothing names ${person}.`,
  where: (number: number, revisions: number) =>
    `at ${counted(number, places, 'en')} of ${counted(revisions, ['revision', 'revisions', 'revisions'], 'en')}`,
  wouldRemove: (where: string) => `Would be removed, ${where}:`,
  removed: (where: string) => `Removed ${where}. Later imports of the same files remove it again.`,
  removedSure: (where: string) =>
    `Removed what is surely the person, ${where}. Later imports of the same files remove it again.`,
  ofUnfinished: ', of an unfinished import',
  ofRefused: ', of a refused import',
  removal: (document: string, revision: number, told: string, number: number) =>
    `${document}, revision ${revision}${told}: ${counted(number, places, 'en')}`,
  cleared: (number: number, isDry: boolean) =>
    `${isDry ? 'Would be cleared' : 'Cleared'}: ${counted(number, ['path, request or message', 'paths, requests or messages', 'paths, requests or messages'], 'en')}.`,
  notes: (number: number, isDry: boolean) =>
    `${isDry ? 'Would be removed' : 'Removed'}: ${counted(number, ['note', 'notes', 'notes'], 'en')} about the person (asz correct, asz acknowledge).`,
  inPaths: 'The name stands in paths of files, which are not changed; rename the files, then forget once more:',
  mayRemain: (person: string) => `${person} may still be named here; look at:`,
  line: (number: number) => `line ${number}`,
  times: (number: number) => ` (${number} times)`,
  more: (number: number) =>
    `and ${counted(number, ['more place', 'more places', 'more places'], 'en')} (--format json lists all)`,
  untouched: 'Not touched are the documents, sites, exports and backups that were written into:',
}

export const forgetWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    nothing: (person) => `${person}: toto jméno se nikde nevyskytuje.`,
    where: (number, revisions) =>
      `na ${counted(number, ['místě', 'místech', 'místech'], 'cs')} v ${counted(revisions, ['revizi', 'revizích', 'revizích'], 'cs')}`,
    wouldRemove: (where) => `Odstranilo by se ${where}:`,
    removed: (where) => `Odstraněno ${where}. Pozdější načtení týchž souborů odstraní osobu znovu.`,
    removedSure: (where) =>
      `Odstraněno, co je jistě touto osobou, ${where}. Pozdější načtení týchž souborů odstraní osobu znovu.`,
    ofUnfinished: ', z nedokončeného načtení',
    ofRefused: ', z odmítnutého načtení',
    removal: (document, revision, told, number) =>
      `${document}, revize ${revision}${told}: ${counted(number, ['místo', 'místa', 'míst'], 'cs')}`,
    cleared: (number, isDry) =>
      `${isDry ? 'Vyčistilo by se' : 'Vyčištěno'}: ${counted(number, ['cesta, zadání nebo hlášení', 'cesty, zadání nebo hlášení', 'cest, zadání nebo hlášení'], 'cs')}.`,
    notes: (number, isDry) =>
      `${isDry ? 'Odstranilo by se' : 'Odstraněno'}: ${counted(number, ['poznámka', 'poznámky', 'poznámek'], 'cs')} o této osobě (asz correct, asz acknowledge).`,
    inPaths: 'Jméno je v cestách souborů, které se nemění; soubory přejmenujte a příkaz spusťte ještě jednou:',
    mayRemain: (person) => `${person}: osoba může být ještě uvedena zde, podívejte se na:`,
    line: (number) => `řádek ${number}`,
    times: (number) => ` (${number}×)`,
    more: (number) =>
      `a ${counted(number, ['další místo', 'další místa', 'dalších míst'], 'cs')} (vše vypíše --format json)`,
    untouched: 'Beze změny zůstaly dokumenty, stránky, exporty a zálohy zapsané do:',
  },
}
