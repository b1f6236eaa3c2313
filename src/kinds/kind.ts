/** What every kind of document offers: a way to be recognised and a way to be read. */
import type { Gazetteer, Municipality } from '../czech/municipality/gazetteer.ts'
import type { Document, Table } from '../document/block.ts'
import type { Taught } from '../language/lexicon/taught.ts'
import type { Passage } from '../text/passage.ts'
import type { Limits } from '../source/limits.ts'
import type { ColumnHint } from './column-hint.ts'
import type { KindSpec } from './define.ts'
import type { ThemeKey } from './values.ts'
import type { Draft, Ledger } from './draft.ts'

export interface Recognition {
  /** From 0 to 1; `recognisedFrom` and more is sure enough. */
  readonly score: number
  /** What speaks for the kind, in words. */
  readonly reasons: readonly string[]
  /** What a document of the kind has and this one lacks, in words. */
  readonly missing: readonly string[]
}

/** A document is of the kind that scores highest, if it scores at least this. */
export const recognisedFrom = 0.5

/** A municipality that the document is about. */
export interface Subject {
  readonly municipality: Municipality
  readonly passage: Passage
}

/** What a kind reads from a document, whatever its content. */
export interface AnyExtraction {
  readonly title: Passage
  readonly subjects: readonly Subject[]
  /** What the document works on, by its own list or words. */
  readonly themes: readonly ThemeKey[]
  readonly content: object
  readonly ledger: Ledger
  /** Tables that were put together from lines; their columns are looked at like those of others. */
  readonly restored?: readonly Table[]
}

export interface Extraction<Content> extends AnyExtraction {
  readonly content: Draft<Content> & object
}

export interface Context {
  readonly municipalities: Gazetteer
  /** Beyond them a document is refused; absent: the default ones. */
  readonly limits?: Limits
  /** Readers of further kinds, which are asked after those that come with asz. */
  readonly kinds?: readonly AnyReader[]
  /** Labels that people taught. */
  readonly taught?: readonly Taught[]
  /** Whether to tell for each label what speaks for its role. */
  readonly isExplained?: boolean
}

/** How documents of a kind are recognised and read. */
export interface KindReader<Content> {
  readonly kind: KindSpec
  readonly columns: readonly ColumnHint[]
  /** Whether a label announces what the kind has no field for. */
  isNoField?(label: Passage): boolean
  /** What labels can be taught to announce. */
  readonly teachable?: readonly string[]
  recognise(document: Document, context: Context): Recognition
  /** Whether the document has what none of the kind scores 1 without, as far as that is cheap to see; absent: any may. */
  mayBeCertain?(document: Document): boolean
  extract(document: Document, context: Context): Extraction<Content>
  /** One line a label or node: its role, the evidence and the rivals. */
  explain?(document: Document): readonly string[]
}

export interface AnyReader extends Omit<KindReader<never>, 'extract'> {
  extract(document: Document, context: Context): AnyExtraction
}
