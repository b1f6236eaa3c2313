/** Work on documents outside an import: each has its limit, and a signal ends it at once. Threads run a script of the test. */
import { pathToFileURL } from 'node:url'
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Interrupted } from '../../../src/batch/interrupted.ts'
import { runThread } from '../../../src/batch/thread/thread.ts'
import type { ThreadSettings } from '../../../src/batch/thread/thread.ts'
import { inbox } from '../inbox.ts'

const box = inbox()
const script = pathToFileURL(box.path('thread.mjs'))
beforeAll(() => {
  writeFileSync(
    script,
    `import { parentPort, workerData } from 'node:worker_threads'
     const { documents } = workerData
     for (const document of documents) {
       parentPort.postMessage({ worksOn: document })
       if (document === 'hangs') for (;;);
       if (document === 'explodes') { const all = []; for (;;) all.push(new Array(100000).fill(all.length + document)) }
       if (document === 'throws') throw new Error('unexpected')
     }
     parentPort.postMessage({ worksOn: null })
     parentPort.postMessage({ said: documents.length })`,
  )
})
afterAll(() => {
  box.remove()
})

const run = (documents: readonly string[], rest: Partial<ThreadSettings> = {}) => {
  const said: unknown[] = []
  const done = runThread({
    script,
    data: { documents },
    timeLimitSeconds: 20,
    memoryLimitMegabytes: 64,
    signal: new AbortController().signal,
    onMessage: (message) => said.push(message),
    ...rest,
  })
  return done.then(() => said)
}

test('what ends by itself has said all that it says', async () => {
  expect(await run(['a', 'b'])).toEqual([{ said: 2 }])
})

test.each([
  ['hangs', /hangs: takes longer than 0\.3 seconds/],
  ['explodes', /explodes: takes more than 64 MB of memory/],
  ['throws', /throws: asz failed; please report it \(unexpected\)/],
])('a document that %s is named, and ends the work', async (document, message) => {
  const timeLimitSeconds = document === 'hangs' ? 0.3 : 20
  await expect(run(['a', document], { timeLimitSeconds })).rejects.toMatchObject({ name: 'InputError' })
  await expect(run(['a', document], { timeLimitSeconds })).rejects.toSatisfy((error: unknown) =>
    message.test(error instanceof Error && 'file' in error ? `${String(error.file)}: ${error.message}` : ''),
  )
})

test('a signal ends what hangs', async () => {
  const stop = new AbortController()
  const hanging = run(['hangs'], { signal: stop.signal })
  stop.abort()
  await expect(hanging).rejects.toThrow(Interrupted)
})
