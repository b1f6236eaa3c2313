/** The files of an archive by their names, and which of them are taken for documents. */
import { extname } from 'node:path'
import { InputError } from '../input-error.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { EXTENSIONS } from '../media-type.ts'
import { partsOf, unpack, type Bytes, type Part } from './archive.ts'
import type { FileProblem } from '../../wording/problems/files.ts'

/** Throws InputError where an archive is broken or has too many files. */
export const filesOf = (bytes: Bytes, archive: string): Part[] =>
  partsOf(bytes, archive, defaultLimits.docx.parts)
    .map((part) => ({ ...part, name: part.name.replaceAll('\\', '/') }))
    .filter(({ name }) => !name.endsWith('/'))

/** The bytes of a file of an archive; `path` is how it is called. */
export const contentOfFile = (archive: Bytes, part: Part, path: string, limits: Pick<Limits, 'bytes'>): Buffer => {
  if (part.encrypted) throw new InputError(path, 'is password-protected')
  return unpack(archive, part, path, { most: limits.bytes, ratio: defaultLimits.docx.ratio })
}

/** By name; what is wrong with a name is told of the archive, what with a file of the file. */
export function* inOrder<Named extends { readonly name: string }>(
  files: readonly Named[],
): Generator<{ readonly file: Named; readonly problem?: NameProblem }> {
  let last = ''
  for (const file of [...files].sort((a, b) => byName(a.name, b.name))) {
    const problem = problemOf(file.name, last)
    last = file.name
    yield { file, ...(problem && { problem }) }
  }
}

interface NameProblem {
  readonly is: FileProblem
  /** It is told of the archive. */
  readonly isName?: true
}

const problemOf = (name: string, last: string): NameProblem | undefined => {
  // As a path it would lead somewhere else than into the archive.
  if (name === '' || name.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return { is: ['holds a file whose name is no path ({name}); unpack it and give the files', { name }], isName: true }
  if (name === last) return { is: 'is there twice in its archive; unpack it and give the files' }
  if (isArchiveName(name)) return { is: 'is an archive in an archive; unpack it first' }
  return undefined
}

export const isArchiveName = (name: string): boolean => extname(name).toLowerCase() === '.zip'

/** What a folder of the same files would give: known extensions only, and nothing hidden. */
export const isWanted = (name: string): boolean =>
  extname(name).toLowerCase() in EXTENSIONS &&
  !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules')

/** By code point, the same in every locale. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
