/**
 * Everything asz can say about an input, as data: the closed union of findings.
 *
 * A finding's wording is made in `record/findings/message.ts` alone; code that meets a problem only names it.
 */
import type { Span } from './text/passage.ts'

export type Severity = 'error' | 'warning' | 'info'

/** What may stand beside the text of a document in its file. */
export type UnreadPart = 'comments' | 'deletions' | 'hidden sheets' | 'hidden rows and columns' | 'attachments'

/** What each code says besides its severity. */
export interface FindingArgs {
  /** The bytes are not what the page or the byte order mark says they are. */
  charset_mismatch: { declared: string; actual: string }
  /** A piece was too large or too deep for the markup parser and was read as plain text. */
  markup_not_read: { limit: string }
  /** What a file holds beside the text of its document; `names` are the first of those that have names. */
  part_unread: { what: UnreadPart; count: number; names: string[] }
  /** Documents that are attached to a message and are read by themselves; `names` are the first of them. */
  attached: { count: number; names: string[] }
  /** No kind was sure enough; one finding a kind says what it lacked. */
  unrecognised: { kind: string; missing: string[] }
  /** The last digit of the number is not the one that its other digits demand. */
  ico_check_digit: { ico: string; expected: string }
  /** A number labelled as an IČO that is none. */
  ico_malformed: { text: string }
  /** The registration number belongs to one programme, the page names another. */
  programme_mismatch: { registration_number: string; programme_by_number: string; programme: string }
  /** A value labelled as a registration number that has none of the known shapes. */
  registration_number_malformed: { text: string }
  /** The parts do not add up to the sum that the document states. */
  sum_mismatch: { stated: string; sum: string; currency: string }
  /** A period whose end lies before its beginning. */
  period_reversed: { period: string }
  /** Day and month that no calendar has. */
  date_impossible: { text: string }
  /** A labelled value that could not be read as what its label says. */
  currency_assumed: { text: string; currency: string }
  value_unreadable: { label: string; text: string; expected: string }
  /** A name was withheld by the publisher. */
  name_withheld: { label: string }
  /** A town's name that several municipalities share and nothing here tells apart. */
  municipality_ambiguous: { name: string; codes: string[] }
  /** What the text calls a municipality and no list knows, in a form that does not tell its name. */
  municipality_unread: { text: string }
  /** An activity of the plan has no term, so nobody can tell whether it was kept. */
  activity_without_milestone: { activity: string }
  /** The titles of a table of activities stand in running text, which does not tell where its cells begin. */
  table_lost: { titles: string }
  /** A table of which no field was read. */
  table_unread: { titles: string }
  /** A label by its form that says nothing known; what stands beside it is in no field. */
  label_unknown: { label: string; text: string }
  /** A heading whose section is in no field, though others above and below it are. */
  section_unknown: { heading: string }
  /** A value whose label speaks for another field nearly as much. */
  /** `rival` is empty where nothing else is as likely, but little speaks for the field. */
  role_uncertain: { label: string; field: string; rival: string }
  /** A column of which no field was read, though its table gave some. */
  column_unknown: { title: string }
  /** A promise and its evaluation stand in one cell with nothing that parts them for sure. */
  evaluation_boundary_guessed: { milestone: string; evaluation: string }
  /** What the revision before promised tells where the evaluation begins; the words alone had told otherwise. */
  evaluation_boundary_settled: { milestone: string; evaluation: string; read: string; previous: string }
  /** It revises a description that was never imported. */
  revised_missing: { revises: string }
  /** It is the revision of a number, and revisions of smaller numbers were never imported; 0 is the description itself. */
  revision_missing: { number: number; first: number; last: number }
  /** Years between two evaluations of which none was imported. */
  evaluation_missing: { first: number; last: number }
  /** Several revisions that differ say that they are the same one; `others` are their places in the chain. */
  revision_duplicated: { year?: number; number?: number; approved?: string; others: number[] }
  /** It revises a description that is later than itself. */
  revises_later: { revises: string; approved: string }
  /** Its number is smaller than that of a revision which is earlier by its dates. */
  revision_number_disagrees: { number: number; earlier: number; place: number }
  /** It was approved before the year that it evaluates began. */
  evaluated_too_early: { year: number; approved: string }
  /** Other documents have the same id by themselves, and the parties that they name contradict; `others` are their ids. */
  identity_contradicted: { id: string; document: string; others: string[] }
  /** One IČO is that of organisations whose names have nothing in common; `document` is the other one. */
  ico_of_two_names: { ico: string; name: string; other: string; document: string }
  /** Somebody has another phone or address in another document of the same town. */
  contact_differs: { name: string; value: string; other: string; document: string }
  /** A plan is not approved yet, and something older called it approved. */
  plan_status_contradicted: { plan: string; document: string }
  /** The parts of a sum, as a document splits it by years, do not add up to it. */
  years_mismatch: { stated: string; sum: string; currency: string }
  /** The day on which it ends is before the one on which it begins. */
  ends_before_beginning: { begins: string; ends: string }
  /** Somebody corrected a value whose words are no longer in the document. */
  correction_outdated: { pointer: string; was: string; words: string }
  /** Words of the source that no field claims. */
  text_unclaimed: { characters: number; share: number }
  /** The pages of a source are built in another way than when they were read last. */
  layout_changed: { folder: string; kind: string; pages: number; appeared: string[]; disappeared: string[] }
  /** Contacts, names, phones and addresses were left out on demand; `places` counts those in the text. */
  personal_data_removed: { contacts: number; places: number }
  /** Somebody was removed on demand; `places` counts where the text spoke of them. */
  person_forgotten: { places: number }
}

export type FindingCode = keyof FindingArgs

export type Finding = {
  [Code in FindingCode]: {
    code: Code
    args: FindingArgs[Code]
    span?: Span
    /** The fields that what was not read may hold, the nearest first. */
    candidates?: readonly string[]
    /** The field that the value may belong to as well. */
    rival?: string
  }
}[FindingCode]

const severities: Record<FindingCode, Severity> = {
  charset_mismatch: 'warning',
  markup_not_read: 'warning',
  part_unread: 'warning',
  attached: 'info',
  unrecognised: 'info',
  ico_check_digit: 'warning',
  ico_malformed: 'warning',
  programme_mismatch: 'warning',
  registration_number_malformed: 'warning',
  sum_mismatch: 'warning',
  period_reversed: 'warning',
  date_impossible: 'warning',
  currency_assumed: 'warning',
  value_unreadable: 'warning',
  name_withheld: 'info',
  municipality_ambiguous: 'info',
  municipality_unread: 'info',
  activity_without_milestone: 'info',
  table_lost: 'warning',
  table_unread: 'warning',
  column_unknown: 'warning',
  label_unknown: 'warning',
  section_unknown: 'warning',
  role_uncertain: 'warning',
  evaluation_boundary_guessed: 'info',
  evaluation_boundary_settled: 'info',
  revised_missing: 'info',
  revision_missing: 'info',
  evaluation_missing: 'info',
  revision_duplicated: 'warning',
  revises_later: 'warning',
  revision_number_disagrees: 'warning',
  evaluated_too_early: 'warning',
  identity_contradicted: 'warning',
  ico_of_two_names: 'warning',
  contact_differs: 'warning',
  plan_status_contradicted: 'warning',
  years_mismatch: 'warning',
  ends_before_beginning: 'warning',
  correction_outdated: 'warning',
  text_unclaimed: 'info',
  layout_changed: 'warning',
  personal_data_removed: 'info',
  person_forgotten: 'info',
}

/** Where no field is near what was not read, no value is lost. */
export const severityOf = ({ code, candidates }: Pick<Finding, 'code' | 'candidates'>): Severity =>
  candidates?.length === 0 ? 'info' : severities[code]
