import { visible } from '../../text/controls.ts'
import { loadGazetteer } from '../../czech/municipality/file.ts'
import { SiteFolder } from '../../site/folder.ts'
import { writeSite } from '../../site/site.ts'
import { openToRead } from '../../store/file/connect.ts'
import { rememberPublished } from '../../store/file/published.ts'
import { clock } from '../clock.ts'
import { exitCodes, OutputError } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { cellText } from '../text/cell.ts'
import { refusalText } from '../text/error.ts'
import { findingMessage } from '../words/findings.ts'
import { siteSays } from '../words/site.ts'

export interface SiteOptions {
  readonly db: string
  /** `YYYY-MM-DD` */
  readonly today?: string
  readonly hasPeople: boolean
}

export async function site(path: string, options: SiteOptions, terminal: Terminal): Promise<void> {
  const says = siteSays[terminal.err.language]
  const store = openToRead(options.db)
  try {
    const folder = written(() => SiteFolder.open(path))
    if (folder === undefined) {
      await terminal.err.write(refusalText(says.otherFolder(path), [says.emptyFolder], terminal.err))
      terminal.exitCode = exitCodes.failed
      return
    }
    rememberPublished(options.db, path)
    const result = await writeSite({
      ...{ store, folder, gazetteer: loadGazetteer(), hasPeople: options.hasPeople },
      today: options.today ?? clock().toISOString().slice(0, 10),
      speech: {
        cell: (column, cell, type) => cellText(column, cell, type, 'cs'),
        finding: (finding) => findingMessage(finding, 'cs'),
      },
    }).catch(asOutputError)
    await terminal.out.write(`${visible(says.made(path, result))}\n`)
  } finally {
    store.close()
  }
}

function written<Result>(action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    return asOutputError(error)
  }
}

/** What the system says of the folder is told in words. */
function asOutputError(error: unknown): never {
  if (error instanceof Error && 'syscall' in error) throw new OutputError(error.message)
  throw error
}
