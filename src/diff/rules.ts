/**
 * How documents are compared, as data: a row a list, a row a facet. The code that applies them knows no field.
 *
 * A kind that is not mentioned is compared too: its lists by all their words, its fields one by one.
 */
import type { Facet, ListRule, Rules } from './rule.ts'

const content = '/content'
const activity = `${content}/activities/*`
const responsibility: ListRule = {
  identity: [],
  weights: { '': 1 },
  label: [],
  added: 'responsibility_changed',
  removed: 'responsibility_changed',
  reworded: 'responsibility_changed',
  pool: { name: 'responsibility', within: 'item', exchanged: 'responsibility_changed' },
}
const fact = { added: 'added', removed: 'removed' } as const
const commitment = { added: 'commitment_added', removed: 'removed' } as const
const plain = { identity: [], weights: { '': 1 }, label: [] } as const

/** How pages say what became of a plan. */
const statusWords = 'plánováno plánuje bude schválení schválen předložení připravuje připravují zpracovává zpracován'

const lists: Readonly<Record<string, ListRule>> = {
  '/municipalities': {
    ...fact,
    identity: [['code'], ['name']],
    weights: { name: 1 },
    label: ['name'],
    unordered: true,
  },
  '/dates': { ...fact, identity: [['date']], weights: {}, label: ['quote'], unordered: true },

  // Rows of tables among it are known by what their first cell says.
  '/coverage/unclaimed': { ...fact, identity: [], weights: { '': 1 }, label: ['row'] },
  '/coverage/unclaimed/*/lines': { ...fact, identity: [], weights: { '': 1 }, label: ['row'] },

  [`${content}/activities`]: {
    ...commitment,
    identity: [['name']],
    weights: {
      name: 4,
      specification: 3,
      milestones: 3,
      outputs: 1,
      asz_responsibilities: 0.5,
      territorial_unit_responsibilities: 0.5,
    },
    label: ['name', 'specification'],
    promise: { through: 'milestones' },
  },
  [`${activity}/milestones`]: {
    ...commitment,
    identity: [],
    weights: { text: 1 },
    label: ['text'],
    promise: { outcome: 'status', pending: ['not_assessed'] },
    pool: { name: 'milestone', exchanged: 'moved' },
  },
  [`${activity}/outputs`]: { ...fact, ...plain },
  [`${activity}/asz_responsibilities`]: responsibility,
  [`${activity}/territorial_unit_responsibilities`]: responsibility,

  [`${content}/representatives`]: {
    ...fact,
    identity: [['role', 'label'], ['name']],
    weights: { label: 3, name: 2, position: 2 },
    label: ['label'],
    added: 'person_changed',
    removed: 'person_changed',
  },
  [`${content}/themes`]: { ...fact, identity: [['label'], ['key']], weights: { label: 1 }, label: ['label'] },
  [`${content}/programmes`]: {
    ...commitment,
    identity: [['name'], ['number']],
    weights: { name: 1 },
    label: ['name', 'number'],
    promise: {},
  },
  [`${content}/partnership_members`]: { ...fact, identity: [['name']], weights: { name: 1 }, label: ['name'] },
  [`${content}/related_strategies`]: {
    ...fact,
    identity: [['name', 'period'], ['name']],
    weights: { name: 1 },
    label: ['name'],
  },
  [`${content}/interventions`]: { ...commitment, ...plain, promise: {} },
  [`${content}/decisions`]: {
    ...fact,
    says: 'hlasováním svém zasedání dne členům odeslán elektronickou cestou',
    identity: [['date', 'body'], ['date'], ['body', 'subject']],
    weights: {}, // on another day another body decided another thing, however alike it reads
    label: ['subject', 'body', 'date'],
  },
  [`${content}/evaluations`]: { ...fact, identity: [], weights: { text: 1 }, label: ['text'], added: 'evaluated' },
  [`${content}/footnotes`]: { ...fact, identity: [], weights: { text: 1 }, label: ['text'], unordered: true },
  [`${content}/sections`]: {
    ...fact,
    identity: [['key', 'heading'], ['key']],
    weights: { heading: 2, text: 3 },
    label: ['heading', 'text'],
  },

  [`${content}/actors`]: { ...fact, ...plain, identity: [[]] },
  [`${content}/strategic_documents`]: {
    ...commitment,
    identity: [['name'], ['abbreviation']],
    weights: { name: 3, abbreviation: 2 },
    label: ['name', 'abbreviation', 'status'],
    says: statusWords,
    promise: { outcome: 'status', pending: ['planned', 'in_preparation'], settled: 'added' },
  },
  [`${content}/contacts`]: {
    ...fact,
    identity: [['name'], ['email'], ['phone'], ['role']],
    weights: { name: 3, role: 2, phone: 1, email: 1 },
    label: ['role', 'name'],
    added: 'person_changed',
    removed: 'person_changed',
  },

  [`${content}/key_activities`]: {
    ...commitment,
    identity: [['name']],
    weights: { name: 3, text: 3 },
    label: ['name', 'text'],
    promise: {},
  },
  [`${content}/target_groups`]: { ...fact, ...plain },
  [`${content}/partners`]: { ...fact, identity: [['ico'], ['name']], weights: { name: 1 }, label: ['name', 'ico'] },
  [`${content}/funding`]: { ...fact, identity: [['source']], weights: { source: 1, amount: 1 }, label: ['source'] },

  [`${content}/localities`]: {
    ...fact,
    identity: [['heading']],
    weights: { heading: 2, municipalities: 3, outcomes: 2 },
    label: ['heading'],
  },
  [`${content}/localities/*/municipalities`]: { ...fact, ...plain, identity: [[]], unordered: true },
  [`${content}/localities/*/outcomes`]: {
    ...fact,
    identity: [],
    weights: { text: 1 },
    label: ['text'],
    pool: { name: 'outcome', exchanged: 'moved' },
  },
}

const person = (...fields: string[]): Facet => ({ fields, class: 'person_changed', shows: 'name' })

const objects: Readonly<Record<string, readonly Facet[]>> = {
  [content]: [
    { fields: ['evaluation_year'], class: 'changed', says: 'vyhodnocení roku za rok' },
    { fields: ['revision'], class: 'changed', says: 'revize první druhá třetí čtvrtá pátá aktualizace znění popis' },
    { fields: ['period', 'duration'], class: 'deadline_moved', shows: 'period' },
    { fields: ['seat'], class: 'changed', shows: 'seat' },
    { fields: ['beneficiary'], class: 'changed', shows: 'beneficiary' },
  ],
  [`${content}/validity`]: [
    { fields: ['until', 'years'], class: 'deadline_moved', shows: 'text' },
    { fields: ['text'], class: 'reworded', repeats: ['until', 'years'] },
  ],
  [activity]: [{ fields: ['name'], class: 'reworded', numbered: true }],
  [`${activity}/milestones/*`]: [
    {
      fields: ['status', 'evaluation'],
      class: 'reworded',
      shows: 'evaluation',
      outcome: { field: 'status', pending: ['not_assessed'] },
    },
    { fields: ['date'], class: 'deadline_moved', shows: 'text' },
    { fields: ['frequency'], class: 'frequency_changed', shows: 'text' },
    { fields: ['text'], class: 'reworded', repeats: ['date', 'frequency'] },
  ],
  [`${content}/representatives/*`]: [
    person('name', 'redacted', 'position', 'phone', 'phones', 'email'),
    { fields: ['role', 'label'], class: 'reworded', shows: 'label' },
  ],
  [`${content}/contacts/*`]: [person('name', 'redacted', 'role', 'phone', 'phones', 'email')],
  [`${content}/themes/*`]: [{ fields: ['label', 'key'], class: 'reworded', shows: 'label' }],
  [`${content}/programmes/*`]: [
    { fields: ['number'], class: 'renumbered' },
    { fields: ['name'], class: 'reworded', numbered: true },
  ],
  [`${content}/related_strategies/*`]: [{ fields: ['period'], class: 'changed' }],
  [`${content}/decisions/*`]: [
    { fields: ['date', 'body', 'method', 'session', 'subject', 'outcome'], class: 'changed', shows: 'subject' },
  ],
  [`${content}/sections/*`]: [
    { fields: ['heading'], class: 'reworded', numbered: true },
    { fields: ['key'], class: 'changed' },
  ],
  [`${content}/strategic_documents/*`]: [
    {
      fields: ['status', 'date'],
      class: 'deadline_moved',
      outcome: { field: 'status', pending: ['planned', 'in_preparation', 'none_yet'] },
      says: statusWords,
    },
    { fields: ['name', 'abbreviation'], class: 'reworded', shows: 'name' },
  ],
  [`${content}/key_activities/*`]: [{ fields: ['name'], class: 'reworded', numbered: true }],
  [`${content}/partners/*`]: [{ fields: ['name', 'ico', 'url', 'address'], class: 'changed', shows: 'name' }],
  [`${content}/funding/*`]: [{ fields: ['source', 'amount', 'currency'], class: 'changed', shows: 'amount' }],
  [`${content}/localities/*`]: [
    {
      fields: ['social_inclusion_plan'],
      class: 'changed',
      outcome: { field: 'social_inclusion_plan', pending: ['prepared'] },
    },
  ],
}

export const rules: Rules = {
  lists,
  objects,
  ignored: new Set([
    '/dates/*/quote',
    '/dates/*/span',
    `${content}/footnotes/*/marker`,
    `${content}/localities/*/outcomes/*/municipalities`, // follow from the heading's and the text
  ]),
  tellings: [
    new Set(['/title', `${content}/sections/*/text`, '/coverage/unclaimed/*', '/coverage/unclaimed/*/lines/*']),
    new Set(['/municipalities/*', '/dates/*']),
  ],
}

/** Matches by all the words of an item: for lists that no rule mentions. */
export const unknownList: ListRule = { ...fact, identity: [], weights: { '': 1 }, label: [] }
