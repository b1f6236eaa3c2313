#!/usr/bin/env node
try {
  const { load } = await import('./load.js')
  const { exports, isCached, save } = load()
  process.exitCode = await exports.start(process.argv.slice(2))
  if (!isCached()) save()
} catch (error) {
  // Before the program is loaded, nobody else can tell it in words.
  if (!isShortOfFiles(error)) throw (await import('./stack.js')).withSources(error)
  process.stderr.write('asz: too many files are open\n     let asz open more: ulimit -n 1024, then asz\n')
  process.exitCode = 1
}

/** Node takes a package that it cannot open for one that is not there. */
function isShortOfFiles({ code }) {
  if (code === 'EMFILE' || code === 'ENFILE') return true
  const isNotFound = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
  return isNotFound && Number(process.report.getReport().userLimits.open_files.soft) < 256
}
