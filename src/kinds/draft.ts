/** What an extractor hands on: values that cannot be made without the passage that they were read from. */
import type { Finding } from '../finding.ts'
import type { Passage } from '../text/passage.ts'

/** One passage or a list of many: as arguments of their own, a hundred thousand of them overflow the stack. */
type Passages<Item> = Item | readonly Item[]

/** A value derived from passages: a key, a status, a normalised date. A plain text is the passage itself. */
export class Proven<T extends string | number | boolean> {
  readonly value: T
  readonly from: readonly Passage[]

  constructor(value: T, ...from: readonly Passages<Passage>[]) {
    this.value = value
    this.from = from.flat()
  }
}

/** The draft of a value of type T: the same shape, its leaves being passages or proven values. */
export type Draft<T> = undefined extends T ? DraftOf<Exclude<T, undefined>> | undefined : DraftOf<T>

type DraftOf<T> = [T] extends [string]
  ? Proven<T> | (string extends T ? Passage : never)
  : [T] extends [number | boolean]
    ? Proven<T>
    : [T] extends [readonly (infer Item)[]]
      ? readonly Draft<Item>[]
      : { readonly [Key in keyof T]: Draft<T[Key]> }

/** What an extraction claims and notes besides its values. */
export class Ledger {
  /** Labels, headings, column titles: they count with the value that they announce. */
  readonly labels: Passage[] = []
  /** Words of the form itself that hold no fact. */
  readonly boilerplate: Passage[] = []
  /** Words about the page and not of the document: they hold none of its dates. */
  readonly excluded: Passage[] = []
  readonly findings: Finding[] = []

  label(...words: readonly Passages<Passage | undefined>[]): void {
    for (const passage of words.flat()) if (passage) this.labels.push(passage)
  }

  discard(...words: readonly Passages<Passage | undefined>[]): void {
    for (const passage of words.flat()) if (passage) this.boilerplate.push(passage)
  }

  exclude(words: readonly Passage[]): void {
    for (const passage of words) this.excluded.push(passage)
  }

  note(finding: Finding): void {
    this.findings.push(finding)
  }
}
