/** One failure never stops the others, and a mistake on the command line is told in words: with the real binary. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inbox, letter, root } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'
import { ended } from '../crash/crash.ts'
import { here } from './here.ts'

const asz = join(root, 'bin/asz.js')
/** What hangs is ended by a signal, and has no exit code then. */
const run = (args: readonly string[], ...node: string[]) => ended([...node, asz, ...args], 50_000, box.folder)

let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const record = (title: string) =>
  `Název projektu: ${title}\nOperační program Zaměstnanost\nPříjemce: Město Kadaň, IČO 00261912\n`

describe('--json writes all it can', () => {
  test('titles of any length and script have files', async () => {
    box.put('a.txt', record('Подпорка'.repeat(9)))
    box.put('b.txt', record('Podpora rodin s dětmi'))
    box.put('c.txt', record('ř'.repeat(300)))
    const { code, out } = await run(['import', 'in', '--json', 'out', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ files: { seen: 3, failed: 0 }, json_files: { written: 3, failed: 0 } })
    expect(readdirSync(join(box.folder, 'out'))).toHaveLength(3)
  })

  test('one that cannot be written is told by its name (3), the rest is written and counted', async () => {
    for (const town of ['Kadani', 'Jihlavě', 'Kolíně']) box.put(`${town}.txt`, record(`Podpora v ${town}`))
    await run(['import', 'in', '--json', 'first'])
    const [blocked = ''] = readdirSync(join(box.folder, 'first'))
    mkdirSync(join(box.folder, 'out', blocked), { recursive: true })
    const { code, out, err } = await run(['import', 'in', '--json', 'out', '--format', 'json'])
    expect(code).toBe(3)
    expect(err).toContain(`${join('out', blocked)}: cannot be written`)
    expect(JSON.parse(out)).toMatchObject({
      files: { seen: 3, failed: 0 },
      json_files: { written: 2, failed: 1 },
      failures: [{ file: join('out', blocked) }],
    })
    expect(readdirSync(join(box.folder, 'out'))).toHaveLength(3)
    expect((await run(['import', 'in', '--json', 'out'])).out).toContain('JSON: 2 files written, 1 not.')
  })
})

describe('verify ends, whatever stands where files were', () => {
  const replaced: readonly (readonly [string, (path: string) => void, RegExp])[] = [
    ['a pipe', (path) => execFileSync('mkfifo', [path]), /a\.txt: is no regular file; a document was read from it/],
    [
      'a link to a device',
      (path) => {
        symlinkSync('/dev/zero', path)
      },
      /a\.txt: is no regular file/,
    ],
    [
      'a folder',
      (path) => {
        mkdirSync(path)
      },
      /a\.txt: is a folder/,
    ],
    [
      'a link to itself',
      (path) => {
        symlinkSync('a.txt', path)
      },
      /1 file no longer there/,
    ],
  ]
  test.each(replaced)('%s', async (_, replace, told) => {
    box.put('a.txt', letter('pozdrav'))
    await run(['import', 'in'])
    rmSync(box.path('a.txt'))
    replace(box.path('a.txt'))
    const { code, out } = await run(['verify'])
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(told)
    expect(code).toBe(told.source.includes('no longer') ? 0 : 1)
  })

  test('a pipe in the place of the database', async () => {
    execFileSync('mkfifo', [box.db])
    const { code, err } = await run(['verify'])
    expect(code).toBe(1)
    expect(err).toContain('is no regular file and so no database')
  })

  test('a link to a pipe', async () => {
    box.put('a.txt', letter('pozdrav'))
    await run(['import', 'in'])
    rmSync(box.path('a.txt'))
    execFileSync('mkfifo', [join(box.folder, 'pipe')])
    symlinkSync('../pipe', box.path('a.txt'))
    expect(await run(['verify'])).toMatchObject({ code: 1 })
  })
})

describe('a file name is one name, however its accents are written', () => {
  const name = 'Číslo žáků.txt'
  test.each([
    ['NFD, typed as NFC', name.normalize('NFD'), name.normalize('NFC')],
    ['NFC, typed as NFD', name.normalize('NFC'), name.normalize('NFD')],
  ])('%s', async (_, kept, typed) => {
    box.put(kept, letter('pozdrav'))
    expect(await run(['import', `in/${typed}`])).toMatchObject({ code: 0 })
    for (const words of [`in/${typed}`, typed]) {
      expect(await here(['show', words], box.folder)).toMatchObject({ code: 0 })
      expect(await here(['revisions', words], box.folder)).toMatchObject({ code: 0 })
    }
    expect(await here(['diff', `in/${typed}`, `${typed}@1`], box.folder)).toMatchObject({ code: 0 })
    expect(await here(['parse', `in/${typed}`], box.folder)).toMatchObject({ code: 0 })
    expect(await here(['parse', 'in/jiný.txt'], box.folder)).toMatchObject({ code: 1 })
  })
})

describe('what is given twice', () => {
  test.each([
    [['query', '--search', 'byt', '--search', 'dluh'], "'--search <words>' is given twice (byt, dluh)"],
    [['query', '--limit=3', '--limit', '4'], "'--limit <number>' is given twice"],
    [['diff', '--city', 'Kadaň', '--with', 'Most', '--with', 'Kolín'], "'--with <town>' is given twice"],
    [['import', 'in', '--db', 'a.sqlite', '--db', 'b.sqlite'], "'--db <file>' is given twice"],
    [['forget', '--person', 'Jana Nová', '--person', 'Jan Nový'], "'--person <name>' is given twice"],
  ])('%j is wrong usage and says what to do', async (args, told) => {
    const { code, out, err } = await here(args, box.folder)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
    expect(err).toContain('run the command once for each')
    expect(readdirSync(box.folder)).toEqual(['in'])
  })

  test('options that gather, and those without a value, may be', async () => {
    box.put('a.txt', letter('pozdrav'))
    const args = ['import', 'in', '--limit', 'pdf.pages=5', '--limit', 'docx.parts=9', '--quiet', '--quiet']
    expect(await run(args)).toMatchObject({ code: 0 })
  })
})

describe('what is no document', () => {
  test('a list of files on the standard input', () => {
    const said = execFileSync('sh', [
      '-c',
      `printf 'in/a.txt\\nin/b.html\\n' | "$0" "$1" parse - 2>&1; echo $?`,
      process.execPath,
      asz,
    ])
    expect(String(said)).toMatch(/^asz: -: is a list of files and no document; give the files themselves[^\n]+\n1\n$/)
  })

  test("asz's own lines are a failed document of code content", async () => {
    box.put('a.txt', letter('pozdrav'))
    writeFileSync(join(box.folder, 'x.ndjson'), (await here(['parse', 'in/a.txt'], box.folder)).out)
    expect((await here(['parse', 'x.ndjson'], box.folder)).err).toContain('x.ndjson: is JSON, as asz prints it')
    expect(await run(['import', 'in', 'x.ndjson'])).toMatchObject({ code: 3 })
    const { out } = await here(['failures', '--format', 'json'], box.folder)
    expect(JSON.parse(out)).toMatchObject([{ code: 'content' }])
  })
})

test('without a native part of better-sqlite3 the message says how to build it and leaves the database alone', async () => {
  const without = join(box.folder, 'without.cjs')
  writeFileSync(
    without,
    `const { Module } = require('node:module')
     const load = Module._load
     Module._load = (name, ...rest) =>
       name.endsWith('.node') ? load('./nothing/' + name, ...rest) : load(name, ...rest)`,
  )
  box.put('a.txt', letter('pozdrav'))
  for (const args of [['import', 'in'], ['query']]) {
    writeFileSync(box.db, '')
    const { code, err } = await run(args, '--require', without)
    expect(code).toBe(1)
    expect(err).toMatch(/better-sqlite3 has no native part[\s\S]*npm rebuild better-sqlite3[\s\S]*C\+\+ compiler/)
    expect(err).not.toMatch(/cannot be opened|permissions|\n\s+at /)
  }
})
