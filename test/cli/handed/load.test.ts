/** What is loaded from records is what an import of the same files stores. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import zlib, { gzipSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ReadRecord } from '../../../src/batch/records/record-line.ts'
import { declaredKinds } from '../../../src/kinds/declared.ts'
import { inbox, letter, root, rows } from '../../batch/inbox.ts'

const box = inbox()
const asz = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/asz.js'), ...args], {
    cwd: box.folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}
let lines: string[] = []
let expected: Record<string, string[]> = {}

beforeAll(() => {
  cpSync(join(root, 'seeds'), box.path('seeds'), { recursive: true })
  for (const { name } of declaredKinds()) cpSync(join(root, 'fixtures', name), box.path(name), { recursive: true })
  // Two files of the same words: which of them is the first is the one question of order.
  for (const name of ['z.txt', 'b/y.txt', 'b.txt']) {
    mkdirSync(box.path('b'), { recursive: true })
    writeFileSync(box.path(name), letter('pozdrav ze Šumné').replaceAll(' ', name === 'z.txt' ? '  ' : ' '))
  }
  expect(asz(['import', 'in', '--db', 'imported.sqlite', '--quiet']).stderr).toBe('')
  expected = documentTables('imported.sqlite')
  const { status, stdout } = asz(['parse', 'in', '--records'])
  expect(status).toBe(0)
  lines = stdout.split('\n').slice(0, -1)
}, 240_000)
afterAll(() => {
  box.remove()
})

/** Rows of every table of documents, by what they say: in the place of a row's number stands the revision's content. */
function documentTables(db: string): Record<string, string[]> {
  const store = new Database(join(box.folder, db), { readonly: true })
  try {
    const bookkeeping = /^(?:run|run_finding|file|layout|failure|forgotten\w*|search\w*|sqlite_\w+)$/
    const tables = store
      .prepare<[], string>("select name from sqlite_schema where type = 'table' order by name")
      .pluck()
      .all()
      .filter((name) => !bookkeeping.test(name))
    const said = new Map(
      store
        .prepare<[], { id: number; key: string }>("select id, document || '#' || number as key from revision")
        .all()
        .map(({ id, key }) => [id, key]),
    )
    const dump = (table: string): string[] =>
      store
        .prepare<[], Record<string, unknown>>(`select * from "${table}"`)
        .all()
        .map((row) => {
          const { id, revision } = row
          const own = Object.entries(row).filter(([name]) => !['imported_at', 'id', 'revision'].includes(name))
          return JSON.stringify([
            ...own,
            typeof id === 'string' ? id : null,
            typeof revision === 'number' ? said.get(revision) : null,
          ])
        })
        .sort()
    return Object.fromEntries(tables.map((table) => [table, dump(table)]))
  } finally {
    store.close()
  }
}

/** The same order each time, and not the one of the files. */
const shuffled = (records: readonly string[]): string[] =>
  records
    .map((line, i) => [(i * 7919) % 1009, line] as const)
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line)
const write = (name: string, records: readonly string[]): void => {
  writeFileSync(join(box.folder, name), records.map((line) => `${line}\n`).join(''))
}

describe('a database loaded from parts', () => {
  test('equals one imported, from one part as the files stand; a second load changes nothing', () => {
    write('one.ndjson', lines)
    const first = asz(['load', 'one.ndjson', '--db', 'one.sqlite'])
    expect([first.status, first.stderr]).toEqual([0, ''])
    expect(documentTables('one.sqlite')).toEqual(expected)
    expect(Object.keys(expected)).toEqual(
      expect.arrayContaining(['revision', 'source', 'provenance', 'passage', 'place']),
    )
    for (const table of ['file', 'layout', 'failure'])
      expect(rows(join(box.folder, 'one.sqlite'), `select * from ${table}`)).toEqual([])
    const before = readFileSync(join(box.folder, 'one.sqlite'))
    const second = asz(['load', 'one.ndjson', '--db', 'one.sqlite'])
    expect(second).toMatchObject({ status: 0, stderr: '' })
    expect(second.stdout).toContain('nothing changed')
    expect(readFileSync(join(box.folder, 'one.sqlite')).equals(before)).toBe(true)
    expect(asz(['verify', '--db', 'one.sqlite']).status).toBe(0)
  }, 240_000)

  test('equals one imported, from five shuffled parts: a folder, gzip, the standard input', () => {
    const parts = Array.from({ length: 5 }, (_, i) => shuffled(lines).filter((_line, at) => at % 5 === i))
    mkdirSync(join(box.folder, 'parts/sub'), { recursive: true })
    write('parts/part-00000', parts[3] ?? [])
    write('parts/sub/part-00001', parts[1] ?? [])
    writeFileSync(join(box.folder, 'parts/_SUCCESS'), 'no record')
    write('b.ndjson', parts[0] ?? [])
    writeFileSync(join(box.folder, 'c.gz'), gzipSync((parts[2] ?? []).join('\n')))
    const input = (parts[4] ?? []).join('\n')
    const ran = asz(['load', 'c.gz', 'parts', '-', 'b.ndjson', '--db', 'five.sqlite'], input)
    expect([ran.status, ran.stderr]).toEqual([0, ''])
    expect(documentTables('five.sqlite')).toEqual(expected)
  }, 240_000)
})

// Which of the two holds hangs on the Node.js that runs this.
test('a part that zstd packed is unpacked, or it is told what to do', () => {
  const pack: unknown = Reflect.get(zlib, 'zstdCompressSync')
  const good = lines.find((one) => one.includes('"in/b.txt"')) ?? ''
  const packed: unknown = typeof pack === 'function' ? Reflect.apply(pack, zlib, [Buffer.from(`${good}\n`)]) : undefined
  writeFileSync(join(box.folder, 'part.zst'), Buffer.isBuffer(packed) ? packed : 'packed elsewhere')
  const ran = asz(['load', 'part.zst', '--db', 'zstd.sqlite'])
  if (packed === undefined) expect(ran.stderr).toContain('zstd -dc FILE | asz load -')
  else expect(rows(join(box.folder, 'zstd.sqlite'), 'select count(*) from revision')).toEqual([[1]])
})

describe('a record that does not hold', () => {
  const recordOf = (file: string) => {
    const line = lines.find((one) => one.includes(JSON.stringify(file))) ?? '{}'
    return ReadRecord.parse(JSON.parse(line))
  }
  const seed = 'in/seeds/002_496c0d668ad83466.txt'
  const changed = (how: (record: ReadRecord) => object): string => JSON.stringify(how(recordOf(seed)))
  const withDocument = (changes: object) => (record: ReadRecord) => ({
    ...record,
    document: Object.assign({}, record.document, changes),
  })

  test.each([
    ['another version', () => changed((one) => ({ ...one, asz: { ...one.asz, version: '0.0.1' } })), /asz 0\.0\.1/],
    ['another text', () => changed((one) => ({ ...one, text: `${one.text} ` })), /another text/],
    ['no schema', () => changed(withDocument({ themes: ['gardens'] })), /against the schema \(themes/],
    [
      'a span outside',
      () => changed(withDocument({ provenance: { '/title': [[0, 9_999_999]] } })),
      /no place 0:9999999/,
    ],
    ['a value that is not there', () => changed(withDocument({ provenance: {} })), /does not hold/],
  ])('%s: goes into quarantine and stops nothing', (name, line, message) => {
    const db = `${name.replaceAll(' ', '-')}.sqlite`
    const good = lines.find((one) => one.includes('"in/b.txt"')) ?? ''
    const ran = asz(['load', '-', '--db', db], `${line()}\n${good}\n`)
    expect(ran.stderr).toMatch(message)
    expect(ran.status).toBe(3)
    expect(rows(join(box.folder, db), 'select count(*) from document')).toEqual([[1]])
    expect(asz(['failures', '--db', db]).stdout).toContain('002_496c0d668ad83466.txt')
  })

  test('is out of quarantine when it could be read; a torn line and a part that is missing are told', () => {
    const failed = JSON.stringify({ file: seed, error: { code: 'timeout', message: 'takes longer than 60 seconds' } })
    const first = asz(['load', '-', 'nowhere', '--db', 'q.sqlite'], `${failed}\n${(lines[0] ?? '').slice(0, 99)}`)
    expect(first.stderr).toMatch(/takes longer.*\n.*-:2: is no record.*\n.*nowhere: does not exist/)
    expect(first.status).toBe(1)
    expect(rows(join(box.folder, 'q.sqlite'), 'select code from failure')).toEqual([['timeout']])
    const second = asz(['load', '-', '--db', 'q.sqlite'], `${failed}\n${JSON.stringify(recordOf(seed))}`)
    expect([second.status, second.stderr]).toEqual([0, ''])
    for (const table of ['file', 'failure'])
      expect(rows(join(box.folder, 'q.sqlite'), `select * from ${table}`)).toEqual([])
  })
})

test('a database without personal data stays so', () => {
  const text = 'Dopis\n\nKontakt: Bohumila Vrbětínská, tel. 601 234 567\n'
  const { stdout } = asz(['parse', '--files-from', '-', '--records'], JSON.stringify({ file: 'k.txt', text }))
  expect(asz(['load', '-', '--db', 'anon.sqlite', '--without-personal-data'], stdout).status).toBe(0)
  expect(readFileSync(join(box.folder, 'anon.sqlite'), 'latin1')).not.toContain('601 234 567')
})

test('a load is refused as an import is, by the values that its documents lost', () => {
  const named = (line: string) => line.includes('"in/seeds/') || line.includes('"in/locality_page/')
  const good = lines.filter(named)
  expect(asz(['load', '-', '--db', 'g.sqlite'], good.join('\n')).status).toBe(0)
  const before = readFileSync(join(box.folder, 'g.sqlite'))
  const list = good.map((line) => {
    const { document } = Named.parse(JSON.parse(line))
    return JSON.stringify({ file: document.source.file, text: letter(`stránka ${document.source.file} se nenašla`) })
  })
  const broken = asz(['parse', '--files-from', '-', '--records'], list.join('\n'))
  const ran = asz(['load', '-', '--db', 'g.sqlite'], broken.stdout)
  expect(ran.stderr).toMatch(/not published, because the result looks wrong/)
  expect(ran.status).toBe(4)
  expect(readFileSync(join(box.folder, 'g.sqlite')).equals(before)).toBe(true)
})
const Named = z.object({ document: z.object({ source: z.object({ file: z.string() }) }) })
