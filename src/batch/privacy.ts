/** Keeps out of a database what it must not hold, whatever is imported into it. */
import { forgottenRows, isWithoutPersonalData, setWithoutPersonalData } from '../store/forgotten.ts'
import type { Extractor } from './thread/extractor.ts'
import type { Policy } from './policy.ts'

export interface PrivacySettings {
  /** Make the database one without personal data, if it is not. */
  readonly withoutPersonalData: boolean
  readonly now: () => Date
}

/** An extractor whose documents hold nobody whom the database must not hold, as the copy that the run works on tells. */
export function discreet(extractor: Extractor, { withoutPersonalData: isWanted, now }: PrivacySettings): Extractor {
  let policy: Policy = { withoutPersonalData: isWanted, forgotten: [] }
  return {
    begin: (store) => {
      if (isWanted) setWithoutPersonalData(store, now().toISOString())
      policy = { withoutPersonalData: isWithoutPersonalData(store), forgotten: forgottenRows(store) }
    },
    extract: (bytes, file) => extractor.extract(bytes, file, policy),
    ...(extractor.correct && { correct: extractor.correct }),
    close: () => extractor.close(),
  }
}
