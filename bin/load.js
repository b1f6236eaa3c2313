/**
 * Loads the files of the bundle with the machine code that V8 made of them before, which halves a start. Where that code is
 * missing, or another version of Node made it, it is made at the end of the run for the next one; a folder that nobody may
 * write to only costs that time.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'

// An expression is compiled to machine code at once, not after some use: most are used often in each document. Tiers are not
// turned off: V8 would run what it interpreted before, in any thread of the process, as if it were machine code, and crash.
setFlagsFromString('--regexp-tier-up-ticks=0')
// What ran once is kept: else the machine code of rare functions would be gone before it is saved.
setFlagsFromString('--no-flush-bytecode')
// A fifth of an import went into making functions fast that are used for some seconds: later, and without copies of others.
setFlagsFromString('--interrupt-budget=400000')
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200')
// Threads that read documents collect their garbage themselves. Set here, since machine code that is saved under other flags
// than those of a start is of no use to it.
setFlagsFromString('--expose-gc')

const dist = new URL('../dist/', import.meta.url)
const HASH_LENGTH = 64

/** The files that are loaded, by their names. */
const files = new Map()
/** What the modules that ran export, by `./FILE/MODULE`. */
const exported = new Map()

const fileNamed = (name) => {
  const known = files.get(name)
  if (known) return known
  const source = readFileSync(new URL(name, dist), 'utf8')
  // A file of the bundle ends with its own hash.
  const code = fileURLToPath(new URL(`${source.slice(-HASH_LENGTH)}.code`, dist))
  const cachedData = readIfThere(code)
  const script = new Script(source, {
    filename: fileURLToPath(new URL(name, dist)),
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const file = { modules: script.runInThisContext(), script, code, isCached: script.cachedDataRejected === false }
  files.set(name, file)
  return file
}

const outside = createRequire(new URL('asz.cjs', dist))

const requireModule = (name) => {
  if (!name.startsWith('./')) return outside(name)
  const known = exported.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  exported.set(name, module)
  const run = fileNamed(name.split('/')[1]).modules[name]
  run(module, module.exports, requireModule, async (other) => requireModule(other), new URL('asz.cjs', dist).href)
  return module.exports
}

export const load = () => ({
  exports: requireModule('./asz.cjs/asz.js'),
  /** Whether all that is loaded by now had its machine code. */
  isCached: () => [...files.values()].every((file) => file.isCached),
  /** Keeps what is compiled by now for the next start. */
  save: () => {
    for (const { script, code, isCached } of files.values()) {
      if (isCached) continue
      try {
        writeFileSync(`${code}.${process.pid}`, script.createCachedData())
        renameSync(`${code}.${process.pid}`, code)
      } catch {
        // The next start does without.
      }
    }
  },
})

const readIfThere = (path) => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
