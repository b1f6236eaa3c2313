/** The one place where a finding becomes a sentence. */
import type { Finding, FindingArgs, FindingCode } from '../../finding.ts'
import { groupedDigits } from '../../wording/language.ts'
import { wordsOf, type Sentence } from '../../wording/template.ts'
import type { findingTemplates } from './templates.ts'

const listed = (names: readonly string[], count: number): string =>
  names.join(', ') + (count > names.length ? ', …' : '')

/** `3,900,000`, `12.50`: a decimal string. */
const money = (amount: string): string => {
  const [whole = '', part = ''] = amount.split('.')
  return groupedDigits(whole, 'en') + (/[1-9]/.test(part) ? `.${part.padEnd(2, '0')}` : '')
}

/** A sentence of one of a finding's patterns: what has no Czech does not compile. */
type SentenceOf<Code extends FindingCode> = Sentence<keyof (typeof findingTemplates)[Code] & string>

const sentences: { [Code in FindingCode]: (args: FindingArgs[Code]) => SentenceOf<Code> } = {
  charset_mismatch: ({ declared, actual }) => [
    'The document says that it is {declared}, but it is {actual}; it was read as {again}.',
    { declared, actual, again: actual },
  ],
  markup_not_read: ({ limit }) => [
    'A piece of the text was read as it stands, markup included, because it is beyond the limit of {limit}.',
    { limit },
  ],
  part_unread: ({ what, count, names }) =>
    what === 'attachments'
      ? [
          'Not read, as no part of the text: attachments ({names}); save each that is a document as a file of its own.',
          { names: listed(names, count) },
        ]
      : [
          'Not read, as no part of the text: {what} ({which}).',
          { what, which: names.length > 0 ? listed(names, count) : count },
        ],
  attached: ({ count, names }) => [
    'Attached, and read as documents of their own: {names}.',
    { names: listed(names, count) },
  ],
  unrecognised: ({ kind, missing }) => [
    'Not recognised as {kind}: it lacks {missing}.',
    { kind, missing: missing.join(', ') },
  ],
  ico_check_digit: ({ ico, expected }) => [
    'The IČO {ico} has a wrong check digit; its other digits demand {expected}.',
    { ico, expected },
  ],
  ico_malformed: ({ text }) => ['"{text}" is labelled as an IČO, but is not up to eight digits.', { text }],
  programme_mismatch: ({ registration_number, programme_by_number, programme }) => [
    'The registration number {number} belongs to the programme "{by_number}", but the document names "{programme}".',
    { number: registration_number, by_number: programme_by_number, programme },
  ],
  registration_number_malformed: ({ text }) => [
    '"{text}" is labelled as a registration number, but has no known shape of one.',
    { text },
  ],
  sum_mismatch: ({ stated, sum, currency }) => [
    'The parts add up to {sum} {currency}, but the document states {stated} {again}.',
    { sum: money(sum), currency, stated: money(stated), again: currency },
  ],
  period_reversed: ({ period }) => ['The period {period} ends before it begins.', { period }],
  date_impossible: ({ text }) => ['"{text}" is no date of the calendar.', { text }],
  currency_assumed: ({ text, currency }) => [
    'The document names no currency for "{text}" nor anywhere else; {currency} is assumed.',
    { text, currency },
  ],
  value_unreadable: ({ label, text, expected }) => [
    '"{text}", labelled "{label}", could not be read as {expected}.',
    { text, label, expected },
  ],
  name_withheld: ({ label }) => ['The name of "{label}" was withheld by the publisher.', { label }],
  municipality_ambiguous: ({ name, codes }) => [
    'Several municipalities are called {name} ({codes}); the document does not tell which is meant.',
    { name, codes: codes.join(', ') },
  ],
  municipality_unread: ({ text }) => [
    '"{text}" is called a municipality in a form that does not tell its name; no place was given for it.',
    { text },
  ],
  table_lost: () => 'The table of activities lost what parted its cells; its activities were not read.',
  table_unread: ({ titles }) => ['The table "{titles}" gave no field.', { titles }],
  label_unknown: ({ label, text }) => [
    'The label "{label}" is none that is known: "{text}" is in no field.',
    { label, text },
  ],
  section_unknown: ({ heading }) => ['The section "{heading}" gave no field.', { heading }],
  role_uncertain: ({ label, field, rival }) =>
    rival === ''
      ? ['"{label}" was read as {field}; little in its sentence speaks for it.', { label, field }]
      : ['"{label}" was read as {field}; {rival} is nearly as likely.', { label, field, rival }],
  column_unknown: ({ title }) => ['The column "{title}" of a table gave no field.', { title }],
  activity_without_milestone: ({ activity }) => ['The activity "{activity}" has no term.', { activity }],
  evaluation_boundary_guessed: ({ milestone, evaluation }) => [
    '"{milestone}" was taken as promised and "{evaluation}" as its evaluation; nothing but the words parts them.',
    { milestone, evaluation },
  ],
  evaluation_boundary_settled: ({ milestone, evaluation, read, previous }) =>
    evaluation === ''
      ? [
          '{previous} promised "{milestone}", so the cell holds no evaluation; by the words alone the promise was "{read}".',
          { previous, milestone, read },
        ]
      : [
          '{previous} promised "{milestone}", so "{evaluation}" is the evaluation; by the words alone the promise was "{read}".',
          { previous, milestone, evaluation, read },
        ],
  revised_missing: ({ revises }) => ['It revises the description of {revises}, which was never imported.', { revises }],
  revision_missing: ({ number, first, last }) => missingRevisions(number, first, last),
  evaluation_missing: ({ first, last }) =>
    first === last
      ? ['The evaluation of {first} was never imported.', { first }]
      : ['The evaluations of {first} to {last} were never imported.', { first, last }],
  revision_duplicated: ({ year, number, approved = '', others }) => {
    const places = others.map((place) => `place ${place}`).join(', ')
    if (year !== undefined)
      return [
        'The evaluation of {year} is in the chain several times, and they differ: see also {places}.',
        { year, places },
      ]
    return number === undefined
      ? [
          'The description of {approved} is in the chain several times, and they differ: see also {places}.',
          { approved, places },
        ]
      : ['Revision no. {number} is in the chain several times, and they differ: see also {places}.', { number, places }]
  },
  revises_later: ({ revises, approved }) => [
    'It revises the description of {revises}, which is later than its own date, {approved}.',
    { revises, approved },
  ],
  revision_number_disagrees: ({ number, earlier, place }) => [
    'It is revision no. {number}, but no. {earlier} (place {place} of the chain) is earlier by its dates.',
    { number, earlier, place },
  ],
  evaluated_too_early: ({ year, approved }) => [
    'It evaluates {year}, but was approved on {approved}, before that year.',
    { year, approved },
  ],
  identity_contradicted: ({ id, document, others }) => [
    'Several documents call themselves {id}, but their parties contradict each other, so they are kept apart: this one is {document}, see also {others}.',
    { id, document, others: others.join(', ') },
  ],
  ico_of_two_names: ({ ico, name, other, document }) => [
    'The IČO {ico} is that of "{name}" here and of "{other}" in {document}.',
    { ico, name, other, document },
  ],
  contact_differs: ({ name, value, other, document }) => [
    '{name} has {value} here and {other} in {document}.',
    { name, value, other, document },
  ],
  plan_status_contradicted: ({ plan, document }) => [
    'The plan "{plan}" is still to be approved here, but {document}, which is older, calls it approved.',
    { plan, document },
  ],
  years_mismatch: ({ stated, sum, currency }) => [
    'The years add up to {sum} {currency}, but the sum is said to be {stated} {again}.',
    { sum: money(sum), currency, stated: money(stated), again: currency },
  ],
  ends_before_beginning: ({ begins, ends }) => ['It ends on {ends}, before it begins on {begins}.', { ends, begins }],
  correction_outdated: ({ pointer, was, words }) => [
    '"{words}" no longer stands in the document, so that the correction of {pointer} ("{was}") is left out.',
    { words, pointer, was },
  ],
  text_unclaimed: ({ characters, share }) => [
    '{characters} characters ({share} %) of the source belong to no field; coverage.unclaimed lists them.',
    { characters, share: (share * 100).toFixed(1) },
  ],
  layout_changed: ({ folder, kind, pages, appeared, disappeared }) => [
    '{pages} pages in {folder} ({kind}) changed their structure: {changes}.',
    {
      pages,
      folder,
      kind,
      changes: [
        disappeared.length > 0 && `${disappeared.join(', ')} went`,
        appeared.length > 0 && `${appeared.join(', ')} came`,
      ]
        .filter((part) => part !== false)
        .join('; '),
    },
  ],
  personal_data_removed: ({ contacts, places }) => [
    'Personal data was left out: {contacts} contact{s}, and names, phones or addresses at {places} place{p} of the text.',
    { contacts, s: plural(contacts), places, p: plural(places) },
  ],
  person_forgotten: ({ places }) => [
    'A person was removed on demand, at {places} place{p} of the text.',
    { places, p: plural(places) },
  ],
}

const plural = (count: number): string => (count === 1 ? '' : 's')

/** Of those that a revision's number counts before it; 0 is the description itself. */
const missingRevisions = (number: number, first: number, last: number): SentenceOf<'revision_missing'> => {
  const from = Math.max(1, first)
  if (first === 0) {
    if (last < from)
      return ['It is revision no. {number}, but the description that it revises was never imported.', { number }]
    return from === last
      ? [
          'It is revision no. {number}, but the description that it revises and no. {first} were never imported.',
          { number, first: from },
        ]
      : [
          'It is revision no. {number}, but the description that it revises and nos. {first} to {last} were never imported.',
          { number, first: from, last },
        ]
  }
  return from === last
    ? ['It is revision no. {number}, but no. {first} was never imported.', { number, first: from }]
    : ['It is revision no. {number}, but nos. {first} to {last} were never imported.', { number, first: from, last }]
}

export const messageOf = (finding: Finding): string => wordsOf(sentence(finding.code, finding))

const sentence = <Code extends FindingCode>(code: Code, finding: { args: FindingArgs[Code] }): SentenceOf<Code> =>
  sentences[code](finding.args)
