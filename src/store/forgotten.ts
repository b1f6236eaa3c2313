/** What a database must not hold, and how it remembers that without holding it. */
import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Person, PersonKeys } from '../record/forget.ts'
import type { Keys } from '../record/occurrences.ts'
import { sizesOf } from '../record/occurrences.ts'
import type { Store } from './database.ts'

/** What was done about one person. */
export interface Forgotten {
  /** UTC, ISO 8601. */
  readonly forgottenAt: string
  readonly revisions: number
  readonly places: number
}

const HashedKeys = z.object({ sizes: z.array(z.int().positive()), hashes: z.array(z.string()) })
const Hashed = z.object({ full: HashedKeys, short: HashedKeys, address: HashedKeys })

/** Notes that someone was removed, by salted hashes of the forms of the name. */
export function rememberForgotten(store: Store, keys: PersonKeys, { forgottenAt, revisions, places }: Forgotten): void {
  const salt = randomBytes(16).toString('hex')
  const hashed = (part: readonly string[]) => ({ sizes: sizesOf(part), hashes: part.map((key) => hashOf(key, salt)) })
  const kept = { full: hashed(keys.full), short: hashed(keys.short), address: hashed(keys.address) }
  store
    .prepare('insert into forgotten (forgotten_at, revisions, places, salt, keys) values (?, ?, ?, ?, ?)')
    .run(forgottenAt, revisions, places, salt, JSON.stringify(kept))
}

/** What is kept of someone who was removed. */
export const ForgottenRow = z.object({ salt: z.string(), keys: z.string() })
export type ForgottenRow = z.infer<typeof ForgottenRow>

/** Everybody who was removed, in the order in which they were. */
export const forgottenRows = (store: Store): ForgottenRow[] =>
  store.prepare<[], ForgottenRow>('select salt, keys from forgotten order by id').all()

export function personOfRow({ salt, keys }: ForgottenRow): Person {
  const { full, short, address } = Hashed.parse(JSON.parse(keys))
  return { full: unhashed(full, salt), short: unhashed(short, salt), address: unhashed(address, salt) }
}

const unhashed = ({ sizes, hashes }: z.infer<typeof HashedKeys>, salt: string): Keys => {
  const known = new Set(hashes)
  return { sizes, has: (key) => known.has(hashOf(key, salt)) }
}

const hashOf = (key: string, salt: string): string =>
  createHmac('sha256', salt).update(key).digest('base64url').slice(0, 24)

export const isWithoutPersonalData = (store: Store): boolean =>
  store.prepare('select since from without_personal_data').get() !== undefined

export function setWithoutPersonalData(store: Store, since: string): void {
  if (!isWithoutPersonalData(store)) store.prepare('insert into without_personal_data (since) values (?)').run(since)
}
