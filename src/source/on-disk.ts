import { existsSync, readdirSync } from 'node:fs'

/**
 * A path as the disk has it. Some systems write the accents of a name as signs of their own (NFD) where people type one
 * letter (NFC), and most file systems take these for two names. A path that leads nowhere either way stays as it is.
 */
export const onDisk = (path: string): string => {
  if (existsSync(path)) return path
  let found = ''
  for (const part of path.split(/(?<=\/)/)) {
    const name = part.replace('/', '')
    const other = existsSync(found + part) ? name : twinOf(name, found)
    if (other === undefined) return path
    found += part.replace(name, () => other)
  }
  return found
}

/** The entry of a folder whose name has the same letters. */
const twinOf = (name: string, folder: string): string | undefined => {
  try {
    return readdirSync(folder === '' ? '.' : folder).find((entry) => entry.normalize('NFC') === name.normalize('NFC'))
  } catch {
    return undefined // no folder, or one that may not be read: the path leads nowhere
  }
}
