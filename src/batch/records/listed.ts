/** A list of documents that another program hands over: paths, or lines of JSON that bring the documents themselves. */
import { z } from 'zod'
import { InputError } from '../../source/input-error.ts'
import type { Limits } from '../../source/limits.ts'
import { entriesOf } from '../../source/lines.ts'
import type { Entry } from '../../source/lines.ts'
import { readBytes } from '../../source/read.ts'
import { failureOf } from '../import/refusal.ts'
import type { Failure } from '../import/told/failure.ts'
import type { FileProblem } from '../../wording/problems/files.ts'

/** A document to read, or why it cannot be. */
export type Listed = { readonly file: string } & ({ readonly bytes: Uint8Array } | { readonly failure: Failure })

export interface ListSettings {
  /** How the list is called where an entry of it has no name. */
  readonly name: string
  /** NUL parts paths only, as `find -print0` writes them. */
  readonly separator: '\n' | '\0'
  readonly limits: Pick<Limits, 'bytes'>
}

/** A line of base64 is a third longer than its document, one of text has signs that JSON escapes. */
const LONGER = 2
const NAMES = 65_536

const Brought = z.union([
  z.strictObject({ file: z.string().min(1), base64: z.string() }),
  z.strictObject({ file: z.string().min(1), text: z.string() }),
])

/** The documents in the order of the list, each with its bytes when its turn comes. */
export async function* listed(input: AsyncIterable<Uint8Array>, settings: ListSettings): AsyncGenerator<Listed> {
  const most = settings.limits.bytes * LONGER + NAMES
  for await (const entry of entriesOf(input, settings.separator, most)) yield documentOf(entry, settings)
}

/** A file of the disk. */
export function fileOf(file: string, limits: Pick<Limits, 'bytes'>): Listed {
  try {
    return { file, bytes: readBytes(file, limits) }
  } catch (error) {
    return { file, failure: failureOf(file, error, 'file') }
  }
}

function documentOf({ number, bytes }: Entry, { name, separator, limits }: ListSettings): Listed {
  const place = `${name}:${number}`
  if (bytes === undefined) return refused(place, 'is longer than a document may be', 'file')
  const entry = Buffer.from(bytes).toString('utf8')
  if (separator === '\0' || !entry.trimStart().startsWith('{')) return fileOf(entry, limits)
  const brought = Brought.safeParse(jsonOf(entry))
  if (!brought.success)
    return refused(place, 'is neither a path nor {"file", "base64"} nor {"file", "text"}', 'content')
  const { file } = brought.data
  const its = 'text' in brought.data ? Buffer.from(brought.data.text, 'utf8') : fromBase64(brought.data.base64)
  if (its === undefined) return refused(file, 'is no base64', 'content')
  // As a file on the disk: its size is looked at before anything reads it.
  if (its.length > limits.bytes)
    return refused(
      file,
      ['has {bytes} bytes; the limit is {limit}', { bytes: its.length, limit: limits.bytes }],
      'file',
    )
  return { file, bytes: its }
}

const refused = (file: string, problem: FileProblem, code: 'file' | 'content'): Listed => ({
  file,
  failure: failureOf(file, new InputError(file, problem), code),
})

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Line breaks and missing padding, as some encoders have them, do not matter; anything else that is no base64 does. */
function fromBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/[\s=]/g, '')
  const bytes = Buffer.from(plain, 'base64')
  return bytes.toString('base64').replaceAll('=', '') === plain ? bytes : undefined
}
