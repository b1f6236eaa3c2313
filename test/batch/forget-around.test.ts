/** `asz forget` looks at every file that holds data, whatever came first, and clears paths, requests and messages. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forget } from '../../src/batch/forget/forget.ts'
import { discreet } from '../../src/batch/privacy.ts'
import { acceptRefused } from '../../src/batch/import/refused.ts'
import { registerBackup } from '../../src/cli/commands/backup.ts'
import { registerExport } from '../../src/cli/commands/handed/export.ts'
import { registerForget } from '../../src/cli/commands/forget.ts'
import { registerSite } from '../../src/cli/commands/site.ts'
import type { Register } from '../../src/cli/program.ts'
import { run } from '../cli/run.ts'
import { importInbox, inProcess, inbox, letter, today } from './inbox.ts'
import type { Inbox } from './inbox.ts'

const now = () => today
let box: Inbox
beforeEach(() => {
  box = inbox()
})
afterEach(() => {
  box.remove()
})

const importAll = (more: Parameters<typeof importInbox>[1] = {}, settings: Parameters<typeof importInbox>[2] = {}) =>
  importInbox(box, more, {
    extractor: discreet(inProcess, { withoutPersonalData: false, now }),
    ...settings,
  })
const forgetJana = (dryRun = false) => forget({ db: box.db, name: 'Jana Veselá', dryRun, now })
const bytes = (): string =>
  readdirSync(box.folder)
    .filter((name) => name.startsWith('asz.sqlite'))
    .map((name) => readFileSync(join(box.folder, name), 'utf8'))
    .join('\n')

const towns = ['Kadaň', 'Jihlava', 'Chrudim', 'Kolín', 'Tábor', 'Most', 'Bílina']

const page = (i: number, more = ''): string => `${towns[i] ?? ''}

Agentura pro sociální začleňování s městem ${towns[i] ?? ''} spolupracuje od roku 2019.

Základní přehled spolupráce s ASZ :

Město řeší bydlení, vzdělávání a zaměstnanost. ${more}

Osobnosti lokality

Petr Hájek
Manažer SPSZ
Tel: 565 593 72${i}
`

describe('a refused import', () => {
  const refuse = async (): Promise<string> => {
    for (let i = 0; i < 6; i++) box.put(`${i}.txt`, page(i))
    await importAll()
    for (let i = 0; i < 5; i++) box.put(`${i}.txt`, 'Chyba 500\n\nOmlouváme se.\n', today)
    box.put('5.txt', page(5, 'Za město jednala Jana Veselá.'), today)
    const { status } = await importAll({ maxFailed: { files: 0 } })
    if (status !== 'refused') throw new Error(`the import is ${status}`)
    return status
  }

  it('is looked into; once accepted it names nobody who was forgotten before', async () => {
    await refuse()
    const result = forgetJana()
    expect(result?.removals.map(({ database }) => database)).toEqual([expect.stringMatching(/\.refused$/)])
    expect(acceptRefused(box.db, now).status).toBe('accepted')
    expect(bytes()).not.toContain('Vesel')
    box.put('6.txt', page(6, 'Znovu jednala Jana Veselá.'), today)
    await importAll()
    expect(bytes()).not.toContain('Vesel')
  })

  it('is shown by --dry-run and left as it is', async () => {
    await refuse()
    const before = bytes()
    expect(forgetJana(true)?.removals).toHaveLength(1)
    expect(bytes()).toBe(before)
  })

  it('is looked into where nothing was ever published', async () => {
    box.put('a.txt', page(1, 'Za město jednala Jana Veselá.'))
    await importAll()
    renameSync(box.db, `${box.db}.refused`)
    expect(forgetJana()?.removals).toHaveLength(1)
    expect(existsSync(box.db)).toBe(false)
    expect(bytes()).not.toContain('Vesel')
  })
})

describe('an import that was stopped', () => {
  const stop = async (after: number) => {
    const stopped = new AbortController()
    let files = 0
    const onEvent = ({ event }: { readonly event: string }) => {
      if (event === 'file' && ++files === after) stopped.abort()
    }
    await importAll(
      {},
      { signal: stopped.signal, onEvent, width: 1, pace: { files: 1, milliseconds: Infinity } },
    ).catch(() => undefined)
  }

  it('is forgotten from, and goes on without the person', async () => {
    box.put('a.txt', page(1, 'Za město jednala Jana Veselá.'))
    box.put('b.txt', page(2, 'S Janou Veselou jednal starosta.'))
    await stop(1)
    expect(existsSync(`${box.db}.run`)).toBe(true)
    expect(forgetJana()?.removals).toHaveLength(1)
    expect(bytes()).not.toContain('Vesel')
    await importAll()
    expect(existsSync(box.db)).toBe(true)
    expect(bytes()).not.toContain('Vesel')
  })

  it('is started anew where something is published', async () => {
    box.put('a.txt', page(1))
    await importAll()
    box.put('b.txt', page(2, 'Za město jednala Jana Veselá.'), today)
    box.put('c.txt', page(3), today)
    await stop(2)
    expect(forgetJana()?.removals).toHaveLength(1)
    expect(existsSync(`${box.db}.run`)).toBe(false)
    await importAll()
    expect(bytes()).not.toContain('Vesel')
  })
})

describe('paths that hold a name', () => {
  it.each([
    'Veselá Jana.txt',
    'JanaVesela_zivotopis.txt',
    'jana-vesela.txt',
    'Jana%20Vesel%C3%A1.txt',
    'vesela.jana.txt',
  ])('are listed while the file is there, and cleared when it is gone: %s', async (name) => {
    box.put(name, letter('nic'))
    await importAll()
    expect(forgetJana()?.paths).toEqual([expect.stringContaining(name)])
    renameSync(box.path(name), box.path('zivotopis.txt'))
    await importAll({ prune: true })
    const result = forgetJana()
    expect(result?.paths).toEqual([])
    expect(result?.cleared).toBeGreaterThan(0)
    expect(bytes()).not.toMatch(/vesel/i)
    expect(forgetJana()).toMatchObject({ removals: [], cleared: 0, paths: [], remnants: [] })
    await importAll()
    expect(bytes()).not.toMatch(/vesel/i)
  })

  it('stay two where two lose the same words', async () => {
    box.put('Jana Veselá.txt', letter('a'))
    box.put('Jana Vesela.txt', letter('b'))
    await importAll()
    for (const name of ['Jana Veselá.txt', 'Jana Vesela.txt']) rmSync(box.path(name))
    box.put('c.txt', letter('c'))
    await importAll()
    expect(forgetJana()?.paths).toEqual([])
    expect(bytes()).not.toMatch(/vesel/i)
  })

  it('are cleared in requests, in quarantine and among runs that found nothing to do', async () => {
    box.put('dopis.txt', letter('nic'))
    mkdirSync(join(box.folder, 'Jana Veselá'))
    writeFileSync(join(box.folder, 'Jana Veselá', 'x.docx'), 'PK\u0003\u0004 nic')
    await importAll({ paths: [join(box.folder, 'in'), join(box.folder, 'Jana Veselá')] })
    await importAll({ paths: [join(box.folder, 'in'), join(box.folder, 'Jana Veselá')] })
    expect(forgetJana()?.paths).toHaveLength(1)
    rmSync(join(box.folder, 'Jana Veselá'), { recursive: true })
    const result = forgetJana()
    expect(result?.paths).toEqual([])
    expect(bytes()).not.toContain('Vesel')
  })

  it('are cleared in what is remembered of templates', async () => {
    box.put('a.html', '<html><body><h1>Kadaň</h1><div class="osoba-vesela"><p>Jana Veselá</p></div></body></html>')
    await importAll()
    forgetJana()
    expect(bytes()).not.toMatch(/vesel/i)
  })
})

describe('what is left', () => {
  it('is told with its place, and the code is 3 instead of “Removed”', async () => {
    box.put('a.txt', 'Dopis\n\nJednala Jana Veselá.\n\nDále VeselákOvá a Fatima Veselá.\n\nNálada byla veselá.\n')
    await importAll()
    const { code, out } = await run(registerForget, ['forget', '--person', 'Jana Veselá', '--db', box.db])
    expect(code).toBe(3)
    expect(out).toContain('may still be named here')
    expect(out).toMatch(/line 5:\s+Veselá/)
    expect(out).not.toMatch(/line\s+7/)
  })

  it('names the folder of written documents as untouched', async () => {
    const json = join(box.folder, 'json')
    mkdirSync(json)
    box.put('a.txt', letter('pozdravy od Jany Veselé'))
    await importAll({ json })
    expect(forgetJana()?.untouched).toEqual([json])
  })

  it('names the sites, exports and backups that were made of the database and are still there', async () => {
    box.put('a.txt', letter('pozdravy od Jany Veselé'))
    await importAll()
    const at = (name: string): string => join(box.folder, name)
    const [site, tables, copy] = [at('site'), at('tables'), at('copy.sqlite')]
    const made = async (register: Register, ...args: readonly string[]) => {
      expect((await run(register, [...args, '--db', box.db])).code).toBe(0)
    }
    for (const folder of [site, site, join(box.folder, 'gone')])
      await made(registerSite, 'site', folder, '--with-personal-data')
    await made(registerExport, 'export', tables, '--to', 'ndjson', '--with-personal-data')
    await made(registerBackup, 'backup', copy)
    rmSync(join(box.folder, 'gone'), { recursive: true })
    expect(forgetJana()?.untouched).toEqual([copy, site, tables])
  })
})
