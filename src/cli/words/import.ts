/** The words of an import: what it found, what it refused, how far it is. */
import { counted } from '../../wording/language.ts'
import type { Forms, Language } from '../../wording/language.ts'

const kindsOfFiles = '.txt, .md, .html, .docx, .doc, .odt, .rtf, .xlsx, .pdf, .eml, .mht'

interface ImportWords {
  readonly read: (files: string, parts: string) => string
  readonly nothingChanged: string
  readonly added: (number: number) => string
  readonly revised: (number: number) => string
  readonly copies: (number: number) => string
  readonly reread: (number: number) => string
  readonly unchanged: (number: number) => string
  readonly failed: (number: number) => string
  readonly failedKnown: (number: number, known: number, command: string) => string
  readonly json: (written: number, failed: number) => string
  readonly removed: (documents: number) => string
  /** @param kept documents that only these files said */
  readonly gone: (files: number, kept: number) => string
  readonly noDocuments: string
  readonly noneYet: string
  readonly shortList: (known: string, all: string, command: string) => string
  readonly refused: string
  readonly asItWas: (db: string) => string
  readonly publishes: (command: string) => string
  readonly accepted: (run: number) => string
  readonly holds: (db: string) => string
  readonly documents: string
  readonly towns: string
  readonly townsOf: (own: number, examples: string, named: number) => string
  readonly values: string
  readonly proven: (values: string) => string
  readonly findings: string
  readonly contradictions: (number: number) => string
  readonly corrections: string
  readonly severities: Readonly<Record<'info' | 'warning' | 'error', Forms>>
  readonly none: string
  readonly next: string
  readonly aboutTown: string
  readonly words: string
  readonly proof: string
  readonly interrupted: string
  readonly noneWaits: string
  readonly noFileBefore: (version: string) => string
  readonly nothingFound: string
  readonly left: (rate: string, time: string) => string
}

const english: ImportWords = {
  read: (files, parts) => `${files} read: ${parts}.`,
  nothingChanged: 'nothing changed',
  added: (number) => `${number} added`,
  revised: (number) => `${number} revised`,
  copies: (number) => `${number} another copy of a known document`,
  reread: (number) => `${number} read anew`,
  unchanged: (number) => `${number} unchanged`,
  failed: (number) => `${number} failed`,
  failedKnown: (number, known, command) => `${number} failed (${known} known: ${command})`,
  json: (written, failed) => `JSON: ${counted(written, ['file', 'files', 'files'], 'en')} written, ${failed} not.`,
  removed: (documents) =>
    `Removed: ${counted(documents, ['document', 'documents', 'documents'], 'en')} of files that are gone.`,
  gone: (files, kept) =>
    `Gone: ${counted(files, ['file', 'files', 'files'], 'en')}, ${
      kept === 0
        ? 'with no document that nothing else says'
        : `${counted(kept, ['document is', 'documents are', 'documents are'], 'en')} kept (--prune removes ${kept === 1 ? 'it' : 'them'})`
    }.`,
  noDocuments: `No documents found. Documents are ${kindsOfFiles} and .zip files.`,
  noneYet: `No documents yet. Documents are ${kindsOfFiles} and .zip files.`,
  shortList: (known, all, command) =>
    `villages may be missing: the list in use has ${known} of some ${all} municipalities; a full one: ${command}`,
  refused: 'not published, because the result looks wrong:',
  asItWas: (db) => `${db} is as it was; what was read is in ${db}.refused`,
  publishes: (command) => `${command} publishes it`,
  accepted: (run) => `Run ${run} is published after all.`,
  holds: (db) => `${db} holds`,
  documents: 'documents',
  towns: 'towns',
  townsOf: (own, examples, named) => `${own} with documents of their own (${examples}), ${named} named`,
  values: 'values',
  proven: (values) => `${values}, each with the words it was read from`,
  findings: 'findings',
  contradictions: (number) => `of these ${number} between documents`,
  corrections: 'corrected',
  severities: {
    info: ['note', 'notes', 'notes'],
    warning: ['warning', 'warnings', 'warnings'],
    error: ['error', 'errors', 'errors'],
  },
  none: 'none',
  next: 'Next',
  aboutTown: 'about a town',
  words: 'words',
  proof: 'proof',
  interrupted: 'interrupted; the next import goes on from here',
  noneWaits: 'No file waits to be read again.',
  noFileBefore: (version) => `No file was read by an asz before ${version}.`,
  nothingFound: 'No documents found.',
  left: (rate, time) => `${rate}/s  ${time} left`,
}

const czech: ImportWords = {
  read: (files, parts) => `Načteno: ${files} – ${parts}.`,
  nothingChanged: 'beze změny',
  added: (number) => counted(number, ['nový dokument', 'nové dokumenty', 'nových dokumentů'], 'cs'),
  revised: (number) => counted(number, ['nová revize', 'nové revize', 'nových revizí'], 'cs'),
  copies: (number) =>
    counted(
      number,
      ['další kopie známého dokumentu', 'další kopie známých dokumentů', 'dalších kopií známých dokumentů'],
      'cs',
    ),
  reread: (number) => counted(number, ['přečten znovu', 'přečteny znovu', 'přečteno znovu'], 'cs'),
  unchanged: (number) => counted(number, ['beze změny', 'beze změny', 'beze změny'], 'cs'),
  failed: (number) => counted(number, ['selhal', 'selhaly', 'selhalo'], 'cs'),
  failedKnown: (number, known, command) =>
    `${counted(number, ['selhal', 'selhaly', 'selhalo'], 'cs')} (již dříve ${known}: ${command})`,
  json: (written, failed) =>
    `JSON: ${counted(written, ['soubor zapsán', 'soubory zapsány', 'souborů zapsáno'], 'cs')}, ${failed} nikoli.`,
  removed: (documents) =>
    `Odstraněno: ${counted(documents, ['dokument', 'dokumenty', 'dokumentů'], 'cs')} ze souborů, které zmizely.`,
  gone: (files, kept) =>
    `Zmizelo: ${counted(files, ['soubor', 'soubory', 'souborů'], 'cs')}; ${
      kept === 0
        ? 'žádný dokument nestál jen v nich'
        : `${counted(kept, ['dokument zůstává', 'dokumenty zůstávají', 'dokumentů zůstává'], 'cs')} (odstraní --prune)`
    }.`,
  noDocuments: `Žádné dokumenty nebyly nalezeny. Dokumenty jsou soubory ${kindsOfFiles} a .zip.`,
  noneYet: `Zatím žádné dokumenty. Dokumenty jsou soubory ${kindsOfFiles} a .zip.`,
  shortList: (known, all, command) =>
    `mohou chybět vesnice: používaný seznam má ${known} z přibližně ${all} obcí; úplný seznam: ${command}`,
  refused: 'nezveřejněno, protože výsledek se jeví chybný:',
  asItWas: (db) => `${db} zůstává beze změny; co bylo přečteno, je v ${db}.refused`,
  publishes: (command) => `zveřejní to ${command}`,
  accepted: (run) => `Běh ${run} je přece jen zveřejněn.`,
  holds: (db) => `${db} obsahuje`,
  documents: 'dokumenty',
  towns: 'obce',
  townsOf: (own, examples, named) =>
    `${counted(own, ['obec s vlastními dokumenty', 'obce s vlastními dokumenty', 'obcí s vlastními dokumenty'], 'cs')} (${examples}), ${counted(named, ['zmíněná', 'zmíněné', 'zmíněných'], 'cs')}`,
  values: 'údaje',
  proven: (values) => `${values}, každý se slovy, ze kterých byl přečten`,
  findings: 'nálezy',
  contradictions: (number) => `z toho mezi dokumenty ${number}`,
  corrections: 'opraveno',
  severities: {
    info: ['poznámka', 'poznámky', 'poznámek'],
    warning: ['varování', 'varování', 'varování'],
    error: ['chyba', 'chyby', 'chyb'],
  },
  none: 'žádné',
  next: 'Co dál',
  aboutTown: 'o obci',
  words: 'slova',
  proof: 'doklad',
  interrupted: 'přerušeno; příští načtení bude pokračovat odtud',
  noneWaits: 'Žádný soubor nečeká na nové přečtení.',
  noFileBefore: (version) => `Žádný soubor nečetl asz starší než ${version}.`,
  nothingFound: 'Žádné dokumenty nebyly nalezeny.',
  left: (rate, time) => `${rate}/s  zbývá ${time}`,
}

export const importTextWords: Readonly<Record<Language, ImportWords>> = { en: english, cs: czech }
