/**
 * Loads the bundle with the machine code that V8 made of it before, which halves a start. Where that code is missing, or another
 * version of Node made it, it is made at the end of the run for the next one; a folder that nobody may write to only costs
 * that time.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'

// An expression is compiled to machine code at once, not after some use: most are used often in each document.
setFlagsFromString('--no-regexp-tier-up')

const file = fileURLToPath(new URL('../dist/asz.cjs', import.meta.url))
const HASH_LENGTH = 64

export const load = () => {
  const source = readFileSync(file, 'utf8')
  // The bundle ends with its own hash.
  const code = fileURLToPath(new URL(`../dist/${source.slice(-HASH_LENGTH)}.code`, import.meta.url))
  const cachedData = readIfThere(code)
  const script = new Script(`(function (module, exports, require, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, createRequire(file), file, dirname(file))
  return {
    exports: module.exports,
    isCached: script.cachedDataRejected === false,
    /** Keeps what is compiled by now for the next start. */
    save: () => {
      try {
        writeFileSync(`${code}.${process.pid}`, script.createCachedData())
        renameSync(`${code}.${process.pid}`, code)
      } catch {
        // The next start does without.
      }
    },
  }
}

const readIfThere = (path) => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
