import { z } from 'zod'
import { fieldAt } from '../kinds/declared.ts'
import { leavesOf } from '../record/pointer.ts'
import type { Scalar } from '../record/pointer.ts'
import type { Store } from './file/database.ts'

/** What bytes were read as, as far as it can be compared with another reading. */
export interface StoredReading {
  readonly document: string
  readonly kind: string
  /** The day up to which it says that it speaks; empty where it does not say. */
  readonly asOf: string
  /** How many values it has with the words that they were read from. */
  readonly proven: number
  /** The values of its content and its title by the pattern of their pointers, `/content/actors/*` for all actors. */
  readonly values: ReadonlyMap<string, readonly Scalar[]>
}

/** What a page's structure is known by. */
export interface StoredLayout {
  readonly kind: string
  readonly features: readonly string[]
}

/** A file that a run read, and the document that it is; absent where it failed. */
export interface ReadFile {
  readonly path: string
  readonly outcome: string
  readonly document: string | null
  readonly kind: string | null
}

/** Every file that a run read, in order, one at a time. */
export const filesReadBy = (store: Store, run: number): IterableIterator<ReadFile> =>
  store
    .prepare<[number], ReadFile>(
      `select path, outcome, ${DOCUMENT_OF_FILE} as document, ${KIND_OF_FILE} as kind
       from file where run = ? and outcome <> 'unchanged' order by path`,
    )
    .iterate(run)

/** Every file that is there and was read as a document of a kind. */
export const recognisedFiles = (store: Store): IterableIterator<{ path: string; document: string }> =>
  store
    .prepare<[], { path: string; document: string }>(
      `select path, document from (
         select path, ${DOCUMENT_OF_FILE} as document, ${KIND_OF_FILE} as kind
         from file where state = 'present' order by path)
       where kind <> 'unrecognised'`,
    )
    .iterate()

const DOCUMENT_OF_FILE = `(select document from source join revision on revision.id = source.revision
  where source.sha256 = file.sha256 order by source.id limit 1)`
const KIND_OF_FILE = `(select kind from source join revision on revision.id = source.revision
  join document on document.id = revision.document where source.sha256 = file.sha256 order by source.id limit 1)`

/** Reads what files were read as; its statements are compiled once. */
export function readingsOf(store: Store) {
  const hash = store.prepare<[string], string>('select sha256 from file where path = ?').pluck()
  const revision = store.prepare<[string], RevisionRow>(
    `select document.id as document, kind, as_of as asOf, json
     from source join revision on revision.id = source.revision join document on document.id = revision.document
     where sha256 = ? order by source.id limit 1`,
  )
  const layout = store.prepare<[string], { sha256: string; features: string }>(
    'select sha256, features from layout where path = ?',
  )
  const known = store.prepare<[string], 1>('select 1 from document where id = ?').pluck()
  const of = (sha256: string | undefined) => (sha256 === undefined ? undefined : revision.get(sha256))
  return {
    /** Of the file as it gave a document last: bytes that failed since do not count. */
    reading(path: string): StoredReading | undefined {
      const row = of(hash.get(path)) ?? of(layout.get(path)?.sha256)
      if (row === undefined) return undefined
      const { title, content, provenance } = Facts.parse(JSON.parse(row.json))
      const { document, kind, asOf } = row
      const values = byPattern(content).set('/title', [title])
      return { document, kind, asOf, proven: Object.keys(provenance).length, values }
    },
    hasDocument: (id: string): boolean => known.get(id) !== undefined,
    /** Of the file as it gave a document last; undefined too where an asz read it that kept no layouts. */
    layout(path: string): StoredLayout | undefined {
      const last = layout.get(path)
      const row = of(last?.sha256)
      if (last === undefined || row === undefined) return undefined
      const template = Features.parse(JSON.parse(last.features))
      const { content } = Facts.parse(JSON.parse(row.json))
      return { kind: row.kind, features: [...template, ...headingsIn(row.kind, content).map((words) => `"${words}"`)] }
    },
  }
}

/** The headings under which a document's parts stand. */
const headingsIn = (kind: string, content: unknown): string[] =>
  [...leavesOf(content, '/content')].flatMap(({ pointer, value }) =>
    fieldAt(kind, pointer)?.isHeading ? [String(value)] : [],
  )

interface RevisionRow {
  readonly document: string
  readonly kind: string
  readonly asOf: string
  readonly json: string
}

const Facts = z.object({ title: z.string(), content: z.unknown(), provenance: z.record(z.string(), z.unknown()) })
const Features = z.array(z.string())

/** `*` stands for any place of a list. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*')

function byPattern(content: unknown): Map<string, Scalar[]> {
  const values = new Map<string, Scalar[]>()
  for (const { pointer, value } of leavesOf(content, '/content')) {
    const pattern = patternOf(pointer)
    const known = values.get(pattern)
    if (known) known.push(value)
    else values.set(pattern, [value])
  }
  return values
}
