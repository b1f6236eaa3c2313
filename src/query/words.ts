/** The words of a search, as the index has them in all their case forms. */
import { stem } from '../language/morphology/stem.ts'
import { bare } from '../text/bare.ts'
import type { Store } from '../store/file/open.ts'

export interface Term {
  /** As it was typed. */
  readonly words: string
  /** As FTS5 takes it: always quoted, so that no word is an operator. */
  readonly match: string
}

/** More words than this narrow nothing. */
const maxTerms = 16

/** The words and phrases of a query. What FTS5 would see no word in (signs alone) is left out. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = []
  for (const [, phrase, word = ''] of query.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const beginning = phrase === undefined && word.length > 2 && word.endsWith('*')
    const words = (phrase ?? word)
      .replaceAll('\u0000', ' ')
      .replace(/(?<!\*)\*+$/, '')
      .trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    terms.push({ words, match: `"${words}"${beginning ? '*' : ''}` })
  }
  return terms.slice(0, maxTerms)
}

/** The terms with words that stand alone in every form that the index knows of them; phrases and beginnings stay. */
export function inAllForms(store: Store, terms: readonly Term[]): Term[] {
  return terms.map(({ words, match }) =>
    match === `"${words}"` && /^\p{L}{3,}$/u.test(words) ? { words, match: formsOf(store, words) } : { words, match },
  )
}

function formsOf(store: Store, word: string): string {
  const wanted = stem(bare(word))
  // Some endings leave more than they cut off: "romske" and "romsky", but "ucitelka" and "ucitelek".
  const beginning = wanted.slice(0, Math.max(3, wanted.length - 1))
  store.exec("create virtual table if not exists temp.search_word using fts5vocab('main', 'search', 'row')")
  const forms = store
    .prepare<[string, string], string>('select term from temp.search_word where term >= ? and term < ? order by term')
    .pluck()
    .all(beginning, `${beginning}\u{10ffff}`)
    .filter((term) => stem(term) === wanted)
  return [word, ...forms].map((form) => `"${form}"`).join(' OR ')
}
