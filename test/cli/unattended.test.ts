/** What docs/ offers to install runs as it stands there: the command of the systemd service, and the cron line. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inbox, letter, root, rows } from '../batch/inbox.ts'

const box = inbox()
const place = join(box.folder, 'srv')

beforeAll(() => {
  for (const folder of ['bin', 'srv/inbox', 'srv/db']) mkdirSync(join(box.folder, folder), { recursive: true })
  const program = join(box.folder, 'bin/asz')
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/asz.js')}" "$@"\n`)
  chmodSync(program, 0o755)
  writeFileSync(join(place, 'inbox/a.txt'), letter('pozdrav'))
})
afterAll(() => {
  box.remove()
})

/** Runs a line with nothing in its environment but the path, which has the program where npm would install it. */
const shell = (line: string, path: string) => {
  const env = { PATH: path.replace('/usr/local/bin', join(box.folder, 'bin')), HOME: box.folder }
  const here = line.replaceAll('/srv/asz', place)
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', here], { cwd: place, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('the command of the service, then the cron line, on a night when all is well: code 0 and silence', () => {
  const [, command = ''] = /^ExecStart=(.*)$/m.exec(readFileSync('docs/systemd/asz-import.service', 'utf8')) ?? []
  // What systemd sets, and what it makes of %%.
  const byService = shell(command.replaceAll('%%', '%'), '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin')
  expect(byService).toEqual({ status: 0, stdout: '', stderr: '' })
  const [, path = '', line = ''] =
    /^PATH=(.*)\n[\d*]+ [\d*]+ \* \* \* +(.*)$/m.exec(readFileSync('docs/operations.md', 'utf8')) ?? []
  const byCron = shell(line.replaceAll('\\%', '%'), path)
  expect(byCron).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(rows(join(place, 'db/asz.sqlite'), 'select count(*) from document')).toEqual([[1]])
})
