/** Where a path leads, however it was typed. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * The absolute path of a file or folder, all links resolved as far as there is something: `x`, `./x`, `a/../x` and a link to
 * it give the same one, and what is gone keeps the path that it had. As the operating system does, it follows a link before
 * it goes up by `..`.
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const folder = dirname(path)
    return folder === path ? resolve(path) : join(realPath(folder), basename(path))
  }
}

/** The place of a directory entry itself: a link there is not followed. */
export const entryPath = (path: string): string => {
  const name = basename(path)
  return name === '' || name === '.' || name === '..' ? realPath(path) : join(realPath(dirname(path)), name)
}
