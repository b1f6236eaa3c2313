import { existsSync, mkdirSync, mkdtempSync, readdirSync, copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Chalk } from 'chalk'
import { CommanderError } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import type { Output, Terminal } from '../../src/cli/terminal.ts'
import { DiffResult, DiffSet, TownComparison } from '../../src/diff/schema.ts'
import { openStore } from '../../src/store/file/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { pairOf } from '../diff/fixtures.ts'

const fixture = (name: string, side: string): string => {
  const folder = fileURLToPath(new URL(`../../fixtures/diff/${name}/`, import.meta.url))
  return join(folder, readdirSync(folder).find((file) => file.startsWith(`${side}.`)) ?? '')
}

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program in this process; the exit code is the one that main would give. */
const asz = async (...args: string[]): Promise<Run> => {
  const written = { out: '', err: '' }
  const output = (name: 'out' | 'err'): Output => ({
    isTTY: false,
    language: 'en',
    width: 80,
    chalk: new Chalk({ level: 0 }),
    write: (text) => {
      written[name] += text
      return Promise.resolve()
    },
  })
  const terminal: Terminal = { out: output('out'), err: output('err'), exitCode: 0 }
  const program = await buildProgram(terminal)
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeErr: (text) => (written.err += text) })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    terminal.exitCode = error.exitCode === 0 ? 0 : 2
  }
  return { code: terminal.exitCode, ...written }
}

let folder: string
let db: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'asz-diff-'))
  db = join(folder, 'towns.sqlite')
  const store = openStore(db)
  const save = (side: { document: DiffDocument; text: string }, importedAt: string) =>
    storeDocument(store, { ...side, extractorVersion: '1', importedAt })
  const [first, second, other] = [
    await pairOf('ostrolhotice-1-vyhodnoceni-2023'),
    await pairOf('ostrolhotice-2-vyhodnoceni-2024'),
    await pairOf('vrbice-1-vyhodnoceni-2023'),
  ]
  save(first.before, '2023-01-01T00:00:00Z')
  save(first.after, '2024-01-01T00:00:00Z')
  save(second.after, '2025-01-01T00:00:00Z')
  save(other.after, '2025-01-01T00:00:00Z')
  store.close()
})
type DiffDocument = Parameters<typeof storeDocument>[1]['document']
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('asz diff of two files', () => {
  it('exits with 0 and says so when nothing that matters changed', async () => {
    const { code, out } = await asz(
      'diff',
      fixture('ostrolhotice-beze-zmeny', 'before'),
      fixture('ostrolhotice-beze-zmeny', 'after'),
    )
    expect(code).toBe(0)
    expect(out).toContain('Nothing that matters changed.')
  })

  it('exits with 1 and tells what matters first', async () => {
    const { code, out } = await asz(
      'diff',
      fixture('vrbice-tiche-zmizeni', 'before'),
      fixture('vrbice-tiche-zmizeni', 'after'),
    )
    expect(code).toBe(1)
    expect(out.split('\n').slice(2, 6).join('\n')).toBe(
      '7 changes\n\nCOMMITMENTS DROPPED WITHOUT AN OUTCOME (2)\n  ✘ Zavedení prostupného zaměstnávání › 1x za čtvrtletí hodnoticí schůzka',
    )
  })

  it.each(['--stat', '--side-by-side', '--summary', '--explain'])(
    '%s keeps to 80 columns but for summaries',
    async (option) => {
      const { code, out } = await asz(
        'diff',
        option,
        fixture('ostrolhotice-3-revize-2025', 'before'),
        fixture('ostrolhotice-3-revize-2025', 'after'),
      )
      expect(code).toBe(1)
      const lines = out
        .split('\n')
        .filter((line) => !line.startsWith('---') && !line.startsWith('+++') && !/\.\w+:\d+$/.test(line))
      if (option !== '--summary') expect(lines.filter((line) => line.length > 80)).toEqual([])
      expect(out).not.toContain('undefined')
    },
  )

  it('prints JSON, a patch, Markdown and a page', async () => {
    const sides = [fixture('kamenohradek-1-schvaleno', 'before'), fixture('kamenohradek-1-schvaleno', 'after')]
    const json = await asz('diff', ...sides, '--format', 'json')
    expect(DiffResult.parse(JSON.parse(json.out)).changes.length).toBe(3)
    expect((await asz('diff', ...sides, '--format', 'patch')).out).toContain('"op": "replace"')
    expect((await asz('diff', ...sides, '--format', 'markdown')).out).toMatch(/^# Co se změnilo\n/)
    expect((await asz('diff', ...sides, '--format', 'html')).out).toMatch(/^<!doctype html>/)
  })

  it('reads a document as asz parse prints it', async () => {
    const { before, after } = await pairOf('kamenohradek-1-schvaleno')
    const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')]
    writeFileSync(a, JSON.stringify(before.document))
    writeFileSync(b, JSON.stringify([after.document]))
    expect((await asz('diff', a, b, '--summary')).code).toBe(1)
  })
})

describe('asz diff of collections', () => {
  it('pairs the documents of two folders', async () => {
    const [a, b] = [join(folder, 'old'), join(folder, 'new')]
    mkdirSync(a)
    mkdirSync(b)
    copyFileSync(fixture('vrbice-1-vyhodnoceni-2023', 'before'), join(a, 'vrbice.md'))
    copyFileSync(fixture('vrbice-1-vyhodnoceni-2023', 'after'), join(b, 'vrbice.md'))
    copyFileSync(fixture('kamenohradek-1-schvaleno', 'before'), join(a, 'stranka.txt'))
    copyFileSync(fixture('ostrolhotice-1-vyhodnoceni-2023', 'before'), join(b, 'ostrolhotice.md'))
    const text = await asz('diff', a, b)
    expect(text.code).toBe(1)
    expect(text.out).toMatch(/^1 document changed, 0 unchanged, 1 came, 1 went\n/)
    const set = DiffSet.parse(JSON.parse((await asz('diff', a, b, '--format', 'json')).out))
    expect(set.documents.map((one) => one.changes.length)).toEqual([4])
    expect((await asz('diff', a, a)).code).toBe(0)
    expect((await asz('diff', db, db)).code).toBe(0)
    expect((await asz('diff', a, b, '--format', 'html')).out).toContain('Nové dokumenty')
  })
})

describe('asz diff of stored documents', () => {
  it.each([
    [[], ['verdict_changed', 'deadline_moved', 'person_changed', 'added', 'added', 'changed']],
    [
      ['2023', '2024'],
      ['verdict_changed', 'deadline_moved', 'person_changed', 'added', 'added', 'changed'],
    ],
    [
      ['1', '2'],
      ['evaluated', 'evaluated', 'evaluated', 'evaluated', 'added', 'changed'],
    ],
  ])('takes the revisions %j of a town', async (names, classes) => {
    const { code, out } = await asz('diff', '--db', db, '--city', 'ostrolhotice', ...names, '--format', 'json')
    expect(code).toBe(1)
    expect(DiffResult.parse(JSON.parse(out)).changes.map((change) => change.class)).toEqual(classes)
  })

  it('takes an id with a revision', async () => {
    const id = 'cooperation_description:00267813'
    const { code, out } = await asz('diff', '--db', db, `${id}@1`, id, '--stat')
    expect(code).toBe(1)
    expect(out).toContain('Evaluated')
  })

  it('compares two towns', async () => {
    const { code, out } = await asz('diff', '--db', db, '--city', 'Ostrolhotice', '--with', 'Horní Vrbice')
    expect(code).toBe(1)
    expect(out).toMatch(/- Mapování zadluženosti obyvatel/)
    expect(out).toMatch(/\+ Depistáž rodin s dětmi předškolního věku/)
    const json = await asz('diff', '--db', db, '--city', 'Ostrolhotice', '--with', 'Ostrolhotice', '--format', 'json')
    expect(json.code).toBe(0)
    expect(TownComparison.parse(JSON.parse(json.out)).same).toBe(true)
  })
})

describe('trouble', () => {
  const here = fixture('kamenohradek-1-schvaleno', 'before')
  it.each([
    ['one side only', [here], /give two documents/],
    ['both from the standard input', ['-', '-'], /only one side/],
    ['a town and no second one', ['--with', 'Chrudim'], /--with needs --city/],
    ['two towns as a page', ['--city', 'A', '--with', 'B', '--format', 'html'], /--with prints text or json/],
    ['one revision', ['--city', 'Jihlava', '2023'], /give two revisions/],
    [
      'a file that is not there',
      [here, '/nowhere/x.txt', '--db', '/nowhere/db.sqlite'],
      /x\.txt: does not exist, and there is no database/,
    ],
  ])('%s exits with 2', async (_, args, message) => {
    const { code, out, err } = await asz('diff', ...args)
    expect(err).toMatch(message)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it.each([
    ['an unknown town', ['--city', 'Ostrolhotixe'], /did you mean Ostrolhotice/],
    ['a revision that is not there', ['--city', 'Ostrolhotice', '2019', '2024'], /has both revisions 2019 and 2024/],
    ['a town with one revision', ['--city', 'Horní Vrbice'], /has two revisions/],
    ['an unknown document', ['nic@2', 'nic'], /has no such document/],
  ])('%s exits with 2', async (_, args, message) => {
    const { code, err } = await asz('diff', '--db', db, ...args)
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })

  it('a JSON file that is no document exits with 2', async () => {
    const file = join(folder, 'x.json')
    writeFileSync(file, '{"kind": "locality_page"}')
    const { code, err } = await asz('diff', file, here)
    expect(err).toContain('is no document of asz')
    expect(code).toBe(2)
    expect(existsSync(file)).toBe(true)
  })
})
