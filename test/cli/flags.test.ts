/** The bundle changes flags of V8 in the midst of a process: whatever ran before has to go on running. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('an expression that ran before the bundle was loaded runs after it, when memory was collected too', () => {
  const script = `
    const isFound = (words) => /\\bE[MN]FILE\\b/.test(String(words))
    const error = new Error('a thread ended with code 1 before it began')
    const before = isFound(error)
    await import('./bin/load.js')
    const after = []
    for (let i = 0; i < 5; i++) {
      gc()
      const filled = []
      for (let j = 0; j < 20000; j++) filled.push({ a: j, b: { c: j } })
      after.push(isFound(error))
    }
    console.log(JSON.stringify([before, ...after]))`
  const out = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(JSON.parse(out)).toEqual([false, false, false, false, false, false])
})
