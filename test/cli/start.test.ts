/** How the program starts: one file with the machine code that V8 made of it, and what it does where that code is of no use. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withSources } from '../../bin/stack.js'
import { packageVersion } from '../../src/version.ts'

const home = mkdtempSync(join(tmpdir(), 'asz-start-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})
mkdirSync(join(home, 'dist'))
for (const name of ['bin', 'package.json', 'data', 'dist/asz.cjs', 'dist/asz.json'])
  cpSync(name, join(home, name), { recursive: true })
symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
const version = () =>
  execFileSync(process.execPath, [join(home, 'bin/asz.js'), '--version'], { encoding: 'utf8' }).trim()
const kept = () => readdirSync(join(home, 'dist')).filter((name) => name.includes('.code'))

test('the first start keeps machine code, and one that is damaged is made anew', () => {
  expect(version()).toBe(packageVersion)
  const [name = '', ...others] = kept()
  expect(name).toMatch(/^[0-9a-f]{64}\.code$/)
  expect(others).toEqual([])
  writeFileSync(join(home, 'dist', name), 'no machine code')
  expect(version()).toBe(packageVersion)
  expect(version()).toBe(packageVersion)
  expect(kept()).toEqual([name])
})

test('a stack trace of the bundle names the places of the source', () => {
  const words = 'made by a newer version of asz'
  const lines = readFileSync('dist/asz.cjs', 'utf8').split('\n')
  const line = lines.findIndex((one) => one.includes(words))
  const place = `${line + 1}:${(lines[line]?.indexOf(words) ?? 0) + 1}`
  const error = new Error('a fault')
  error.stack = `Error: a fault\n    at main (${resolve('dist/asz.cjs')}:${place})\n    at other (/elsewhere/file.js:2:30)`
  expect(withSources(error)).toBe(error)
  const [, file = '', at = ''] =
    /at main \((src\/\S+\.ts):(\d+):\d+\)\n {4}at other \(\/elsewhere\/file\.js:2:30\)$/.exec(error.stack) ?? []
  expect(readFileSync(file, 'utf8').split('\n')[Number(at) - 1]).toContain(words)
})
