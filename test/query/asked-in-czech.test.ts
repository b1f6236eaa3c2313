/** Questions as a Czech clerk asks them, piped and at 80 columns, by the program as users run it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const program = resolve('bin/asz.js')
const folder = mkdtempSync(join(tmpdir(), 'asz-czech-'))
const db = join(folder, 'moje data.sqlite')
const env = { PATH: process.env['PATH'] ?? '', COLUMNS: '80' }
execFileSync(process.execPath, [program, 'import', 'seeds', 'fixtures/cooperation_description', '--db', db], {
  stdio: 'ignore',
  env,
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const asked = (LANG: string, args: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'query', ...args, '--db', db], {
    encoding: 'utf8',
    env: { ...env, LANG },
  })
  return stdout + stderr
}
const inCzech = (...args: readonly string[]): string => asked('cs_CZ.UTF-8', args)

test('hints can be typed: they name the database that was asked', () => {
  const [hint = ''] = /asz (show [^\n]+)/.exec(inCzech('--search', 'bydlením', '--limit', '1'))?.slice(1) ?? []
  expect(hint).toContain(` --db '${db}'`)
  expect(execFileSync('sh', ['-c', `"$0" "$1" ${hint}`, process.execPath, program], { encoding: 'utf8', env })).toMatch(
    /bydlen/i,
  )
  expect(inCzech('Chrudim')).toContain(`asz show locality_page:571164 --db '${db}'`)
})

test.each([
  [['milestones', '--columns', 'obec,činost'], 'asz: sloupec „činost“ neexistuje. Měli jste na mysli činnost?\n'],
  [['milestones', '--sort', 'xyz'], / na výběr jsou: obec, kód obce, okres, .*, platí do\n$/],
  [['milestones', '--status', 'nesplnen'], 'asz: stav „nesplnen“ neexistuje. Měli jste na mysli nesplněno?\n'],
  [['milestones', '--status', 'x'], /na výběr jsou: splněno, splněno zčásti, nesplněno, popsáno bez verdiktu, /],
  [['milestones', '--due', '5d', '--today', '2025-13-01'], /^asz: u volby „--today <datum>“ nelze použít/],
])('%j is told in Czech words', (args, expected) => {
  expect(inCzech(...args)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
})

test('what is neither a town nor a subject is told with the subjects', () => {
  expect(inCzech('members')).toMatch(
    /^asz: obec „members“ se v dokumentech nevyskytuje a ptát se lze jen na: dokumenty, obce, kontakty, plány, závazky, /,
  )
  expect(asked('C', ['members'])).toMatch(/nothing that can be asked for is called so: documents, /)
})

test.each([
  [
    ['závazky', '--city', 'Jihlava'],
    ['milestones', '--city', 'Jihlava'],
  ],
  [['Obce'], ['towns']],
  [
    ['plany', '--status', 'schváleno'],
    ['plans', '--status', 'approved'],
  ],
  [
    ['--kind', 'popis spolupráce', '--count'],
    ['--kind', 'cooperation_description', '--count'],
  ],
  [
    ['--kind', 'popisy-spolupráce', '--count'],
    ['--kind', 'cooperation_description', '--count'],
  ],
])('%j is %j', (czech, english) => {
  expect(inCzech(...czech)).toBe(inCzech(...english))
  expect(inCzech(...czech)).not.toMatch(/^asz:/)
})

test.each([
  [['závazek'], /^Závazky: /],
  [['závaky'], 'asz: předmět dotazu „závaky“ neexistuje. Měli jste na mysli závazky?\n'],
  [
    ['contacts', '--programme', 'IROP'],
    'asz: --programme nelze použít pro kontakty; lze jej použít pro projekty, částky\n',
  ],
  [['--kind', 'dopis'], /Druhy jsou tyto: stránka o lokalitě, popis spolupráce, /],
])('%j is answered in Czech words', (args, expected) => {
  expect(inCzech(...args)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
})

test('themes stand in the order of their Czech names', () => {
  const heads = (LANG: string) => asked(LANG, ['towns', '--pivot', 'theme', '--format', 'markdown']).split('\n')[0]
  expect(heads('cs_CZ.UTF-8')).toMatch(/bezpečnost \| bydlení \|.* vzdělávání \| zaměstnanost/)
  expect(heads('C')).toMatch(/education \| employment \|/)
})

test.each([
  ['1d', 'dne', 'day'],
  ['90d', 'dnů', 'days'],
  ['2w', 'týdnů', 'weeks'],
  ['1m', 'měsíce', 'month'],
  ['3y', 'let', 'years'],
])('within %s', (within, czech, english) => {
  const number = within.slice(0, -1)
  const question = ['milestones', '--due', within, '--today', '2025-01-31']
  expect(inCzech(...question)).toContain(`(termín do ${number} ${czech})`)
  expect(asked('C', question)).toContain(`due within ${number} ${english}`)
})

test('a change is called what it is one of, and a term that reads as its date stands once', () => {
  const changes = inCzech('changes', '--since', '2023', '--city', 'Děčín', '--format', 'markdown')
  expect(changes).toContain('závazek zmizel bez výsledku')
  expect(changes).not.toMatch(/leden 2025 – červen 2025 · leden 2025/)
})
