import { resolve, sep } from 'node:path'
import type { InputError } from '../../source/input-error.ts'
import { entryPath, realPath } from '../../source/real-path.ts'
import { walk } from '../../source/walk.ts'
import type { FileRow } from '../../store/files.ts'

/** A file that a run is to look at. */
export interface PlannedFile {
  /** The real one, so that a file is the same one wherever asz is started and however its path was typed. */
  readonly path: string
  readonly given: string
  /** The number of its record, where one is loaded instead. */
  readonly record?: number
}

/** What a run is to look at, known before it begins, so that progress can be told. */
export interface Plan {
  readonly files: readonly PlannedFile[]
  /** Folders and files that cannot be looked at. */
  readonly errors: readonly InputError[]
  /** True for a path that the user gave; whatever else cannot be looked at was found below one. */
  isGiven(path: string): boolean
  /** True for a file that a complete look at its folder would have found. */
  isMissing(path: string): boolean
}

/** Everything that the paths hold; a file that several names lead to once, by its own name or else the first. */
export function planPaths(paths: readonly string[]): Plan {
  const files = new Map<string, PlannedFile>()
  const errors: InputError[] = []
  for (const found of walk(paths)) {
    if ('error' in found) errors.push(found.error)
    else {
      const path = found.real ?? realPath(found.file)
      const known = files.get(path)
      const isOwnName = known && resolve(found.file) === path && resolve(known.given) !== path
      if (known === undefined || isOwnName) files.set(path, { path, given: found.file })
    }
  }
  // What lies below a folder that cannot be read is not gone, only out of sight.
  const unseen = errors.flatMap(({ file }) => [entryPath(file), realPath(file)])
  const folders = paths.map(realPath)
  const isMissing = (path: string) => !files.has(path) && isBelow(path, folders) && !isBelow(path, unseen)
  const isGiven = (path: string) => paths.includes(path)
  return { files: [...files.values()], errors, isGiven, isMissing }
}

/** Which of the files that were read before are to be read again. */
export type Selection = 'failed' | { readonly madeBefore: string }

/** Files that were read before and, where paths are given, lie in them. */
export function planAgain(known: Iterable<FileRow>, selection: Selection, paths: readonly string[]): Plan {
  const folders = paths.map(realPath)
  const isWanted = ({ path, state, extractor_version }: FileRow) =>
    (folders.length === 0 || isBelow(path, folders)) &&
    (selection === 'failed' ? state === 'failed' : isOlder(extractor_version, selection.madeBefore))
  return {
    files: [...known].filter(isWanted).map(({ path, given }) => ({ path, given })),
    errors: [],
    isGiven: () => true,
    isMissing: () => false,
  }
}

/** Whether a path is one of the folders or lies in one of them; all are real ones. */
export const isBelow = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))

/** Whether a version of asz comes before another, number by number; the list of municipalities after a `+` does not count. */
export function isOlder(version: string, other: string): boolean {
  const [mine, theirs] = [version, other].map((text) =>
    text.split('+', 1).flatMap((numbers) => numbers.split('.').map(Number)),
  )
  const at = [0, 1, 2].find((i) => mine?.[i] !== theirs?.[i])
  return at !== undefined && (mine?.[at] ?? 0) < (theirs?.[at] ?? 0)
}
