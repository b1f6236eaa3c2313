/** The readers of all kinds: which kind a document is of, and what that kind reads from it. */
import type { Document } from '../document/block.ts'
import { cooperationDescriptionReader } from './cooperation_description/reader.ts'
import { cooperationResultsReader } from './cooperation_results/reader.ts'
import type { AnyExtraction, AnyReader, Context, Recognition } from './kind.ts'
import { recognisedFrom } from './kind.ts'
import { localityPageReader } from './locality_page/reader.ts'
import { projectRecordReader } from './project_record/reader.ts'

const ownReaders: readonly AnyReader[] = [
  localityPageReader,
  cooperationDescriptionReader,
  projectRecordReader,
  cooperationResultsReader,
]

export const readersIn = ({ kinds = [] }: Context): readonly AnyReader[] => [...ownReaders, ...kinds]

export interface Decision {
  readonly kind: string
  readonly recognition: Recognition
}

/** How sure each kind is of a document; a kind is asked when its answer is needed. */
export class Decisions {
  private readonly known: Decision[] = []
  private readonly kinds: readonly string[]
  private readonly turns: Iterator<Decision, undefined>

  constructor(document: Document, context: Context) {
    const readers = readersIn(context)
    this.kinds = readers.map(({ kind }) => kind.name)
    this.turns = decide(readers, document, context)
  }

  /** The surest kind. One that is certain is not compared with others: none can be surer. */
  get best(): Decision | undefined {
    while (this.known.at(-1)?.recognition.score !== CERTAIN && this.askNext());
    return this.surestFirst[0]
  }

  /** All kinds, the surest first. */
  get all(): Decision[] {
    while (this.askNext());
    return this.surestFirst
  }

  /** Equal ones stand as the kinds do. */
  private get surestFirst(): Decision[] {
    return this.known.toSorted(
      (a, b) => b.recognition.score - a.recognition.score || this.kinds.indexOf(a.kind) - this.kinds.indexOf(b.kind),
    )
  }

  private askNext(): boolean {
    const { value } = this.turns.next()
    if (value) this.known.push(value)
    return value !== undefined
  }
}

const CERTAIN = 1

/**
 * Decides one kind after the other: those whose signs the document has, then those that have no cheap signs, then those that
 * cannot be certain; each in their order. A list that calls itself one is not read for what its sentences tell of a project.
 */
const decide = function* (
  readers: readonly AnyReader[],
  document: Document,
  context: Context,
): Generator<Decision, undefined> {
  const decisionOf = (reader: AnyReader): Decision => ({
    kind: reader.kind.name,
    recognition: reader.recognise(document, context),
  })
  const withoutSigns: AnyReader[] = []
  const others: AnyReader[] = []
  for (const reader of readers) {
    const mayBeCertain = reader.mayBeCertain?.(document)
    if (mayBeCertain === true) yield decisionOf(reader)
    else if (mayBeCertain === undefined) withoutSigns.push(reader)
    else others.push(reader)
  }
  for (const reader of [...withoutSigns, ...others]) yield decisionOf(reader)
  return undefined
}

export const readerOf = (kind: string | undefined, context: Context): AnyReader | undefined =>
  readersIn(context).find((reader) => reader.kind.name === kind)

/** What speaks for the roles of the document's labels, read as the surest kind. */
export const explainAs = (best: Decision | undefined, document: Document, context: Context): readonly string[] =>
  readerOf(best?.kind, context)?.explain?.(document) ?? []

/** What the kind reads from the document; undefined if no kind is sure enough. */
export const extractAs = (
  best: Decision | undefined,
  document: Document,
  context: Context,
): AnyExtraction | undefined =>
  best && best.recognition.score >= recognisedFrom
    ? readerOf(best.kind, context)?.extract(document, context)
    : undefined

/** The fields that labels can be taught to announce, whatever the kind; `unread` is for what no field holds. */
export const teachableFields = (): string[] =>
  [...new Set(ownReaders.flatMap(({ teachable = [] }) => teachable))].filter((field) => !SINKS.has(field)).sort()
const SINKS: ReadonlySet<string> = new Set(['group', 'unknown', 'other'])
