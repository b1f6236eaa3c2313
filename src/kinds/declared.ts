/** The kinds that are known, in the order in which they are told; whoever meets their documents asks here what they are. */
import { cooperationDescription } from './cooperation_description/kind.ts'
import { cooperationResults } from './cooperation_results/kind.ts'
import type { KindSpec } from './define.ts'
import type { Field, Fields } from './field.ts'
import { localityPage } from './locality_page/kind.ts'
import { projectRecord } from './project_record/kind.ts'

/** Those that come with asz. */
export const ownKinds = [localityPage, cooperationDescription, projectRecord, cooperationResults] as const

/** A document of no kind that is known. */
export const UNRECOGNISED = 'unrecognised'

let known: readonly KindSpec[] = ownKinds

/** Makes a further kind known to all that meets its documents: store, queries, comparison. */
export const knowKind = (kind: KindSpec): void => {
  if (!known.includes(kind)) known = [...known.filter(({ name }) => name !== kind.name), kind]
}

export const declaredKinds = (): readonly KindSpec[] => known
export const kindNamed = (name: string): KindSpec | undefined => known.find((kind) => kind.name === name)
/** The names of all kinds of documents. */
export const kindNames = (): string[] => [...known.map(({ name }) => name), UNRECOGNISED]

/** What is made of all kinds that are known, once until another one is. */
export const ofKinds = <Made>(make: (kinds: readonly KindSpec[]) => Made): (() => Made) => {
  let last: { readonly kinds: readonly KindSpec[]; readonly made: Made } | undefined
  return () => {
    if (last?.kinds !== known) last = { kinds: known, made: make(known) }
    return last.made
  }
}

/** The fields that a JSON Pointer or a pattern of pointers, with `*` for an index, leads through in documents of a kind. */
export const fieldsTo = (kind: string, pointer: string): Field[] => {
  const [root, ...keys] = pointer.split('/').slice(1)
  const fields: Field[] = []
  let inner: Fields | undefined = root === 'content' ? kindNamed(kind)?.fields : undefined
  for (const key of keys) {
    const last = fields.at(-1)
    const at: Field | undefined =
      last?.is === 'list' ? last.of : inner && Object.hasOwn(inner, key) ? inner[key] : undefined
    if (at === undefined) break
    fields.push(at)
    inner = at.is === 'group' ? at.fields : undefined
  }
  return fields
}

/** The field that a pointer leads to. */
export const fieldAt = (kind: string, pointer: string): Field | undefined =>
  fieldsTo(kind, pointer)[pointer.split('/').length - 3]

/** A field and where it stands: its pattern of pointers. */
interface Placed {
  readonly pattern: string
  readonly field: Field
}

/** All fields of a kind, each before those that it holds; an item of a list is one too. */
export function* fieldsOf(kind: KindSpec): Generator<Placed> {
  yield* under(kind.fields, '/content')
}

function* under(fields: Fields, at: string): Generator<Placed> {
  for (const [key, field] of Object.entries(fields)) yield* within(field, `${at}/${key}`)
}

function* within(field: Field, pattern: string): Generator<Placed> {
  yield { pattern, field }
  if (field.is === 'list') yield* within(field.of, `${pattern}/*`)
  if (field.is === 'group') yield* under(field.fields, pattern)
}
