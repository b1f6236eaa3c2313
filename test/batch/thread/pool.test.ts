/** A document that hangs, explodes or kills its thread costs itself only. Threads run a script of the test. */
import { pathToFileURL } from 'node:url'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprint } from '../../../src/store/fingerprint.ts'
import { workerPool } from '../../../src/batch/thread/pool.ts'
import { extracted, localityPage } from '../../store/sample.ts'
import { inbox } from '../inbox.ts'

const box = inbox()
const script = pathToFileURL(box.path('worker.mjs'))
beforeAll(() => {
  const { document, text } = extracted(localityPage)
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ file }) => {
       if (file === 'hangs') for (;;);
       if (file === 'explodes') { const all = []; for (;;) all.push(new Array(100000).fill(file + all.length)) }
       if (file === 'exits') process.exit(7)
       if (file === 'throws') throw new Error('unexpected')
       parentPort.postMessage(${JSON.stringify({ json: JSON.stringify(document), content_sha256: fingerprint(document), text, template: [] })})
     })
     parentPort.postMessage({ ready: true })`,
  )
})
afterAll(() => {
  box.remove()
})

test.each([
  ['hangs', 'timeout', /longer than 0\.3 seconds/],
  ['explodes', 'memory', /more than 64 MB/],
  ['exits', 'fault', /code 7/],
  ['throws', 'fault', /unexpected/],
])('a document that %s fails alone', async (file, code, message) => {
  const pool = workerPool({ size: 1, timeLimitSeconds: file === 'hangs' ? 0.3 : 20, memoryLimitMegabytes: 64, script })
  try {
    const bytes = new Uint8Array([1])
    const [before, bad, after] = await Promise.all(['a', file, 'b'].map((name) => pool.extract(bytes, name)))
    expect([before, after]).toMatchObject([{ text: localityPage.text }, { text: localityPage.text }])
    expect(bad).toMatchObject({ failure: { file, code } })
    expect(bad && 'failure' in bad ? bad.failure.message : '').toMatch(message)
  } finally {
    await pool.close()
  }
})

test('a pool that is closed reads nothing any more, and does not wait for what hangs', async () => {
  const pool = workerPool({ size: 1, timeLimitSeconds: 60, memoryLimitMegabytes: 64, script })
  const hanging = pool.extract(new Uint8Array([1]), 'hangs')
  await pool.close()
  expect(await hanging).toHaveProperty('failure')
  expect(await pool.extract(new Uint8Array([1]), 'a')).toHaveProperty('failure')
})
