import { addNote } from '../../../batch/notes/add-note.ts'
import { findDocuments } from '../../../query/document.ts'
import { placesOf } from '../../../query/place.ts'
import { fieldAt } from '../../../kinds/declared.ts'
import type { Field } from '../../../kinds/field.ts'
import { applied, uncorrected, wordsAt } from '../../../record/notes/correct.ts'
import { valueAt } from '../../../record/pointer.ts'
import { notesFile } from '../../../store/file/beside.ts'
import { openToRead } from '../../../store/file/connect.ts'
import { readRevision } from '../../../store/read.ts'
import type { StoredRevision } from '../../../store/read.ts'
import { typedValue } from '../../../query/typed-value.ts'
import { clock } from '../../clock.ts'
import { commandName } from '../../command-name.ts'
import type { Terminal } from '../../terminal.ts'
import { listWords } from '../../words/lists.ts'
import { noteWords } from '../../words/notes.ts'
import { done, refuse } from './told.ts'

export interface CorrectOptions {
  readonly db: string
  readonly is: string
  readonly why: string
}

export async function correct(
  name: string,
  pointer: string,
  { db, is: given, why }: CorrectOptions,
  terminal: Terminal,
): Promise<void> {
  const found = revisionNamed(db, name)
  const { language } = terminal.err
  const says = noteWords[language]
  if (Array.isArray(found)) {
    const words = listWords[language]
    return found.length === 0
      ? refuse(terminal, words.noDocumentShown(name), [words.listsAll(`${commandName} query`)])
      : refuse(terminal, words.mayMeanSeveral(name), found.slice(0, 10))
  }
  const at = pointer.startsWith('/') ? pointer : `/content/${pointer}`
  const { text } = found
  const document = uncorrected(found.document)
  const was = valueAt(document, at)
  if (!at.startsWith('/content/')) return refuse(terminal, says.notContent(at), [])
  if (was === undefined)
    return refuse(terminal, listWords[language].hasNoValue(document.id, at), [`${commandName} show ${document.id}`])
  if (typeof was !== 'string' && typeof was !== 'number' && typeof was !== 'boolean')
    return refuse(terminal, says.noLeaf(at), leavesBelow(found, at))
  const words = wordsAt(document, text, at)
  if (words === '') return refuse(terminal, says.noWords(at), [])
  const field = fieldAt(document.kind, at)
  const is = typedValue(given, field)
  if (is === was) return refuse(terminal, says.wasRead(at, String(was)), [says.takeBack(notesFile(db))])
  if (is === valueAt(found.document, at)) return refuse(terminal, says.isAlready(at, String(is)), [])
  const note = { correct: document.id, pointer: at, words, was, is, why }
  if (applied(document, text, note) === undefined)
    return refuse(terminal, says.notAllowed(given, at, expectedOf(field, terminal)), [])
  const isApplied = addNote(db, note, clock)
  const told = noteWords[terminal.out.language].corrected(at, String(was), String(is))
  await done(terminal, [told], notesFile(db), isApplied)
}

/** The current revision of the document that is named, else the ids of those that may be meant. */
function revisionNamed(db: string, name: string): StoredRevision | string[] {
  const store = openToRead(db)
  try {
    const documents = findDocuments(store, name)
    const [one] = documents
    const revision = one && documents.length === 1 ? readRevision(store, one.id) : undefined
    return revision ?? documents.map(({ id }) => id)
  } finally {
    store.close()
  }
}

const leavesBelow = ({ document, text }: StoredRevision, at: string): string[] =>
  placesOf(document, text)
    .flatMap(({ pointer }) => (pointer.startsWith(`${at}/`) ? [pointer] : []))
    .slice(0, 10)

function expectedOf(field: Field | undefined, { err: { language } }: Terminal): string {
  const says = noteWords[language]
  if (field === undefined || field.is === 'group' || field.is === 'list') return says.expected.text
  if (field.is !== 'term') return says.expected[field.is]
  return says.oneOf((isList(field.terms) ? field.terms : Object.keys(field.terms)).join(', '))
}

const isList = (terms: readonly string[] | object): terms is readonly string[] => Array.isArray(terms)
