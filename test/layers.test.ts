/** A file imports only from its own folder and from folders further up in the flow of the data. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Folders and files of src in the order of the flow; what stands on one line may not import from each other. */
const flow = [
  ['text', 'wording', 'version.ts'],
  ['mentions'],
  ['finding.ts'],
  ['source'],
  ['document'],
  ['formats'],
  ['language'],
  ['structure'],
  ['czech'],
  ['roles'],
  ['kinds'],
  ['record'],
  ['pipeline.ts'],
  ['diff'],
  ['store'],
  ['batch'],
  ['query'],
  ['report'],
  ['site'],
  ['schemas.ts'],
  ['library.ts', 'extract.ts'],
  ['index.ts'],
  ['cli'],
]

const rank = (place: string): number => flow.findIndex((line) => line.includes(place))
const place = (file: string): string => relative('src', file).split('/')[0] ?? ''
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map((found) =>
    join(dirname(file), found[1] ?? ''),
  )

test('every place of src has its rank in the flow', () => {
  expect([...new Set(files.map((file) => place(join('src', file))))].filter((name) => rank(name) < 0)).toEqual([])
})

test('imports go one way only', () => {
  const against = files.flatMap((name) => {
    const file = join('src', name)
    return importsOf(file)
      .filter((target) => place(target) !== place(file) && rank(place(target)) >= rank(place(file)))
      .map((target) => `${file} imports ${target}`)
  })
  expect(against).toEqual([])
})

test('no imports run in a circle', () => {
  const graph = new Map(files.map((name) => [join('src', name), importsOf(join('src', name))]))
  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    else if (!done.has(file)) {
      for (const target of graph.get(file) ?? []) walk(target, [...path, file])
      done.add(file)
    }
  }
  for (const file of graph.keys()) walk(file, [])
  expect(circles).toEqual([])
})

test('kinds do not know each other', () => {
  const against = files.flatMap((name) => {
    const [folder, kind] = name.split('/')
    if (folder !== 'kinds' || !kind || kind.endsWith('.ts')) return []
    return importsOf(join('src', name)).filter((target) => {
      const [, other, file] = relative('src', target).split('/')
      return target.startsWith('src/kinds/') && file !== undefined && other !== kind
    })
  })
  expect(against).toEqual([])
})
