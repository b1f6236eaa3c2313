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
  private readonly readers: readonly AnyReader[]

  constructor(
    private readonly document: Document,
    private readonly context: Context,
  ) {
    this.readers = readersIn(context)
  }

  /** The surest kind. One that is certain is not compared with the kinds after it, of which none can be surer. */
  get best(): Decision | undefined {
    while (this.known.length < this.readers.length && this.known.at(-1)?.recognition.score !== CERTAIN) this.askNext()
    return this.known.toSorted(surestFirst)[0]
  }

  /** All kinds, the surest first. */
  get all(): Decision[] {
    while (this.known.length < this.readers.length) this.askNext()
    return this.known.toSorted(surestFirst)
  }

  private askNext(): void {
    const reader = this.readers[this.known.length]
    if (reader) this.known.push({ kind: reader.kind.name, recognition: reader.recognise(this.document, this.context) })
  }
}

const CERTAIN = 1
const surestFirst = (a: Decision, b: Decision): number => b.recognition.score - a.recognition.score

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
