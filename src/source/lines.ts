/** Cuts a stream into what stands between line breaks or NULs, one at a time, so that its length does not matter. */

/** One entry, from 1 on; without its bytes where it is longer than an entry may be. */
export interface Entry {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

/**
 * @param most bytes of an entry that is kept; of a longer one nothing is held in memory
 * Empty entries count and are not given; a carriage return before a line break is part of the break.
 */
export async function* entriesOf(
  input: AsyncIterable<Uint8Array>,
  separator: '\n' | '\0',
  most: number,
): AsyncGenerator<Entry> {
  const mark = separator.charCodeAt(0)
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > most) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const taken = (): Entry | undefined => {
    const entry = {
      number: number++,
      bytes: length > most ? undefined : withoutReturn(Buffer.concat(parts), separator),
    }
    parts = []
    length = 0
    return entry.bytes?.length === 0 ? undefined : entry
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(mark); at >= 0; at = chunk.indexOf(mark, from)) {
      add(chunk.subarray(from, at))
      from = at + 1
      const entry = taken()
      if (entry) yield entry
    }
    add(chunk.subarray(from))
  }
  const last = taken()
  if (last) yield last
}

const RETURN = 13
const withoutReturn = (bytes: Uint8Array, separator: '\n' | '\0'): Uint8Array =>
  separator === '\n' && bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes
