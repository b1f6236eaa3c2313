/**
 * Whether the whole JSON of many documents is what it was: `npm run golden -- --write DIR` saves it, `npm run golden -- --check DIR`
 * lists what differs by document and JSON Pointer and fails on a difference.
 *
 * The documents are all fixtures and seeds, documents like the seeds, long prose, and mutations of both in every format and charset.
 * `--dist` takes another build, so that two versions can be compared.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { documentsLikeSeeds } from '../bench/corpus.mjs'
import { prose } from '../bench/prose.mjs'
import { corpusOf, inputOf } from './fuzz/inputs.mjs'

const { values } = parseArgs({
  options: {
    write: { type: 'string' },
    check: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    generated: { type: 'string', default: '400' },
    shown: { type: 'string', default: '60' },
  },
})
const folder = values.write ?? values.check
if (folder === undefined) throw new Error('say --write DIR or --check DIR')

const root = new URL('..', import.meta.url).pathname
/** @type {(file: string) => Promise<any>} */
const built = (file) => import(pathToFileURL(resolve(values.dist, file)).href)
const { extract } = await built('pipeline.js')
const { loadGazetteer } = await built('czech/municipality/file.js')
const context = { municipalities: loadGazetteer() }

/** @typedef {{ name: string, file: string, bytes: Uint8Array }} Input */

function* inputs() {
  for (const place of ['fixtures', 'seeds', 'test/fuzz/finds'])
    for (const name of readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:txt|md|html|docx|pdf)$/.test(name)) continue
      const file = join(root, place, name)
      yield { name: relative(root, file), file: name, bytes: readFileSync(file) }
    }
  const count = Number(values.generated)
  for (const { file, text } of documentsLikeSeeds(count / 2, 7))
    yield { name: `like-seeds/${file}`, file, bytes: Buffer.from(text) }
  for (let seed = 0; seed < count / 20; seed++)
    yield { name: `prose/${seed}.txt`, file: 'prose.txt', bytes: Buffer.from(prose(1000 * (seed + 5), seed)) }
  const corpus = corpusOf([join(root, 'seeds'), join(root, 'fixtures')])
  for (let seed = 0; seed < count; seed++) {
    const { file, bytes } = inputOf(corpus, seed)
    yield { name: `mutated/${seed}-${file}`, file, bytes }
  }
}

/** @type {(input: Input) => Promise<unknown>} */
const outputOf = async ({ file, bytes }) => {
  try {
    const { document, text, decisions } = await extract(bytes, file, context)
    return { document, decisions, keys: JSON.stringify(document), text }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}

/** Pointers at which two values differ, with both. @type {(before: any, now: any, pointer?: string) => string[]} */
const differences = (before, now, pointer = '') => {
  if (Object.is(before, now)) return []
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return [`${pointer || '/'}: ${shown(before)} → ${shown(now)}`]
  const keys = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...keys].flatMap((key) => differences(before[key], now[key], `${pointer}/${key}`))
}
/** @type {(value: unknown) => string} */
const shown = (value) => (JSON.stringify(value) ?? 'absent').slice(0, 160)

let [total, changed, left] = [0, 0, Number(values.shown)]
for (const input of inputs()) {
  total++
  const path = join(folder, `${input.name.replaceAll('/', '__')}.json`)
  const now = JSON.stringify(await outputOf(input))
  if (values.write !== undefined) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, now)
    continue
  }
  const before = readFileSync(path, 'utf8')
  if (before === now) continue
  changed++
  const [was, is] = [JSON.parse(before), JSON.parse(now)]
  // The order of the keys is part of the output; it is told where nothing else differs.
  const found = differences({ ...was, keys: '' }, { ...is, keys: '' })
  for (const line of found.length > 0 ? found : ['/: the order of keys'])
    if (left-- > 0) console.log(`${input.name}\t${line}`)
}
console.log(`${total} documents, ${values.write === undefined ? `${changed} changed` : 'saved'}`)
if (changed > 0) process.exitCode = 1
