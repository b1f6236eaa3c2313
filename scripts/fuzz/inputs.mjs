/** From the seeds and fixtures to inputs that nobody has thought of. */
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { encode, mutateBytes, mutateMail, mutateNumbers, mutateOffice, mutatePdf, mutateRtf } from './bytes.mjs'
import { randomOf } from './random.mjs'
import { mutateText } from './text.mjs'

/** @typedef {'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'odt' | 'rtf' | 'xlsx' | 'mail' | 'pdf' | 'charsets'} Reader */
/** @typedef {{ file: string, bytes: Uint8Array }} Input */
/** @typedef {import('./random.mjs').Random} Random */

/** @type {Record<string, Reader>} */
const READERS = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.docx': 'docx',
  '.doc': 'doc',
  '.odt': 'odt',
  '.rtf': 'rtf',
  '.xlsx': 'xlsx',
  '.eml': 'mail',
  '.mht': 'mail',
  '.pdf': 'pdf',
}

/** @type {Reader[]} */
export const READER_NAMES = ['text', 'markdown', 'html', 'docx', 'doc', 'odt', 'rtf', 'xlsx', 'mail', 'pdf', 'charsets']

/** How often each reader is tried where none is asked for: a PDF takes twenty times as long as a text. */
const SHARES = [
  ...Array(6).fill('text'),
  ...Array(5).fill('markdown'),
  ...Array(7).fill('html'),
  'docx',
  'docx',
  'doc',
  'doc',
  'odt',
  'odt',
  'rtf',
  'rtf',
  'xlsx',
  'mail',
  'pdf',
  ...Array(3).fill('charsets'),
]

/** @type {(file: string) => Reader | undefined} */
export const readerOf = (file) => READERS[extname(file)]

/** All documents below the folders, by the reader that reads them; any text may come in any charset. @type {(folders: readonly string[]) => Map<Reader, Input[]>} */
export const corpusOf = (folders) => {
  const corpus = new Map(READER_NAMES.map((reader) => /** @type {[Reader, Input[]]} */ ([reader, []])))
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const reader = readerOf(name)
      const input = () => ({ file: name, bytes: readFileSync(join(folder, name)) })
      if (reader) corpus.get(reader)?.push(input())
      if (reader === 'text' || reader === 'markdown' || reader === 'html') corpus.get('charsets')?.push(input())
    }
  return corpus
}

/** The input that a seed decides. @type {(corpus: Map<Reader, Input[]>, seed: number, only?: Reader) => Input} */
export const inputOf = (corpus, seed, only) => {
  const random = randomOf(seed)
  const reader = only ?? random.pick(SHARES)
  const inputs = corpus.get(reader) ?? []
  const { file, bytes } = random.pick(inputs)
  const other = random.pick(inputs).bytes
  return { file: `fuzz${extname(file)}`, bytes: mutated(reader, bytes, other, random) }
}

/** @type {(reader: Reader, bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array} */
const mutated = (reader, bytes, other, random) => {
  if (reader === 'docx' || reader === 'odt' || reader === 'xlsx')
    return (random.chance(0.75) && mutateOffice(reader, bytes, random)) || mutateBytes(bytes, random, other)
  if (reader === 'doc') return random.chance(0.75) ? mutateNumbers(bytes, random) : mutateBytes(bytes, random, other)
  if (reader === 'rtf') return random.chance(0.75) ? mutateRtf(bytes, random) : mutateBytes(bytes, random, other)
  if (reader === 'mail') return random.chance(0.75) ? mutateMail(bytes, random) : mutateBytes(bytes, random, other)
  if (reader === 'pdf') return random.chance(0.75) ? mutatePdf(bytes, random) : mutateBytes(bytes, random, other)
  const text = mutateText(Buffer.from(bytes).toString(), random, Buffer.from(other).toString())
  if (reader !== 'charsets') return Buffer.from(text)
  const encoded = encode(text, random.pick(['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'iso-8859-2']))
  return random.chance(0.3) ? mutateBytes(encoded, random, other) : encoded
}
