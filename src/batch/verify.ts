import { z } from 'zod'
import type { Span } from '../text/passage.ts'
import { readValues } from '../record/notes/correct.ts'
import { valueAt } from '../record/pointer.ts'
import type { Scalar } from '../record/pointer.ts'
import { safeParseDocument, type DocumentJson } from '../record/schema.ts'
import { isThere } from '../source/archive/members.ts'
import { InputError } from '../source/input-error.ts'
import { hashOfFile } from '../source/read.ts'
import { derivedTables } from '../store/schema/derived.ts'
import type { DerivedTables, StoredJson } from '../store/schema/derived.ts'
import { listFiles } from '../store/files.ts'
import type { Store } from '../store/file/open.ts'
import { allRevisions } from '../store/read.ts'
import { contradictionsOf } from '../store/contradictions/contradictions.ts'
import { wronglyCompared } from '../store/chain/changes.ts'
import { lastOfChains } from '../store/schema/tables.ts'
import { contradictionsIn, faultsOf } from '../store/file/soundness.ts'
import { isGrounded } from './grounding.ts'
import { wordsOf, type Said } from '../wording/template.ts'
import type { FileProblem } from '../wording/problems/files.ts'
import type { FaultFound } from '../wording/problems/faults.ts'

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
  const faults: Fault[] = [...databaseFaults(store)]
  const tables = derivedTables(store)
  try {
    if (tables.lacking.length === 0)
      for (const one of [...contradictionFaults(store), ...chainFaults(store)]) faults.push(one)
    for (const part of tables.lacking) faults.push(fault('database', store.name, ['lacks the {part}', { part }]))
    for (const revision of allRevisions(store)) {
      counts.revisions++
      const { document, json, as_read } = revision
      const parsed = safeParseDocument(JSON.parse(json))
      const problems = [parsed, ...(as_read === null ? [] : [safeParseDocument(JSON.parse(as_read))])]
      for (const { error } of problems) if (error) faults.push(fault('schema', document, { said: issuesOf(error) }))
      if (!parsed.success) continue
      const values = [...valuesOf(parsed.data)]
      counts.values += values.length
      for (const one of values.flatMap((value) => valueFault(value, document, revision.text))) faults.push(one)
      for (const one of revisionFaults(revision, parsed.data, tables)) faults.push(one)
    }
  } finally {
    tables.close()
  }
  for (const { path, sha256 } of listFiles(store)) {
    if (sha256 === null) continue
    if (!isThere(path)) {
      counts.missing_files++
      continue
    }
    const problem = changeOf(path, sha256)
    if (problem === undefined) counts.files++
    else faults.push(fault('file', path, { said: problem }))
  }
  return { ...counts, faults }
}

const fault = (check: Fault['check'], where: string, problem: FaultFound | Said): Fault => ({
  ...{ check, where },
  message: wordsOf(problem),
})

const foundIn = (problem: FaultFound): string => wordsOf(problem)

const issuesOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('/')}: ${message}`).join('; ')

function* databaseFaults(store: Store): Generator<Fault> {
  for (const said of faultsOf(store)) yield fault('database', store.name, { said })
  for (const { where, message } of contradictionsIn(store)) yield fault('database', where, message)
}

/** Which revision is the last of each document, and what revisions changed. */
function* chainFaults(store: Store): Generator<Fault> {
  const kept = store.prepare<[], object>('select * from latest order by id').all()
  const last = store.prepare<[], object>(lastOfChains).all()
  if (JSON.stringify(kept) !== JSON.stringify(last))
    yield fault('database', store.name, 'the table latest does not say which revisions are the last')
  for (const { document } of wronglyCompared(store))
    yield fault('database', document, 'the table change does not say what its revisions do')
}

/** They are found at the end of an import. */
function* contradictionFaults(store: Store): Generator<Fault> {
  if (store.prepare('select 1 from run').get() === undefined) return
  const kept = store.prepare<[], object>('select * from contradiction order by position').all()
  if (JSON.stringify(kept) !== JSON.stringify(contradictionsOf(store)))
    yield fault('database', store.name, 'the table contradiction does not say what the documents do')
}

/** What of a document is not in its text: values without their words, and spans that lead nowhere. */
export function* faultsOfReading(document: DocumentJson, text: string): Generator<string> {
  for (const [pointer, spans] of Object.entries(document.provenance))
    for (const [start, end] of spans)
      if (start >= end || end > text.length)
        yield foundIn(['the text has no place {place} for {pointer}', { place: `${start}:${end}`, pointer }])
  for (const value of valuesOf(document))
    for (const { where, message } of valueFault(value, document.id, text))
      yield foundIn(['{where}: {fault}', { where, fault: message }])
  for (const { where, message } of spanFaults(document, document.id, text))
    yield foundIn(['{where}: {fault}', { where, fault: message }])
}

/** Where the columns and tables of a revision say something else than its JSON, and spans that lead nowhere. */
function* revisionFaults(revision: StoredJson, document: DocumentJson, tables: DerivedTables): Generator<Fault> {
  const { id, title, kind } = document
  const where = revision.document
  for (const [column, is] of [
    ['document', id],
    ['title', title],
    ['kind', kind],
  ] as const)
    if (revision[column] !== is) yield fault('database', where, ['its {column} is not that of its JSON', { column }])
  for (const table of tables.differing(revision, document))
    yield fault('database', where, ['the table {table} does not say what its JSON does', { table }])
  for (const { pointer, is } of document.corrections ?? [])
    if (valueAt(document, pointer) !== is)
      yield fault('value', `${where} ${pointer}`, 'is not what it was corrected to')
  yield* spanFaults(document, where, revision.text)
}

/** Places of no value: unread words, and what findings are about. */
function* spanFaults({ coverage, diagnostics }: DocumentJson, where: string, text: string): Generator<Fault> {
  for (const [start, end] of [...coverage.unclaimed, ...diagnostics.flatMap(({ span }) => (span ? [span] : []))])
    if (start >= end || end > text.length)
      yield fault('value', where, ['the text has no place {place}', { place: `${start}:${end}` }])
}

interface Value {
  readonly pointer: string
  readonly value: Scalar
  readonly spans: readonly Span[]
}

/** What was corrected by hand is held against its words as it was read. */
function* valuesOf(document: DocumentJson): Generator<Value> {
  const { provenance, dates } = document
  for (const { pointer, value } of readValues(document)) yield { pointer, value, spans: provenance[pointer] ?? [] }
  for (const [i, { quote, span }] of dates.entries())
    yield { pointer: `/dates/${i}/quote`, value: quote, spans: [span] }
}

const valueFault = ({ pointer, value, spans }: Value, document: string, text: string): Fault[] =>
  isGrounded(pointer, value, text, spans)
    ? []
    : [fault('value', `${document} ${pointer}`, ['{value} is not in its words', { value: JSON.stringify(value) }])]

/** Why a file does not hold what was read from it: it was changed, or something that cannot be read is in its place. */
const changeOf = (path: string, sha256: string): string | undefined => {
  try {
    return hashOfFile(path) === sha256
      ? undefined
      : wordsOf('changed since it was read; import it again' satisfies FileProblem)
  } catch (error) {
    if (error instanceof InputError)
      return wordsOf(['{why}; a document was read from it', { why: error.message }] satisfies FileProblem)
    throw error
  }
}
