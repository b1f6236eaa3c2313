/** JSON as the diff reads it, whatever the kind of the document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** A value and the JSON Pointer under which its document holds it. */
export interface Located<Value extends Json = Json> {
  readonly value: Value
  readonly pointer: string
}

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value)

/** Null says no more than an absent member. */
export const isAbsent = (value: Json | undefined): value is null | undefined => value === undefined || value === null

/** One reference token of a JSON Pointer (RFC 6901), escaped. */
export const token = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** The member of an object, where it is there. */
export const member = (located: Located, key: string): Located | undefined => {
  const value = isObject(located.value) && Object.hasOwn(located.value, key) ? located.value[key] : undefined
  return isAbsent(value) ? undefined : { value, pointer: `${located.pointer}/${token(key)}` }
}

/** The items of a list, null aside; none where there is no list. */
export const itemsOf = (located: Located | undefined): Located[] =>
  located && isList(located.value)
    ? located.value.flatMap((value, index) =>
        isAbsent(value) ? [] : [{ value, pointer: `${located.pointer}/${index}` }],
      )
    : []

/** Every string and number in a value, in document order. */
export const leaves = (value: Json | undefined): string[] => {
  if (isAbsent(value) || typeof value === 'boolean') return []
  if (isList(value)) return value.flatMap(leaves)
  return isObject(value) ? Object.values(value).flatMap(leaves) : [String(value)]
}

/** The words of a value. */
export const wordsIn = (value: Json | undefined): string => leaves(value).join(' ')
