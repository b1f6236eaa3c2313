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

const patternsOf = new Map(
  kinds.map(({ name, freeText }): [string, RegExp[]] => [
    name,
    freeText.map((pointer) => new RegExp(`^${pointer.replaceAll('*', '\\d+')}$`)),
  ]),
)

/** Whether a pointer of a document of the kind is one of running text. */
export const isFreeText = (kind: string, pointer: string): boolean =>
  patternsOf.get(kind)?.some((pattern) => pattern.test(pointer)) ?? false

/** How sure each kind is of the document, the surest first. */
export const recognise = (document: Document, context: Context): Decision[] =>
  kinds
    .map((kind) => ({ kind: kind.name, recognition: kind.recognise(document, context) }))
    .sort((a, b) => b.recognition.score - a.recognition.score)

/** What speaks for the roles of the document's labels, read as the surest kind. */
export const explainAs = ([best]: readonly Decision[], document: Document): readonly string[] =>
  kinds.find((kind) => kind.name === best?.kind && 'explain' in kind)?.explain?.(document) ?? []

/** What the kind reads from the document; undefined if no kind is sure enough. */
export const extractAs = (
  [best]: readonly Decision[],
  document: Document,
  context: Context,
): AnyExtraction | undefined =>
  best && best.recognition.score >= recognisedFrom
    ? kinds.find((kind) => kind.name === best.kind)?.extract(document, context)
    : undefined
