import { verifyDatabase } from '../../batch/verify.ts'
import { jsonText } from '../../text/controls.ts'
import { openStore } from '../../store/file/open.ts'
import { exitCodes } from '../terminal.ts'
import type { Terminal } from '../terminal.ts'
import { verifyText } from '../text/verify.ts'

export interface VerifyOptions {
  readonly db: string
  readonly format: 'text' | 'json'
}

export async function verify({ db, format }: VerifyOptions, terminal: Terminal): Promise<void> {
  const store = openStore(db, { readonly: true })
  try {
    const verified = verifyDatabase(store)
    await terminal.out.write(format === 'json' ? `${jsonText(verified, 2)}\n` : verifyText(verified, terminal.out))
    if (verified.faults.length > 0) terminal.exitCode = exitCodes.failed
  } finally {
    store.close()
  }
}
