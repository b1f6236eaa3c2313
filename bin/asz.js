#!/usr/bin/env node
'use strict'

// What never comes to its end was no success.
process.exitCode = 13

const run = async () => {
  const { exports, isCached, save } = require('./load.js').load()
  process.exitCode = await exports.start(process.argv.slice(2))
  if (!isCached()) save()
}

run().catch((error) => {
  // Before the program is loaded, nobody else can tell it in words. As diff(1) has it, 1 would say that two documents differ.
  process.exitCode = process.argv[2] === 'diff' ? 2 : 1
  if (!isShortOfFiles(error)) throw require('./stack.js').withSources(error)
  process.stderr.write('asz: too many files are open\n     let asz open more: ulimit -n 1024, then asz\n')
})

/** Node takes a package that it cannot open for one that is not there. */
function isShortOfFiles({ code }) {
  if (code === 'EMFILE' || code === 'ENFILE') return true
  const isNotFound = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
  return isNotFound && Number(process.report.getReport().userLimits.open_files.soft) < 256
}
