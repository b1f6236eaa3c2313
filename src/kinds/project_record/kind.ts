/** What a record of a project funded by the European Union says. */
import type { Fields } from '../field.ts'
import { defineKind, type ContentIn } from '../define.ts'
import { addressFields, commitment, contacts, fact, plain } from '../members.ts'
import { claims } from './claims.ts'
import { signs } from './signs.ts'
import { subjects } from './subjects.ts'

const organisation = {
  name: { is: 'text' },
  ico: { is: 'ico', isIndexed: true },
  url: { is: 'text' },
  address: { is: 'group', fields: addressFields },
} as const satisfies Fields

export const projectRecord = defineKind({
  name: 'project_record',
  said: {
    en: ['project record', 'project records'],
    cs: ['záznam projektu', 'záznamy projektů', 'záznamů projektů'],
  },
  table: 'project',
  row: ['a project funded by the European Union', 'select registration_number, programme, period from project'],
  subjects,
  claims,
  signs,
  views: new URL('./views.sql', import.meta.url),
  asOf: '/content/published',
  key: [
    [['/content/registration_number']],
    [['/title'], ['/content/beneficiary/ico', '/content/beneficiary/name', '/content/place_of_realisation']],
  ],
  party: '/content/beneficiary',
  whose: ['/content/beneficiary/ico', '/content/beneficiary/name'],
  fields: {
    registration_number: {
      is: 'text',
      isFixed: true,
      isIndexed: true,
      said: ['registration number', 'registrační číslo'],
      about: 'without spaces',
    },
    programme: { is: 'text', said: ['programme', 'program'], about: 'as the record names it' },
    programme_by_registration_number: {
      is: 'text',
      isFixed: true,
      said: ['programme by its number', 'program podle čísla'],
      about: 'read off the number itself',
    },
    status: { is: 'text', isFixed: true, isOfEvaluation: true },
    summary: { is: 'text', isFreeText: true, said: ['summary', 'shrnutí'] },
    key_activities: {
      is: 'list',
      said: ['key activity', 'klíčová aktivita'],
      table: 'key_activity',
      row: ['what a project does', 'select name, text from key_activity'],
      of: {
        is: 'group',
        fields: { name: { is: 'text' }, text: { is: 'text' } },
        facets: [{ fields: ['name'], class: 'reworded', numbered: true }],
      },
      diff: {
        ...commitment,
        identity: [['name']],
        weights: { name: 3, text: 3 },
        label: ['name', 'text'],
        promise: {},
      },
      compared: 9,
    },
    period: { is: 'edtf', isTerm: true },
    duration: { is: 'text', said: ['duration', 'délka'], about: 'length of the project, as printed' },
    place_of_realisation: { is: 'text', place: 'realisation', said: ['place', 'místo realizace'] },
    target_groups: {
      is: 'list',
      of: { is: 'text' },
      said: ['target group', 'cílová skupina'],
      table: 'target_group',
      row: ['whom a project is for', 'select text from target_group'],
      diff: { ...fact, ...plain },
    },
    beneficiary: {
      is: 'group',
      said: ['beneficiary', 'příjemce'],
      table: 'organisation',
      as: ['role', 'beneficiary'],
      row: ['the beneficiary of a project and its partners', 'select role, name, ico, address_city from organisation'],
      place: 'seat',
      fields: organisation,
    },
    partners: {
      is: 'list',
      said: ['partner', 'partner'],
      table: 'organisation',
      as: ['role', 'partner'],
      of: {
        is: 'group',
        place: 'partner',
        fields: organisation,
        facets: [{ fields: ['name', 'ico', 'url', 'address'], class: 'changed', shows: 'name' }],
      },
      diff: { ...fact, identity: [['ico'], ['name']], weights: { name: 1 }, label: ['name', 'ico'] },
    },
    contacts,
    funding: {
      is: 'list',
      said: ['funding', 'financování'],
      table: 'funding',
      row: ['who pays how much', "select source, amount, currency, role from funding where role <> 'total'"],
      of: {
        is: 'group',
        fields: {
          source: { is: 'text' },
          amount: { is: 'amount', required: true, said: ['amount', 'částka'] },
          currency: { is: 'currency', required: true, said: ['currency', 'měna'] },
          role: {
            is: 'term',
            terms: {
              total: ['in all', 'celkem'],
              eu: ['European Union', 'Evropská unie'],
              state: ['state', 'stát'],
              region: ['region', 'kraj'],
              municipality: ['municipality', 'obec'],
              own: ['own sources', 'vlastní zdroje'],
              other: ['other', 'jiné'],
            },
            about:
              'whose part it is, so that a total is never added to its parts; absent in documents read by older versions',
          },
          by_year: {
            is: 'list',
            optional: true,
            table: 'funding_year',
            by: 'year',
            row: ['how a sum is split by years', 'select year, amount from funding_year order by year'],
            of: {
              is: 'group',
              fields: { year: { is: 'year', required: true }, amount: { is: 'amount', required: true } },
            },
          },
        },
        facets: [{ fields: ['source', 'amount', 'currency'], class: 'changed', shows: 'amount' }],
      },
      diff: { ...fact, identity: [['source']], weights: { source: 1, amount: 1 }, label: ['source'] },
    },
    published: { is: 'edtf', said: ['published', 'zveřejněno'] },
  },
  facets: [
    { fields: ['period', 'duration'], class: 'deadline_moved', shows: 'period' },
    { fields: ['beneficiary'], class: 'changed', shows: 'beneficiary' },
  ],
})

export type ProjectRecord = ContentIn<typeof projectRecord>
