import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import type { Extracted } from '../../src/pipeline.ts'

const folder = new URL('../../fixtures/diff/', import.meta.url)

/** The hand-made pairs: each folder holds a `before` and an `after` and the changes between them. */
export const pairNames = readdirSync(folder).sort()

export interface Pair {
  readonly before: Extracted
  readonly after: Extracted
  /** Lines of class, field and label. */
  readonly expected: readonly string[]
}

const context = { municipalities: loadGazetteer() }
const known = new Map<string, Promise<Pair>>()

export const pairOf = (name: string): Promise<Pair> => {
  const pair = known.get(name) ?? readPair(name)
  known.set(name, pair)
  return pair
}

const readPair = async (name: string): Promise<Pair> => {
  const files = readdirSync(new URL(`${name}/`, folder))
  const read = async (side: string) => {
    const file = files.find((one) => one.startsWith(`${side}.`)) ?? ''
    return await extract(readFileSync(new URL(`${name}/${file}`, folder)), file, context)
  }
  const expected = readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')
  return {
    before: await read('before'),
    after: await read('after'),
    expected: z.array(z.string()).parse(JSON.parse(expected)),
  }
}
