/** The one place where a finding becomes a sentence. */
import type { Finding, FindingArgs, FindingCode } from '../finding.ts'
import { groupedDigits } from '../wording/language.ts'

const listed = (names: readonly string[], count: number): string =>
  names.join(', ') + (count > names.length ? ', …' : '')

/** `3,900,000`, `12.50`: a decimal string. */
const money = (amount: string): string => {
  const [whole = '', part = ''] = amount.split('.')
  return groupedDigits(whole, 'en') + (/[1-9]/.test(part) ? `.${part.padEnd(2, '0')}` : '')
}

const sentences: { [Code in FindingCode]: (args: FindingArgs[Code]) => string } = {
  charset_mismatch: ({ declared, actual }) =>
    `The document says that it is ${declared}, but it is ${actual}; it was read as ${actual}.`,
  markup_not_read: ({ limit }) =>
    `A piece of the text was read as it stands, markup included, because it is beyond the limit of ${limit}.`,
  part_unread: ({ what, count, names }) =>
    what === 'attachments'
      ? `Not read, as no part of the text: attachments (${listed(names, count)}); save each that is a document as a file of its own.`
      : `Not read, as no part of the text: ${what} (${names.length > 0 ? listed(names, count) : count}).`,
  attached: ({ count, names }) => `Attached, and read as documents of their own: ${listed(names, count)}.`,
  unrecognised: ({ kind, missing }) => `Not recognised as ${kind}: it lacks ${missing.join(', ')}.`,
  ico_check_digit: ({ ico, expected }) =>
    `The IČO ${ico} has a wrong check digit; its other digits demand ${expected}.`,
  ico_malformed: ({ text }) => `"${text}" is labelled as an IČO, but is not up to eight digits.`,
  programme_mismatch: ({ registration_number, programme_by_number, programme }) =>
    `The registration number ${registration_number} belongs to the programme "${programme_by_number}", but the document names "${programme}".`,
  registration_number_malformed: ({ text }) =>
    `"${text}" is labelled as a registration number, but has no known shape of one.`,
  sum_mismatch: ({ stated, sum, currency }) =>
    `The parts add up to ${money(sum)} ${currency}, but the document states ${money(stated)} ${currency}.`,
  period_reversed: ({ period }) => `The period ${period} ends before it begins.`,
  date_impossible: ({ text }) => `"${text}" is no date of the calendar.`,
  currency_assumed: ({ text, currency }) =>
    `The document names no currency for "${text}" nor anywhere else; ${currency} is assumed.`,
  value_unreadable: ({ label, text, expected }) => `"${text}", labelled "${label}", could not be read as ${expected}.`,
  name_withheld: ({ label }) => `The name of "${label}" was withheld by the publisher.`,
  municipality_ambiguous: ({ name, codes }) =>
    `Several municipalities are called ${name} (${codes.join(', ')}); the document does not tell which is meant.`,
  municipality_unread: ({ text }) =>
    `"${text}" is called a municipality in a form that does not tell its name; no place was given for it.`,
  table_lost: () => 'The table of activities lost what parted its cells; its activities were not read.',
  table_unread: ({ titles }) => `The table "${titles}" gave no field.`,
  label_unknown: ({ label, text }) => `The label "${label}" is none that is known: "${text}" is in no field.`,
  section_unknown: ({ heading }) => `The section "${heading}" gave no field.`,
  role_uncertain: ({ label, field, rival }) => `"${label}" was read as ${field}; ${rival} is nearly as likely.`,
  column_unknown: ({ title }) => `The column "${title}" of a table gave no field.`,
  activity_without_milestone: ({ activity }) => `The activity "${activity}" has no term.`,
  evaluation_boundary_guessed: ({ milestone, evaluation }) =>
    `"${milestone}" was taken as promised and "${evaluation}" as its evaluation; nothing but the words parts them.`,
  evaluation_boundary_settled: ({ milestone, evaluation, read, previous }) =>
    `${previous} promised "${milestone}", so ${evaluation === '' ? 'the cell holds no evaluation' : `"${evaluation}" is the evaluation`}; by the words alone the promise was "${read}".`,
  revised_missing: ({ revises }) => `It revises the description of ${revises}, which was never imported.`,
  revision_missing: ({ number, first, last }) =>
    `It is revision no. ${number}, but ${missingRevisions(first, last)} never imported.`,
  evaluation_missing: ({ first, last }) =>
    first === last
      ? `The evaluation of ${first} was never imported.`
      : `The evaluations of ${first} to ${last} were never imported.`,
  revision_duplicated: ({ year, number, approved, others }) =>
    `${duplicatedRevision(year, number, approved)} is in the chain several times, and they differ: see also ${others.map((place) => `place ${place}`).join(', ')}.`,
  revises_later: ({ revises, approved }) =>
    `It revises the description of ${revises}, which is later than its own date, ${approved}.`,
  revision_number_disagrees: ({ number, earlier, place }) =>
    `It is revision no. ${number}, but no. ${earlier} (place ${place} of the chain) is earlier by its dates.`,
  evaluated_too_early: ({ year, approved }) =>
    `It evaluates ${year}, but was approved on ${approved}, before that year.`,
  identity_contradicted: ({ id, document, others }) =>
    `Several documents call themselves ${id}, but their parties contradict each other, so they are kept apart: this one is ${document}, see also ${others.join(', ')}.`,
  ico_of_two_names: ({ ico, name, other, document }) =>
    `The IČO ${ico} is that of "${name}" here and of "${other}" in ${document}.`,
  contact_differs: ({ name, value, other, document }) => `${name} has ${value} here and ${other} in ${document}.`,
  plan_status_contradicted: ({ plan, document }) =>
    `The plan "${plan}" is still to be approved here, but ${document}, which is older, calls it approved.`,
  years_mismatch: ({ stated, sum, currency }) =>
    `The years add up to ${money(sum)} ${currency}, but the sum is said to be ${money(stated)} ${currency}.`,
  ends_before_beginning: ({ begins, ends }) => `It ends on ${ends}, before it begins on ${begins}.`,
  correction_outdated: ({ pointer, was, words }) =>
    `"${words}" no longer stands in the document, so that the correction of ${pointer} ("${was}") is left out.`,
  text_unclaimed: ({ characters, share }) =>
    `${characters} characters (${(share * 100).toFixed(1)} %) of the source belong to no field; coverage.unclaimed lists them.`,
  layout_changed: ({ folder, kind, pages, appeared, disappeared }) =>
    `${pages} pages in ${folder} (${kind}) changed their structure: ${[
      disappeared.length > 0 && `${disappeared.join(', ')} went`,
      appeared.length > 0 && `${appeared.join(', ')} came`,
    ]
      .filter((part) => part !== false)
      .join('; ')}.`,
  personal_data_removed: ({ contacts, places }) =>
    `Personal data was left out: ${counted(contacts, 'contact')}, and names, phones or addresses at ${counted(places, 'place')} of the text.`,
  person_forgotten: ({ places }) => `A person was removed on demand, at ${counted(places, 'place')} of the text.`,
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const duplicatedRevision = (year?: number, number?: number, approved = ''): string => {
  if (year !== undefined) return `The evaluation of ${year}`
  return number === undefined ? `The description of ${approved}` : `Revision no. ${number}`
}

const missingRevisions = (first: number, last: number): string => {
  const description = first === 0 ? 'the description that it revises' : ''
  const from = Math.max(1, first)
  if (last < from) return `${description} was`
  const numbers = from === last ? `no. ${from}` : `nos. ${from} to ${last}`
  const some = [description, numbers].filter((part) => part !== '').join(' and ')
  return `${some} ${description === '' && from === last ? 'was' : 'were'}`
}

export const messageOf = (finding: Finding): string => sentence(finding.code, finding)

const sentence = <Code extends FindingCode>(code: Code, finding: { args: FindingArgs[Code] }): string =>
  sentences[code](finding.args)
