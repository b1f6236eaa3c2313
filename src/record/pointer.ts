/** A value that holds no other ones. */
export type Scalar = string | number | boolean

/** The value that a JSON Pointer (RFC 6901) names, undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}

/** A key as a pointer has it. */
export const tokenOf = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Every text, number and truth value under a value, with its pointer, in document order. */
export function* leavesOf(value: unknown, pointer = ''): Generator<{ pointer: string; value: Scalar }> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield { pointer, value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* leavesOf(part, `${pointer}/${tokenOf(key)}`)
}
