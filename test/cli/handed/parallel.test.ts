/** The recipe of docs/scale.md with GNU parallel, where it is installed: a mapper is killed, its part is read again. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inbox, letter, root, rows } from '../../batch/inbox.ts'

const isThere = spawnSync('parallel', ['--version']).status === 0
const asz = `'${process.execPath}' '${join(root, 'bin/asz.js')}'`

test.skipIf(!isThere)(
  `parts that GNU parallel had read are loaded${isThere ? '' : ' (parallel is not installed)'}`,
  () => {
    const box = inbox()
    try {
      for (let i = 0; i < 60; i++) box.put(`${i}.txt`, letter(`pozdrav číslo ${i}`))
      const shell = (line: string) => spawnSync('/bin/sh', ['-c', line], { cwd: box.folder, encoding: 'utf8' })
      const read = shell(`find in -type f -print0 | sort -z > list &&
      parallel -N20 --recend '\\0' --pipe -j2 "${asz} parse --files-from - -0 --records > part-{#}.ndjson" < list`)
      expect([read.status, read.stderr]).toEqual([0, ''])
      expect(shell('ls part-*.ndjson').stdout.split('\n').length).toBe(4)
      // What a mapper leaves that is killed in the middle of a line.
      const whole = shell('cat part-2.ndjson').stdout
      writeFileSync(join(box.folder, 'part-2.ndjson'), whole.slice(0, whole.length / 2 - 99))
      const torn = shell(`${asz} load part-*.ndjson --quiet`)
      expect(torn.stderr).toMatch(/part-2\.ndjson:\d+: is no record/)
      expect(torn.status).toBe(3)
      expect(
        shell(`head -z -n 40 list | tail -z -n 20 | ${asz} parse --files-from - -0 --records > part-2.ndjson`).status,
      ).toBe(0)
      expect(shell('cat part-2.ndjson').stdout).toBe(whole)
      expect(shell(`${asz} load part-*.ndjson --quiet`)).toMatchObject({ status: 0, stderr: '' })
      expect(shell(`${asz} import in --db imported.sqlite --quiet`).status).toBe(0)
      const said =
        'select revision.document, number, text, json, file, path, sha256 from revision join source on revision = revision.id order by path'
      const [loaded, imported] = ['asz.sqlite', 'imported.sqlite'].map((db) => rows(join(box.folder, db), said))
      expect(loaded).toEqual(imported)
      expect(loaded).toHaveLength(60)
    } finally {
      box.remove()
    }
  },
)
