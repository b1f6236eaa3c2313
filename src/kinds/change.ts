/** The vocabulary in which a kind says how its documents are compared. */

/** What a change means to those who watch over promises, the most important first. */
export const changeClasses = [
  'commitment_dropped',
  'not_read',
  'verdict_changed',
  'evaluated',
  'deadline_moved',
  'commitment_added',
  'frequency_changed',
  'responsibility_changed',
  'person_changed',
  'evaluation_withdrawn',
  'removed',
  'added',
  'split',
  'merged',
  'changed',
  'reworded',
  'renumbered',
  'moved',
] as const
export type ChangeClass = (typeof changeClasses)[number]

/** Fields of one object that change together, and what a change of them is called. */
export interface Facet {
  readonly fields: readonly string[]
  readonly class: ChangeClass
  /** The field that a reader is shown; the facet's own first field unless told. */
  readonly shows?: string
  /** The field that says how a promise ended, and its values that mean "not yet": the class is then worked out from it. */
  readonly outcome?: { readonly field: string; readonly pending: readonly string[] }
  /** The text repeats these fields in words: where one of them changed, only the words beside terms and frequencies count. */
  readonly repeats?: readonly string[]
  /** A change of nothing but the leading number is a renumbering. */
  readonly numbered?: true
  /** Words in which other texts tell of such a change besides the values themselves. */
  readonly says?: string
}

/** When an item is a promise whose end nobody has told yet. */
export interface PromiseRule {
  /** The field that says how it ended, and its values that mean "not yet"; without it the end is never told. */
  readonly outcome?: string
  readonly pending?: readonly string[]
  /** The list of promises that the item holds: it is open while one of them is. */
  readonly through?: string
  /** What it is when an item comes whose end is told already. */
  readonly settled?: ChangeClass
}

export interface Pool {
  readonly name: string
  /** Only between the lists of one item, as between the duties of both parties to one activity. */
  readonly within?: 'item'
  /** What the exchange is called. */
  readonly exchanged: ChangeClass
}

/** How the items of a list are matched, and what it means that one comes or goes. */
export interface ListRule {
  /** Alternative identities, the most telling first; each is a list of fields, or empty for a plain string. */
  readonly identity: readonly (readonly string[])[]
  /** Weights of the fields in the similarity of two items; `''` is the item itself. */
  readonly weights: Readonly<Record<string, number>>
  /** The field by which people know the item. */
  readonly label: readonly string[]
  readonly added: ChangeClass
  readonly removed: ChangeClass
  /** What it is when the item itself is a text and reads otherwise. */
  readonly reworded?: ChangeClass
  /** Words that say nothing of their own, so that an item with or without them is no other one: *město zajistí*. */
  readonly slight?: string
  /** The item is a promise. */
  readonly promise?: PromiseRule
  /** Lists of the same pool exchange items: a promise moved to another activity, a duty handed to the other party. */
  readonly pool?: Pool
  /** Words in which other texts tell that an item came, went or changed, besides its own. */
  readonly says?: string
  /** The order of the items says nothing. */
  readonly unordered?: true
}

/** Rules by pattern: a JSON Pointer with `*` for every index. */
export interface Rules {
  readonly lists: Readonly<Record<string, ListRule>>
  readonly objects: Readonly<Record<string, readonly Facet[]>>
  /** Fields in which a difference is none: numbers of footnotes, what only repeats the content. */
  readonly ignored: ReadonlySet<string>
  /**
   * What tells in other words what other fields hold as facts: running text, then mentions within any text. Silent where all
   * its changed words are those of facts or of tellings before it.
   */
  readonly tellings: readonly ReadonlySet<string>[]
}
