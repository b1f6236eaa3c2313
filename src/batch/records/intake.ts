/** Records in the place of files: what an import does with a file, a load does with its record. */
import { existsSync } from 'node:fs'
import { knowLoaded, keepQuarantine } from '../../store/schema/loaded.ts'
import { openStore } from '../../store/file/open.ts'
import { isAsBefore, settle } from '../import/examine.ts'
import type { Examined, ExamineSettings } from '../import/examine.ts'
import type { Failure } from '../import/told/failure.ts'
import type { PlannedFile } from '../import/plan.ts'
import type { Intake } from '../import/request.ts'
import { FailedRecord } from './record-line.ts'
import { jsonIn } from './spool.ts'
import type { Spool, Spooled } from './spool.ts'

export const intakeOf = (spool: Spool): Intake => ({
  plan: spool.plan,
  ready: (store, db) => {
    if (store.name === db || !existsSync(db)) {
      knowLoaded(store, existsSync(db) ? store : undefined)
      return
    }
    const published = openStore(db, { readonly: true })
    try {
      knowLoaded(store, published)
    } finally {
      published.close()
    }
  },
  examine: (file, settings) => examineRecord(file, spool.record(file), settings),
  unchanged: (file, settings) => {
    const record = spool.record(file)
    const known = settings.ledger.get(file.path)
    if (known === undefined) return undefined
    if (record.sha256 === '') return isAsBefore(known, failureIn(file, record), settings) ? known : undefined
    const isSame = known.sha256 === record.sha256 && known.extractor_version === settings.extractorVersion
    return isSame && known.state === 'present' ? known : undefined
  },
  keep: keepQuarantine,
})

async function examineRecord(file: PlannedFile, record: Spooled, settings: ExamineSettings): Promise<Examined> {
  const { ledger, extractor, run } = settings
  const known = ledger.get(file.path)
  // Nobody here has seen the bytes: a record that does not hold proves nothing about them.
  const failed = (failure: Failure): Examined =>
    known && isAsBefore(known, failure, settings)
      ? { is: known.run === run ? 'finished' : 'unchanged', file, known }
      : { is: 'read', file, outcome: known ? 'changed' : 'new', stat: '', sha256: null, reading: { failure } }
  if (record.sha256 === '') return failed(failureIn(file, record))
  if (known?.sha256 === record.sha256 && known.state === 'present') {
    const settled = settle(file, known, settings)
    if (settled) return settled
  }
  const reading = await extractor.extract(Buffer.from(record.line, 'utf8'), file.given)
  if ('failure' in reading) return failed(reading.failure)
  const outcome = known === undefined ? 'new' : known.sha256 === record.sha256 ? 'reread' : 'changed'
  return { is: 'read', file, outcome, stat: '', sha256: record.sha256, reading }
}

/** What the machine that could not read a file said of it. */
function failureIn(file: PlannedFile, { line }: Spooled): Failure {
  const said = FailedRecord.safeParse(jsonIn(line))
  if (!said.success) throw new Error('a failure that was spooled is one')
  return { file: file.given, ...said.data.error }
}
