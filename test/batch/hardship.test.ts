/** A passing hardship is no fact: what failed for time, memory or a broken thread is tried each night, and told once. */
import { pathToFileURL } from 'node:url'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Extractor } from '../../src/batch/thread/extractor.ts'
import { workerPool } from '../../src/batch/thread/pool.ts'
import { versionUnder } from '../../src/batch/extractor-version.ts'
import { discreet } from '../../src/batch/privacy.ts'
import { Interrupted } from '../../src/batch/interrupted.ts'
import { importInbox, inbox, inProcess, letter, rows, today } from './inbox.ts'
import type { Inbox } from './inbox.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

/** Fails on one file as a pool does that had a bad night. */
const failing = (code: 'timeout' | 'memory' | 'fault' | 'content', message: string = code): Extractor => ({
  ...inProcess,
  extract: (bytes, file) =>
    file.endsWith('slow.txt') ? Promise.resolve({ failure: { file, code, message } }) : inProcess.extract(bytes, file),
})

describe.each(['timeout', 'memory', 'fault'] as const)('a file that failed for %s', (code) => {
  test('is read the next night, without anybody asking for it', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('slow.txt', letter('jiný pozdrav'))
    expect(await importInbox(box, {}, { extractor: failing(code) })).toMatchObject({ files: { failed: 1 } })
    expect(await importInbox(box)).toMatchObject({ status: 'published', files: { failed: 0, reread: 1, unchanged: 1 } })
    expect(rows(box.db, 'select * from failure')).toEqual([])
  })

  test('is counted each night while it fails, told once, and again under another limit', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('slow.txt', letter('jiný pozdrav'))
    const night = async (message?: string) => {
      const { failures, known_failures, files } = await importInbox(box, {}, { extractor: failing(code, message) })
      return { known: failures.map(({ is_known }) => is_known), known_failures, failed: files.failed }
    }
    expect(await night()).toEqual({ known: [false], known_failures: 0, failed: 1 })
    expect(await night()).toEqual({ known: [true], known_failures: 1, failed: 1 })
    expect(await night('takes more')).toEqual({ known: [false], known_failures: 0, failed: 1 })
    expect(rows(box.db, 'select times, first_run, last_run from failure')).toEqual([[3, 1, 3]])
  })
})

test('what is wrong with the bytes is not tried again', async () => {
  box.put('slow.txt', letter('pozdrav'))
  box.put('a.txt', letter('jiný pozdrav'))
  await importInbox(box, {}, { extractor: failing('content') })
  expect(await importInbox(box)).toMatchObject({ status: 'unchanged', files: { failed: 1 } })
})

describe('a limit is no property of the bytes', () => {
  const strict = versionUnder('1.0.0', { paragraph: 20 })

  test('what was refused under another one is tried again, and left alone under the same', async () => {
    box.put('slow.txt', letter('pozdrav'))
    box.put('a.txt', letter('jiný pozdrav'))
    const night = () => importInbox(box, {}, { extractor: failing('content'), failureVersion: strict })
    expect(await night()).toMatchObject({ files: { failed: 1 } })
    expect(await night()).toMatchObject({ status: 'unchanged', files: { failed: 1, unchanged: 1 } })
    expect(await importInbox(box)).toMatchObject({ files: { failed: 0, reread: 1, unchanged: 1 } })
    expect(rows(box.db, 'select * from failure')).toEqual([])
    expect(await night()).toMatchObject({ status: 'unchanged', files: { failed: 0, unchanged: 2 } })
  })

  test('nor is what no limit could let through tried under the limits that it failed under', async () => {
    box.put('slow.txt', letter('pozdrav'))
    await importInbox(box, {}, { extractor: failing('content') })
    const wider = { failureVersion: versionUnder('1.0.0', { 'pdf.pages': 5_000 }), extractor: failing('content') }
    expect(await importInbox(box, {}, wider)).toMatchObject({ known_failures: 0, files: { failed: 1 } })
    expect(await importInbox(box, {}, wider)).toMatchObject({ status: 'unchanged', known_failures: 1 })
  })

  test('a file that was too large to be opened is opened under a wider one', async () => {
    box.put('a.txt', letter('pozdrav'))
    expect(await importInbox(box, {}, { maxBytes: 10 })).toMatchObject({ files: { failed: 1 } })
    expect(await importInbox(box, {}, { maxBytes: 10 })).toMatchObject({ known_failures: 1 })
    expect(await importInbox(box)).toMatchObject({ files: { failed: 0 } })
  })

  test('the default ones are no others, in whatever order others are given', () => {
    expect(versionUnder('1.0.0', { bytes: 64 * 1024 * 1024, 'pdf.pages': 1_000 })).toBe('1.0.0')
    expect(versionUnder('1.0.0', { paragraph: 9, bytes: 9 })).toBe(versionUnder('1.0.0', { bytes: 9, paragraph: 9 }))
    expect(versionUnder('1.0.0+taught.a', { bytes: 9 })).toMatch(/^1\.0\.0\+taught\.a\.limits\.[\da-f]{12}$/)
  })
})

test('a signal ends a run whose document hangs while people are taken out of it, in the thread that read it', async () => {
  const script = pathToFileURL(`${box.folder}/worker.mjs`)
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ policy }) => {
       if (policy?.withoutPersonalData) for (;;);
       process.exit(7)
     })
     parentPort.postMessage({ ready: true })`,
  )
  box.put('a.txt', letter('pozdrav'))
  const stop = new AbortController()
  const pool = workerPool({ size: 1, timeLimitSeconds: 60, memoryLimitMegabytes: 64, script })
  const extractor = discreet(pool, { withoutPersonalData: true, now: () => today })
  const run = importInbox(
    box,
    {},
    {
      extractor,
      signal: stop.signal,
      onEvent: ({ event }) => {
        if (event === 'planned')
          setImmediate(() => {
            stop.abort()
          })
      },
    },
  )
  await expect(run).rejects.toThrow(Interrupted)
})
