/** Finds the files that a command is to read. */
import { accessSync, constants, existsSync, readdirSync, statSync, type Dirent } from 'node:fs'
import { extname, sep } from 'node:path'
import { isMessageName } from './archive/attachments.ts'
import { documentsIn, isFolderInOne, messageAt } from './archive/documents.ts'
import { placeIn } from './archive/members.ts'
import { InputError } from './input-error.ts'
import { EXTENSIONS } from './media-type.ts'
import { asInputError } from './read.ts'
import { realPath } from './real-path.ts'

/** A file to read, by its path as given and where that is known at once its real one, or why it cannot be. */
export type Found = { readonly file: string; readonly real?: string } | { readonly error: InputError }

/**
 * Files in the order given; folders with all that is below them, sorted by name. In folders only known extensions count,
 * hidden files and `node_modules` do not; a file given by name always counts. An archive is a folder of what is in it, a
 * message a document with a folder of what is attached to it. Links are followed as long as they stay in
 * the folders that are given: nothing else is ever read, whoever may write into them. Each folder is read once, and what
 * is no regular file is never opened.
 */
export function* walk(paths: Iterable<string>): Generator<Found> {
  const given = [...paths]
  const roots = given.filter((path) => existsSync(path)).map(realPath)
  for (const path of given) yield* visit(path, roots, new Set())
}

function* visit(path: string, roots: readonly string[], seen: Set<string>): Generator<Found> {
  const place = placeIn(path)
  if (place) {
    yield* documentsIn(
      place.archive,
      place.name
        .split('/')
        .filter((name) => name !== '')
        .join('/'),
    )
    return
  }
  let entries: Dirent[]
  let real: string
  try {
    if (path.includes('\ufffd') && !existsSync(path))
      throw new InputError(path, 'has a name that is no UTF-8; rename it')
    const stat = statSync(path)
    if (!isBelow(realPath(path), roots)) throw new InputError(path, 'is a link out of the folder and is not followed')
    if (stat.isFile()) {
      if (isMessageName(path)) yield* messageAt(path)
      else if (isFolderInOne(path)) yield* documentsIn(path)
      else yield { file: path }
      return
    }
    if (!stat.isDirectory()) throw new InputError(path, 'is no regular file')
    real = realPath(path)
    entries = isNew(real, seen) ? readdirSync(path, { withFileTypes: true }) : []
  } catch (error) {
    yield { error: asInputError(error, path) }
    return
  }
  const folder = path.replace(/(?<!\/)\/+$/, '')
  const isSearchable = canSearch(path)
  const inside = real.endsWith(sep) ? real : real + sep
  for (const entry of entries.sort(byName)) {
    const below = `${folder}/${entry.name}`
    if (!isWanted(entry, below)) continue
    if (isSearchable && isDocument(entry)) yield { file: below, real: inside + entry.name }
    else yield* visit(below, roots, seen)
  }
}

/** A file that the folder itself tells all about: it is no link, nothing else is in it, and its name can be typed. */
const isDocument = (entry: Dirent): boolean =>
  entry.isFile() &&
  extname(entry.name).toLowerCase() in EXTENSIONS &&
  !isMessageName(entry.name) &&
  !entry.name.includes('\ufffd')

/** Whether what is in a folder can be asked for by name. */
const canSearch = (folder: string): boolean => {
  try {
    accessSync(folder, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const isBelow = (path: string, roots: readonly string[]): boolean =>
  roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep))

const isNew = (folder: string, seen: Set<string>): boolean => seen.size < seen.add(folder).size

/** By code point, the same in every locale. */
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const isWanted = (entry: Dirent, path: string): boolean => {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return false
  return entry.isDirectory() || isWantedName(entry.name) || isLinkedFolder(entry, path)
}

const isWantedName = (name: string): boolean => {
  const extension = extname(name).toLowerCase()
  return extension in EXTENSIONS || extension === '.zip'
}

const isLinkedFolder = (entry: Dirent, path: string): boolean => {
  if (!entry.isSymbolicLink()) return false
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    asInputError(error, path)
    return false // a link to nothing or to itself
  }
}
