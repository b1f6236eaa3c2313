import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { visible } from '../../text/controls.ts'
import { ALL, isShort, keptList, keptListFile, loadGazetteer } from '../../czech/municipality/file.ts'
import { asDiskError } from '../../store/file/disk-error.ts'
import { commandName } from '../command-name.ts'
import type { Terminal } from '../terminal.ts'
import { csvText } from '../text/layout/csv.ts'
import { count, grouped } from '../text/labels.ts'

/** Which list is in use for a database, and how many municipalities it has. */
export async function tellList(db: string, { out, err }: Terminal): Promise<void> {
  const file = keptList(db)
  const gazetteer = loadGazetteer(file)
  const name = file === undefined ? 'the list that comes with asz' : visible(file)
  await out.write(`${name}: ${count(gazetteer.municipalities.length, 'municipality', 'municipalities')}\n`)
  if (isShort(gazetteer))
    await err.write(
      `asz: of some ${grouped(ALL)} that there are; villages may be missing\n     a full list: ${commandName} municipalities load FILE\n`,
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
