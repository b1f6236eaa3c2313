import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'

/** Whether the system refused to open one file more; of a thread that could not begin only its words say so. */
export const isShortOfFiles = (error: unknown): boolean => /\bE[MN]FILE\b/.test(String(error))

/**
 * For what opens files and does not say, where it cannot, that this was why.
 *
 * @throws EMFILE, or ENFILE, where so many files more cannot be opened
 */
export function checkFilesLeft(count: number): void {
  const opened: number[] = []
  try {
    while (opened.length < count) opened.push(openSync(devNull, 'r'))
  } finally {
    for (const file of opened) closeSync(file)
  }
}
