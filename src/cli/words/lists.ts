/** The words of lists: of documents, hits, revisions, values, and of what is not there. */
import { forms } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'

const english = {
  noTitle: '(without a title)',
  severalTowns: (asked: string) => `several municipalities are called "${asked}":`,
  noSuchTown: (asked: string) => `no municipality "${asked}" occurs in the documents`,
  noDocumentOf: (town: string) => `no document speaks of ${town}`,
  didYouMean: (near: string) => `Did you mean ${near}?`,
  noneAsOf: (town: string | undefined, day: string) =>
    `no document${town === undefined ? '' : ` about ${town}`} speaks as early as ${day}`,
  earliest: (day: string) => `The earliest one speaks as of ${day}.`,
  noDate: 'no date',
  evaluationOf: (year: number) => `evaluation of ${year}`,
  revisionNumber: (number: number) => `revision no. ${number}`,
  revises: (date: string) => `revises the description of ${date}`,
  current: 'current',
  ofTheText: forms('finding about the text', 'findings about the text', 'findings about the text'),
  document: 'Document',
  kind: 'Kind',
  revision: 'Revision',
  revisionState: (number: number, isCurrent: boolean, day: string) =>
    `${number}${isCurrent ? ', current' : ''}, read ${day}`,
  source: 'Source',
  linesCount: (command: string) => `lines count in the text that ${command} prints`,
  noWords: 'It has no words of its own in the source.',
  noDocuments: 'no such documents',
  noDocument: (asked: string, town: string | undefined) =>
    `there is no document "${asked}"${town === undefined ? '' : ` about ${town}`}`,
  noDocumentShown: (asked: string) => `no document "${asked}"`,
  listsAll: (command: string) => `${command} lists all documents`,
  mayMeanSeveral: (asked: string) => `"${asked}" may mean several documents:`,
  hasNoRevision: (id: string, revision: number | undefined) => `${id} has no revision ${revision ?? ''}`,
  hasRevisions: (number: number) => `it has ${number}`,
  hasNoValue: (id: string, pointer: string) => `${id} has no value ${pointer}`,
  nothingSpeaks: 'nothing speaks for it',
  lacks: (what: string) => `lacks ${what}`,
  noDocumentsFound:
    'no documents found: documents are .txt, .md, .html, .docx, .doc, .odt, .rtf, .xlsx, .pdf, .eml, .mht and .zip files',
}

export const listWords: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    noTitle: '(bez názvu)',
    severalTowns: (asked) => `obcí jménem „${asked}“ je více:`,
    noSuchTown: (asked) => `obec „${asked}“ se v dokumentech nevyskytuje`,
    noDocumentOf: (town) => `žádný dokument nehovoří o obci ${town}`,
    didYouMean: (near) => `Měli jste na mysli ${near}?`,
    noneAsOf: (town, day) => `žádný dokument${town === undefined ? '' : ` o obci ${town}`} nesahá tak daleko: ${day}`,
    earliest: (day) => `Nejstarší hovoří o stavu k tomuto dni: ${day}.`,
    noDate: 'bez data',
    evaluationOf: (year) => `hodnocení za rok ${year}`,
    revisionNumber: (number) => `revize č. ${number}`,
    revises: (date) => `reviduje popis spolupráce (${date})`,
    current: 'platná',
    ofTheText: ['nález v textu', 'nálezy v textu', 'nálezů v textu'],
    document: 'Dokument',
    kind: 'Druh',
    revision: 'Revize',
    revisionState: (number, isCurrent, day) => `${number}${isCurrent ? ', platná' : ''}, načtena ${day}`,
    source: 'Zdroj',
    linesCount: (command) => `řádky se počítají v textu, který vypíše ${command}`,
    noWords: 'Ve zdroji nemá žádná vlastní slova.',
    noDocuments: 'takové dokumenty v databázi nejsou',
    noDocument: (asked, town) => `dokument „${asked}“${town === undefined ? '' : ` o obci ${town}`} v databázi není`,
    noDocumentShown: (asked) => `dokument „${asked}“ v databázi není`,
    listsAll: (command) => `všechny dokumenty vypíše ${command}`,
    mayMeanSeveral: (asked) => `„${asked}“ může znamenat více dokumentů:`,
    hasNoRevision: (id, revision) => `dokument ${id} nemá revizi ${revision ?? ''}`,
    hasRevisions: (number) => `počet jeho revizí: ${number}`,
    hasNoValue: (id, pointer) => `dokument ${id} nemá údaj ${pointer}`,
    nothingSpeaks: 'nic pro něj nesvědčí',
    lacks: (what) => `chybí ${what}`,
    noDocumentsFound:
      'žádné dokumenty nebyly nalezeny: dokumenty jsou soubory .txt, .md, .html, .docx, .doc, .odt, .rtf, .xlsx, .pdf, .eml, .mht a .zip',
  },
}
