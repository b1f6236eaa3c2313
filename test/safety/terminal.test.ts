/** Text that reaches a terminal, a page, a table or SQL stays text, whoever wrote the document or named its file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerDiff } from '../../src/cli/commands/diff.ts'
import { registerForget } from '../../src/cli/commands/forget.ts'
import { registerParse } from '../../src/cli/commands/parse.ts'
import { registerQuery } from '../../src/cli/commands/query.ts'
import { registerRevisions } from '../../src/cli/commands/revisions.ts'
import { registerShow } from '../../src/cli/commands/show.ts'
import { csvText } from '../../src/cli/text/layout/csv.ts'
import { inputErrorText } from '../../src/cli/text/error.ts'
import { jsonText, visible, visibleName } from '../../src/text/controls.ts'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { searchDocuments } from '../../src/query/search.ts'
import { InputError } from '../../src/source/input-error.ts'
import { openStore } from '../../src/store/file/open.ts'
import { storeDocument } from '../../src/store/write.ts'
import { Chalk } from 'chalk'
import { run } from '../cli/run.ts'

/** Moves the cursor, sets the title, makes a link, copies to the clipboard, rings, turns the text around. */
const attacks = [
  '\u001b[2J',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://x\u0007',
  '\u009b31m',
  '\u001b]52;c;eA==\u0007',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u2028',
]
const attack = attacks.join('')
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/
const markup = '<script>alert(1)</script><img src=x onerror=alert(1)>'

let home: string
let db: string
const file = (name: string) => join(home, name)
const both = () => [2018, 2019].map((year) => file(`in/${year}${hostileName}`))
const hostileName = `a\n${attack.replaceAll('/', '')}b.txt`

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'asz-terminal-'))
  db = file('asz.sqlite')
  mkdirSync(file('in'))
  // As entities, for a text with more than a few raw control characters is taken for no text.
  const coded = attack.replace(new RegExp(control, 'g'), (sign) => `&#${sign.charCodeAt(0)};`)
  const text = (year: number) =>
    `<h1>Jihlava</h1><p>Agentura pro sociální začleňování s městem Jihlava spolupracuje od roku ${year}.</p>` +
    `<h2>Základní přehled spolupráce s ASZ</h2><p>Působí Charita ${coded}${markup.replaceAll('<', '&lt;')} a =cmd|' /C calc'!A0.</p>` +
    `<h2>Osobnosti lokality</h2><p>Jana Nová<br>Konzultantka${coded} ${markup.replaceAll('<', '&lt;')}<br>Tel: 705 894 859</p>`
  const store = openStore(db)
  for (const year of [2018, 2019]) {
    const path = file(`in/${year}${hostileName}`)
    writeFileSync(path, text(year))
    const found = await extract(Buffer.from(text(year)), path, { municipalities: loadGazetteer() })
    storeDocument(store, { ...found, extractorVersion: '0', importedAt: '2026-01-01T00:00:00Z' })
  }
  store.close()
})
afterAll(() => {
  rmSync(home, { recursive: true })
})

describe('control characters are made visible', () => {
  it.each([
    ['query', registerQuery, ['query', '--city', 'Jihlava']],
    ['query of all', registerQuery, ['query']],
    ['query of words', registerQuery, ['query', '--search', 'charita']],
    ['query of a hostile town', registerQuery, ['query', '--city', attack]],
    ['query of hostile words', registerQuery, ['query', '--search', `${attack}charitax`]],
    ['show', registerShow, ['show', 'Jihlava']],
    ['show of a value', registerShow, ['show', 'Jihlava', '/content/contacts/0']],
    ['show of nothing', registerShow, ['show', attack]],
    ['revisions', registerRevisions, ['revisions']],
    ['revisions of nothing', registerRevisions, ['revisions', attack]],
    ['diff', registerDiff, ['diff', 'BOTH']],
    ['diff side by side', registerDiff, ['diff', 'BOTH', '--side-by-side', '--explain']],
    ['diff of nothing', registerDiff, ['diff', attack, attack]],
    ['forget, before it does', registerForget, ['forget', '--person', 'Jana Nová', '--dry-run']],
  ])('%s', async (_, register, args) => {
    const { out, err } = await run(register, [...args.flatMap((arg) => (arg === 'BOTH' ? both() : arg)), '--db', db])
    expect(out + err).not.toBe('')
    expect(out + err).not.toMatch(control)
  })

  it('parse, of its files and errors', async () => {
    const { err } = await run(registerParse, ['parse', file(hostileName), file('in'), '--explain'])
    expect(err).toContain('\ufffd')
    expect(err).not.toMatch(control)
  })

  it('a file name cannot begin a line of its own', () => {
    const style = { chalk: new Chalk({ level: 0 }), width: 80, language: 'en' } as const
    const text = inputErrorText(new InputError(`a.txt\nasz: all well`, 'is empty'), style)
    expect(text).toBe('asz: a.txt\ufffdasz: all well: is empty\n')
  })

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text).replaceAll(/\t|\r\n/g, '')).not.toMatch(control)
        expect(visible(text)).toHaveLength(text.length)
        expect(visibleName(text)).not.toMatch(/[\n\t\r]/)
        expect(jsonText({ text }, 2).replaceAll('\n', '')).not.toMatch(control)
        expect(JSON.parse(jsonText({ text }, 2))).toEqual({ text })
      }),
    )
  })
})

describe('every format holds the one rule', () => {
  it.each([
    ['query as JSON', registerQuery, ['query', '--city', 'Jihlava', '--format', 'json']],
    ['query as lines of JSON', registerQuery, ['query', '--format', 'ndjson']],
    ['query as CSV', registerQuery, ['query', '--city', 'Jihlava', '--format', 'csv']],
    ['hits as CSV', registerQuery, ['query', '--search', 'charita', '--format', 'csv']],
    ['show as JSON', registerShow, ['show', 'Jihlava', '--format', 'json']],
    ['revisions as JSON', registerRevisions, ['revisions', '--format', 'json']],
    ['revisions as CSV', registerRevisions, ['revisions', '--format', 'csv']],
    ['diff as JSON', registerDiff, ['diff', 'BOTH', '--format', 'json']],
    ['diff as a patch', registerDiff, ['diff', 'BOTH', '--format', 'patch']],
    ['diff as Markdown', registerDiff, ['diff', 'BOTH', '--format', 'markdown']],
    ['diff as HTML', registerDiff, ['diff', 'BOTH', '--format', 'html']],
    ['diff in sentences', registerDiff, ['diff', 'BOTH', '--summary']],
    ['parse', registerParse, ['parse', 'BOTH']],
    ['parse, indented', registerParse, ['parse', 'BOTH', '--format', 'json']],
    ['parse, the text', registerParse, ['parse', 'BOTH', '--text']],
  ])('%s', async (name, register, args) => {
    const db_ = register === registerParse ? [] : ['--db', db]
    const { out } = await run(register, [...args.flatMap((arg) => (arg === 'BOTH' ? both() : arg)), ...db_])
    expect(out).not.toBe('')
    // RFC 4180 ends the lines of CSV with both signs.
    const lines = name.endsWith('CSV') ? out.replaceAll('\r\n', '\n') : out
    expect(lines.replaceAll('\t', '')).not.toMatch(control)
    if (/JSON|patch|^parse(?:$|, ind)/.test(name)) expect(out).toContain('\\u009b')
    else if (name !== 'diff in sentences' && name !== 'parse, the text') expect(out).toContain('\ufffd')
  })

  it('Czech letters, typographic signs and no-break spaces stay', () => {
    const text = 'Příliš žluťoučký kůň – „ďábelské“ ódy\u00a0č.\u202f1, 5\u2009%…\n\tdál'
    expect(visible(text)).toBe(text)
    expect(jsonText(text)).toBe(JSON.stringify(text))
    expect(csvText([{ a: text }], ['a'])).toContain('ódy\u00a0č.\u202f1')
  })
})

describe('pages and tables', () => {
  it('HTML and Markdown hold no markup of the documents', async () => {
    const page = await run(registerDiff, ['diff', ...both(), '--format', 'html', '--db', db])
    expect(page.out).toContain('Jihlava')
    expect(page.out).not.toMatch(/<script>alert|<img src=x/)
    const text = await run(registerDiff, ['diff', ...both(), '--format', 'markdown', '--db', db])
    expect(text.out).not.toMatch(/(?<![\\`])<(?:script|img)/)
  })

  it.each(['=1+1', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0"])(
    'CSV takes the formula out of %j',
    (cell) => {
      const [, row = ''] = csvText([{ a: cell }], ['a']).split('\n')
      expect(row.replace(/^"/, '')).toMatch(/^['\ufffd]/)
    },
  )
})

describe('--search input cannot break FTS syntax', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '*',
        '(',
        ')',
        'NEAR(',
        'AND',
        'OR',
        'NOT',
        '^',
        ':',
        '{text}',
        'text :',
        '-',
        '+',
        "'",
        ';--',
        '\0',
        '""',
        'charita',
        '\ud800',
        '%',
        '?1',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )

  it('whatever is typed is an answer', () => {
    const store = openStore(db, { readonly: true })
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ''), (parts, gap) => {
        expect(Array.isArray(searchDocuments(store, parts.join(gap)))).toBe(true)
      }),
      { numRuns: 500 },
    )
    store.close()
  })
})
