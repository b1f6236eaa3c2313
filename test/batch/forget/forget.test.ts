/** `asz forget` and `asz import --without-personal-data`: nobody is left anywhere in the file, and later imports keep to it. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { discreet } from '../../../src/batch/privacy.ts'
import { forget, removePersonalData } from '../../../src/batch/forget/forget.ts'
import { importDocuments } from '../../../src/batch/import/import.ts'
import { registerForget } from '../../../src/cli/commands/forget.ts'
import { registerDiff } from '../../../src/cli/commands/diff.ts'
import { registerQuery } from '../../../src/cli/commands/query.ts'
import { registerRevisions } from '../../../src/cli/commands/revisions.ts'
import { registerBackup } from '../../../src/cli/commands/backup.ts'
import { registerShow } from '../../../src/cli/commands/show.ts'
import { registerVerify } from '../../../src/cli/commands/verify.ts'
import { slug } from '../../../src/record/identity/slug.ts'
import { defaultLimits } from '../../../src/source/limits.ts'
import { lockDatabase } from '../../../src/store/file/lock.ts'
import { openStore } from '../../../src/store/file/open.ts'
import { faultsOf } from '../../../src/store/file/soundness.ts'
import { run } from '../../cli/run.ts'
import { inProcess } from '../inbox.ts'

let home: string
let db: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'asz-forget-'))
  mkdirSync(join(home, 'in'))
  db = join(home, 'asz.sqlite')
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const now = () => new Date('2026-01-02T03:04:05Z')
const importAll = (options: { without?: boolean; force?: boolean } = {}) => {
  const withoutPersonalData = options.without ?? false
  if (withoutPersonalData) removePersonalData(db, now)
  return importDocuments(
    { db, paths: [join(home, 'in')], force: options.force ?? false, prune: false },
    {
      extractor: discreet(inProcess, { withoutPersonalData, now }),
      width: 2,
      maxBytes: defaultLimits.bytes,
      extractorVersion: '0.0.1',
      now,
      signal: new AbortController().signal,
      onEvent: () => undefined,
    },
  )
}
const put = (name: string, text: string): void => {
  writeFileSync(join(home, 'in', name), text)
}

const page = (town: string, prose: string, contacts: string): string => `${town}

Agentura pro sociální začleňování s městem ${town} spolupracuje od roku 2019.

Základní přehled spolupráce s ASZ :

${prose}

Osobnosti lokality

${contacts}
`
const jana = 'Mgr. Jana Nová\nLokální konzultantka\nTel: 705 894 859, e-mail: jana.nova@asz.cz'
const petr = 'Petr Hájek\nManažer SPSZ\nTel: 565 593 722'

/** Every file beside the database, as one string; FTS5 keeps words without accents. */
const rawBytes = (): string =>
  readdirSync(home)
    .filter((name) => name.startsWith('asz.sqlite'))
    .map((name) => readFileSync(join(home, name), 'utf8'))
    .join('\n')

const documents = () => {
  const store = openStore(db, { readonly: true })
  try {
    return store.prepare<[], { json: string; text: string }>('select json, text from revision order by id').all()
  } finally {
    store.close()
  }
}
const faults = () => {
  const store = openStore(db, { readonly: true })
  try {
    return [...faultsOf(store)]
  } finally {
    store.close()
  }
}

describe('forget', () => {
  beforeEach(async () => {
    put(
      'jihlava.txt',
      page('Jihlava', 'Setkání vedla konzultantka Jana Nová. Děkujeme Janě Nové i J. Nové.', `${jana}\n${petr}`),
    )
    put('chrudim.txt', page('Chrudim', 'S Janou Novou jednal starosta. Volejte Janu Novou, 705894859.', petr))
    put('kolin.txt', page('Kolín', 'Jana Nováková a Jan Nový v Nové Vsi.', petr))
    await importAll()
  })

  it('removes a person in all case forms from values, texts and index, and nobody else', () => {
    const result = forget({ db, name: 'Jana Nová', dryRun: false, now })
    expect(result?.removals.map(({ document }) => document)).toEqual(['locality_page:571164', 'locality_page:586846'])
    const all = documents()
      .map(({ json, text }) => json + text)
      .join('\n')
    for (const gone of [
      'Jana Nová.',
      'Janě',
      'Janou',
      'Novou',
      'J. Nov',
      '705 894 859',
      '420705894859',
      '705894859',
      'jana.nova',
    ])
      expect(all).not.toContain(gone)
    for (const kept of ['Petr Hájek', '565 593 722', 'Jana Nováková', 'Jan Nový', 'Nové Vsi', 'Lokální konzultantka'])
      expect(all).toContain(kept)
    expect(all).toContain('"person_forgotten"')
    expect(faults()).toEqual([])
  })

  it('leaves no byte of the name in the file, its journals or its index', () => {
    expect(rawBytes()).toContain('Jana Nová')
    forget({ db, name: 'Jana Nová', dryRun: false, now })
    const left = rawBytes()
    for (const gone of [
      'Jana Nová.',
      'Jana Nová\n',
      'Janě Nové',
      'Janou',
      'Janu',
      '705 894 859',
      '+420705894859',
      'jana.nova',
      'janou',
    ])
      expect(left).not.toContain(gone)
    expect(slug(left)).not.toMatch(/(?<!\p{L})jana nova(?!\p{L})/u)
    const terms = new Database(db, { readonly: true })
    const count = terms.prepare<[string], number>('select count(*) from search where search match ?').pluck()
    expect([count.get('"jana nova"'), count.get('janou'), count.get('jane')]).toEqual([0, 0, 0])
    terms.close()
  })

  it('forgets again when the same file is imported again, knowing no name', async () => {
    forget({ db, name: 'Jana Nová', dryRun: false, now })
    const before = documents()
    await importAll({ force: true })
    expect(documents()).toEqual(before)
    put('jihlava2.txt', page('Jihlava', 'Nově: Janu Novou najdete v kanceláři.', jana))
    await importAll()
    expect(rawBytes()).not.toContain('Janu Novou')
    expect(rawBytes()).not.toContain('jana.nova@asz.cz')
  })

  it('shows what it would remove, and changes nothing', async () => {
    const bytes = readFileSync(db)
    const { code, out } = await run(registerForget, ['forget', '--person', 'Jana Nová', '--dry-run', '--db', db])
    expect(code).toBe(0)
    expect(out).toContain('Would be removed')
    expect(out).toContain('Janou Novou')
    expect(readFileSync(db).equals(bytes)).toBe(true)
  })

  it.each([
    [0, 'removed', 'Petr Hájek'],
    [1, 'nobody', 'Božena Němcová'],
    [2, 'no whole name', 'Nová'],
  ])('exits with %i: %s', async (code, _, person) => {
    expect((await run(registerForget, ['forget', '--person', person, '--db', db])).code).toBe(code)
  })

  it('exits with 3 and names the files whose names hold the name', async () => {
    put('jana-nova.txt', page('Tábor', 'Nic.', jana))
    await importAll()
    const { code, out } = await run(registerForget, ['forget', '--person', 'Jana Nová', '--db', db])
    expect(code).toBe(3)
    expect(out).toContain('jana-nova.txt')
  })

  it('waits for no import: it takes the same lock', () => {
    const lock = lockDatabase(db, () => 'now')
    try {
      expect(() => forget({ db, name: 'Jana Nová', dryRun: false, now })).toThrow('another import')
    } finally {
      lock.release()
    }
  })

  it('makes one revision of two that differ in nothing else', async () => {
    put('jihlava.txt', page('Jihlava', 'Setkání vedla konzultantka Jana Nová. Děkujeme Janě Nové i J. Nové.', petr))
    await importAll()
    const revisions = documents().length
    forget({ db, name: 'Jana Nová', dryRun: false, now })
    expect(documents().length).toBeLessThanOrEqual(revisions)
    expect(faults()).toEqual([])
  })
})

describe('a database without personal data', () => {
  beforeEach(() => {
    put(
      'jihlava.txt',
      page('Jihlava', 'Setkání vedla Jana Nová. Spolupracuje Oblastní charita Jihlava.', `${jana}\n${petr}`),
    )
  })
  const secrets = ['Jana', 'Nová', 'Petr Hájek', '705 894', '705894', '565 593', 'jana.nova', '420565593722', 'hajek']

  it('holds none in values, text, passages and index when it is made so', async () => {
    await importAll({ without: true })
    for (const secret of secrets) expect(rawBytes()).not.toContain(secret)
    expect(documents()[0]?.json).toContain('"personal_data_removed"')
    expect(faults()).toEqual([])
  })

  it('loses what it held when it becomes so later', async () => {
    await importAll()
    for (const secret of ['Jana', 'Petr Hájek']) expect(rawBytes()).toContain(secret)
    await importAll({ without: true })
    for (const secret of secrets) expect(rawBytes()).not.toContain(secret)
  })

  it('stays so when a later import does not ask for it', async () => {
    await importAll({ without: true })
    put('chrudim.txt', page('Chrudim', 'Nic.', petr))
    await importAll({ force: true })
    for (const secret of secrets) expect(rawBytes()).not.toContain(secret)
  })
})

describe('--without-personal-data on a database that has it', () => {
  beforeEach(async () => {
    put(
      'jihlava.txt',
      page('Jihlava', 'Setkání vedla Jana Nová. Spolupracuje Oblastní charita Jihlava.', `${jana}\n${petr}`),
    )
    await importAll()
  })

  it.each([
    ['query', registerQuery, ['query', '--city', 'Jihlava']],
    ['query as JSON', registerQuery, ['query', '--city', 'Jihlava', '--format', 'json']],
    ['query as CSV', registerQuery, ['query', '--city', 'Jihlava', '--format', 'csv']],
    ['query of words', registerQuery, ['query', '--search', 'setkání']],
    ['query of a name', registerQuery, ['query', '--search', '"Jana Nová"']],
    ['query of a day', registerQuery, ['query', '--city', 'Jihlava', '--as-of', '2026-12']],
    ['query of all', registerQuery, ['query', '--format', 'json']],
    ['show', registerShow, ['show', 'Jihlava']],
    ['show as JSON', registerShow, ['show', 'Jihlava', '--format', 'json']],
    ['revisions', registerRevisions, ['revisions', '--format', 'json']],
    ['diff', registerDiff, ['diff', 'Jihlava', 'Jihlava', '--format', 'json', '--explain']],
    ['diff of towns', registerDiff, ['diff', '--city', 'Jihlava', '--with', 'Jihlava', '--format', 'json']],
  ])('%s prints nobody', async (_, register, args) => {
    const { out, err } = await run(register, [...args, '--db', db, '--without-personal-data'])
    expect(out + err).not.toBe('')
    for (const secret of ['Jana', 'Nová', 'Hájek', '705', 'jana.nova']) expect(out + err).not.toContain(secret)
  })
})

describe('files of a database', () => {
  it('are for their owner and the owner’s group at most, whatever the umask', async () => {
    const umask = process.umask(0)
    try {
      put('jihlava.txt', page('Jihlava', 'Nic.', petr))
      await importAll()
      forget({ db, name: 'Petr Hájek', dryRun: false, now })
      await run(registerBackup, ['backup', join(home, 'asz.sqlite.backup'), '--db', db])
      const loose = readdirSync(home).filter(
        (name) => name.startsWith('asz.sqlite') && (statSync(join(home, name)).mode & 0o037) !== 0,
      )
      expect(readdirSync(home).filter((name) => name.startsWith('asz.sqlite')).length).toBeGreaterThan(2)
      expect(loose).toEqual([])
    } finally {
      process.umask(umask)
    }
  })
})

describe('asz verify holds', () => {
  it.each([
    ['after someone was forgotten', false],
    ['without personal data', true],
  ])('%s: every span still says its value', async (_, without) => {
    put('jihlava.txt', page('Jihlava', 'Setkání vedla Jana Nová, tel. 705 894 859.', `${jana}\n${petr}`))
    await importAll({ without })
    if (!without) forget({ db, name: 'Jana Nová', dryRun: false, now })
    const { code, out, err } = await run(registerVerify, ['verify', '--db', db])
    expect(out + err).toContain('All holds')
    expect(code).toBe(0)
  })
})
