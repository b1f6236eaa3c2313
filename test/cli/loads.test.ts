/** What commands load before they run, counted over static imports alone: help and questions must not wait for readers and schemas. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** What a file imports when it is loaded; types are gone by then, and `import()` comes later. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^'"]* from )?'([^']+)'/gm)].map(
    ([, target = '']) => (target.startsWith('.') ? join(dirname(file), target) : target),
  )

const loadedBy = (file: string, found = new Set<string>()): Set<string> => {
  for (const target of importsOf(file)) {
    if (found.has(target)) continue
    found.add(target)
    if (existsSync(target)) loadedBy(target, found)
  }
  return found
}

/** Schemas, readers of formats and kinds (not their declarations, which are data), the extraction, what writes a database. */
const heavy =
  /^(?:zod|cheerio|mammoth|remark-parse|unified|unpdf)$|^src\/(?:document\/|formats\/|kinds\/(?!(?:change|declared|define|members|said|subject|\w+\/(?:activities|claims|kind|signs|subjects))\.ts$)|pipeline\.ts$|store\/(?:file\/open|schema\/migrations|revision-rows)\.ts$)/

/** What runs a command; the names of subjects, filters, formats and stages and the words of findings are what help and errors tell. */
const work =
  /^better-sqlite3$|^src\/(?:batch\/(?!thread\/limits)|czech|diff|query\/(?!same-name\.ts$|ask\/(?:advice|filters|subjects)\.ts$|export\/formats\.ts$)|record\/(?!findings\/templates\.ts$|shown\/stages\.ts$))/

test.each(['failures', 'query', 'revisions', 'runs', 'show'])('asz %s loads no schemas and no readers', (name) => {
  const loaded = loadedBy(`src/cli/actions/${name}.ts`)
  expect(loaded).toContain('better-sqlite3')
  expect([...loaded].filter((one) => heavy.test(one))).toEqual([])
})

test('a night on which nothing changed loads no schemas, no readers and nothing that writes documents', () => {
  const loaded = loadedBy('src/cli/actions/import/import.ts')
  expect(loaded).toContain('src/batch/import/idle.ts')
  expect(
    [...loaded].filter((one) => heavy.test(one) || /^src\/(?:czech\/(?!municipality\/)|kinds\/)/.test(one)),
  ).toEqual([])
})

test('help loads names, not work', () => {
  const commands = [...readFileSync('src/cli/program.ts', 'utf8').matchAll(/'\.\/(commands\/[\w/]+\.ts)'/g)]
  expect(commands.length).toBeGreaterThan(10)
  const loaded = ['main.ts', ...commands.map(([, file = '']) => file)].flatMap((file) => [
    ...loadedBy(join('src/cli', file)),
  ])
  expect(loaded).toContain('commander')
  expect(loaded.filter((one) => heavy.test(one) || work.test(one))).toEqual([])
})

test('what an action needs is found in what it loads', () => {
  expect([...loadedBy('src/cli/actions/parse.ts')].filter((one) => heavy.test(one))).not.toEqual([])
})
