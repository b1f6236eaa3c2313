/** What is found by which words, as a script: a page that is opened from a folder may fetch nothing. */
import { endings, stem } from '../language/morphology/stem.ts'
import { bare } from '../text/bare.ts'
import { siteWords } from './words.ts'

export interface Entry {
  readonly title: string
  readonly href: string
  readonly note: string
}

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

  /** Each stem with the distances between the numbers of its entries. */
  get script(): string {
    const words = [...this.words].sort(([a], [b]) => (a < b ? -1 : 1))
    const lists = words.map(([word, numbers]): [string, string] => [
      word,
      numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(' '),
    ])
    const entries = this.entries.map(({ title, href, note }) => [title, href, note])
    return `window.aszIndex = ${JSON.stringify({ entries, words: Object.fromEntries(lists) })}\n`
  }
}

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
const find = ({ entries, words }, query) => {
  const all = Object.keys(words)
  const numbersOf = (stems) => {
    const found = new Set()
    for (const one of stems) {
      let number = 0
      words[one].split(' ').forEach((step, i) => found.add((number = i === 0 ? parseInt(step, 36) : number + parseInt(step, 36))))
    }
    return found
  }
  const sought = (bare(query).match(/[\\p{L}\\p{N}]{2,}/gu) || []).map((word) =>
    numbersOf(all.filter((one) => one === stem(word) || (word.length > 2 && one.startsWith(word)))),
  )
  if (sought.length === 0) return []
  return entries.filter((entry, number) => sought.every((numbers) => numbers.has(number)))
}
const showSearch = (field, list) => {
  const found = find(window.aszIndex, field.value)
  list.replaceChildren(...found.slice(0, 30).map(([title, href, note]) => {
    const [item, link] = [document.createElement('li'), document.createElement('a')]
    link.href = href
    link.textContent = title
    item.append(link, ' ' + note)
    return item
  }))
  const rest = document.createElement('li')
  rest.textContent = found.length > 30 ? ${JSON.stringify(siteWords.moreFound('#'))}.replace('#', found.length - 30) : ${JSON.stringify(siteWords.nothingFound)}
  if (field.value.trim().length > 1 && (found.length === 0 || found.length > 30)) list.append(rest)
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
