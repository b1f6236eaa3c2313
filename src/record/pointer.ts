/** The value that a JSON Pointer (RFC 6901) names, undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Object.entries(value).find(([name]) => name === key)?.[1]
  }
  return value
}

/** Every text, number and truth value under a value, with its pointer, in document order. */
export function leavesOf(value: unknown, pointer = ''): { pointer: string; value: string | number | boolean }[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ pointer, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  )
}
