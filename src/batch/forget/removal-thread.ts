/** The thread that takes all personal data out of a database. */
import { parentPort, workerData } from 'node:worker_threads'
import { LockedError, StoreError } from '../../store/file/store-error.ts'
import { removePersonalData } from './forget.ts'
import { Removal } from './removal.ts'

const { path, now } = Removal.parse(workerData)
const say = (message: object): void => parentPort?.postMessage(message)

try {
  removePersonalData(
    path,
    () => new Date(now),
    (worksOn) => {
      say({ worksOn })
    },
  )
} catch (error) {
  if (!(error instanceof StoreError)) throw error
  const { message, hint } = error
  say({ refused: { message, hint, isLocked: error instanceof LockedError } })
}
