import { addNote } from '../../../batch/notes/add-note.ts'
import { notesFile } from '../../../store/file/beside.ts'
import { openToRead } from '../../../store/file/connect.ts'
import { clock } from '../../clock.ts'
import { commandName } from '../../command-name.ts'
import type { Terminal } from '../../terminal.ts'
import { told } from '../../words/errors/errors.ts'
import { noteWords } from '../../words/notes.ts'
import { done, refuse } from './told.ts'

export interface AcknowledgeOptions {
  readonly db: string
  readonly why: string
}

export async function acknowledge(id: string, { db, why }: AcknowledgeOptions, terminal: Terminal): Promise<void> {
  const words = noteWords[terminal.out.language]
  const finding = sentenceOf(db, id)
  if (finding === undefined)
    return refuse(terminal, noteWords[terminal.err.language].noFinding(id), [`${commandName} query findings`])
  const isApplied = addNote(db, { acknowledge: id, finding, why }, clock)
  await done(terminal, [words.acknowledged, `  ${told(finding, terminal.out.language)}`], notesFile(db), isApplied)
}

/** What a finding says, whether it was seen to or not. */
function sentenceOf(db: string, id: string): string | undefined {
  const store = openToRead(db)
  try {
    return store
      .prepare<{ id: string }, string>(
        `select message from finding join current_revision using (revision) where id = :id
         union select message from contradiction where id = :id order by 1 limit 1`,
      )
      .pluck()
      .get({ id })
  } finally {
    store.close()
  }
}
