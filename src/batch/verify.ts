import { existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Span } from '../passage.ts'
import { DocumentJson } from '../record/schema.ts'
import { listFiles } from '../store/files.ts'
import type { Store } from '../store/open.ts'
import { allRevisions } from '../store/read.ts'
import { faultsOf } from '../store/soundness.ts'
import { isGrounded } from './grounding.ts'
import type { Scalar } from './grounding.ts'

/** Something in a database that does not hold. */
export const Fault = z.strictObject({
  check: z.enum(['database', 'schema', 'value', 'file']),
  where: z.string().describe('the document, the value or the file'),
  message: z.string(),
})
export type Fault = z.infer<typeof Fault>

const Count = z.int().nonnegative()

/** What was looked at, as `asz verify` prints it. */
export const Verified = z.strictObject({
  revisions: Count,
  values: Count.describe('values that were found in the stored text again'),
  files: Count.describe('source files whose bytes are still those that were read'),
  missing_files: Count.describe('source files that are not there any more, which is no fault'),
  faults: z.array(Fault),
})
export type Verified = z.infer<typeof Verified>

/** Holds everything in a database against what it was made from: its own rules, the schemas, the stored texts, the files. */
export function verifyDatabase(store: Store): Verified {
  const counts = { revisions: 0, values: 0, files: 0, missing_files: 0 }
  const faults: Fault[] = [...faultsOf(store)].map((message) => ({ check: 'database', where: store.name, message }))
  for (const { document, json, text } of allRevisions(store)) {
    counts.revisions++
    const parsed = DocumentJson.safeParse(JSON.parse(json))
    if (parsed.success) {
      const values = [...valuesOf(parsed.data)]
      counts.values += values.length
      for (const one of values.flatMap((value) => valueFault(value, document, text))) faults.push(one)
    } else {
      const message = parsed.error.issues.map((issue) => `${issue.path.join('/')}: ${issue.message}`).join('; ')
      faults.push({ check: 'schema', where: document, message })
    }
  }
  for (const { path, sha256 } of listFiles(store)) {
    if (sha256 === null) continue
    if (!existsSync(path)) counts.missing_files++
    else if (hashOf(path) === sha256) counts.files++
    else faults.push({ check: 'file', where: path, message: 'changed since it was read; import it again' })
  }
  return { ...counts, faults }
}

interface Value {
  readonly pointer: string
  readonly value: Scalar
  readonly spans: readonly Span[]
}

function* valuesOf({ content, provenance, dates }: DocumentJson): Generator<Value> {
  for (const { pointer, value } of leavesOf(content, '/content'))
    yield { pointer, value, spans: provenance[pointer] ?? [] }
  for (const [i, { quote, span }] of dates.entries())
    yield { pointer: `/dates/${i}/quote`, value: quote, spans: [span] }
}

const valueFault = ({ pointer, value, spans }: Value, document: string, text: string): Fault[] =>
  isGrounded(pointer, value, text, spans)
    ? []
    : [{ check: 'value', where: `${document} ${pointer}`, message: `${JSON.stringify(value)} is not in its words` }]

const hashOf = (path: string): string | undefined => {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return undefined // what cannot be read does not hold what was read
  }
}

function* leavesOf(value: unknown, pointer: string): Generator<{ pointer: string; value: Scalar }> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') yield { pointer, value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* leavesOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}
