/** The contract of a run, promise by promise. */
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { forget, removePersonalData } from '../../../src/batch/forget/forget.ts'
import { runsOf } from '../../../src/batch/import/told/history.ts'
import { acceptRefused } from '../../../src/batch/import/refused.ts'
import { Interrupted } from '../../../src/batch/interrupted.ts'
import type { ImportEvent } from '../../../src/batch/import/request.ts'
import { lockDatabase } from '../../../src/store/file/lock.ts'
import { dump, importInbox, inbox, inProcess, letter, rows, today, withSeeds } from '../inbox.ts'
import type { Inbox } from '../inbox.ts'
import { makeOlder } from '../../store/older.ts'

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const image = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex')

/** An extractor that counts what it is given. */
const counting = () => {
  const files: string[] = []
  return {
    files,
    ...inProcess,
    extract: (bytes: Uint8Array, file: string) => (files.push(file), inProcess.extract(bytes, file)),
  }
}

describe('one summary', () => {
  test('counts files and documents, and names the run', async () => {
    withSeeds(box)
    box.put('image.txt', image)
    const summary = await importInbox(box)
    expect(summary).toMatchObject({
      run: 1,
      asz_version: '1.0.0',
      started_at: today.toISOString(),
      status: 'published',
      files: { seen: 6, new: 5, changed: 0, unchanged: 0, removed: 0, failed: 1 },
      documents: { added: 5 },
      failures: [{ file: box.path('image.txt'), code: 'content' }],
    })
    expect(summary.findings).toContainEqual({ code: 'programme_mismatch', severity: 'warning', count: 1 })
  })

  test('nothing at all leaves no file behind', async () => {
    expect(await importInbox(box, { paths: [join(box.folder, 'nowhere')] })).toMatchObject({
      status: 'nothing',
      files: { seen: 1, failed: 1 },
    })
    expect(existsSync(box.db)).toBe(false)
    expect(existsSync(`${box.db}.lock`)).toBe(false)
  })
})

describe('a path that is given and not there', () => {
  test('is told of each night and counts as failed, but is no document: it is not in quarantine, and what lay below it is not gone', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('share/b.txt', letter('jiný pozdrav'))
    const paths = [box.path('a.txt'), box.path('share')]
    await importInbox(box, { paths })
    rmSync(box.path('share'), { recursive: true })
    for (const status of ['unchanged', 'unchanged']) {
      const seen: ImportEvent[] = []
      expect(await importInbox(box, { paths }, { seen })).toMatchObject({
        status,
        files: { seen: 2, unchanged: 1, failed: 1, removed: 0 },
        failures: [{ file: box.path('share'), message: 'does not exist' }],
        known_failures: 0,
      })
      expect(seen.map(({ event }) => event)).toContain('unreadable')
    }
    expect(rows(box.db, 'select * from failure')).toEqual([])
  })
})

describe('incremental', () => {
  test('an unchanged file is skipped without being read again', async () => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    const extractor = counting()
    expect((await importInbox(box, {}, { extractor })).files).toMatchObject({ unchanged: 1 })
    expect(extractor.files).toEqual([])
  })

  test.each([
    [
      'touched',
      (path: string) => {
        utimesSync(path, new Date(), new Date())
      },
    ],
    [
      'written anew with the same words',
      (path: string) => {
        writeFileSync(path, readFileSync(path))
      },
    ],
  ])('a file that was %s is hashed, not extracted', async (_, change) => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    change(box.path('a.txt'))
    const extractor = counting()
    expect((await importInbox(box, {}, { extractor })).files).toMatchObject({ unchanged: 1 })
    expect(extractor.files).toEqual([])
  })

  test('a file that changed within the tick of the clock in which it was read is not trusted (racy git)', async () => {
    const moment = new Date(today.getTime() - 500)
    box.put('a.txt', letter('pozdrav'), moment)
    await importInbox(box)
    box.put('a.txt', letter('výsměch'), moment)
    expect((await importInbox(box)).files).toMatchObject({ changed: 1 })
  })

  test('a changed file adds a revision or a document, --force and another version read anew', async () => {
    box.put('a.txt', letter('pozdrav'))
    expect((await importInbox(box)).files).toMatchObject({ new: 1 })
    expect((await importInbox(box, { force: true })).files).toMatchObject({ reread: 1, unchanged: 0 })
    expect((await importInbox(box, {}, { extractorVersion: '1.1.0' })).documents).toMatchObject({ reread: 1 })
    expect((await importInbox(box, {}, { extractorVersion: '1.1.0' })).files).toMatchObject({ unchanged: 1 })
    box.put('a.txt', letter('jiný pozdrav'))
    expect((await importInbox(box, {}, { extractorVersion: '1.1.0' })).files).toMatchObject({ changed: 1 })
  })

  test('a file that is gone is reported, its document kept and marked, and removed only with --prune', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('b.txt', letter('jiný pozdrav'))
    box.put('c.txt', letter('třetí pozdrav'))
    await importInbox(box)
    rmSync(box.path('a.txt'))
    const summary = await importInbox(box)
    expect(summary).toMatchObject({ files: { removed: 1 }, removed: [box.path('a.txt')] })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[3]])
    expect(rows(box.db, 'select last_path from document_without_file')).toEqual([[box.path('a.txt')]])
    expect((await importInbox(box)).files.removed, 'reported once').toBe(0)
    expect(await importInbox(box, { prune: true })).toMatchObject({ documents: { removed: 1 } })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[2]])
  })

  test('a file that comes back is the same one', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('b.txt', letter('jiný pozdrav'))
    await importInbox(box)
    rmSync(box.path('a.txt'))
    await importInbox(box)
    box.put('a.txt', letter('pozdrav'))
    expect((await importInbox(box)).files).toMatchObject({ unchanged: 2 })
    expect(rows(box.db, "select count(*) from file where state = 'gone'")).toEqual([[0]])
  })

  test('what lies below a folder that is missing is not gone', async () => {
    box.put('sub/a.txt', letter('pozdrav'))
    await importInbox(box)
    rmSync(box.path('sub'), { recursive: true })
    rmSync(box.path('.'), { recursive: true })
    expect((await importInbox(box)).files).toMatchObject({ removed: 0, failed: 1 })
  })
})

describe('what is no database to go on with', () => {
  test('--retry where there is none says so and makes none', async () => {
    await expect(importInbox(box, { again: 'failed', paths: [] })).rejects.toThrow(/no such database/)
    expect(readdirSync(box.folder)).toEqual(['in'])
  })

  test('an empty file becomes one', async () => {
    box.put('a.txt', letter('pozdrav'))
    writeFileSync(box.db, '')
    expect(await importInbox(box)).toMatchObject({ status: 'published' })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[1]])
  })

  test('one that a newer asz made, or somebody else, is left as it is', async () => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    box.put('a.txt', letter('jiný pozdrav'))
    for (const [sql, message] of [
      ['pragma user_version = 99', /newer version/],
      ['pragma application_id = 1', /not one of asz/],
    ] as const) {
      const store = new Database(box.db)
      store.exec(sql)
      store.close()
      const before = readFileSync(box.db)
      await expect(importInbox(box)).rejects.toThrow(message)
      expect(readFileSync(box.db)).toEqual(before)
      expect(existsSync(`${box.db}.run`)).toBe(false)
    }
  })
})

describe('quarantine', () => {
  test('a document that fails is kept with the hash of its bytes, the error and how often', async () => {
    box.put('image.txt', image)
    await importInbox(box)
    const known = await importInbox(box)
    expect(known.failures).toMatchObject([{ times: 1, is_known: true }])
    await importInbox(box, { again: 'failed', force: true, paths: [] })
    expect(rows(box.db, 'select code, times, first_run, last_run, length(sha256) from failure')).toEqual([
      ['content', 2, 1, 3, 64],
    ])
  })

  test('a link to nothing is there too, until it leads somewhere', async () => {
    symlinkSync('b.txt', box.path('a.txt'))
    expect(await importInbox(box)).toMatchObject({
      files: { failed: 1 },
      failures: [{ code: 'file', is_known: false }],
    })
    expect(await importInbox(box)).toMatchObject({ failures: [{ is_known: true, times: 1 }] })
    box.put('b.txt', letter('pozdrav'))
    expect((await importInbox(box)).files).toMatchObject({ failed: 0 })
    expect(rows(box.db, 'select * from failure')).toEqual([])
  })

  test('--retry runs only those that failed, and heals those that can be read now', async () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('image.txt', image)
    await importInbox(box)
    box.put('image.txt', letter('obrázek'))
    const extractor = counting()
    const summary = await importInbox(box, { again: 'failed', force: true, paths: [] }, { extractor })
    expect(extractor.files).toEqual([box.path('image.txt')])
    expect(summary.files).toMatchObject({ seen: 1, failed: 0 })
    expect(rows(box.db, 'select * from failure')).toEqual([])
  })

  test('--retry-before reads what an older version read', async () => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box, {}, { extractorVersion: '0.9.0' })
    box.put('b.txt', letter('jiný pozdrav'))
    await importInbox(box, { paths: [box.path('b.txt')] }, { extractorVersion: '0.10.0' })
    const request = { again: { madeBefore: '0.10.0' }, force: true, paths: [] }
    expect((await importInbox(box, request, { extractorVersion: '0.10.0' })).files.seen).toBe(1)
  })
})

describe('lock', () => {
  test('there is one writer a database', async () => {
    box.put('a.txt', letter('pozdrav'))
    const lock = lockDatabase(box.db, () => today.toISOString())
    await expect(importInbox(box)).rejects.toThrow(new RegExp(`process ${process.pid}`))
    lock.release()
    expect(await importInbox(box)).toMatchObject({ status: 'published' })
  })
})

describe('atomic', () => {
  test('a reader keeps the state that it opened', async () => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    const before = dump(box.db)
    box.put('b.txt', letter('jiný pozdrav'))
    const seen: unknown[] = []
    const onEvent = ({ event }: ImportEvent) => {
      if (event !== 'published') seen.push(dump(box.db))
    }
    await importInbox(box, {}, { onEvent })
    expect(seen.length).toBeGreaterThan(4)
    for (const state of seen) expect(state).toEqual(before)
    expect(dump(box.db)).not.toEqual(before)
  })

  const oneByOne = { files: 1, milliseconds: Infinity }
  const stoppedAt = async (name: ImportEvent['event'], number: number) => {
    let count = 0
    await importInbox(
      box,
      {},
      {
        pace: oneByOne,
        onEvent: ({ event }) => {
          if (event === name && ++count === number) throw new Error('power cut')
        },
      },
    ).catch(() => undefined)
  }

  test.each([
    ['planned', 1],
    ['file', 1],
    ['file', 3],
    ['file', 5],
    ['removed', 1],
    ['compared', 1],
    ['finished', 1],
    ['sealed', 1],
    ['published', 1],
  ] as const)('a run that ends after %s %i is taken up and ends as if it had never stopped', async (event, number) => {
    withSeeds(box)
    await importInbox(box, {}, {})
    const whole = dump(box.db)
    rmSync(box.db)
    await stoppedAt(event, number)
    const extractor = counting()
    const summary = await importInbox(box, {}, { extractor })
    expect(dump(box.db)).toEqual(whole)
    expect(extractor.files).toHaveLength(event === 'planned' ? 5 : event === 'file' ? 5 - number : 0)
    if (event !== 'published') expect(summary).toMatchObject({ resumed: 1, files: { new: 5 }, documents: { added: 5 } })
  })

  test('a signal stops it before the next document', async () => {
    withSeeds(box)
    const stop = new AbortController()
    const onEvent = ({ event }: ImportEvent) => {
      if (event === 'file') stop.abort()
    }
    await expect(importInbox(box, {}, { signal: stop.signal, pace: oneByOne, onEvent })).rejects.toThrow(Interrupted)
    expect(existsSync(box.db)).toBe(false)
    expect(rows(`${box.db}.run`, 'select count(*) from document')).toEqual([[1]])
  })

  test('what a stopped run left is thrown away when something else was published meanwhile', async () => {
    withSeeds(box)
    await importInbox(box, { paths: [box.path('000_e0f334d0d4df4501.txt')] })
    await stoppedAt('file', 2)
    utimesSync(box.db, today, today)
    expect(await importInbox(box)).toMatchObject({ resumed: 0, run: 2, files: { new: 4, unchanged: 1 } })
  })
})

describe('a database that an older asz made', () => {
  const newest = () => rows(box.db, 'pragma user_version')

  test.each([
    ['nothing changed', () => undefined, 'unchanged'],
    [
      'a file changed',
      () => {
        box.put('a.txt', letter('jiný pozdrav'))
      },
      'published',
    ],
  ])('is brought up to date by an import where %s', async (_, change, status) => {
    withSeeds(box)
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    const version = newest()
    makeOlder(box.db)
    change()
    expect(await importInbox(box)).toMatchObject({ status, refused_because: [] })
    expect(newest()).toEqual(version)
  })

  test('is compared with as ever, and what it refused is published by --accept', async () => {
    withSeeds(box)
    await importInbox(box)
    const file = '003_9195118c496e0191.txt'
    box.put(file, readFileSync(box.path(file), 'utf8').slice(0, 900))
    makeOlder(box.db)
    expect(await importInbox(box)).toMatchObject({ status: 'refused' })
    makeOlder(`${box.db}.refused`)
    expect(acceptRefused(box.db, () => today)).toMatchObject({ status: 'accepted' })
  })

  test('keeps the memory of a run that it refused', async () => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    box.put('image.txt', image)
    await importInbox(box, { maxFailed: { files: 0 } })
    for (const path of [box.db, `${box.db}.refused`]) makeOlder(path)
    await importInbox(box)
    expect(rows(box.db, 'select status from run order by id').flat()).toEqual(['published', 'refused', 'published'])
  })

  test('can lose a person, or all, before any import', async () => {
    withSeeds(box)
    await importInbox(box)
    makeOlder(box.db)
    expect(forget({ db: box.db, name: 'Nikdo Neznámý', dryRun: false, now: () => today })?.removals).toEqual([])
    makeOlder(box.db)
    removePersonalData(box.db, () => today)
    expect(rows(box.db, 'select count(*) from contact where name is not null')).toEqual([[0]])
  })
})

describe('guards', () => {
  const page = (town: string, body: string) => `# ${town}\n\n${body}\n`
  const first = () => readFileSync(box.path('003_9195118c496e0191.txt'), 'utf8')

  test('a document that lost most of its values is not published, says why, and lies aside', async () => {
    withSeeds(box)
    await importInbox(box)
    const before = dump(box.db)
    box.put('003_9195118c496e0191.txt', first().slice(0, 900))
    const summary = await importInbox(box)
    expect(summary).toMatchObject({ status: 'refused', refused_because: [{ code: 'values_lost' }] })
    expect(summary.refused_because[0]?.examples[0]).toMatch(/003_9195118c496e0191\.txt: \d+ values before, \d+ now/)
    expect(dump(box.db)).toEqual(before)
    expect(existsSync(`${box.db}.refused`)).toBe(true)
  })

  test('--accept publishes it', async () => {
    withSeeds(box)
    await importInbox(box)
    box.put('003_9195118c496e0191.txt', first().slice(0, 900))
    await importInbox(box)
    expect(acceptRefused(box.db, () => today)).toMatchObject({ id: 2, status: 'accepted' })
    expect(rows(box.db, 'select id, status from run order by id')).toEqual([
      [1, 'published'],
      [2, 'accepted'],
    ])
    expect((await importInbox(box)).files).toMatchObject({ unchanged: 5 })
    expect(() => acceptRefused(box.db, () => today)).toThrow(/no import was refused/)
  })

  test('a run that was refused stays in the history', async () => {
    withSeeds(box)
    await importInbox(box)
    const whole = first()
    box.put('003_9195118c496e0191.txt', whole.slice(0, 900))
    await importInbox(box)
    box.put('003_9195118c496e0191.txt', whole)
    expect(await importInbox(box)).toMatchObject({ status: 'published', run: 3 })
    expect(rows(box.db, 'select status from run order by id').flat()).toEqual(['published', 'refused', 'published'])
    expect(existsSync(`${box.db}.refused`)).toBe(false)
  })

  test.each([
    [{ files: 0 }, 'refused'],
    [{ files: 1 }, 'published'],
    [{ share: 0.4 }, 'refused'],
    [{ share: 0.5 }, 'published'],
  ])('--max-failed %j of 2 files, one of them broken: %s', async (maxFailed, status) => {
    box.put('a.txt', page('Dopis', 'Vážení.'))
    box.put('image.txt', image)
    expect(await importInbox(box, { maxFailed })).toMatchObject({ status })
  })

  test('--prune that would remove most documents is refused', async () => {
    for (const name of ['a', 'b', 'c']) box.put(`${name}.txt`, letter(name))
    await importInbox(box)
    for (const name of ['a', 'b']) rmSync(box.path(`${name}.txt`))
    expect(await importInbox(box, { prune: true })).toMatchObject({
      status: 'refused',
      refused_because: [{ code: 'too_many_pruned' }],
    })
  })

  test.each([
    ['removed', 1],
    ['compared', 1],
    ['finished', 1],
    ['sealed', 1],
  ] as const)('so it is when the run was stopped after %s %i, and goes on', async (event, number) => {
    for (const name of ['a', 'b', 'c']) box.put(`${name}.txt`, letter(name))
    await importInbox(box)
    for (const name of ['a', 'b']) rmSync(box.path(`${name}.txt`))
    let count = 0
    const onEvent = (one: ImportEvent) => {
      if (one.event === event && ++count === number) throw new Error('power cut')
    }
    await expect(importInbox(box, { prune: true }, { onEvent })).rejects.toThrow('power cut')
    expect(await importInbox(box, { prune: true })).toMatchObject({
      resumed: 1,
      status: 'refused',
      refused_because: [{ code: 'too_many_pruned' }],
      files: { removed: 2 },
      documents: { removed: 2 },
      removed: ['a', 'b'].map((name) => box.path(`${name}.txt`)),
    })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[3]])
  })

  test('--prune of a folder that is empty now, as one that is not mounted, is refused, however few its documents', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) box.put(`here/${name}.txt`, letter(name))
    for (const name of ['x', 'y']) box.put(`share/${name}.txt`, letter(name))
    const paths = [box.path('here'), box.path('share')]
    await importInbox(box, { paths })
    for (const name of ['x', 'y']) rmSync(box.path(`share/${name}.txt`))
    expect(await importInbox(box, { paths })).toMatchObject({ status: 'published', files: { removed: 2 } })
    expect(await importInbox(box, { paths, prune: true })).toMatchObject({
      status: 'refused',
      refused_because: [{ code: 'too_many_pruned', examples: [box.path('share')] }],
    })
    rmSync(box.path('here/a.txt'))
    box.put('share/x.txt', letter('x'))
    expect(await importInbox(box, { paths, prune: true })).toMatchObject({
      status: 'published',
      documents: { removed: 2 },
    })
  })

  test.each([
    ['no database', 'garbage'],
    ['cut off', undefined],
  ])('what lies aside and is %s stops no import, and is told of when it is to be published', async (_, content) => {
    box.put('a.txt', letter('pozdrav'))
    await importInbox(box)
    const broken = content ?? readFileSync(box.db).subarray(0, 5000)
    writeFileSync(`${box.db}.refused`, broken)
    expect(() => acceptRefused(box.db, () => today)).toThrow(/refused: /)
    expect(runsOf(box.db)).toHaveLength(1)
    box.put('b.txt', letter('jiný pozdrav'))
    expect(await importInbox(box)).toMatchObject({ status: 'published' })
    expect(existsSync(`${box.db}.refused`)).toBe(false)
  })
})
