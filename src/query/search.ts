import type { Store } from '../store/file/open.ts'
import type { SearchHit } from './schema/search.ts'
import { tellerOfCorrections } from './ask/corrected.ts'
import type { Related } from './related.ts'
import { soughtOf, termsOf } from './words.ts'

/**
 * Current documents that hold all the words of a query in any case form, the best first: the same words with the same accents
 * before others, then by bm25. A sentence tells more of a document than a label does. `"two words"` is a phrase, `slov*` a
 * beginning, `-slovo` must not be there, `a OR b` is one of both; anything else that a query may hold is just text.
 */
export function searchDocuments(store: Store, query: string, limit = 50, related?: Related): SearchHit[] {
  const sought = soughtOf(store, termsOf(query), related)
  const terms = sought.filter(({ isExcluded }) => !isExcluded)
  const excluded = sought.filter(({ isExcluded }) => isExcluded)
  if (terms.length === 0) return []
  // Of what only has to do with a word, the word itself is the exact one.
  const exactly = termsOf(query)
    .filter(({ isExcluded }) => !isExcluded)
    .map(({ alternatives }) => alternatives.map(({ words }) => words.toLowerCase()))
  store.function('says_exactly', { deterministic: true }, (text: unknown) => {
    const lower = String(text).toLowerCase()
    return exactly.filter((words) => words.some((one) => lower.includes(one))).length
  })
  const all = [
    terms.map(() => documentsWith).join(' intersect '),
    ...excluded.map(() => ` except ${documentsWith}`),
  ].join('')
  // Snippets take longer than all else, so that only those that are shown are made.
  const rows = store
    .prepare<unknown[], Row>(
      `with found as (${all}),
       hit as (
         select passage.id, passage.revision, passage.pointer, says_exactly(search.text) as exact,
           length(search.text) > 40 as telling, search.rank as rank
         from search join passage on passage.id = search.rowid
         where search match :any and passage.revision in (select revision from found)
       ),
       best as (select *, row_number() over (partition by revision order by exact desc, telling desc, rank) as place from hit),
       shown as (
         select best.id, current_revision.revision, document, kind, title, pointer, exact, best.rank
         from best join current_revision using (revision)
         where place = 1 order by exact desc, best.rank, document limit :limit
       ),
       marked as materialized (
         select rowid as id, snippet(search, 0, char(2), char(3), '…', 24) as snippet from search
         where search match :any and +rowid in (select id from shown)
       )
       select revision, document, kind, title,
         (select municipality from whereabouts where whereabouts.revision = shown.revision) as municipality, pointer, exact, snippet,
         (select file from source where source.revision = shown.revision order by id limit 1) as file
       from shown join marked using (id) order by exact desc, shown.rank, document`,
    )
    .all(...[...terms, ...excluded].map(({ match }) => match), {
      any: terms.map(({ match }) => match).join(' OR '),
      limit,
    })
  const tell = tellerOfCorrections(store)
  return rows.map(({ revision, snippet, exact, ...row }) => {
    const corrected = row.pointer === null ? undefined : tell(revision, row.pointer)
    return {
      ...row,
      snippet: partsOf(snippet),
      exact: exact === terms.length,
      ...(corrected !== undefined && { corrected_by_hand: corrected }),
    }
  })
}

const documentsWith =
  'select passage.revision from search join passage on passage.id = search.rowid where search match ?'

interface Row extends Omit<SearchHit, 'snippet' | 'exact'> {
  readonly revision: number
  readonly snippet: string
  readonly exact: number
}

/** A snippet with marks around its hits, in parts. */
const partsOf = (snippet: string): SearchHit['snippet'] =>
  snippet
    .replace(/\s+/g, ' ')
    .split(/(\u0002[^\u0002\u0003]*\u0003)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('\u0002') ? { text: part.slice(1, -1), hit: true } : { text: part, hit: false }))
