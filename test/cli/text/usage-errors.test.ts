/** What is wrong with what was typed, in the words of each language: none of Commander's own sentences is left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Chalk } from 'chalk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildProgram } from '../../../src/cli/program.ts'
import { exitCodes } from '../../../src/cli/terminal.ts'
import type { Output } from '../../../src/cli/terminal.ts'
import { here } from '../here.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asz-usage-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})
const asz = (language: string, args: readonly string[], env: Record<string, string> = {}) =>
  here([...args, '--lang', language], folder, env)

const look = {
  en: 'Run the command with --help to see what it takes.\n',
  cs: 'Co příkaz přijímá, ukáže spuštění s --help.\n',
}

const mistakes: readonly (readonly [args: string[], en: string, cs: string])[] = [
  [['quer'], "unknown command 'quer'\n(Did you mean query?)", 'neznámý příkaz „quer“\n(Měli jste na mysli query?)'],
  [['xyzzy'], "unknown command 'xyzzy'", 'neznámý příkaz „xyzzy“'],
  [
    ['query', '--citty', 'x'],
    "unknown option '--citty'\n(Did you mean --city?)",
    'neznámá volba „--citty“\n(Měli jste na mysli --city?)',
  ],
  [
    ['runs', '--no-colr'],
    "unknown option '--no-colr'\n(Did you mean --no-color?)",
    'neznámá volba „--no-colr“\n(Měli jste na mysli --no-color?)',
  ],
  [['runs', '-x'], "unknown option '-x'", 'neznámá volba „-x“'],
  [['--nonsense'], "unknown option '--nonsense'", 'neznámá volba „--nonsense“'],
  [['show'], "missing required argument 'id'", 'chybí povinný argument „id“'],
  [['load'], "missing required argument 'part'", 'chybí povinný argument „část“'],
  [['import'], "missing required argument 'path'", 'chybí povinný argument „cesta“'],
  [['forget'], "required option '--person <name>' not specified", 'chybí povinná volba „--person <jméno>“'],
  [['export', 'a'], "required option '--to <format>' not specified", 'chybí povinná volba „--to <formát>“'],
  [
    ['runs', '1', '2'],
    "too many arguments for 'runs'. Expected 1 argument but got 2.",
    'příliš mnoho argumentů příkazu „runs“: očekává se nejvýše 1, zadáno 2.',
  ],
  [
    ['diff', 'a', 'b', 'c'],
    "too many arguments for 'diff'. Expected 2 arguments but got 3.",
    'příliš mnoho argumentů příkazu „diff“: očekává se nejvýše 2, zadáno 3.',
  ],
  [
    ['query', '--limit', '0'],
    "option '--limit <number>' argument '0' is invalid. It must be a whole number from 1 on.",
    'u volby „--limit <číslo>“ nelze použít hodnotu „0“. Musí to být celé číslo od 1.',
  ],
  [
    ['import', 'a', '--log-format', 'xml'],
    "option '--log-format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
    'u volby „--log-format <formát>“ nelze použít hodnotu „xml“. Možnosti jsou text, json.',
  ],
  [
    ['completion', 'ksh'],
    "command-argument value 'ksh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish, powershell, words.",
    'hodnotu „ksh“ nelze použít pro argument „shell“. Možnosti jsou bash, zsh, fish, powershell, words.',
  ],
  [
    ['query', '--today', 'x'],
    "option '--today <date>' argument 'x' is invalid. It must be a date: 2024, 2024-04, 2024-04-15 or 15. 4. 2024.",
    'u volby „--today <datum>“ nelze použít hodnotu „x“. Musí to být datum: 2024, 2024-04, 2024-04-15 nebo 15. 4. 2024.',
  ],
  [
    ['query', '--limit', '1', '--limit', '2'],
    "option '--limit <number>' is given twice (1, 2); it takes one value: run the command once for each",
    'volba „--limit <číslo>“ je zadána dvakrát (1, 2); má jednu hodnotu: spusťte příkaz pro každou zvlášť',
  ],
  [['parse', '--null', 'a'], '--null needs --files-from', '--null potřebuje --files-from'],
  [
    ['parse', '--records', '-'],
    'with --records the standard input is a list: --files-from -',
    's --records je standardní vstup seznamem: --files-from -',
  ],
  [['diff', 'a'], 'give two documents, or --city', 'zadejte dva dokumenty, nebo --city'],
]

describe.each(mistakes)('asz %j', (args, english, czech) => {
  test('in English and in Czech', async () => {
    expect(await asz('en', args)).toEqual({ code: 2, out: '', err: `asz: ${english}\n${look.en}` })
    expect(await asz('cs', args)).toEqual({ code: 2, out: '', err: `asz: ${czech}\n${look.cs}` })
  })
})

test('an option without its value', async () => {
  const missing = (args: readonly string[], env: Record<string, string>) => here(args, folder, env)
  expect(await missing(['--lang', 'en', 'query', '--city'], {})).toMatchObject({
    ...{ code: 2, err: `asz: option '--city <town…>' argument missing\n${look.en}` },
  })
  expect(await missing(['--lang', 'cs', 'query', '--city'], {})).toMatchObject({
    ...{ code: 2, err: `asz: u volby „--city <obec…>“ chybí hodnota\n${look.cs}` },
  })
})

test('a variable with a wrong value is named', async () => {
  const env = { ASZ_DB: ' ' }
  expect((await asz('en', ['query'], env)).err).toBe(
    `asz: option '--db <file>' value ' ' from env 'ASZ_DB' is invalid. It must be the name of a file.\n${look.en}`,
  )
  expect((await asz('cs', ['query'], env)).err).toBe(
    `asz: u volby „--db <soubor>“ nelze použít hodnotu „ “ z proměnné „ASZ_DB“. Musí to být jméno souboru.\n${look.cs}`,
  )
})

test('every option of every command says in Czech that its value is missing', async () => {
  const output: Output = {
    ...{ isTTY: false, width: 80, language: 'cs', chalk: new Chalk({ level: 0 }) },
    write: () => Promise.resolve(),
  }
  const { commands } = await buildProgram({ out: output, err: output, exitCode: exitCodes.ok })
  expect(commands.length).toBeGreaterThan(20)
  for (const command of commands) {
    for (const { flags, long, required } of command.options) {
      if (!required) continue
      const missing = await here(['--lang', 'cs', command.name(), long ?? ''], folder)
      expect(missing.err, `${command.name()} ${flags}`).toBe(`asz: u volby „${flags}“ chybí hodnota\n${look.cs}`)
    }
  }
})
