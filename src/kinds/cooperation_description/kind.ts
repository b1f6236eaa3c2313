/** What a cooperation description, its revision or its evaluation says. */
import type { Field } from '../field.ts'
import { defineKind, type ContentIn } from '../define.ts'
import { addressFields, commitment, fact, phoneFields, plain, sectionsOf } from '../members.ts'
import { activities } from './activities.ts'
import { claims } from './claims.ts'
import { signs } from './signs.ts'
import { subjects } from './subjects.ts'

export const sectionKeys = [
  'validity',
  'focus',
  'partnership',
  'plan_specification',
  'interventions',
  'regional_contact',
  'partnership_opinion',
  'activities',
  'other',
] as const

const representatives = {
  is: 'list',
  said: ['representative', 'zástupce'],
  table: 'representative',
  row: ['who answers for the cooperation', 'select role, name, redacted, position from representative'],
  of: {
    is: 'group',
    fields: {
      role: {
        is: 'term',
        required: true,
        terms: {
          authorised_representative: ['authorised representative', 'pověřený zástupce'],
          social_inclusion_manager: ['social inclusion manager', 'manažer sociálního začleňování'],
          asz_regional_head: ['regional head of the agency', 'vedoucí regionálního pracoviště ASZ'],
          other: ['other', 'jiné'],
        },
      },
      label: { is: 'text', required: true },
      name: { is: 'text', isPersonal: true },
      redacted: { is: 'flag' },
      position: { is: 'text', said: ['position', 'funkce'] },
      phone: { ...phoneFields.phone, isPersonal: true },
      phones: { ...phoneFields.phones, isPersonal: true },
      email: { is: 'email', isPersonal: true },
    },
    facets: [
      {
        fields: ['name', 'redacted', 'position', 'phone', 'phones', 'email'],
        class: 'person_changed',
        shows: 'name',
      },
      { fields: ['role', 'label'], class: 'reworded', shows: 'label' },
    ],
  },
  diff: {
    identity: [['role', 'label'], ['name']],
    weights: { label: 3, name: 2, position: 2 },
    label: ['label'],
    added: 'person_changed',
    removed: 'person_changed',
  },
} as const satisfies Field

const decisions = {
  is: 'list',
  isOfEvaluation: true,
  said: ['decision', 'projednání'],
  table: 'decision',
  row: ['what a body decided about the document', 'select date, body, outcome, subject from decision order by date'],
  of: {
    is: 'group',
    fields: {
      date: { is: 'edtf', isTerm: true },
      body: { is: 'text', said: ['body', 'orgán'] },
      method: { is: 'text', said: ['method', 'způsob'] },
      session: { is: 'integer', said: ['session', 'zasedání č.'] },
      subject: { is: 'text', said: ['subject', 'předmět'] },
      outcome: { is: 'text', said: ['outcome', 'výsledek'] },
    },
    facets: [
      { fields: ['date', 'body', 'method', 'session', 'subject', 'outcome'], class: 'changed', shows: 'subject' },
    ],
  },
  diff: {
    ...fact,
    says: 'hlasováním svém zasedání dne členům odeslán elektronickou cestou',
    identity: [['date', 'body'], ['date'], ['body', 'subject']],
    weights: {}, // on another day another body decided another thing, however alike it reads
    label: ['subject', 'body', 'date'],
  },
} as const satisfies Field

export const cooperationDescription = defineKind({
  name: 'cooperation_description',
  said: {
    en: ['cooperation description', 'cooperation descriptions'],
    cs: ['popis spolupráce', 'popisy spolupráce', 'popisů spolupráce'],
  },
  table: 'cooperation',
  row: [
    'a cooperation description, its parties and dates',
    'select territorial_unit, evaluation_year, validity_until from cooperation',
  ],
  subjects,
  claims,
  signs,
  views: new URL('./views.sql', import.meta.url),
  key: [[['/content/ico']], 'unit'],
  whose: ['/content/territorial_unit'],
  chain: {
    year: '/content/evaluation_year',
    number: '/content/revision/number',
    revises: '/content/revision/revises',
    approved: '/content/decisions',
  },
  fields: {
    territorial_unit: { is: 'text', place: 'unit', said: ['territorial unit', 'územní celek'] },
    ico: { is: 'ico', isIndexed: true },
    seat: { is: 'group', place: 'seat_of_unit', said: ['seat', 'sídlo'], fields: addressFields },
    evaluation_year: { is: 'integer', isOfEvaluation: true, said: ['year evaluated', 'hodnocený rok'] },
    revision: {
      is: 'group',
      said: ['revision', 'revize'],
      about: 'which revision this is and the date of the description that it revises',
      fields: {
        number: { is: 'integer' },
        revises: { is: 'edtf', said: ['revises the version of', 'reviduje znění ze dne'] },
      },
    },
    memorandum_date: { is: 'edtf', said: ['date of the memorandum', 'datum memoranda'] },
    validity: {
      is: 'group',
      said: ['validity', 'doba platnosti'],
      fields: {
        text: { is: 'text', required: true },
        years: { is: 'integer', said: ['years', 'počet let'] },
        until: { is: 'edtf', said: ['until', 'do'] },
      },
      facets: [
        { fields: ['until', 'years'], class: 'deadline_moved', shows: 'text' },
        { fields: ['text'], class: 'reworded', repeats: ['until', 'years'] },
      ],
    },
    representatives,
    themes: {
      is: 'list',
      said: ['theme', 'téma'],
      table: 'cooperation_theme',
      row: ["a theme in the document's own words", 'select key, label from cooperation_theme'],
      of: {
        is: 'group',
        fields: {
          key: { is: 'theme', required: true, said: ['theme', 'téma'] },
          label: { is: 'text', required: true },
        },
        facets: [{ fields: ['label', 'key'], class: 'reworded', shows: 'label' }],
      },
      diff: { ...fact, identity: [['label'], ['key']], weights: { label: 1 }, label: ['label'] },
      compared: 3,
    },
    programmes: {
      is: 'list',
      said: ['programme', 'program'],
      table: 'programme',
      row: ['an advisory programme of the agency', 'select number, name from programme'],
      of: {
        is: 'group',
        fields: { number: { is: 'integer' }, name: { is: 'text' } },
        facets: [
          { fields: ['number'], class: 'renumbered' },
          { fields: ['name'], class: 'reworded', numbered: true },
        ],
      },
      diff: {
        ...commitment,
        identity: [['name'], ['number']],
        weights: { name: 1 },
        label: ['name', 'number'],
        promise: {},
      },
      compared: 2,
    },
    partnership_members: {
      is: 'list',
      said: ['member of the partnership', 'člen partnerství'],
      table: 'member',
      row: ['a member of the local partnership', 'select sector, name from member'],
      of: {
        is: 'group',
        fields: {
          sector: {
            is: 'term',
            required: true,
            said: ['sector', 'sektor'],
            terms: {
              municipality: ['municipality', 'obec'],
              public_institution: ['public institution', 'veřejná instituce'],
              nonprofit: ['non-profit', 'nezisková organizace'],
              business: ['business', 'firma'],
              other: ['other', 'jiné'],
            },
          },
          name: { is: 'text', required: true },
        },
      },
      diff: { ...fact, identity: [['name']], weights: { name: 1 }, label: ['name'] },
      compared: 5,
    },
    related_strategies: {
      is: 'list',
      said: ['related strategy', 'související strategie'],
      table: 'strategy',
      row: ['a strategy that the plan is tied to', 'select name, period from strategy'],
      of: {
        is: 'group',
        fields: { name: { is: 'text', required: true }, period: { is: 'edtf', isTerm: true } },
        facets: [{ fields: ['period'], class: 'changed' }],
      },
      diff: { ...fact, identity: [['name', 'period'], ['name']], weights: { name: 1 }, label: ['name'] },
      compared: 6,
    },
    interventions: {
      is: 'list',
      of: { is: 'text' },
      said: ['intervention', 'oblast intervence'],
      table: 'intervention',
      row: ['what is to be paid for from European funds', 'select text from intervention'],
      diff: { ...commitment, ...plain, promise: {} },
      compared: 4,
    },
    decisions,
    activities,
    evaluations: {
      is: 'list',
      isOfEvaluation: true,
      said: ['evaluation', 'hodnocení'],
      table: 'evaluation',
      row: ['a paragraph of the evaluation outside the table', 'select section, text from evaluation'],
      of: {
        is: 'group',
        fields: {
          section: { is: 'term', terms: sectionKeys, required: true, said: ['section', 'oddíl'] },
          text: { is: 'text', required: true, isAside: true },
        },
      },
      diff: { ...fact, identity: [], weights: { text: 1 }, label: ['text'], added: 'evaluated' },
    },
    footnotes: {
      is: 'list',
      said: ['footnote', 'poznámka pod čarou'],
      table: 'footnote',
      row: ['a note under its marker', 'select marker, text from footnote'],
      of: {
        is: 'group',
        fields: {
          marker: { is: 'text', required: true, isTypography: true },
          text: { is: 'text', required: true, isAside: true },
        },
      },
      diff: { ...fact, identity: [], weights: { text: 1 }, label: ['text'], unordered: true },
    },
    sections: sectionsOf(sectionKeys),
  },
  facets: [
    { fields: ['evaluation_year'], class: 'changed', says: 'vyhodnocení roku za rok' },
    { fields: ['revision'], class: 'changed', says: 'revize první druhá třetí čtvrtá pátá aktualizace znění popis' },
    { fields: ['seat'], class: 'changed', shows: 'seat' },
  ],
})

export type CooperationDescription = ContentIn<typeof cooperationDescription>
