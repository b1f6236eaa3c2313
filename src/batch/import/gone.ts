/** Files that are no longer where they were. */
import type { FileRow } from '../../store/files.ts'
import type { Store } from '../../store/file/database.ts'
import type { Plan } from './plan.ts'

/** Files that a complete look at their folders did not find, however long they have been gone. */
export const missingFiles = (store: Store, plan: Plan): Pick<FileRow, 'path' | 'given' | 'state'>[] =>
  [
    ...store
      .prepare<[], Pick<FileRow, 'path' | 'given' | 'state'>>('select path, given, state from file order by path')
      .iterate(),
  ].filter(({ path }) => plan.isMissing(path))

/** Files that are gone from the plan's folders. */
export const gonePaths = (store: Store, plan: Plan): string[] =>
  missingFiles(store, plan).flatMap(({ path, state }) => (state === 'gone' ? [path] : []))
