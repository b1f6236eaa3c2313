/** Holds the README to the program; `npm run docs` writes the part about the commands. */
import Database from 'better-sqlite3'
import type { Command } from 'commander'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildProgram } from '../src/cli/program.ts'
import { exitCodes, systemTerminal } from '../src/cli/terminal.ts'

const [BEGIN, END] = ['<!-- commands: npm run docs writes this part -->', '<!-- /commands -->']
const readme = readFileSync('README.md', 'utf8')

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

test('the commands and flags of the README are those of the program', async () => {
  const program = await buildProgram(systemTerminal(false, 'en'))
  const commands = program.commands.map(describeCommand).join('\n')
  const [from, to] = [readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END)]
  if (process.env['UPDATE_README'] === '1')
    writeFileSync('README.md', `${readme.slice(0, from)}\n\n${commands}\n${readme.slice(to)}`)
  else expect(readme.slice(from, to).trim()).toBe(commands.trim())
})

test('every exit code is documented', () => {
  for (const code of Object.values(exitCodes)) expect(readme).toMatch(new RegExp(`^\\| ${code} \\| `, 'm'))
})

test('what the README points at is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target)
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

const folder = mkdtempSync(join(tmpdir(), 'asz-readme-'))
const file = join(folder, 'asz.sqlite')
const kinds = ['locality_page', 'cooperation_description', 'project_record', 'cooperation_results']
execFileSync('node', ['bin/asz.js', 'import', 'seeds', ...kinds.map((kind) => `fixtures/${kind}`), '--db', file], {
  stdio: 'ignore',
})
const database = new Database(file, { readonly: true })
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const examples = [...readme.matchAll(/^\$ npx asz (query \w+ .*)\n([^$`…]*)(?=^\$|^```)/gm)].map(
  ([, words = '', answer = '']) => [words, answer] as const,
)
test.each(examples)('asz %s prints what the README shows', (words, answer) => {
  const seeds = join(folder, 'seeds.sqlite')
  if (!existsSync(seeds)) execFileSync('node', ['bin/asz.js', 'import', 'seeds', '--db', seeds], { stdio: 'ignore' })
  expect(execFileSync('node', ['bin/asz.js', ...words.split(' '), '--db', seeds], { encoding: 'utf8' })).toBe(answer)
})

test('the README shows answers', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3)
})

/** Rows of the README whose last cell is a query: the name of a table or view and the query. */
const queries = [...readme.matchAll(/^\| `(\w+)` \| .* \| `(select .*)` \|$/gm)].map(
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
