import { InputError } from './input-error.ts'
import { defaultLimits } from './limits.ts'
import type { Limits } from './limits.ts'

/** How the standard input is called among files. */
export const STANDARD_INPUT = '-'

/** All bytes that come; throws InputError as soon as there are more than a file may have. */
export async function readStandardInput(
  { bytes: most }: Pick<Limits, 'bytes'> = defaultLimits,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of input) {
    bytes += chunk.length
    if (bytes > most) throw new InputError(STANDARD_INPUT, ['has more than {most} bytes', { most }])
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
