// The compiler copies no data: SQL goes next to the compiled code that reads them.
import { cpSync } from 'node:fs'

cpSync('src', 'dist', { recursive: true, filter: (path) => !/\.[^./]+$/.test(path) || path.endsWith('.sql') })
