/** The table of activities as a field: what was promised, who answers for it, and what became of it. */
import type { ListRule } from '../change.ts'
import type { Field } from '../field.ts'
import { commitment, fact, plain } from '../members.ts'

export const milestones = {
  is: 'list',
  cells: ['text', 'evaluation'],
  said: ['milestone', 'závazek'],
  table: 'milestone',
  row: [
    'what was promised, and what the evaluation wrote after it',
    "select text, last_day, evaluation from milestone where status <> 'fulfilled'",
  ],
  of: {
    is: 'group',
    fields: {
      text: { is: 'text', required: true, about: 'what was promised' },
      frequency: {
        is: 'group',
        said: ['frequency', 'četnost'],
        fields: {
          times: { is: 'count', required: true, said: ['times', 'počet'] },
          per: {
            is: 'term',
            required: true,
            said: ['per', 'za'],
            terms: {
              week: ['week', 'týden'],
              month: ['month', 'měsíc'],
              quarter: ['quarter', 'čtvrtletí'],
              half_year: ['half a year', 'pololetí'],
              year: ['year', 'rok'],
              period: ['period', 'období'],
            },
          },
          minimum: { is: 'flag', said: ['at least', 'nejméně'], about: 'at least that often' },
          date: {
            is: 'list',
            of: { is: 'yearly' },
            optional: true,
            least: 1,
            said: ['by', 'termín v roce'],
            about: 'the days or parts of each year for which it was promised',
          },
        },
      },
      date: { is: 'edtf', isTerm: true, said: ['deadline', 'termín'], about: 'when it was promised for' },
      evaluation: {
        is: 'text',
        isOfEvaluation: true,
        said: ['evaluation', 'hodnocení'],
        about: 'what the evaluation wrote after it',
      },
      status: {
        is: 'term',
        required: true,
        isOfEvaluation: true,
        ranks: { not_assessed: 0, described: 1, partially_fulfilled: 3, not_fulfilled: 3, fulfilled: 3 },
        terms: {
          fulfilled: ['fulfilled', 'splněno'],
          partially_fulfilled: ['partly fulfilled', 'splněno zčásti'],
          not_fulfilled: ['not fulfilled', 'nesplněno'],
          described: ['described', 'popsáno bez verdiktu'],
          not_assessed: ['not assessed', 'dosud nehodnoceno'],
        },
      },
    },
    facets: [
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
  },
  diff: {
    ...commitment,
    identity: [],
    weights: { text: 1 },
    label: ['text'],
    promise: { outcome: 'status', pending: ['not_assessed'] },
    pool: { name: 'milestone', exchanged: 'moved' },
  },
} as const satisfies Field

const responsibility: ListRule = {
  identity: [],
  weights: { '': 1 },
  label: [],
  added: 'responsibility_changed',
  removed: 'responsibility_changed',
  reworded: 'responsibility_changed',
  slight: 'ASZ Agentura město obec svazek kraj region zajistí zajišťuje zajištění odpovídá zodpovídá za provede',
  pool: { name: 'responsibility', within: 'item', exchanged: 'responsibility_changed' },
}

export const activities = {
  is: 'list',
  said: ['activity', 'činnost'],
  table: 'activity',
  row: ['a row of the table of activities', 'select name, specification from activity'],
  of: {
    is: 'group',
    fields: {
      name: { is: 'text' },
      specification: { is: 'text', said: ['specification', 'specifikace'] },
      outputs: {
        is: 'list',
        of: { is: 'text' },
        said: ['output', 'výstup'],
        table: 'output',
        row: ['what an activity leaves behind', 'select text, count(*) from output group by text'],
        diff: { ...fact, ...plain },
      },
      asz_responsibilities: {
        is: 'list',
        of: { is: 'text' },
        said: ["agency's responsibility", 'odpovědnost ASZ'],
        table: 'responsibility',
        as: ['side', 'asz'],
        row: ['who has to do what in an activity', 'select side, text from responsibility'],
        diff: responsibility,
      },
      territorial_unit_responsibilities: {
        is: 'list',
        of: { is: 'text' },
        said: ["town's responsibility", 'odpovědnost územního celku'],
        table: 'responsibility',
        as: ['side', 'territorial_unit'],
        diff: responsibility,
      },
      milestones,
    },
    facets: [{ fields: ['name'], class: 'reworded', numbered: true }],
  },
  diff: {
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
  compared: 1,
} as const satisfies Field
