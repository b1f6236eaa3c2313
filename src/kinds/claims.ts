/** What documents of a kind say that others may contradict, as rows of SQL; each has `revision` and `pointer` first. */
export interface Claims {
  /** Organisations: `ico`, `name`. */
  readonly organisations?: string
  /** People: `name`, `phone` (the first), `phones` (all, as a JSON array), `email`; `pointer` is that of the person. */
  readonly people?: string
  /**
   * Plans of towns: `town` (null where that of the document counts), `name`, `abbreviation`, `status`, `day`, and `since`, the day
   * before which what is told of a plan of this name is told of an earlier one.
   */
  readonly plans?: string
  /** Sums split into parts: `stated`, `parts` (their sum in hundredths), `currency`. */
  readonly sums?: string
  /** Terms told by two values: `begins` (a day), `ends`, `other_pointer` (that of the beginning). */
  readonly terms?: string
}
