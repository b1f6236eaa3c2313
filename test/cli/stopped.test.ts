/**
 * A document that never comes to an end, in each step that works on its words, under the real program: the document fails
 * alone, and a signal ends the command. The steps hang because a module hangs them that is loaded into every thread first.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inbox, letter, root, rows } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface How {
  /** A thread that is sent this never answers. */
  readonly hangs?: 'bytes' | 'chain'
  /** The thread of the command itself never comes to the end of a text that has this word. */
  readonly hangsAt?: string
  /** A thread that is sent this ends. */
  readonly breaks?: 'chain'
  /** What the program is sent as soon as a thread hangs. */
  readonly signal?: NodeJS.Signals
}

const asz = (args: readonly string[], { hangs, hangsAt = 'nowhere', breaks, signal }: How = {}): Promise<Ended> => {
  const hook = join(box.folder, 'hang.mjs')
  writeFileSync(
    hook,
    `import { writeSync } from 'node:fs'
     import { isMainThread, parentPort } from 'node:worker_threads'
     if (!isMainThread) parentPort.on('message', (sent) => {
       if ('${breaks}' in sent) process.exit(7)
       if (!('${hangs}' in sent)) return
       writeSync(2, 'hangs ')
       for (;;);
     })
     else {
       const { toLowerCase } = String.prototype
       String.prototype.toLowerCase = function () {
         if (!this.includes('${hangsAt}')) return toLowerCase.call(this)
         writeSync(2, 'hangs ')
         for (;;);
       }
     }`,
  )
  const env = { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` }
  const child = spawn(process.execPath, [join(root, 'bin/asz.js'), ...args], { cwd: box.folder, env })
  child.stdin.end()
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
    if (signal && data.includes('hangs ')) child.kill(signal)
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err })
    })
  })
}

/** Two revisions of a description, which are put in order, and a letter. */
const fillWithRevisions = () => {
  const text = readFileSync(join(root, 'seeds/001_5e533ab675754bf1.txt'), 'utf8')
  box.put('a.txt', text)
  box.put('b.txt', `${text.trimEnd()} Doplněno.\n`)
  box.put('c.txt', letter('pozdrav'))
}
const published = () => rows(box.db, 'select number from revision order by document, number')
/** Too large to be read without a thread. */
const large = letter('pozdrav').repeat(4000)

describe('asz import', () => {
  test('a chain that breaks its thread: its document fails alone, and is tried the next night', async () => {
    fillWithRevisions()
    const night = await asz(['import', 'in'], { breaks: 'chain' })
    expect(night.code).toBe(3)
    expect(night.err).toMatch(/b\.txt: put in order with .* it ended the thread that read it \(code 7\)/)
    expect(published()).toEqual([[1], [1]])
    expect(await asz(['import', 'in'])).toMatchObject({ code: 0 })
    expect(published()).toEqual([[1], [2], [1]])
  })

  test('a signal while a chain never comes to an end: 130, and the next run does what is left', async () => {
    fillWithRevisions()
    const night = await asz(['import', 'in', '--timeout', '600'], { hangs: 'chain', signal: 'SIGTERM' })
    expect(night.code).toBe(130)
    expect(night.err).toContain('asz: interrupted; the next import goes on from here')
    expect(existsSync(box.db)).toBe(false)
    expect(await asz(['import', 'in'])).toMatchObject({ code: 0 })
    expect(published()).toEqual([[1], [2], [1]])
  })

  test('a signal while pruning leaves a chain that never comes to an end: 130, and nothing is published', async () => {
    fillWithRevisions()
    box.put('d.txt', readFileSync(box.path('b.txt'), 'utf8').replace('Doplněno', 'Doplněno znovu'))
    await asz(['import', 'in'])
    expect(published()).toHaveLength(4)
    rmSync(box.path('b.txt'))
    const night = await asz(['import', 'in', '--prune'], { hangs: 'chain', signal: 'SIGINT' })
    expect(night).toMatchObject({ code: 130 })
    expect(published()).toHaveLength(4)
    expect(await asz(['import', 'in', '--prune'])).toMatchObject({ code: 0 })
    expect(published()).toEqual([[1], [2], [1]])
  })

  test('a signal while a document is never read: 130', async () => {
    box.put('a.txt', letter('pozdrav'))
    const night = await asz(['import', 'in'], { hangs: 'bytes', signal: 'SIGTERM' })
    expect(night).toMatchObject({ code: 130 })
    expect(existsSync(box.db)).toBe(false)
  })
})

describe('asz parse', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s while a large document is never read: 130', async (signal) => {
    box.put('a.txt', letter('pozdrav'))
    box.put('b.txt', large)
    const { code, out, err } = await asz(['parse', 'in'], { hangs: 'bytes', signal })
    expect(code).toBe(130)
    expect(err).toContain('asz: interrupted')
    expect(out.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a small text that is not read at once is read in a thread, and so is what comes after it', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('b.txt', letter('Zacyklení'))
    box.put('c.txt', letter('pozdrav'))
    const whole = await asz(['parse', 'in'])
    const { code, out, err } = await asz(['parse', 'in'], { hangsAt: 'Zacyklení' })
    expect({ code, out, err }).toEqual({ code: 0, out: whole.out, err: 'hangs ' })
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s while a small text is never read: 130', async (signal) => {
    box.put('a.txt', letter('Zacyklení'))
    const { code, out, err } = await asz(['parse', 'in'], { hangsAt: 'Zacyklení', signal })
    expect({ code, out, err }).toEqual({ code: 130, out: '', err: 'hangs asz: interrupted\n' })
  })

  test.each([
    ['a.pdf', '%PDF-1.4\n'],
    ['a.eml', `Subject: Pozdrav\nMime-Version: 1.0\n\n${letter('pozdrav')}`],
  ])('what unpacks into others is read in a thread whatever its size: %s', async (file, bytes) => {
    box.put(file, bytes)
    expect(await asz(['parse', 'in'], { hangs: 'bytes', signal: 'SIGTERM' })).toMatchObject({ code: 130 })
  })

  test('says the same of a document whether it takes a thread or not', async () => {
    box.put('b.txt', large)
    const [small, read] = [
      await asz(['parse', 'in/b.txt', '--explain', '--max-bytes', '1M']),
      await asz(['parse', 'in/b.txt']),
    ]
    expect(small).toMatchObject({ code: 0, out: read.out })
    expect(small.err).toContain('in/b.txt: ')
  })
})
