/** Equality that looks through typography. */
import { fold, stems } from '../words/fold.ts'
import { isAbsent, isList, isObject, leaves } from '../json.ts'
import type { Json } from '../json.ts'
import { rules } from '../rules.ts'

/** The same string for two values that mean the same. `pattern` is where the value stands, `*` for every index. */
export const fingerprint = (value: Json | undefined, pattern: string, read = fold): string => {
  if (isAbsent(value) || isNothing(value)) return ''
  if (isList(value)) return `[${value.map((item) => fingerprint(item, `${pattern}/*`, read)).join('\u0001')}]`
  if (!isObject(value)) return typeof value === 'string' ? read(value) : String(value)
  const members = Object.keys(value)
    .sort()
    .filter((key) => !isNothing(value[key]) && !rules().ignored.has(`${pattern}/${key}`))
    .map((key) => `${key}\u0002${fingerprint(value[key], `${pattern}/${key}`, read)}`)
  return `{${members.join('\u0001')}}`
}

/** An absent member and an empty list say the same. */
const isNothing = (value: Json | undefined): boolean => isAbsent(value) || (isList(value) && value.length === 0)

export const means = (a: Json | undefined, b: Json | undefined, pattern: string): boolean =>
  a === b || fingerprint(a, pattern) === fingerprint(b, pattern)

/** Whether two values that mean the same are also written the same. */
export const isLiteral = (a: Json | undefined, b: Json | undefined, pattern: string): boolean =>
  a === b || fingerprint(a, pattern, String) === fingerprint(b, pattern, String)

/** A name as an identity: no accents, no case forms, no professions in the feminine. */
export const nameKey = (value: Json): string => leaves(value).flatMap(stems).join(' ')
