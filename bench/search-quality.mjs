// How well the search finds Czech words: queries with all case forms of their words, listed by hand (search-queries.json), over a
// database of the fixtures; beside it what FTS5's own tokenizers find. A document is relevant if it has a form of each word of the
// query among its texts. Prints the table of docs/search-quality.md.
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { openStore, searchDocuments } from '../dist/index.js'

const [file] = process.argv.slice(2)
if (file === undefined)
  throw new Error('node bench/search-quality.mjs DATABASE: one that asz import made of seeds and fixtures')

const bare = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
const wordsOf = (text) => new Set(bare(text).match(/[\p{L}\p{N}]+/gu))

const store = openStore(file, { readonly: true })
const passages = store
  .prepare(
    'select current_revision.document, text from passage join current_revision using (revision) order by passage.id',
  )
  .all()
const words = new Map()
for (const { document, text } of passages) {
  const known = words.get(document) ?? new Set()
  for (const word of wordsOf(text)) known.add(word)
  words.set(document, known)
}

/** A full-text index of the same texts with a tokenizer of FTS5's own, all words of a query in one document. */
function indexBy(tokenize) {
  const own = new Database(':memory:')
  own.exec(`create virtual table search using fts5 (document unindexed, text, tokenize = '${tokenize}')`)
  const add = own.prepare('insert into search values (?, ?)')
  own.transaction(() => {
    for (const { document, text } of passages) add.run(document, text)
  })()
  const find = own.prepare('select distinct document from search where search match ?').pluck()
  return (query) => {
    const [first = [], ...others] = query.split(' ').map((word) => find.all(`text : "${word}"`))
    return first.filter((document) => others.every((found) => found.includes(document)))
  }
}

const ways = {
  asz: (query) => searchDocuments(store, query, 1_000_000).map(({ document }) => document),
  unicode61: indexBy('unicode61 remove_diacritics 2'),
  trigram: indexBy('trigram remove_diacritics 1'),
}

const queries = JSON.parse(readFileSync(new URL('search-queries.json', import.meta.url), 'utf8'))
const measured = queries.map(([query, ...forms]) => {
  const lists = forms.map((list) => list.split(' ').map(bare))
  const relevant = [...words].flatMap(([document, said]) =>
    lists.every((list) => list.some((one) => said.has(one))) ? [document] : [],
  )
  const found = Object.entries(ways).map(([name, search]) => {
    const all = search(query)
    const right = all.filter((document) => relevant.includes(document)).length
    return [
      name,
      {
        recall: relevant.length === 0 ? 1 : right / relevant.length,
        precision: all.length === 0 ? 1 : right / all.length,
      },
    ]
  })
  return { query, relevant: relevant.length, ...Object.fromEntries(found) }
})

const mean = (name, what) => measured.reduce((sum, one) => sum + one[name][what], 0) / measured.length
const shown = (number) => number.toFixed(2)
const line = (...cells) => `| ${cells.join(' | ')} |`
console.log(line('query', 'relevant', ...Object.keys(ways).map((name) => `${name}: recall, precision`)))
console.log(line('---', '--:', ...Object.keys(ways).map(() => '---')))
for (const one of measured)
  console.log(
    line(
      one.query,
      one.relevant,
      ...Object.keys(ways).map((name) => `${shown(one[name].recall)}, ${shown(one[name].precision)}`),
    ),
  )
console.log(
  line(
    `mean of ${measured.length}`,
    '',
    ...Object.keys(ways).map((name) => `${mean(name, 'recall').toFixed(3)}, ${mean(name, 'precision').toFixed(3)}`),
  ),
)
