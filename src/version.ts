import { readFileSync } from 'node:fs'

/** The version of asz, which is also that of its extractors; said in package.json alone. */
export const packageVersion = readVersion()

function readVersion(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  if (typeof file === 'object' && file !== null && 'version' in file && typeof file.version === 'string')
    return file.version
  throw new Error('package.json has no version')
}
