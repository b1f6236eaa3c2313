import type { Store } from '../store/file/open.ts'
import type { SearchHit } from './schema/search.ts'
import { tellerOfCorrections } from './ask/corrected.ts'
import type { Related } from './related.ts'
import { soughtOf, termsOf } from './words.ts'

export interface Wanted {
  /** How many hits, at most; all without it. */
  readonly limit?: number | undefined
  readonly related?: Related | undefined
  /** Ids, where only these documents count. */
  readonly documents?: readonly string[] | undefined
  readonly kinds?: readonly string[] | undefined
}

export interface Found {
  readonly hits: SearchHit[]
  /** How many documents there are without the limit. */
  readonly count: number
}

/** Current documents that hold all the words of a query, as `search` has them. */
export const searchDocuments = (store: Store, query: string, limit = 50): SearchHit[] =>
  search(store, query, { limit }).hits

/**
 * Current documents that hold all the words of a query in any case form, the best first: the same words with the same accents
 * before others, then by bm25. A sentence tells more of a document than a label does. `"two words"` is a phrase, `slov*` a
 * beginning, `-slovo` must not be there, `a OR b` is one of both; anything else that a query may hold is just text.
 */
export function search(store: Store, query: string, { limit, related, documents, kinds }: Wanted = {}): Found {
  const sought = soughtOf(store, termsOf(query), related)
  const terms = sought.filter(({ isExcluded }) => !isExcluded)
  const excluded = sought.filter(({ isExcluded }) => isExcluded)
  if (terms.length === 0) return { hits: [], count: 0 }
  // Of what only has to do with a word, the word itself is the exact one.
  const exactly = termsOf(query)
    .filter(({ isExcluded }) => !isExcluded)
    .map(({ alternatives }) => alternatives.flatMap(({ words }) => spellingsOf(words)))
  const saysExactly = exactly
    .map((words) => `(${words.map(() => 'instr(passage.text, ?) > 0').join(' or ')})`)
    .join(' + ')
  const all = [
    terms.map(() => documentsWith).join(' intersect '),
    ...excluded.map(() => ` except ${documentsWith}`),
  ].join('')
  // Snippets take longer than all else, so that only those that are shown are made.
  const rows = store
    .prepare<unknown[], Row>(
      `with found as (${all}),
       hit as (
         select passage.id, passage.revision, passage.pointer, ${saysExactly} as exact, length(passage.text) > 40 as telling,
           search.rank as rank
         from search join passage on passage.id = search.rowid
         where search match :any and passage.revision in (select revision from found)
       ),
       best as (select *, row_number() over (partition by revision order by exact desc, telling desc, rank) as place from hit),
       shown as (
         select best.id, current_revision.revision, document, kind, title, pointer, exact, best.rank, count(*) over () as count
         from best join current_revision using (revision)
         where place = 1 and (:documents is null or document in (select value from json_each(:documents)))
           and (:kinds is null or kind in (select value from json_each(:kinds)))
         order by exact desc, best.rank, document limit :limit
       ),
       marked as materialized (
         select rowid as id, snippet(search, 0, char(2), char(3), '…', 24) as snippet from search
         where search match :any and +rowid in (select id from shown)
       )
       select count, revision, document, kind, title,
         (select municipality from whereabouts where whereabouts.revision = shown.revision) as municipality, pointer, exact, snippet,
         (select file from source where source.revision = shown.revision order by id limit 1) as file
       from shown join marked using (id) order by exact desc, shown.rank, document`,
    )
    .all(...[...terms, ...excluded].map(({ match }) => match), ...exactly.flat(), {
      any: terms.map(({ match }) => match).join(' OR '),
      limit: limit ?? -1,
      ...{ documents: listed(documents), kinds: listed(kinds) },
    })
  const tell = tellerOfCorrections(store)
  const hits = rows.map(({ revision, document, kind, title, municipality, pointer, file, snippet, exact }) => {
    const corrected = pointer === null ? undefined : tell(revision, pointer)
    return {
      ...{ document, kind, title, municipality, pointer, file },
      snippet: partsOf(snippet),
      exact: exact === terms.length,
      ...(corrected !== undefined && { corrected_by_hand: corrected }),
    }
  })
  return { hits, count: rows[0]?.count ?? 0 }
}

const listed = (values: readonly string[] | undefined): string | null => (values ? JSON.stringify(values) : null)

/** As words stand in a text, in a title and in capitals: SQLite knows no capitals of Czech letters. */
const spellingsOf = (words: string): string[] => {
  const lower = words.toLowerCase()
  return [...new Set([lower, lower.charAt(0).toUpperCase() + lower.slice(1), lower.toUpperCase()])]
}

const documentsWith =
  'select passage.revision from search join passage on passage.id = search.rowid where search match ?'

interface Row extends Omit<SearchHit, 'snippet' | 'exact'> {
  readonly count: number
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
