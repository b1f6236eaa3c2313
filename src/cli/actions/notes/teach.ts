import { addNote } from '../../../batch/notes/add-note.ts'
import { teachableFields } from '../../../kinds/index.ts'
import { nearest } from '../../../query/same-name.ts'
import { sameName } from '../../../query/same-name.ts'
import { notesFile } from '../../../store/file/beside.ts'
import { visible } from '../../../text/controls.ts'
import { Passage } from '../../../text/passage.ts'
import { clock } from '../../clock.ts'
import { commandName } from '../../command-name.ts'
import type { Terminal } from '../../terminal.ts'
import { noteWords } from '../../words/notes.ts'
import { refuse } from './told.ts'

export interface TeachOptions {
  readonly db: string
  readonly field: string
}

export async function teachLabel(label: string, { db, field: given }: TeachOptions, terminal: Terminal): Promise<void> {
  const { out, err } = terminal
  const says = noteWords[err.language]
  const fields = teachableFields()
  const field = sameName(given, fields)
  if (field === undefined)
    return refuse(terminal, says.noField(given, nearest(given, fields).join(', ')), [says.fields(fields.join(', '))])
  const teach = Passage.of(label).strip(/:/).text
  if (!/\p{L}/u.test(teach)) return refuse(terminal, says.noLabel, [])
  addNote(db, { teach, field }, clock)
  const words = noteWords[out.language]
  const lines = [
    words.taught(teach, field),
    words.keptIn(notesFile(db)),
    words.readsAnew(`${commandName} import PATH…`),
  ]
  await out.write(lines.map((line) => `${visible(line)}\n`).join(''))
}
