/**
 * What is found by which words, as scripts: a page that is opened from a folder may fetch nothing. They are in parts, of which a
 * search loads those that it needs.
 */
import { endings, stem } from '../language/morphology/stem.ts'
import { bare } from '../text/bare.ts'
import { cut } from './cut.ts'
import { siteWords } from './words.ts'

export interface Entry {
  readonly title: string
  readonly href: string
  readonly note: string
}

/** How many signs a part has, but for a longer list of one word. */
const PART = 150_000

export class SearchIndex {
  private readonly entries: Entry[] = []
  private readonly words = new Map<string, number[]>()

  /** @param texts all that an entry is found by */
  add(entry: Entry, texts: Iterable<string>): void {
    const number = this.entries.push(entry) - 1
    for (const text of texts)
      for (const [word] of bare(text).matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        const known = this.words.get(stem(word))
        if (known === undefined) this.words.set(stem(word), [number])
        else if (known.at(-1) !== number) known.push(number)
      }
  }

  /** Each part by the name of its file, the one that tells of the others last. */
  *scripts(): Generator<readonly [file: string, script: string]> {
    const words = inParts(
      [...this.words]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        // Of each stem the distances between the numbers of its entries.
        .map(([word, numbers]) => [
          word,
          numbers.map((one, i) => (one - (numbers[i - 1] ?? 0)).toString(36)).join(' '),
        ]),
    )
    const entries = inParts(this.entries.map(({ title, href, note }) => [title, href, note]))
    for (const [i, own] of words.entries()) yield partScript(wordsFile(i), Object.fromEntries(own))
    for (const [i, own] of entries.entries()) yield partScript(entriesFile(i), own)
    const index = {
      // By the first of each part, a word is in one part alone.
      words: words.map(([first], i) => [first?.[0] ?? '', wordsFile(i)]),
      entries: entries.map((own, i) => [own.length, entriesFile(i)]),
    }
    yield [indexFile, `window.aszIndex = ${JSON.stringify(index)}\n`]
  }
}

export const indexFile = 'hledani.js'
const wordsFile = (part: number): string => `hledani/slova-${part + 1}.js`
const entriesFile = (part: number): string => `hledani/mista-${part + 1}.js`

const partScript = (file: string, content: unknown): [string, string] => [
  file,
  `;(window.aszParts ??= {})[${JSON.stringify(file)}] = ${JSON.stringify(content)}\n`,
]

const inParts = <Item extends readonly string[]>(items: readonly Item[]): Item[][] =>
  cut(items, (item) => item.reduce((sum, text) => sum + text.length + 3, 2), { size: PART })

/**
 * What the pages do beyond HTML: search, and the marks of a value that the address names. Its stems are made as those of the index
 * are, from the same endings.
 */
export const siteScript = `'use strict'
const endings = ${JSON.stringify(endings)}
const stem = (word) => {
  if (/\\d/.test(word)) return word.replace(/^0+(?=\\d)/, '')
  for (const [ending, left] of endings)
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, word.length - ending.length) + left
  return word
}
const bare = (text) => text.normalize('NFD').replace(/\\p{M}+/gu, '').toLowerCase()
/** The part of a name, loaded once; two searches may wait for the same one. */
const parts = new Map()
const part = (name) => {
  if (!parts.has(name))
    parts.set(name, new Promise((done, failed) => {
      const script = document.createElement('script')
      script.onload = () => done(window.aszParts[name])
      script.onerror = failed
      script.src = name
      document.head.append(script)
    }))
  return parts.get(name)
}
/** The numbers of the entries that a word is found in: by its stem, of a longer one also by what begins so. */
const numbersOf = async ({ words }, word, load) => {
  const ranges = [[stem(word), stem(word)], ...(word.length > 2 ? [[word, word + '\\uffff']] : [])]
  const own = words.filter(([first], i) =>
    ranges.some(([from, to]) => first <= to && (i + 1 === words.length || words[i + 1][0] > from)),
  )
  const found = new Set()
  for (const lists of await Promise.all(own.map(([, name]) => load(name))))
    for (const [one, list] of Object.entries(lists)) {
      if (one !== stem(word) && !(word.length > 2 && one.startsWith(word))) continue
      let number = 0
      for (const step of list.split(' ')) found.add((number += parseInt(step, 36)))
    }
  return found
}
/** How many entries have all words, and the first of them. */
const find = async (index, query, load, most = 30) => {
  const sought = await Promise.all((bare(query).match(/[\\p{L}\\p{N}]{2,}/gu) || []).map((word) => numbersOf(index, word, load)))
  if (sought.length === 0) return { count: 0, first: [] }
  const numbers = [...sought[0]].filter((number) => sought.every((one) => one.has(number))).sort((a, b) => a - b)
  const first = []
  let before = 0
  for (const [length, name] of index.entries) {
    const here = numbers.slice(0, most).filter((number) => number >= before && number < before + length)
    if (here.length > 0) {
      const entries = await load(name)
      first.push(...here.map((number) => entries[number - before]))
    }
    before += length
  }
  return { count: numbers.length, first }
}
const showSearch = async (field, list) => {
  const query = field.value
  const { count, first } = await find(window.aszIndex, query, part)
  // Somebody may have typed on while parts were loaded.
  if (query !== field.value) return
  list.replaceChildren(...first.map(([title, href, note]) => {
    const [item, link] = [document.createElement('li'), document.createElement('a')]
    link.href = href
    link.textContent = title
    item.append(link, ' ' + note)
    return item
  }))
  const rest = document.createElement('li')
  rest.textContent = count > 0 ? ${JSON.stringify(siteWords.moreFound('#'))}.replace('#', count - first.length) : ${JSON.stringify(siteWords.nothingFound)}
  if (query.trim().length > 1 && (count === 0 || count > first.length)) list.append(rest)
}
const showMarks = () => {
  for (const mark of document.querySelectorAll('mark.on')) mark.classList.remove('on')
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (place === null || place.dataset.v === undefined) return
  for (const mark of document.querySelectorAll('mark[data-v~="' + place.dataset.v + '"]')) mark.classList.add('on')
}
/** A sentence that is opened has the whole address of its value, and is selected so that it can be copied. */
const showCitation = ({ target }) => {
  if (!target.open || !target.classList.contains('cite')) return
  const [link] = target.getElementsByTagName('a')
  link.textContent = link.href
  getSelection().selectAllChildren(link.parentNode)
}
if (typeof document !== 'undefined') {
  const field = document.getElementById('hledani')
  if (field !== null) {
    const list = document.getElementById('nalezeno')
    field.form.hidden = false
    field.form.addEventListener('submit', (event) => event.preventDefault())
    field.addEventListener('input', () => showSearch(field, list))
  }
  addEventListener('hashchange', showMarks)
  document.addEventListener('toggle', showCitation, true)
  showMarks()
}
`
