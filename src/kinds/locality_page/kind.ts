/** What a page about a town that the agency works with says. */
import { defineKind, type ContentIn } from '../define.ts'
import { commitment, contacts, fact, plain, sectionsOf } from '../members.ts'
import { claims } from './claims.ts'
import { signs } from './signs.ts'
import { subjects } from './subjects.ts'

export const sectionKeys = ['overview', 'support_history', 'strategic_documents', 'measures', 'other'] as const

/** How pages say what became of a plan. */
const statusWords = 'plánováno plánuje bude schválení schválen předložení připravuje připravují zpracovává zpracován'

export const localityPage = defineKind({
  name: 'locality_page',
  said: {
    en: ['locality page', 'locality pages'],
    cs: ['stránka o lokalitě', 'stránky o lokalitě', 'stránek o lokalitě'],
  },
  table: 'locality_page',
  row: [
    'a page about a locality',
    'select document, cooperation_since from locality_page join revision on id = revision',
  ],
  subjects,
  claims,
  signs,
  views: new URL('./views.sql', import.meta.url),
  key: ['towns'],
  fields: {
    cooperation_since: {
      is: 'edtf',
      said: ['cooperation since', 'spolupráce od'],
      about: 'the year from which the agency works with the town',
    },
    sections: sectionsOf(sectionKeys),
    actors: {
      is: 'list',
      of: { is: 'text' },
      about: 'organisations that the overview lists',
      said: ['actor', 'aktér'],
      table: 'actor',
      column: 'name',
      row: ['an organisation that the overview of a locality lists', 'select name from actor order by name'],
      diff: { ...fact, ...plain, identity: [[]] },
      compared: 8,
    },
    strategic_documents: {
      is: 'list',
      said: ['strategic document', 'strategický dokument'],
      table: 'strategic_document',
      row: ['a plan or strategy of a locality', 'select name, abbreviation, status, date from strategic_document'],
      of: {
        is: 'group',
        fields: {
          name: { is: 'text' },
          abbreviation: { is: 'text', said: ['abbreviation', 'zkratka'] },
          status: {
            is: 'term',
            terms: {
              planned: ['planned', 'plánováno'],
              in_preparation: ['in preparation', 'připravuje se'],
              approved: ['approved', 'schváleno'],
              none_yet: ['none yet', 'zatím žádný'],
            },
            ranks: { none_yet: 0, planned: 1, in_preparation: 2, approved: 3 },
            isOfEvaluation: true,
          },
          date: { is: 'edtf', isTerm: true, said: ['deadline', 'termín'] },
        },
        facets: [
          {
            fields: ['status', 'date'],
            class: 'deadline_moved',
            outcome: { field: 'status', pending: ['planned', 'in_preparation', 'none_yet'] },
            says: statusWords,
          },
          { fields: ['name', 'abbreviation'], class: 'reworded', shows: 'name' },
        ],
      },
      diff: {
        ...commitment,
        identity: [['name'], ['abbreviation']],
        weights: { name: 3, abbreviation: 2 },
        label: ['name', 'abbreviation', 'status'],
        says: statusWords,
        promise: { outcome: 'status', pending: ['planned', 'in_preparation'], settled: 'added' },
      },
      compared: 7,
    },
    contacts,
  },
})

export type LocalityPage = ContentIn<typeof localityPage>
