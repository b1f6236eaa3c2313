/** Looks for one person in one database file, takes them out of it, and looks once more. */
import { z } from 'zod'
import { forgetPerson, withoutPerson } from '../../record/privacy/forget.ts'
import type { Person } from '../../record/privacy/person.ts'
import { readable } from '../../record/privacy/readable.ts'
import { remnantsIn } from '../../record/privacy/remnants.ts'
import type { Suspect } from '../../record/privacy/remnants.ts'
import { isThere } from '../../source/archive/members.ts'
import { textColumns, textsOf } from '../../store/schema/columns.ts'
import type { TextColumn } from '../../store/schema/columns.ts'
import type { Store } from '../../store/file/database.ts'
import { pathsOfFiles, readRevisions, rewriteRevisions, rewriteWords, tellingWords } from '../../store/rewrite.ts'
import type { Read } from '../../store/rewrite.ts'
import type { WorksOn } from '../thread/thread.ts'

/** What of a revision was removed, or would be. */
export const Removal = z.strictObject({
  database: z.string().describe('the database file, or the copy beside it that an import left'),
  document: z.string(),
  revision: z.int().positive().describe('place in the chain, from 1'),
  quotes: z.array(z.string()).describe('each place as it stood in the text'),
})
export type Removal = z.infer<typeof Removal>

/** A place where the person may still be named. */
export const Remnant = z.strictObject({
  database: z.string().describe('the database file that it stands in'),
  place: z.string().describe('the document, or the table and column'),
  file: z.string().optional().describe('that the document was read from, as it was given'),
  line: z.int().positive().optional().describe('of the text, from 1'),
  words: z.string(),
  times: z.int().positive().describe('how often it stands on this line'),
})
export type Remnant = z.infer<typeof Remnant>

/** What was found in one file. */
export interface Found {
  readonly removals: readonly Removal[]
  /** In how many rows of paths, requests and messages the name was, or is, taken out. */
  readonly cleared: number
  /** Files that are there and whose names hold the name. */
  readonly paths: readonly string[]
  readonly remnants: readonly Remnant[]
}

export interface Wanted {
  readonly person: Person
  readonly suspect: Suspect
  readonly worksOn: WorksOn
}

/** What would be removed of a database; it is left as it is. */
export function lookInto(store: Store, wanted: Wanted): Found {
  const { person, suspect } = wanted
  const names = renaming(store, person)
  const removals: Removal[] = []
  const remnants: Remnant[] = []
  let cleared = 0
  for (const read of changesOf(store, wanted, names, removals)) {
    if (read.isRenamed) cleared++
    for (const one of remnantsOfRevision(store, read.after, wanted)) remnants.push(one)
  }
  for (const column of textColumns(store)) {
    // Notes go as a whole (forget-notes.ts).
    if (column.isDerived || column.table === 'note') continue
    for (const { text } of textsOf(store, column)) {
      const changed = names.change(text, column)
      if (changed !== text) cleared++
      if (!names.live.has(changed))
        remnants.push(...remnantsOfWords(store, changed, `${column.table}.${column.column}`, suspect))
    }
  }
  return { removals, cleared, paths: names.paths, remnants }
}

/** Takes the person out of a database, and tells what it holds afterwards. */
export function removeFrom(store: Store, wanted: Wanted): Found {
  const names = renaming(store, wanted.person)
  const removals: Removal[] = []
  rewriteRevisions(store, changed(changesOf(store, wanted, names, removals)))
  const cleared = rewriteWords(store, names.change)
  return { removals, cleared, paths: names.paths, remnants: [...remnantsLeft(store, names.live, wanted)] }
}

interface Seen {
  readonly id: number
  readonly isChanged: boolean
  /** Whether the path that it was read from lost the name. */
  readonly isRenamed: boolean
  readonly after: Read
}

/** One revision at a time, so that memory stays flat. */
function* changesOf(store: Store, wanted: Wanted, names: Renaming, removals: Removal[]): Generator<Seen> {
  const { person, worksOn } = wanted
  for (const { id, number, document, text } of readRevisions(store)) {
    worksOn(document.id)
    const found = forgetPerson(document, text, person)
    worksOn(null)
    if (found !== undefined) {
      const quotes = found.hidden.map(([start, end]) => text.slice(start, end))
      removals.push({ database: store.name, document: document.id, revision: number, quotes })
    }
    const read = found ?? { document, text }
    const file = names.change(read.document.source.file)
    const isRenamed = file !== read.document.source.file
    const after = isRenamed
      ? { text: read.text, document: { ...read.document, source: { ...read.document.source, file } } }
      : read
    yield { id, isChanged: isRenamed || found !== undefined, isRenamed, after }
  }
}

function* changed(seen: Iterable<Seen>): Generator<[number, Read]> {
  for (const { id, isChanged, after } of seen) if (isChanged) yield [id, after]
}

interface Renaming {
  /** Words without the person; paths of files that are there stay, for by them a later import knows the files. */
  readonly change: (words: string, column?: TextColumn) => string
  readonly live: ReadonlySet<string>
  readonly paths: readonly string[]
}

function renaming(store: Store, person: Person): Renaming {
  const clean = (words: string) => withoutPersonAnywhere(words, person)
  const holding = pathsOfFiles(store).filter(
    ({ path, given }) => (clean(path) !== path || clean(given) !== given) && isThere(path),
  )
  const live = new Set(holding.flatMap(({ path, given }) => [path, given]))
  const known = new Map<string, string>()
  const taken = new Set<string>()
  // Two paths that lose the same words stay two.
  for (const words of tellingWords(store)) {
    const plain = live.has(words) ? words : clean(words)
    let name = plain
    for (let i = 2; name !== words && taken.has(name); i++) name = `${plain}~${i}`
    taken.add(name)
    known.set(words, name)
  }
  return {
    change: (words, column) => {
      if (live.has(words)) return words
      // Names of classes are written in small letters, and few stand beside each other.
      return known.get(words) ?? withoutPersonAnywhere(words, person, column?.table === 'layout')
    },
    live,
    paths: [...new Set(holding.map(({ given }) => given))].sort(),
  }
}

/** JSON stays JSON: the name goes from each of its texts. */
function withoutPersonAnywhere(words: string, person: Person, isTemplate = false): string {
  const json = /^[[{]/.test(words) ? parsed(words) : undefined
  return json === undefined ? withoutPerson(words, person) : JSON.stringify(inside(json, person, isTemplate))
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

function inside(node: unknown, person: Person, isTemplate: boolean): unknown {
  if (typeof node === 'string') return withoutPerson(node, person, isTemplate)
  if (Array.isArray(node)) return node.map((part) => inside(part, person, isTemplate))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, inside(part, person, isTemplate)]))
}

/** In every text of the file, however it came to stand there. */
function* remnantsLeft(store: Store, live: ReadonlySet<string>, wanted: Wanted): Generator<Remnant> {
  const told = new Map<number, Set<string>>()
  for (const { id, document, text } of readRevisions(store)) {
    const remnants = remnantsOfRevision(store, { document, text }, wanted)
    told.set(id, new Set(remnants.map(({ words }) => words)))
    yield* remnants
  }
  for (const column of textColumns(store))
    for (const { text, revision } of textsOf(store, column)) {
      if (live.has(text) || (column.table === 'revision' && /^(?:text|json|as_read)$/.test(column.column))) continue
      const known = revision === null ? undefined : told.get(revision)
      for (const one of remnantsOfWords(store, text, `${column.table}.${column.column}`, wanted.suspect))
        if (!known?.has(one.words)) yield one
    }
}

function remnantsOfRevision(store: Store, { document, text }: Read, { suspect, worksOn }: Wanted): Remnant[] {
  worksOn(document.id)
  const counts = new Map<string, Remnant>()
  let [at, line] = [0, 1]
  for (const remnant of remnantsIn(text, document.source.media_type, suspect)) {
    for (; at < remnant.at; at++) if (text.charCodeAt(at) === 10) line++
    const key = `${line} ${remnant.words}`
    const { file } = document.source
    const before = counts.get(key)?.times ?? 0
    const where = { database: store.name, place: document.id, file, line }
    counts.set(key, { ...where, words: remnant.words, times: before + 1 })
  }
  worksOn(null)
  return [...counts.values()]
}

function remnantsOfWords(store: Store, words: string, place: string, suspect: Suspect): Remnant[] {
  if (!/\p{L}{3}/u.test(words)) return []
  return [...suspect(readable(words))].map((one) => ({ database: store.name, place, words: one.words, times: 1 }))
}
