// Begins dist anew, so that no module is packed that src no longer has. The compiler copies no data: SQL goes next to the compiled
// code that reads them.
import { cpSync, rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
cpSync('src', 'dist', { recursive: true, filter: (path) => !/\.[^./]+$/.test(path) || path.endsWith('.sql') })
