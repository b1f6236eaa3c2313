import { visible } from '../../text/controls.ts'
import { backupDatabase } from '../../store/file/backup.ts'
import { rememberPublished } from '../../store/file/published.ts'
import type { Terminal } from '../terminal.ts'
import { workWords } from '../words/work.ts'

export async function backup(db: string, file: string, { err }: Terminal): Promise<void> {
  await backupDatabase(db, file)
  rememberPublished(db, file)
  await err.write(`asz: ${workWords[err.language].copied(visible(db), visible(file))}\n`)
}
