#!/usr/bin/env node
try {
  const { main } = await import('../dist/cli/main.js')
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // Before the program is loaded, nobody else can tell it in words.
  if (!isShortOfFiles(error)) throw error
  process.stderr.write('asz: too many files are open\n     let asz open more: ulimit -n 1024, then asz\n')
  process.exitCode = 1
}

/** Node takes a package that it cannot open for one that is not there. */
function isShortOfFiles({ code }) {
  if (code === 'EMFILE' || code === 'ENFILE') return true
  return code === 'ERR_MODULE_NOT_FOUND' && Number(process.report.getReport().userLimits.open_files.soft) < 256
}
