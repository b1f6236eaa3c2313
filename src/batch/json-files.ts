import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonText } from '../text/controls.ts'
import type { DocumentJson } from '../record/schema.ts'
import type { Failure } from './import/told/failure.ts'
import { LISTED } from './import/told/listed.ts'
import type { RunSummary } from './import/told/summary.ts'
import { wordsOf } from '../wording/template.ts'
import type { FileProblem } from '../wording/problems/files.ts'

/** What became of the files of a folder of JSON. */
export interface JsonFiles {
  readonly written: number
  readonly failed: number
  /** Those that could not be written, each by its own name, or the folder where nothing can be. */
  readonly failures: readonly Failure[]
}

/** Writes the JSON of all documents that can be written: what is wrong with one file does not keep the others from theirs. */
export function writeJsonFiles(
  folder: string,
  ids: readonly string[],
  documentOf: (id: string) => DocumentJson | undefined,
): JsonFiles {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    return { written: 0, failed: ids.length, failures: [unwritable(folder, error)] }
  }
  let written = 0
  const failures: Failure[] = []
  for (const id of ids) {
    const document = documentOf(id)
    if (document === undefined) continue
    try {
      writeJsonFile(folder, document)
      written++
    } catch (error) {
      failures.push(unwritable(join(folder, jsonFileName(id)), error))
    }
  }
  return { written, failed: failures.length, failures }
}

/** The files that were read stand as they are: their documents are in the database. */
export const withJsonFiles = (summary: RunSummary, { written, failed, failures }: JsonFiles): RunSummary => ({
  ...summary,
  json_files: { written, failed },
  failures: [...summary.failures, ...failures].slice(0, LISTED),
})

/** Anything but the system's refusal is a bug and is thrown as it stands. */
const unwritable = (file: string, error: unknown): Failure => {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const problem: FileProblem = [
    'cannot be written ({why}); move away what is there, make room or mend the permissions',
    { why: String(error.code) },
  ]
  return { file, code: 'file', message: wordsOf(problem) }
}

/** Whole or not at all. */
function writeJsonFile(folder: string, document: DocumentJson): void {
  const path = join(folder, jsonFileName(document.id))
  const draft = join(folder, `.${randomUUID()}.tmp`)
  try {
    writeFileSync(draft, `${jsonText(document, 2)}\n`, { mode: 0o640, flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** A name may have 255 bytes, on encrypted disks 143; with its extension this is below both. */
const LONGEST = 130
/** Signs of a hash; that many leave no chance to two ids of one archive. */
const HASH = 16
/** How a registration number begins: such ids are written in capitals, all others in small letters. */
const IN_CAPITALS = /^[a-z_]+:cz\.\d/
/** Names that Windows keeps for its devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * A file name for a document's id, another one for every id on every file system: ASCII alone, so that no form of accents
 * makes two names one, and with a hash of the id where it had to be cut or is written in unusual capitals, which many
 * systems do not tell apart. `project_record:CZ.1.04/3.2.00/B4.00007` becomes
 * `project_record-CZ.1.04+3.2.00+B4.00007.json`.
 */
export function jsonFileName(id: string): string {
  const whole = encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))
  const plain = whole
    .replace('%3A', '-')
    .replaceAll('%2F', '+')
    .replace(/[*~'()!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  if (isUsual(id) && plain.length <= LONGEST && !DEVICE.test(plain)) return `${plain}.json`
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex').slice(0, HASH)
  const cut = plain.slice(0, LONGEST - HASH - 1).replace(/%[\dA-F]?$/, '')
  return `${cut}~${hash}.json`
}

/** One way of writing an id among all that differ in the case of letters alone; a kind is named by letters before a colon. */
const isUsual = (id: string): boolean => {
  if (!/^[a-z_]+:/.test(id) || /\p{Surrogate}/u.test(id)) return false
  const small = id.toLowerCase()
  const key = id.slice(id.indexOf(':'))
  return IN_CAPITALS.test(small) ? key === key.toUpperCase() : id === small
}
