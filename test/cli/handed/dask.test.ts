/** The example of a Dask cluster, on this machine alone: a worker is killed in the middle, and nothing is missing. */
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inbox, letter, root, rows } from '../../batch/inbox.ts'

const DOCUMENTS = 2000
const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', 'import distributed']).status === 0)

test.skipIf(python === undefined)(
  `a database loaded from what Dask read is the imported one${python === undefined ? ' (python3-distributed is not installed)' : ''}`,
  { timeout: 600_000 },
  async () => {
    const box = inbox()
    const started: ChildProcess[] = []
    const start = (...args: readonly string[]): ChildProcess => {
      const child = spawn(python ?? '', args, {
        cwd: box.folder,
        env: { ...process.env, ASZ: `'${process.execPath}' '${join(root, 'bin/asz.js')}'` },
        stdio: 'ignore',
      })
      started.push(child)
      return child
    }
    const asz = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(root, 'bin/asz.js'), ...args], { cwd: box.folder, encoding: 'utf8' })
    try {
      for (let i = 0; i < DOCUMENTS; i++) box.put(`${i}.txt`, letter(`pozdrav číslo ${i}`))
      expect(spawnSync('/bin/sh', ['-c', 'find in -type f -print0 > list'], { cwd: box.folder }).status).toBe(0)
      const own = ['--host', '127.0.0.1', '--no-dashboard', '--scheduler-file', 'scheduler.json']
      start('-m', 'distributed.cli.dask_scheduler', '--port', '0', ...own)
      const [worker] = [1, 2].map(() =>
        start('-m', 'distributed.cli.dask_worker', ...own, '--no-nanny', '--nthreads', '1'),
      )
      mkdirSync(join(box.folder, 'parts'))
      // Each of the two has a part in hand when the first is done.
      const watched = watch(join(box.folder, 'parts'), (_, file) => {
        if (file?.startsWith('part-')) worker?.kill('SIGKILL')
      })
      const reading = start(join(root, 'examples/dask/read.py'), 'scheduler.json', 'list', 'parts')
      const code = await new Promise((done) => reading.on('exit', done))
      watched.close()
      expect(code).toBe(0)
      expect(worker?.signalCode).toBe('SIGKILL')
      expect(asz('load', 'parts', '--quiet')).toMatchObject({ status: 0, stderr: '' })
      expect(asz('import', 'in', '--db', 'imported.sqlite', '--quiet').status).toBe(0)
      const said =
        'select revision.document, number, text, json, file, path, sha256 from revision join source on revision = revision.id order by path'
      const [loaded, imported] = ['asz.sqlite', 'imported.sqlite'].map((db) => rows(join(box.folder, db), said))
      expect(loaded).toHaveLength(DOCUMENTS)
      expect(loaded).toEqual(imported)
    } finally {
      for (const child of started) child.kill('SIGKILL')
      box.remove()
    }
  },
)
