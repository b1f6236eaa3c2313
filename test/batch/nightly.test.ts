/** A night on a folder where files are broken in every way: all others are stored, these stand in quarantine with their reasons. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layOut, WAYS } from '../../bench/night-corpus.mjs'
import { misfits } from '../cli/published.ts'
import { ended } from '../crash/crash.ts'
import { inbox, root, rows } from './inbox.ts'

test('of 60 files 19 are broken, each in another way: 41 stored, 19 in quarantine, code 3; then nothing changes', async () => {
  const box = inbox()
  const bad = Object.keys(WAYS).length
  layOut(join(box.folder, 'in'), 60, bad)
  // What was written a moment ago is read again, for it may still change within its clock's tick.
  execFileSync('find', [box.folder, '-type', 'f', '-exec', 'touch', '-d', '2024-01-01', '{}', '+'])
  const night = () =>
    ended([join(root, 'bin/asz.js'), 'import', 'in', '--format', 'json', '--log-format', 'json'], undefined, box.folder)
  const first = await night()
  expect(first.code).toBe(3)
  expect(misfits('import', JSON.parse(first.out))).toEqual([])
  expect(JSON.parse(first.out)).toMatchObject({ files: { seen: 60, new: 60 - bad, failed: bad } })
  expect(rows(box.db, 'select count(*) from document')).toEqual([[60 - bad]])
  const reasons = rows(box.db, 'select message from failure order by message').flat().map(String)
  expect(reasons.map((reason) => reason.replace(/\d+/g, 'n'))).toMatchInlineSnapshot(`
    [
      "does not exist",
      "has n bytes; the limit is n",
      "has a name that is no UTF-n; rename it",
      "holds nothing but blanks",
      "is a ZIP archive of other files; call it .zip, and its documents are read one by one",
      "is a binary file of no kind that can be read",
      "is a binary file of no kind that can be read",
      "is a link out of the folder and is not followed",
      "is a link that leads back to itself",
      "is an old Office file that cannot be read; save it as .docx",
      "is broken UTF-n: byte n is nxCn; save it as UTF-n again",
      "is compressed with gzip; unpack it first",
      "is cut off or no sound PDF: Invalid PDF structure.",
      "is cut off: its archive has no directory",
      "is cut off: its last group does not end",
      "is empty",
      "is no regular file",
      "is password-protected",
      "is too large once unpacked (word/document.xml)",
    ]
  `)
  const second = await night()
  expect(second.code).toBe(3)
  expect(JSON.parse(second.out)).toMatchObject({ status: 'unchanged', known_failures: bad })
  // Nothing has been tried in vain again.
  expect(rows(box.db, 'select max(times) from failure')).toEqual([[1]])
  rmSync(box.folder, { recursive: true })
})
