/** Holds the README and the pages that go on from it to the program; `npm run docs` writes the one about the commands. */
import Database from 'better-sqlite3'
import type { Command } from 'commander'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { buildProgram } from '../src/cli/program.ts'
import { manPage } from '../src/cli/text/man.ts'
import { exitCodes, systemTerminal } from '../src/cli/terminal.ts'
import { ownKinds } from '../src/kinds/declared.ts'
import { tableRows } from '../src/store/kind-tables.ts'

const [BEGIN, END] = ['<!-- commands: npm run docs writes this part -->', '<!-- /commands -->']
const read = (name: string): string => readFileSync(name, 'utf8')
const [readme, inCzech, commandsPage] = [read('README.md'), read('README.cs.md'), read('docs/commands.md')]

const cell = (text: string): string => text.replaceAll('|', '\\|')

const describeCommand = (command: Command): string => {
  const args = command.registeredArguments.map((argument) => {
    const label = `${argument.name()}${argument.variadic ? '…' : ''}`.toUpperCase()
    return argument.required ? label : `[${label}]`
  })
  const options = command.options.map(
    ({ flags, description, defaultValue, argChoices }) =>
      `| \`${cell(flags)}\` | ${cell(description)}${argChoices ? `: ${argChoices.join(', ')}` : ''}${
        typeof defaultValue === 'string' || typeof defaultValue === 'number' ? ` (default: ${defaultValue})` : ''
      } |`,
  )
  return [
    `### \`asz ${[command.name(), ...args].join(' ')}\``,
    '',
    command.description(),
    '',
    ...command.registeredArguments.map((argument) => `- \`${argument.name().toUpperCase()}\`: ${argument.description}`),
    '',
    ...(options.length > 0 ? ['| option | meaning |', '| --- | --- |', ...options, ''] : []),
  ].join('\n')
}

test('the commands and flags on their page are those of the program', async () => {
  const program = await buildProgram(systemTerminal(false, 'en'))
  const commands = program.commands.map(describeCommand).join('\n')
  const [from, to] = [commandsPage.indexOf(BEGIN) + BEGIN.length, commandsPage.indexOf(END)]
  if (process.env['UPDATE_README'] === '1')
    writeFileSync('docs/commands.md', `${commandsPage.slice(0, from)}\n\n${commands}\n${commandsPage.slice(to)}`)
  else expect(commandsPage.slice(from, to).trim()).toBe(commands.trim())
})

test('the manual page is that of the program', async () => {
  const page = manPage(await buildProgram(systemTerminal(false, 'en')), 'en')
  if (process.env['UPDATE_README'] === '1') writeFileSync('man/asz.1', page)
  else expect(read('man/asz.1')).toBe(page)
  for (const line of page.split('\n')) expect(line).toMatch(/^(?:\.(?:TH|SH|SS|TP|PP|B|I|br|nf|fi)(?: |$)|[^.']|$)/)
})

test('every exit code is documented', () => {
  for (const code of Object.values(exitCodes)) expect(commandsPage).toMatch(new RegExp(`^\\| ${code} \\| `, 'm'))
})

test.each(['README.md', 'README.cs.md', 'docs/commands.md', 'docs/tables.md'])('what %s points at is there', (page) => {
  const targets = [...read(page).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => join(dirname(page), target))
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

const folder = mkdtempSync(join(tmpdir(), 'asz-readme-'))
const file = join(folder, 'asz.sqlite')
execFileSync(
  'node',
  ['bin/asz.js', 'import', 'seeds', ...ownKinds.map(({ name }) => `fixtures/${name}`), '--db', file],
  {
    stdio: 'ignore',
  },
)
const database = new Database(file, { readonly: true })
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** Questions with their answers; those that are cut (…) are only asked. */
const questionsOf = (page: string) =>
  [...page.matchAll(/^[$>] (?:npm ci && )?(?:npx )?asz (.*)\n([^`]*?)(?=^[$>] (?:npm|npx|asz) |^```)/gm)].map(
    ([, words = '', answer = '']) => [words, answer] as const,
  )
const isCut = (answer: string): boolean => /^…$/m.test(answer)
const asz = join(process.cwd(), 'bin/asz.js')
/** Answers to a command on the seeds, which lie beside the database under the name that the page gives them. */
const asked = (line: string, language: string): string => {
  const [words = '', into] = line.split(' > ')
  const args = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = '']) => quoted ?? word)
  const env = { ...process.env, ASZ_LANG: language, ASZ_DB: 'seeds.sqlite' }
  const told = execFileSync('node', [asz, ...args], { encoding: 'utf8', cwd: folder, env })
  if (into === undefined) return told
  writeFileSync(join(folder, into), told)
  return ''
}
for (const name of ['seeds', 'dokumenty']) symlinkSync(join(process.cwd(), 'seeds'), join(folder, name))
asked('import seeds', 'en')

describe.each([
  ['README.md', readme, 'en'],
  ['README.cs.md', inCzech, 'cs'],
])('%s', (_, page, language) => {
  const questions = questionsOf(page).filter(([words]) => !words.startsWith('import '))

  afterAll(() => {
    for (const made of ['web', 'data', 'loaded.sqlite']) rmSync(join(folder, made), { recursive: true })
  })

  test('shows answers', () => {
    expect(questions.filter(([, answer]) => !isCut(answer)).length).toBeGreaterThanOrEqual(3)
  })

  test.each(questions)('asz %s', (words, answer) => {
    const told = asked(words, language)
    for (const part of answer.split(/^…\n/m)) expect(told).toContain(part)
    if (!isCut(answer)) expect(told).toBe(answer)
  })
})

test('both pages ask the same', () => {
  const words = (page: string) => questionsOf(page).map(([one]) => one.replace('seeds/', 'dokumenty'))
  expect(words(inCzech)).toEqual(words(readme))
})

test('the rows about tables of kinds are as the kinds declare them', () => {
  const rows = tableRows(ownKinds)
  const nameIn = (row: string): string => row.slice(0, row.indexOf('|', 2) + 1)
  if (process.env['UPDATE_README'] === '1') {
    const lines = read('docs/tables.md').split('\n')
    const missing = rows.filter((row) => !lines.some((line) => line.startsWith(nameIn(row))))
    const known = lines.map((line) => rows.find((row) => line.startsWith(nameIn(row)) && /`select /.test(line)) ?? line)
    const last = known.findLastIndex((line) => rows.includes(line))
    writeFileSync('docs/tables.md', known.toSpliced(last + 1, 0, ...missing).join('\n'))
  } else expect(read('docs/tables.md').split('\n')).toEqual(expect.arrayContaining(rows))
})

/** Rows of the page of tables whose last cell is a query: the name of a table or view and the query. */
const queries = [...read('docs/tables.md').matchAll(/^\| `(\w+)` \| .* \| `(select .*)` \|$/gm)].map(
  ([, name = '', query = '']) => [name, query] as const,
)

test('every table and view is documented, and no other', () => {
  const names = database
    .prepare(
      "select name from sqlite_schema where type in ('table', 'view') and name not glob 'sqlite_*' and name not glob 'search_*'",
    )
    .pluck()
    .all()
  expect(queries.map(([name]) => name).sort()).toEqual(names.sort())
})

test.each(queries)('the query for %s finds something', (_, query) => {
  expect(database.prepare(query).all().length).toBeGreaterThan(0)
})
