/** What a database must not hold, and how it remembers that without holding it. */
import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Person, PersonKeys } from '../record/privacy/person.ts'
import type { Store } from './file/database.ts'

/** What was done about one person. */
export interface Forgotten {
  /** UTC, ISO 8601. */
  readonly forgottenAt: string
  readonly revisions: number
  readonly places: number
}

const Hashes = z.array(z.string())
const Hashed = z.object({ given: Hashes, surname: Hashes, possessive: Hashes, family: Hashes, glued: Hashes })
/** What older versions kept: hashes of whole names, so that only those forms are known. */
const OfNames = z.object({
  full: z.object({ hashes: Hashes }),
  short: z.object({ hashes: Hashes }),
  address: z.object({ hashes: Hashes }),
})
const Kept = z.union([Hashed, OfNames])

/** Notes that someone was removed, by salted hashes of the forms of the name. */
export function rememberForgotten(store: Store, keys: PersonKeys, { forgottenAt, revisions, places }: Forgotten): void {
  const salt = randomBytes(16).toString('hex')
  const hashed = (part: readonly string[]) => part.map((key) => hashOf(key, salt))
  const kept: z.infer<typeof Hashed> = {
    given: hashed(keys.given),
    surname: hashed(keys.surname),
    possessive: hashed(keys.possessive),
    family: hashed(keys.family),
    glued: hashed(keys.glued),
  }
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
  const kept = Kept.parse(JSON.parse(keys))
  const hash = hasher(salt)
  return 'given' in kept ? unhashed(kept, hash) : unhashedNames(kept, hash)
}

type Hash = (key: string) => string

/** The words of a text come again and again. */
const hasher = (salt: string): Hash => {
  const known = new Map<string, string>()
  return (key) => {
    const hash = known.get(key) ?? hashOf(key, salt)
    if (known.size > 100_000) known.clear()
    known.set(key, hash)
    return hash
  }
}

const unhashed = (kept: z.infer<typeof Hashed>, hash: Hash): Person => {
  const [given, surname, possessive, family, glued] = [
    new Set(kept.given),
    new Set(kept.surname),
    new Set(kept.possessive),
    new Set(kept.family),
    new Set(kept.glued),
  ]
  return {
    isPair: (one, other) => given.has(hash(one)) && (surname.has(hash(other)) || family.has(hash(other))),
    isSurname: (word) => surname.has(hash(word)),
    isPossessive: (exact) => possessive.has(hash(exact)),
    isFamily: (word) => family.has(hash(word)),
    isGlued: (word) => glued.has(hash(word)),
  }
}

const unhashedNames = ({ full, short, address }: z.infer<typeof OfNames>, hash: Hash): Person => {
  const [names, parts, addresses] = [new Set(full.hashes), new Set(short.hashes), new Set(address.hashes)]
  return {
    isPair: (one, other) => (one.length > 1 ? names : parts).has(hash(`${one} ${other}`)),
    isSurname: (word) => parts.has(hash(word)),
    isPossessive: () => false,
    isFamily: () => false,
    isGlued: (word) => addresses.has(hash(word)),
  }
}

const hashOf = (key: string, salt: string): string =>
  createHmac('sha256', salt).update(key).digest('base64url').slice(0, 24)

export const isWithoutPersonalData = (store: Store): boolean =>
  store.prepare('select since from without_personal_data').get() !== undefined

export function setWithoutPersonalData(store: Store, since: string): void {
  if (!isWithoutPersonalData(store)) store.prepare('insert into without_personal_data (since) values (?)').run(since)
}
