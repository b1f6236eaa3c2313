/** A night on which nothing changed: nothing is copied, checked or published, and the run is told and remembered. */
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runDetails, runsOf } from '../../../src/batch/import/told/history.ts'
import { Interrupted } from '../../../src/batch/interrupted.ts'
import type { ImportEvent, ImportRequest } from '../../../src/batch/import/request.ts'
import { backupDatabase } from '../../../src/store/file/backup.ts'
import { stateOf } from '../../../src/store/file/beside.ts'
import { importInbox, inbox, letter, rows } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'

let box: Inbox
beforeEach(async () => {
  box = inbox()
  box.put('a.txt', letter('pozdrav'))
  box.put('b.txt', letter('jiný pozdrav'))
  box.put('bad.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  symlinkSync('nowhere.txt', box.path('lost.txt'))
  await importInbox(box)
})
afterEach(() => {
  box.remove()
})

const history = () =>
  runsOf(box.db)
    .map(({ id, status }) => `${id} ${status}`)
    .join(', ')

/** Whether a copy of the database was made for an import. */
async function copies(request: Partial<ImportRequest> = {}, extractorVersion = '1.0.0'): Promise<boolean> {
  let isCopied = false
  const onEvent = () => {
    isCopied ||= existsSync(`${box.db}.run`)
  }
  await importInbox(box, request, { extractorVersion, onEvent })
  return isCopied
}

describe('nothing changed', () => {
  test('the database stays the same file, no copy is made, and every file is told of', async () => {
    const before = stateOf(box.db)
    const events: ImportEvent[] = []
    const onEvent = (event: ImportEvent) => {
      expect(existsSync(`${box.db}.run`)).toBe(false)
      events.push(event)
    }
    const summary = await importInbox(box, {}, { onEvent })
    expect(stateOf(box.db)).toBe(before)
    expect(summary).toMatchObject({
      run: 2,
      status: 'unchanged',
      files: { seen: 4, unchanged: 2, failed: 2 },
      documents: { added: 0, unchanged: 0 },
      known_failures: 2,
      failures: [
        { file: box.path('bad.txt'), is_known: true, times: 1 },
        { file: box.path('lost.txt'), is_known: true, times: 1 },
      ],
    })
    expect(events.map(({ event }) => event)).toEqual([
      'planned',
      ...Array.from({ length: 4 }, () => 'file'),
      'removed',
      'finished',
    ])
  })

  test('the run stands in the history, and the next one that changes something takes it into the database', async () => {
    await importInbox(box)
    await importInbox(box)
    expect(history()).toBe('3 unchanged, 2 unchanged, 1 published')
    expect(runDetails(box.db, 2)).toMatchObject({ status: 'unchanged', failures: [] })
    expect(statSync(`${box.db}.idle`).mode & 0o777).toBe(0o640)
    box.put('c.txt', letter('třetí pozdrav'))
    expect(await importInbox(box)).toMatchObject({ run: 4, status: 'published' })
    expect(existsSync(`${box.db}.idle`)).toBe(false)
    expect(rows(box.db, 'select id, status from run order by id')).toEqual([
      [1, 'published'],
      [2, 'unchanged'],
      [3, 'unchanged'],
      [4, 'published'],
    ])
  })

  test('a backup has it too', async () => {
    await importInbox(box)
    const copy = join(box.folder, 'copy.sqlite')
    await backupDatabase(box.db, copy)
    expect(rows(copy, 'select id, status from run order by id')).toEqual([
      [1, 'published'],
      [2, 'unchanged'],
    ])
  })

  test('a line that a power cut tore is as if its run had not been', async () => {
    await importInbox(box)
    appendFileSync(`${box.db}.idle`, readFileSync(`${box.db}.idle`, 'utf8').trim().slice(0, 40))
    await importInbox(box)
    expect(history()).toBe('3 unchanged, 2 unchanged, 1 published')
  })

  test('what is remembered of another state of the database does not count', async () => {
    await importInbox(box)
    rmSync(box.db)
    await importInbox(box)
    expect(history()).toBe('1 published')
  })

  test('a run that was stopped after it took the others in goes on', async () => {
    await importInbox(box)
    box.put('c.txt', letter('třetí pozdrav'))
    const onEvent = ({ event }: ImportEvent) => {
      if (event === 'planned') throw new Error('power cut')
    }
    await importInbox(box, {}, { onEvent }).catch(() => undefined)
    expect(history()).toBe('3 running, 2 unchanged, 1 published')
    expect(await importInbox(box)).toMatchObject({ run: 3, resumed: 1, files: { new: 1 } })
    expect(history()).toBe('3 published, 2 unchanged, 1 published')
  })

  test('a signal stops it as any other', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(importInbox(box, {}, { signal: stop.signal })).rejects.toThrow(Interrupted)
    expect(history()).toBe('1 published')
  })

  test('nothing in quarantine to retry is nothing to do either', async () => {
    rmSync(box.path('bad.txt'))
    rmSync(box.path('lost.txt'))
    await importInbox(box)
    expect(await copies({ again: 'failed', force: true, paths: [] })).toBe(false)
  })
})

describe('something changed', () => {
  test.each([
    ['nothing', () => undefined, false],
    [
      'a new file',
      () => {
        box.put('c.txt', letter('třetí'))
      },
      true,
    ],
    [
      'a changed file',
      () => {
        box.put('a.txt', letter('výsměch a ještě něco'))
      },
      true,
    ],
    [
      'a touched file',
      () => {
        utimesSync(box.path('a.txt'), new Date(), new Date())
      },
      true,
    ],
    [
      'a file that is gone',
      () => {
        rmSync(box.path('a.txt'))
      },
      true,
    ],
    [
      'a failure that is gone',
      () => {
        rmSync(box.path('lost.txt'))
      },
      true,
    ],
    [
      'another link to nothing',
      () => {
        symlinkSync('nowhere.txt', box.path('lost-too.txt'))
      },
      true,
    ],
    [
      'a link that leads somewhere now',
      () => {
        box.put('nowhere.txt', letter('čtvrtý'))
      },
      true,
    ],
  ])('%s', async (_, change, isCopied) => {
    change()
    expect(await copies()).toBe(isCopied)
  })

  test('or is asked for: --force, another version, --prune of what is gone, a limit that is passed', async () => {
    expect(await copies({ force: true })).toBe(true)
    expect(await copies({}, '1.1.0')).toBe(true)
    expect(await copies({}, '1.1.0')).toBe(false)
    expect(await copies({ prune: true }, '1.1.0')).toBe(false)
    rmSync(box.path('a.txt'))
    expect(await copies({}, '1.1.0')).toBe(true)
    expect(await copies({ prune: true }, '1.1.0')).toBe(true)
    expect(await copies({ maxFailed: { files: 1 } }, '1.1.0')).toBe(true)
  })
})
