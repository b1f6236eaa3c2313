'use strict'
/**
 * Loads the modules of the bundle, each when it is first asked for, with the machine code that V8 made of it before, which
 * halves a start. Where that code is missing, or another version of Node made it, it is made at the end of the run for the
 * next one; a folder that nobody may write to only costs that time.
 */
const { openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { constants, Script } = require('node:vm')

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

const dist = join(__dirname, '../dist')
const bundle = join(dist, 'asz.cjs')
/** Where in the bundle each module stands: its first byte, how many they are, and its first line. */
const { hash, places } = JSON.parse(readFileSync(join(dist, 'asz.json'), 'utf8'))

/** Gives a part of a file. */
const reader = (file) => {
  const descriptor = openSync(file, 'r')
  let buffer = Buffer.allocUnsafeSlow(1 << 20)
  return (at, length) => {
    if (length > buffer.length) buffer = Buffer.allocUnsafeSlow(2 * length)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, length, at))
  }
}

// The name of the file with the machine code says whose it is: V8 itself tells code of another source by its length alone.
const code = { file: join(dist, `${hash}.code`), places: {}, read: () => undefined }
try {
  const read = reader(code.file)
  const length = read(0, 4).readUInt32LE()
  code.places = JSON.parse(read(4, length).toString())
  code.read = (name) => {
    const place = code.places[name]
    return place && read(4 + length + place[0], place[1])
  }
} catch {
  // There is none, or it is damaged.
}

const source = reader(bundle)
const url = pathToFileURL(bundle).href

/** The scripts of the modules that were loaded, and which of them had no machine code. */
const scripts = new Map()
const uncached = new Set()
/** What the modules that ran export. */
const exported = new Map()

const functionOf = (name) => {
  const [at, length, lineOffset] = places[name]
  const text = source(at, length).toString()
  const cachedData = code.read(name)
  const script = new Script(text, {
    filename: bundle,
    lineOffset,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  scripts.set(name, script)
  if (script.cachedDataRejected !== false) uncached.add(name)
  return script.runInThisContext()
}

/** What Node has loaded before it runs a program; the rest of it takes a start's time, and is loaded when it is first used. */
const LOADED = new Set([
  'node:buffer',
  'node:fs',
  'node:path',
  'node:process',
  'node:url',
  'node:util',
  'node:v8',
  'node:vm',
])

/** A module of Node that is loaded when it is first used. */
const lazily = (name) => {
  const loaded = () => require(name)
  return new Proxy(
    {},
    {
      get: (_, key) => loaded()[key],
      has: (_, key) => key in loaded(),
      ownKeys: () => Reflect.ownKeys(loaded()),
      getOwnPropertyDescriptor: (_, key) => {
        const found = Reflect.getOwnPropertyDescriptor(loaded(), key)
        return found && { ...found, configurable: true }
      },
    },
  )
}
const outside = (name) => (name.startsWith('node:') && !LOADED.has(name) ? lazily(name) : require(name))

const requireModule = (name) => {
  if (!(name in places)) return outside(name)
  const known = exported.get(name)
  if (known) return known.exports
  const module = { exports: {} }
  exported.set(name, module)
  const t0=performance.now(); const f=functionOf(name); const t1=performance.now(); const before=globalThis.__inner||0; globalThis.__inner=0
  f(module, module.exports, requireModule, loadModule, url)
  const t2=performance.now(); const own=t2-t1-globalThis.__inner; globalThis.__inner=before+(t2-t0);
  if(process.env.MODS) process._rawDebug(name,'len',places[name][1],'code',(code.places[name]||[0,0])[1],'load',(t1-t0).toFixed(2),'eval',own.toFixed(2))
  return module.exports
}
const loadModule = async (name) => requireModule(name)

exports.load = () => ({
  exports: requireModule('./asz.js'),
  /** Whether all that is loaded by now had its machine code. */
  isCached: () => uncached.size === 0,
  /** Keeps what is compiled by now for the next start. */
  save: () => {
    const parts = []
    const kept = {}
    let at = 0
    const keep = (name, data) => {
      kept[name] = [at, data.length]
      at += data.length
      parts.push(data)
    }
    for (const [name, script] of scripts) keep(name, script.createCachedData())
    for (const name of Object.keys(code.places)) if (!scripts.has(name)) keep(name, Buffer.from(code.read(name)))
    const head = Buffer.from(JSON.stringify(kept))
    const length = Buffer.alloc(4)
    length.writeUInt32LE(head.length)
    const fresh = join(dist, `${hash}.${process.pid}.code`)
    try {
      writeFileSync(fresh, Buffer.concat([length, head, ...parts]))
      renameSync(fresh, code.file)
    } catch {
      // The next start does without.
      rmSync(fresh, { force: true })
    }
  },
})
