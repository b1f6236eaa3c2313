import { visible } from '../../text/controls.ts'
import { backupDatabase } from '../../store/file/backup.ts'
import type { Terminal } from '../terminal.ts'

export async function backup(db: string, file: string, { err }: Terminal): Promise<void> {
  await backupDatabase(db, file)
  await err.write(`asz: ${visible(db)} copied to ${visible(file)}\n`)
}
