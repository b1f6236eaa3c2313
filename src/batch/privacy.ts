/** Keeps out of a database what it must not hold, whatever is imported into it. */
import { existsSync } from 'node:fs'
import { forgetPerson } from '../record/forget.ts'
import type { Person } from '../record/forget.ts'
import { withoutPersonalData } from '../record/personal-data.ts'
import { forgottenPersons, isWithoutPersonalData, setWithoutPersonalData } from '../store/forgotten.ts'
import { openStore } from '../store/open.ts'
import { databaseFile, stagingFile } from '../store/staging.ts'
import type { Extractor, Reading } from './extractor.ts'
import { failureOf } from './refusal.ts'

interface Policy {
  readonly withoutPersonalData: boolean
  readonly forgotten: readonly Person[]
}

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
    extract: async (bytes, file) => {
      const reading = await extractor.extract(bytes, file)
      if ('failure' in reading) return reading
      try {
        return applied((policy ??= policyOf(settings)), reading)
      } catch (error) {
        return { failure: { ...failureOf(file, error, 'content') } }
      }
    },
    close: () => extractor.close(),
  }
}

function policyOf({ db, withoutPersonalData: isWanted, now }: PrivacySettings): Policy {
  const copy = stagingFile(databaseFile(db))
  if (!existsSync(copy)) return { withoutPersonalData: isWanted, forgotten: [] }
  const store = openStore(copy)
  try {
    if (isWanted) setWithoutPersonalData(store, now().toISOString())
    return { withoutPersonalData: isWithoutPersonalData(store), forgotten: forgottenPersons(store) }
  } finally {
    store.close()
  }
}

function applied(policy: Policy, reading: Exclude<Reading, { failure: unknown }>): Reading {
  const { document, text } = policy.withoutPersonalData ? withoutPersonalData(reading.document, reading.text) : reading
  return policy.forgotten.reduce<Exclude<Reading, { failure: unknown }>>(
    (rest, person) => forgetPerson(rest.document, rest.text, person) ?? rest,
    { document, text },
  )
}
