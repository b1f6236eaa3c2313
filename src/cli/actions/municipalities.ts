import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { visible } from '../../text/controls.ts'
import { ALL, isShort, keptList, keptListFile, loadGazetteer } from '../../czech/municipality/file.ts'
import { asDiskError } from '../../store/file/disk-error.ts'
import { commandName } from '../command-name.ts'
import type { Terminal } from '../terminal.ts'
import { csvText } from '../text/layout/csv.ts'
import { counted, grouped } from '../../wording/language.ts'
import { workWords } from '../words/work.ts'

/** Which list is in use for a database, and how many municipalities it has. */
export async function tellList(db: string, { out, err }: Terminal): Promise<void> {
  const { language } = out
  const words = workWords[language]
  const file = keptList(db)
  const gazetteer = loadGazetteer(file)
  const name = file === undefined ? words.shippedList : visible(file)
  await out.write(`${name}: ${counted(gazetteer.municipalities.length, words.municipalities, language)}\n`)
  if (isShort(gazetteer))
    await err.write(
      `asz: ${words.ofSome(grouped(ALL, language))}\n     ${words.fullList(`${commandName} municipalities load FILE`)}\n`,
    )
}

/** Checks a list and keeps it for a database, whole or not at all. */
export async function loadList(file: string, db: string, terminal: Terminal): Promise<void> {
  const { municipalities } = loadGazetteer(file)
  const kept = keptListFile(db)
  const draft = `${kept}.${process.pid}`
  try {
    writeFileSync(
      draft,
      csvText(
        municipalities.map((one) => ({ ...one })),
        ['name', 'code', 'district', 'region'],
      ),
    )
    renameSync(draft, kept)
  } catch (error) {
    rmSync(draft, { force: true })
    throw asDiskError(error, kept, 'the list in use is as it was')
  }
  await tellList(db, terminal)
}
