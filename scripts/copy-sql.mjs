// The compiler copies no data: the kinds' tables.sql go next to the compiled code that reads them.
import { cpSync } from 'node:fs'

cpSync('src', 'dist', { recursive: true, filter: (path) => !/\.[^./]+$/.test(path) || path.endsWith('.sql') })
