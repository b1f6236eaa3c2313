/** Runs the commands once on the seeds, so that the machine code that starts use holds what they run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../bin/load.js'

const home = mkdtempSync(join(tmpdir(), 'asz-prime-'))
const db = ['--db', join(home, 'asz.sqlite')]
process.stdout.write = process.stderr.write = (_text, encoding, done) => {
  ;(typeof encoding === 'function' ? encoding : done)?.()
  return true
}
const commands = [
  ['--help'],
  ['parse', 'seeds'],
  ['import', 'seeds', '--jobs', '1', ...db],
  ['query', '--city', 'Jihlava', ...db],
  ['query', ...db],
  ['query', '--search', 'bydlení', ...db],
  ['show', 'Jihlava', ...db],
  ['revisions', ...db],
  ['runs', ...db],
  ['failures', ...db],
  ['verify', ...db],
  ['export', join(home, 'tables'), '--to', 'csv', '--with-personal-data', ...db],
  ['report', '--since', '2020', ...db],
  ['site', join(home, 'web'), '--with-personal-data', ...db],
]
const { exports, isCached, save } = load()
for (const words of commands) await exports.start(words)
if (!isCached()) save()
rmSync(home, { recursive: true })
