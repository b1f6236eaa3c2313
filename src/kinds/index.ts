/** The kinds of documents that asz knows: one line each. */
import { cooperationDescription } from './cooperation_description/kind.ts'
import { cooperationResults } from './cooperation_results/kind.ts'
import type { AnyExtraction, Context, Recognition } from './kind.ts'
import { recognisedFrom } from './kind.ts'
import { localityPage } from './locality_page/kind.ts'
import { projectRecord } from './project_record/kind.ts'
import type { Document } from '../document/block.ts'

export const kinds = [localityPage, cooperationDescription, projectRecord, cooperationResults] as const

export interface Decision {
  readonly kind: string
  readonly recognition: Recognition
}

const freeTextOf = new Map<string, readonly (readonly string[])[]>(
  kinds.map(({ name, freeText }) => [name, freeText.map((pointer) => pointer.split('/'))]),
)

/** Whether a pointer of a document of the kind is one of running text; `*` stands for an index. */
export const isFreeText = (kind: string, pointer: string): boolean => {
  const parts = pointer.split('/')
  return (
    freeTextOf
      .get(kind)
      ?.some((free) => free.length === parts.length && free.every((part, i) => fits(part, parts[i] ?? ''))) ?? false
  )
}

const fits = (part: string, own: string): boolean =>
  part === own || (part === '*' && own !== '' && Number.isInteger(Number(own)))

/** How sure each kind is of a document; a kind is asked when its answer is needed. */
export class Decisions {
  private readonly known: Decision[] = []

  constructor(
    private readonly document: Document,
    private readonly context: Context,
  ) {}

  /** The surest kind. One that is certain is not compared with the kinds after it, of which none can be surer. */
  get best(): Decision | undefined {
    while (this.known.length < kinds.length && this.known.at(-1)?.recognition.score !== CERTAIN) this.askNext()
    return this.known.toSorted(surestFirst)[0]
  }

  /** All kinds, the surest first. */
  get all(): Decision[] {
    while (this.known.length < kinds.length) this.askNext()
    return this.known.toSorted(surestFirst)
  }

  private askNext(): void {
    const kind = kinds[this.known.length]
    if (kind) this.known.push({ kind: kind.name, recognition: kind.recognise(this.document, this.context) })
  }
}

const CERTAIN = 1
const surestFirst = (a: Decision, b: Decision): number => b.recognition.score - a.recognition.score

/** What speaks for the roles of the document's labels, read as the surest kind. */
export const explainAs = (best: Decision | undefined, document: Document): readonly string[] =>
  kinds.find((kind) => kind.name === best?.kind && 'explain' in kind)?.explain?.(document) ?? []

/** What the kind reads from the document; undefined if no kind is sure enough. */
export const extractAs = (
  best: Decision | undefined,
  document: Document,
  context: Context,
): AnyExtraction | undefined =>
  best && best.recognition.score >= recognisedFrom
    ? kinds.find((kind) => kind.name === best.kind)?.extract(document, context)
    : undefined
