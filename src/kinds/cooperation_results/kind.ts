/** What a list of results of the cooperation says, town by town. */
import { defineKind, type ContentIn } from '../define.ts'
import { fact, plain } from '../members.ts'
import { claims } from './claims.ts'
import { signs } from './signs.ts'
import { subjects } from './subjects.ts'

export const cooperationResults = defineKind({
  name: 'cooperation_results',
  said: {
    en: ['list of results', 'lists of results'],
    cs: ['seznam výsledků', 'seznamy výsledků', 'seznamů výsledků'],
  },
  table: 'results',
  row: ['a list of results, with its period', 'select period from results'],
  subjects,
  claims,
  signs,
  views: new URL('./views.sql', import.meta.url),
  asOf: '/content/period',
  key: [
    [
      ['/content/period', '/title'],
      ['/town', '/content/localities/0/heading'],
    ],
  ],
  whose: ['/content/localities/0/heading'],
  fields: {
    period: { is: 'edtf', isTerm: true },
    localities: {
      is: 'list',
      said: ['locality', 'lokalita'],
      table: 'locality',
      row: ['a heading of the list', 'select heading, social_inclusion_plan from locality'],
      of: {
        is: 'group',
        fields: {
          heading: { is: 'text', required: true },
          municipalities: {
            is: 'list',
            of: { is: 'text', isTown: true },
            said: ['municipality', 'obec'],
            table: 'locality_municipality',
            column: 'name',
            row: ['a town that the heading names', 'select name, count(*) from locality_municipality group by name'],
            diff: { ...fact, ...plain, identity: [[]], unordered: true },
          },
          outcomes: {
            is: 'list',
            said: ['result', 'výsledek'],
            table: 'outcome',
            row: ['a result of the cooperation', 'select text from outcome limit 10'],
            of: {
              is: 'group',
              fields: {
                text: { is: 'text', required: true },
                // They follow from the heading's and the text.
                municipalities: {
                  is: 'list',
                  of: { is: 'text', isTown: true },
                  isIgnored: true,
                  said: ['municipality', 'obec'],
                  table: 'outcome_municipality',
                  column: 'name',
                  row: ['whose result it is', 'select name, count(*) from outcome_municipality group by name'],
                },
              },
            },
            diff: {
              ...fact,
              identity: [],
              weights: { text: 1 },
              label: ['text'],
              pool: { name: 'outcome', exchanged: 'moved' },
            },
            compared: 10,
          },
          social_inclusion_plan: {
            is: 'term',
            terms: { approved: ['approved', 'schváleno'], prepared: ['prepared', 'připraveno'] },
            ranks: { prepared: 2, approved: 3 },
            said: ['social inclusion plan', 'plán sociálního začleňování'],
          },
        },
        facets: [
          {
            fields: ['social_inclusion_plan'],
            class: 'changed',
            outcome: { field: 'social_inclusion_plan', pending: ['prepared'] },
          },
        ],
      },
      diff: {
        ...fact,
        identity: [['heading']],
        weights: { heading: 2, municipalities: 3, outcomes: 2 },
        label: ['heading'],
      },
    },
  },
  facets: [{ fields: ['period'], class: 'deadline_moved' }],
})

export type CooperationResults = ContentIn<typeof cooperationResults>
