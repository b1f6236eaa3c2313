/** The words of a search, as the index has them in all their case forms. */
import { alternations, softForms } from '../language/morphology/alternations.ts'
import { stem } from '../language/morphology/stem.ts'
import { bare } from '../text/bare.ts'
import type { Store } from '../store/file/open.ts'
import type { Related } from './related.ts'

/** What has to be in a document, or must not be: one of some words, phrases and beginnings. */
export interface Term {
  readonly alternatives: readonly Word[]
  readonly isExcluded: boolean
}

interface Word {
  /** As it was typed. */
  readonly words: string
  readonly is: 'word' | 'phrase' | 'beginning'
}

/** A term with what FTS5 looks for. */
export interface Sought {
  readonly alternatives: readonly string[]
  /** Words are always quoted, so that none is an operator. */
  readonly match: string
  readonly isExcluded: boolean
}

/** More words than this narrow nothing. */
const maxTerms = 16

/**
 * The terms of a query: `word`, `"a phrase"`, `begin*`, `-without`, `one OR other` (or NEBO). What FTS5 would see no word in
 * (signs alone) is left out.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = []
  let joins = false
  for (const [, minus, phrase, word = ''] of query.matchAll(/(?<!\S)(-?)"([^"]*)"|([^\s"]+)/g)) {
    if (phrase === undefined && (word === 'OR' || word === 'NEBO')) {
      joins = terms.length > 0
      continue
    }
    const isExcluded = (phrase === undefined ? /^-./ : /^-$/).test(phrase === undefined ? word : (minus ?? ''))
    const one = wordOf(phrase, isExcluded && phrase === undefined ? word.slice(1) : word)
    if (one === undefined) continue
    const last = terms.at(-1)
    if (joins && last && !isExcluded && !last.isExcluded)
      terms.splice(-1, 1, { ...last, alternatives: [...last.alternatives, one] })
    else terms.push({ alternatives: [one], isExcluded })
    joins = false
  }
  return terms.slice(0, maxTerms)
}

function wordOf(phrase: string | undefined, word: string): Word | undefined {
  const words = (phrase ?? word)
    .replaceAll('\u0000', ' ')
    .replace(/(?<!\*)\*+$/, '')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined
  const isBeginning = phrase === undefined && word.length > 2 && word.endsWith('*')
  return { words, is: phrase !== undefined ? 'phrase' : isBeginning ? 'beginning' : 'word' }
}

/**
 * What is looked for: words that stand alone in every form that the index knows of them, phrases and beginnings as they are;
 * with `related` also what has to do with them.
 */
export const soughtOf = (store: Store, terms: readonly Term[], related?: Related): Sought[] =>
  terms.map(({ alternatives, isExcluded }) => {
    const all = isExcluded || !related ? alternatives : alternatives.flatMap((one) => [one, ...relatedTo(one, related)])
    return {
      alternatives: all.map(({ words }) => words),
      match: [...new Set(all.map((one) => matchOf(store, one)))].join(' OR '),
      isExcluded,
    }
  })

const relatedTo = ({ words, is }: Word, related: Related): Word[] =>
  is === 'beginning' ? [] : related(words).map((other) => ({ words: other, is: /\s/.test(other) ? 'phrase' : 'word' }))

const matchOf = (store: Store, { words, is }: Word): string =>
  is === 'word' && /^\p{L}{3,}$/u.test(words) ? formsOf(store, words) : `"${words}"${is === 'beginning' ? '*' : ''}`

function formsOf(store: Store, word: string): string {
  const plain = bare(word)
  const stems = [stem(plain), ...alternations(stem(plain))]
  const soft = new Set(stems.flatMap(softForms))
  store.exec("create virtual table if not exists temp.search_word using fts5vocab('main', 'search', 'row')")
  const find = store
    .prepare<[string, string], string>('select term from temp.search_word where term >= ? and term < ? order by term')
    .pluck()
  const forms = stems.flatMap((wanted) => {
    // Some endings leave more than they cut off: "romske" and "romsky", but "ucitelka" and "ucitelek".
    const beginning = wanted.slice(0, Math.max(3, wanted.length - 1))
    return (
      find
        .all(beginning, `${beginning}\u{10ffff}`)
        // A word may end as an ending does and be a stem all the same: "vyzkum", of which "vyzkumem" is a form.
        .filter((term) => stem(term) === wanted || term === wanted || stem(term) === plain || soft.has(term))
    )
  })
  return [...new Set([word, ...forms])].map((form) => `"${form}"`).join(' OR ')
}
