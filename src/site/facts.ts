/** What the pages tell, asked once of the database as `asz query` asks. */
import { sortKey } from '../language/morphology/sort-key.ts'
import type { Gazetteer } from '../czech/municipality/gazetteer.ts'
import { answer } from '../query/ask/answer.ts'
import type { Answer, Row } from '../query/ask/answer.ts'
import { questionOf } from '../query/ask/ask.ts'
import type { Asked } from '../query/ask/ask.ts'
import type { Store } from '../store/file/open.ts'
import { listPlaces } from '../store/places/towns.ts'
import type { PlacedDocument } from '../store/places/towns.ts'

export interface Ground {
  readonly store: Store
  readonly gazetteer: Gazetteer
  /** `YYYY-MM-DD` */
  readonly today: string
}

export interface SiteTown {
  /** Key in the database. */
  readonly id: string
  readonly row: Row
  /** Documents that are about it, or whose project is there. */
  readonly own: ReadonlySet<string>
  /** Further documents that name it. */
  readonly named: ReadonlySet<string>
}

/** The subjects that pages list beside towns. */
export type Listed = 'documents' | 'contacts' | 'plans' | 'milestones' | 'projects' | 'funding' | 'findings' | 'changes'

/** What documents share, of which each has a page. */
export interface Gathered {
  readonly regions: readonly string[]
  readonly programmes: readonly string[]
  /** Keys of themes. */
  readonly themes: readonly string[]
}

export interface Facts {
  readonly towns: readonly SiteTown[]
  readonly answers: Readonly<Record<Listed, Answer>>
  readonly due: Answer
  readonly overdue: Answer
  readonly gathered: Gathered
}

export const ask = ({ store, gazetteer, today }: Ground, asked: Asked): Promise<Answer> =>
  answer(store, questionOf(asked, { store, gazetteer: () => gazetteer, today, language: 'cs', related: undefined }), {
    language: 'cs',
  })

export async function factsOf(ground: Ground): Promise<Facts> {
  const all = (subject: Listed | 'towns', sort?: readonly string[]): Promise<Answer> =>
    ask(ground, { subject, filters: {}, ...(sort && { sort }) })
  const rows = await all('towns')
  const towns = townsOf(rows.rows, listPlaces(ground.store))
  const projects = await all('projects')
  const documents = await all('documents')
  return {
    towns,
    gathered: {
      regions: named([...towns.filter(({ own }) => own.size > 0).map(({ row }) => row), ...documents.rows], 'region'),
      programmes: named(projects.rows, 'programme'),
      themes: ground.store
        .prepare<[], string>('select distinct key from theme join current_revision using (revision) order by key')
        .pluck()
        .all(),
    },
    answers: {
      documents,
      contacts: await all('contacts'),
      plans: await all('plans'),
      milestones: await all('milestones'),
      projects,
      funding: await all('funding'),
      findings: await all('findings'),
      changes: await all('changes', ['-day', 'weight', 'municipality', 'document', 'pointer']),
    },
    due: await ask(ground, { subject: 'milestones', filters: { due: ['90d'] }, sort: ['last_day', 'municipality'] }),
    overdue: await ask(ground, {
      subject: 'milestones',
      filters: { overdue: [] },
      sort: ['-last_day', 'municipality'],
    }),
  }
}

/** The values of a column, each once, in Czech order. */
const named = (rows: readonly Row[], column: string): string[] =>
  [...new Set(rows.map((row) => textOf(row, column)))]
    .filter((value) => value !== '')
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))

function townsOf(rows: readonly Row[], places: readonly PlacedDocument[]): SiteTown[] {
  const own = new Map<string, Set<string>>()
  const named = new Map<string, Set<string>>()
  for (const { town, document, role, main } of places) {
    const map = role !== 'named' || main === 1 ? own : named
    map.set(town, (map.get(town) ?? new Set()).add(document))
  }
  return rows.map((row) => {
    const id = String(row['code'] ?? row['municipality'])
    return { id, row, own: own.get(id) ?? new Set(), named: named.get(id) ?? new Set() }
  })
}

/** The rows that belong to a town: those of its documents, of one that speaks of several towns only its own. */
export function rowsOf(answer: Answer, { own, row }: SiteTown): Row[] {
  const town = textOf(row, 'municipality')
  const rows = [...own].flatMap((document) => byDocument(answer).get(document) ?? [])
  const here = rows.filter(
    (one) => !answer.columns.includes('abbreviation') || textOf(one.row, 'municipality').split(', ').includes(town),
  )
  return here.sort((a, b) => a.place - b.place).map((one) => one.row)
}

interface PlacedRow {
  readonly row: Row
  /** Its place in the answer. */
  readonly place: number
}

const grouped = new WeakMap<Answer, ReadonlyMap<string, PlacedRow[]>>()

/** The rows of each document, sought once for all towns. */
function byDocument(answer: Answer): ReadonlyMap<string, PlacedRow[]> {
  const known = grouped.get(answer)
  if (known) return known
  const rows = new Map<string, PlacedRow[]>()
  for (const [place, row] of answer.rows.entries()) {
    const document = textOf(row, 'document')
    const those = rows.get(document)
    if (those) those.push({ row, place })
    else rows.set(document, [{ row, place }])
  }
  grouped.set(answer, rows)
  return rows
}

/** The rows of one document. */
export const rowsOfDocument = (answer: Answer, document: string): Row[] =>
  (byDocument(answer).get(document) ?? []).map(({ row }) => row)

export const textOf = (row: Row, column: string): string => String(row[column] ?? '')
