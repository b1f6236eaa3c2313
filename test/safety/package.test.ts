/** The package ships only what it needs, and its dependencies are pinned. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))
const Packed = z.array(z.object({ files: z.array(z.object({ path: z.string(), size: z.number() })), size: z.number() }))
const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
})

describe('the package', () => {
  const [packed] = Packed.parse(
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], {
        cwd: root,
        encoding: 'utf8',
      }),
    ),
  )
  const files = packed?.files.map(({ path }) => path) ?? []

  it('ships the program, its data, its schemas and what npm always takes', () => {
    const other = files.filter(
      (path) =>
        !/^(?:bin\/(?:\w+\.js|package\.json)|dist\/.+\.(?:js|d\.ts|sql)|dist\/asz\.(?:json|cjs(?:\.map)?)|dist\/municipality-forms\.txt|data\/.+|man\/asz\.1|schemas\/.+\.json|package\.json|README(?:\.cs)?\.md|CHANGELOG\.md|LICENSE|NOTICE)$/.test(
          path,
        ),
    )
    expect(other).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['bin/asz.js', 'dist/cli/main.js', 'dist/store/schema/schema.sql']))
  })

  it('ships no tests, seeds, databases, machine code or keys, no maps but of the bundles, and stays small', () => {
    expect(
      files.filter((path) =>
        /test|seed|fixture|bench|(?<!\.cjs)\.map$|\.code$|\.sqlite|\.env|\.pem|\.npmrc/.test(path),
      ),
    ).toEqual([])
    expect(packed?.size ?? Infinity).toBeLessThan(3_300_000)
  })
})

describe('dependencies', () => {
  const { dependencies, devDependencies } = Manifest.parse(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')))

  it.each(Object.entries({ ...dependencies, ...devDependencies }))('%s is pinned to %s', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
  })

  it('are locked by hashes, from the registry alone', () => {
    const lock = z
      .object({
        packages: z.record(z.string(), z.object({ resolved: z.string().optional(), integrity: z.string().optional() })),
      })
      .parse(JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')))
    const loose = Object.entries(lock.packages).filter(
      ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
    )
    expect(loose).toEqual([])
  })
})
