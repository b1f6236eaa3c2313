/** Keeps out of a database what it must not hold, whatever is imported into it. */
import { existsSync } from 'node:fs'
import { forgottenRows, isWithoutPersonalData, setWithoutPersonalData } from '../store/forgotten.ts'
import { openStore } from '../store/open.ts'
import { databaseFile, stagingFile } from '../store/beside.ts'
import type { Extractor } from './extractor.ts'
import type { Policy } from './policy.ts'

export interface PrivacySettings {
  readonly db: string
  /** Make the database one without personal data, if it is not. */
  readonly withoutPersonalData: boolean
  readonly now: () => Date
}

/** An extractor whose documents hold nobody whom the database must not hold. It looks at the copy that the run works on. */
export function discreet(extractor: Extractor, settings: PrivacySettings): Extractor {
  let policy: Policy | undefined
  return {
    begin: () => {
      policy = policyOf(settings)
    },
    extract: (bytes, file) => extractor.extract(bytes, file, (policy ??= policyOf(settings))),
    close: () => extractor.close(),
  }
}

function policyOf({ db, withoutPersonalData: isWanted, now }: PrivacySettings): Policy {
  const copy = stagingFile(databaseFile(db))
  if (!existsSync(copy)) return { withoutPersonalData: isWanted, forgotten: [] }
  const store = openStore(copy)
  try {
    if (isWanted) setWithoutPersonalData(store, now().toISOString())
    return { withoutPersonalData: isWithoutPersonalData(store), forgotten: forgottenRows(store) }
  } finally {
    store.close()
  }
}
