/** What office file an archive or a compound file is, by what its directory holds. */
import { InputError } from '../input-error.ts'
import { inMemory, partsOf } from './archive.ts'
import { COMPOUND_HEADER, openCompound } from './compound.ts'
import type { MediaType } from '../source.ts'
import type { FileProblem } from '../../wording/problems/files.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const DOC = 'application/msword'
export const ODT = 'application/vnd.oasis.opendocument.text'

/** More parts than any archive that is asked what it is may have; its reader counts by its own limit. */
const MOST_PARTS = 65_535

/** The office document that an archive is; undefined for an archive of anything else. */
export const packedType = (bytes: Uint8Array, file: string): MediaType | undefined => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = namesIn(bytes, file)
  return names === undefined ? typeOfPiece(archive) : officeTypeOf(names, archive)
}

/** The same by the names of an archive's parts and its first bytes. */
export const officeTypeOf = (names: ReadonlySet<string>, head: Buffer): MediaType | undefined => {
  if (names.has('[Content_Types].xml')) return typeOfPackage(names)
  return names.has('content.xml') && saysOdt(head) ? ODT : undefined
}

const typeOfPackage = (names: ReadonlySet<string>): MediaType | undefined => {
  const folders = new Set([...names].map((name) => name.slice(0, name.indexOf('/') + 1)))
  if (folders.has('word/')) return DOCX
  if (folders.has('xl/')) return XLSX
  return folders.has('ppt/') || folders.has('visio/') ? undefined : DOCX
}

/** Undefined where the archive is cut short. */
const namesIn = (bytes: Uint8Array, file: string): ReadonlySet<string> | undefined => {
  try {
    return new Set(partsOf(inMemory(bytes), file, MOST_PARTS).map(({ name }) => name))
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** An archive that is cut short still says what it began as. */
const typeOfPiece = (archive: Buffer): MediaType | undefined => {
  if (saysOdt(archive)) return ODT
  if (archive.includes('word/')) return DOCX
  if (!archive.includes('[Content_Types].xml')) return undefined
  return archive.includes('xl/') ? XLSX : archive.includes('ppt/') ? undefined : DOCX
}

/** The first part of an OpenDocument file is its media type, unpacked (OpenDocument 1.3, part 2, 3.3). */
const saysOdt = (archive: Buffer): boolean => archive.subarray(0, 200).includes(`mimetype${ODT}`)

/** What a compound file is, by what stands in its directory. */
const COMPOUND: readonly { readonly entry: string; readonly is: MediaType | { readonly refused: FileProblem } }[] = [
  { entry: 'EncryptedPackage', is: { refused: 'is password-protected' } },
  { entry: 'WordDocument', is: DOC },
  { entry: 'Workbook', is: { refused: 'is an Excel file of the old binary format; save it as .xlsx' } },
  { entry: '__substg1.0_', is: { refused: 'is a message of Outlook; save it as .eml' } },
]

/** Throws InputError for all but Word documents, with what to do. */
export const compoundType = (bytes: Uint8Array, file: string): MediaType => {
  const holds = directoryOf(bytes, file)
  const is = COMPOUND.find(({ entry }) => holds(entry))?.is
  if (typeof is === 'string') return is
  throw new InputError(file, is?.refused ?? 'is an old Office file that cannot be read; save it as .docx')
}

/** Whether the directory has an entry of which the name begins so; a file without a sound one is searched for the names. */
const directoryOf = (bytes: Uint8Array, file: string): ((entry: string) => boolean) => {
  try {
    const names = [...openCompound(bytes, file).names]
    return (entry) => names.some((name) => name.startsWith(entry))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const holds = (entry: string): boolean => view.includes(Buffer.from(entry, 'utf16le'))
    if (view.length >= COMPOUND_HEADER && !COMPOUND.some(({ entry }) => holds(entry))) throw error
    return holds
  }
}
