/** The contract of a run as scripts see it: exit codes, summary, silence, signals, full disks, many at a time. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runsOf } from '../../src/batch/import/told/history.ts'
import { dump, inbox, letter, root, rows, withSeeds } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'
import { ended, fill, importUntil } from '../crash/crash.ts'
import { here } from './here.ts'

const asz = join(root, 'bin/asz.js')
const run = (args: readonly string[], box: Inbox) => ended([asz, ...args], undefined, box.folder)

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

describe('exit codes, summary and log', () => {
  test('0 and silence, 3 and words, 4 and examples, 4 accepted, with --quiet as cron likes it', async () => {
    box.put('a.txt', letter('pozdrav'))
    expect(await run(['import', 'in', '--quiet'], box)).toMatchObject({ code: 0, out: '', err: '' })
    box.put('image.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const strict = await run(['import', 'in', '--quiet', '--max-failed', '0'], box)
    expect(strict).toMatchObject({ code: 4, out: '' })
    expect(strict.err).toMatch(/not published[\s\S]*1 of 2 files failed[\s\S]*in\/image\.txt[\s\S]*import --accept/)
    expect(rows(box.db, 'select count(*) from failure')).toEqual([[0]])
    expect(await here(['import', '--accept'], box.folder)).toMatchObject({ code: 0 })
    expect((await here(['failures', '--format', 'csv'], box.folder)).out).toMatch(/image\.txt,,,content,/)
    expect((await here(['runs'], box.folder)).out).toMatch(/2 {2}.* accepted .*\n.* 1 {2}.* published/)
    const known = await run(['import', 'in', '--quiet', '--log-format', 'json'], box)
    expect(known, 'what is known is no news').toMatchObject({ code: 3, err: '' })
    expect(known.out).toMatch(/^2 files read: 1 unchanged, 1 failed \(1 known: [^\n]+\)\.\n$/)
    box.put('image.txt', Buffer.from('89504e470d0a1a0a0000000d49484453', 'hex'))
    const logged = await run(['import', 'in', '--quiet', '--log-format', 'json', '--max-failed', '0'], box)
    const events = logged.err.trimEnd().split('\n')
    expect(events.map((line): unknown => JSON.parse(line))).toMatchObject([
      { event: 'file', failure: { file: 'in/image.txt' } },
      { event: 'refused', because: [{ code: 'too_many_failed' }] },
    ])
  }, 60_000)

  test('another layout of a source is told of once, --quiet or not, in the summary, the log and the history', async () => {
    const publish = (open: string, close: string) => {
      for (const town of ['Jihlava', 'Kolín', 'Chrudim'])
        box.put(`${town}.html`, `${open}<h1>${town}</h1>\n<p>Spolupráce s ASZ od roku 2019.</p>${close}`)
    }
    publish('<div class="article">', '</div>')
    await run(['import', 'in'], box)
    publish('<main class="page"><section class="text">', '</section></main>')
    const quiet = await run(['import', 'in', '--quiet', '--log-format', 'json'], box)
    expect(quiet).toMatchObject({ code: 0 })
    expect(quiet.out).toMatch(/another copy of a known document\.\n {2}⚠ 3 pages in [\s\S]*changed their structure/)
    expect(JSON.parse(quiet.err)).toMatchObject({ event: 'finding', code: 'layout_changed', severity: 'warning' })
    expect((await here(['runs', '2'], box.folder)).out).toContain('changed their structure')
    expect(await run(['import', 'in', '--quiet'], box)).toMatchObject({ code: 0, out: '', err: '' })
    publish('<div class="article">', '</div>')
    const told = await run(['import', 'in', '--format', 'json'], box)
    expect(JSON.parse(told.out)).toMatchObject({ run_findings: [{ code: 'layout_changed' }] })
  }, 60_000)

  test('one summary at the end of stdout, one JSON event a line on stderr', async () => {
    box.put('a.txt', letter('pozdrav'))
    const { code, out, err } = await run(['import', 'in', '--format', 'json', '--log-format', 'json'], box)
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({ run: 1, status: 'published', files: { seen: 1, new: 1 } })
    const events = err
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(events[0]).toMatchObject({ event: 'planned', files: 1 })
    expect(events.at(-1)).toMatchObject({ event: 'published' })
  })

  test('130 after SIGTERM; the next run goes on', async () => {
    fill(box, 40)
    const child = spawn(process.execPath, [asz, 'import', 'in', '--log-format', 'json'], {
      cwd: box.folder,
      stdio: 'pipe',
    })
    const code = await new Promise((resolve) => {
      child.stderr.once('data', () => child.kill('SIGTERM'))
      child.stdout.resume()
      child.on('close', resolve)
    })
    expect(code).toBe(130)
    expect(existsSync(box.db)).toBe(false)
    const next = await run(['import', 'in', '--format', 'json'], box)
    expect(JSON.parse(next.out)).toMatchObject({ resumed: 1, files: { seen: 42, failed: 1 } })
  }, 60_000)

  test('2 for what makes no sense together, and nothing is touched', async () => {
    box.put('a.txt', letter('pozdrav'))
    for (const args of [
      ['in', '--accept'],
      ['--accept', '--retry'],
      ['--accept', '--prune'],
      ['--retry', '--retry-before', '1.0'],
      ['in', '--retry', '--prune'],
      [],
    ])
      expect(await here(['import', ...args], box.folder), args.join(' ')).toMatchObject({ code: 2, out: '' })
    expect(readdirSync(box.folder)).toEqual(['in'])
  })

  test.runIf(existsSync('/dev/full'))('1 in words where the result cannot be written; the import is done', () => {
    box.put('a.txt', letter('pozdrav'))
    const told = (args: string) =>
      spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${asz}" ${args}`], { cwd: box.folder, encoding: 'utf8' })
    const first = told('import in --format json > /dev/full')
    expect(first.stderr).toMatch(/^asz: the result cannot be written \([^\n]*\)\n$/)
    expect(first.status).toBe(1)
    expect(rows(box.db, 'select count(*) from document')).toEqual([[1]])
    expect(told('query > /dev/full').stderr).toMatch(/^asz: the result cannot be written/)
    box.put('b.txt', letter('jiný pozdrav'))
    expect(told('import in --log-format json 2> /dev/full')).toMatchObject({ status: 0 })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[2]])
  })

  test('a broken pipe does not stop an import', () => {
    box.put('a.txt', letter('pozdrav'))
    box.put('b.txt', letter('jiný pozdrav'))
    const command = `"${process.execPath}" "${asz}" import in --log-format json 2>&1 | head -c 1`
    spawnSync('/bin/sh', ['-c', command], { cwd: box.folder })
    expect(rows(box.db, 'select count(*) from document')).toEqual([[2]])
  })
})

describe('lock and readers', () => {
  test('ten imports and fifty readers at once: one imports, nine exit with 11, every reader sees a whole state', async () => {
    fill(box, 5)
    await importUntil(box)
    const before = JSON.stringify(dump(box.db))
    fill(box, 30)
    const imports = Promise.all(Array.from({ length: 10 }, () => importUntil(box, {}, 'slow')))
    const states = new Set<string>()
    let isDone = false
    const readers = Array.from({ length: 50 }, async () => {
      while (!isDone) {
        states.add(JSON.stringify(dump(box.db)))
        await new Promise((resolve) => setImmediate(resolve))
      }
    })
    const ends = await imports
    isDone = true
    await Promise.all(readers)
    const after = JSON.stringify(dump(box.db))
    // On a busy machine one of the ten may start after the first has ended; it finds all done.
    const refused = ends.filter(({ err }) => err.includes('another import is running'))
    const done = ends.filter(({ code }) => code === 0)
    expect([done.length + refused.length, refused.length > 0]).toEqual([10, true])
    expect(runsOf(box.db)).toHaveLength(1 + done.length)
    expect([...states].filter((state) => state !== before && state !== after)).toEqual([])
    expect(states.has(before)).toBe(true)
  }, 60_000)

  test('11 where another import holds the lock, and a lock whose owner was killed is free', async () => {
    box.put('a.txt', letter('pozdrav'))
    await importUntil(box, { event: 2 })
    const lock = new Database(`${box.db}.lock`)
    lock.exec('begin immediate')
    const refused = await run(['import', 'in'], box)
    expect(refused.code).toBe(11)
    const logged = await here(['import', 'in', '--log-format', 'json'], box.folder)
    expect([logged.code, JSON.parse(logged.err)]).toMatchObject([11, { event: 'error' }])
    expect(refused.err).toMatch(/another import is running \(process \d+/)
    lock.close()
    expect(await run(['import', 'in'], box)).toMatchObject({ code: 0 })
  }, 60_000)

  test('a copy is made while an import goes on, and stands the check', async () => {
    fill(box, 5)
    await importUntil(box)
    await importUntil(box, { event: 3 })
    expect(await here(['backup', 'copy.sqlite'], box.folder)).toMatchObject({ code: 0 })
    expect(dump(join(box.folder, 'copy.sqlite'))).toEqual(dump(box.db))
    expect(statSync(join(box.folder, 'copy.sqlite')).mode & 0o777).toBe(0o640)
    expect(await here(['backup', box.db], box.folder)).toMatchObject({ code: 1 })
    writeFileSync(join(box.folder, 'notes.txt'), 'No database, but something to keep. '.repeat(40))
    const refused = await here(['backup', 'notes.txt'], box.folder)
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/notes\.txt: not an SQLite database\n +name another file for the copy/)
  }, 60_000)

  test('--retry where nothing failed says that nothing waits', async () => {
    box.put('a.txt', letter('pozdrav'))
    await run(['import', 'in'], box)
    const { code, out } = await here(['import', '--retry'], box.folder)
    expect([code, out.split('\n')[0]]).toEqual([0, 'No file waits to be read again.'])
  })

  test('a folder where runs are remembered is told of, and nothing else happens', async () => {
    box.put('a.txt', letter('pozdrav'))
    await run(['import', 'in'], box)
    mkdirSync(`${box.db}.idle`)
    for (const args of [['runs'], ['import', 'in']]) {
      const { code, err } = await here(args, box.folder)
      expect(code).toBe(1)
      expect(err).toMatch(/^asz: .*\.idle: cannot be read .*\n +asz keeps runs in it: move away what is there\n/)
    }
  })
})

const isRoot = process.getuid?.() === 0

describe('full and read-only disks', () => {
  test('a disk that fills up leaves the published state, and the next run goes on', async () => {
    fill(box, 5)
    expect(await run(['import', 'in', '--quiet'], box)).toMatchObject({ code: 3 })
    const before = dump(box.db)
    fill(box, 60)
    // The shell's limit on the size of a file stands for a full disk wherever nothing can be mounted.
    const command = `trap '' XFSZ; ulimit -f 1300; exec "${process.execPath}" "${asz}" import in`
    const full = spawnSync('/bin/sh', ['-c', command], { cwd: box.folder, encoding: 'utf8' })
    expect(full).toMatchObject({ status: 1 })
    expect(full.stderr).toMatch(/asz: .*cannot be/)
    expect(dump(box.db)).toEqual(before)
    expect(await run(['import', 'in', '--quiet'], box)).toMatchObject({ code: 3 })
    expect(rows(box.db, "select count(*) from file where state = 'present'")).toEqual([[61]])
  }, 60_000)

  test.runIf(isRoot && canMount())(
    'a file system that is full, then read-only',
    async () => {
      const disk = join(box.folder, 'disk')
      mkdirSync(disk)
      fill(box, 60)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=900k', 'tmpfs', disk])
      try {
        const db = join(disk, 'asz.sqlite')
        const full = await run(['import', 'in', '--db', db], box)
        expect(full.code).toBe(1)
        expect(full.err).toMatch(/cannot be/)
        expect(existsSync(db)).toBe(false)
        execFileSync('mount', ['-o', 'remount,size=20m', disk])
        expect(await run(['import', 'in', '--db', db], box)).toMatchObject({ code: 3 })
        execFileSync('mount', ['-o', 'remount,ro', disk])
        expect(await here(['query', '--db', db], box.folder)).toMatchObject({ code: 0 })
        expect(await run(['import', 'in', '--db', db], box)).toMatchObject({ code: 1, out: '' })
      } finally {
        execFileSync('umount', [disk])
      }
    },
    60_000,
  )

  test.each([
    ['forget', 'forget --person "Pavel Pech"', 400],
    ['forget, at its end', 'forget --person "Pavel Pech"', 800],
    ['a database without personal data', 'import in --without-personal-data', 800],
    ['a copy', 'backup copy.sqlite', 400],
  ])('no room for %s: code 1 in words, all is as it was', async (_, command, blocks) => {
    withSeeds(box)
    await run(['import', 'in'], box)
    const before = readFileSync(box.db)
    const shell = `trap '' XFSZ; ulimit -f ${blocks}; exec "${process.execPath}" "${asz}" ${command}`
    const { status, stderr } = spawnSync('/bin/sh', ['-c', shell], { cwd: box.folder, encoding: 'utf8' })
    expect(stderr).toMatch(/^asz: [^\n]* cannot be written [^\n]*\n {5}make room[^\n]*\n$/)
    expect(status).toBe(1)
    expect(readFileSync(box.db).equals(before)).toBe(true)
    expect(readdirSync(box.folder)).toEqual(['asz.sqlite', 'asz.sqlite.lock', 'in'])
  })

  test('a copy into a folder that is not there is refused in words', async () => {
    box.put('a.txt', letter('pozdrav'))
    await run(['import', 'in'], box)
    const { code, err } = await here(['backup', 'nowhere/copy.sqlite'], box.folder)
    expect([code, err]).toEqual([1, expect.stringMatching(/^asz: nowhere\/copy\.sqlite: cannot be written/)])
  })

  test('readers need no more than the file', async () => {
    box.put('a.txt', letter('pozdrav'))
    await run(['import', 'in'], box)
    const copy = join(box.folder, 'public')
    mkdirSync(copy)
    await here(['backup', 'public/asz.sqlite'], box.folder)
    chmodSync(join(copy, 'asz.sqlite'), 0o440)
    chmodSync(copy, 0o550)
    const store = new Database(join(copy, 'asz.sqlite'), { readonly: true })
    expect(store.prepare('select count(*) from document').pluck().get()).toBe(1)
    expect(store.pragma('journal_mode', { simple: true })).toBe('delete')
    store.close()
    chmodSync(copy, 0o750)
    expect(readFileSync(join(copy, 'asz.sqlite')).length).toBeGreaterThan(0)
    rmSync(copy, { recursive: true })
  })
})

function canMount(): boolean {
  return spawnSync('unshare', ['-m', 'true']).status === 0
}
