/** A value that holds no other ones. */
export type Scalar = string | number | boolean

/** The values of a document's JSON with the JSON Pointers that lead to them. */
export function* leavesOf(value: unknown, pointer: string): Generator<{ pointer: string; value: Scalar }> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield { pointer, value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* leavesOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}
