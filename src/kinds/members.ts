/** Fields that several kinds have, and how members are called that bear one name in all of them. */
import type { Wording } from '../wording/values.ts'
import type { Fields } from './field.ts'

export const memberWording: Readonly<Record<string, Wording>> = {
  date: ['date', 'datum'],
  key: ['key', 'klíč'],
  label: ['label', 'označení'],
  role: ['role', 'role'],
  name: ['name', 'název'],
  text: ['text', 'text'],
  number: ['number', 'číslo'],
  status: ['status', 'stav'],
  period: ['period', 'období'],
  heading: ['heading', 'nadpis'],
  source: ['source', 'zdroj'],
  phone: ['phone', 'telefon'],
  phones: ['phones', 'telefony'],
  email: ['e-mail', 'e-mail'],
  redacted: ['name withheld', 'jméno neuvedeno'],
  ico: ['identification number', 'IČO'],
}

/** How a list tells that something came or went, where that is no promise. */
export const fact = { added: 'added', removed: 'removed' } as const
export const commitment = { added: 'commitment_added', removed: 'removed' } as const
/** Items that are one text each. */
export const plain = { identity: [], weights: { '': 1 }, label: [] } as const

export const addressFields = {
  text: { is: 'text', about: 'the address as printed, where it is printed as one' },
  street: { is: 'text', isFixed: true, said: ['street', 'ulice'] },
  house_number: {
    is: 'text',
    isFixed: true,
    said: ['house number', 'číslo domu'],
    about: 'descriptive and orientation number, as 97/1',
  },
  city_part: { is: 'text', isFixed: true, said: ['part of town', 'část obce'] },
  city: { is: 'text', isFixed: true, said: ['town', 'obec'] },
  region: { is: 'text', isFixed: true, said: ['region', 'kraj'] },
  postal_code: { is: 'postal_code', said: ['postal code', 'PSČ'] },
} as const satisfies Fields

/** The first phone and, where there are several, all of them. */
export const phoneFields = {
  phone: { is: 'phone', about: 'the first phone' },
  phones: {
    is: 'list',
    of: { is: 'phone' },
    optional: true,
    least: 2,
    about: 'all phones, where there are several',
  },
} as const satisfies Fields

export const contacts = {
  is: 'list',
  table: 'contact',
  row: ['a person whom a document names as its contact', 'select name, role, phone, email from contact'],
  said: ['contact', 'kontakt'],
  of: {
    is: 'group',
    isPersonal: true,
    fields: {
      name: { is: 'text' },
      role: { is: 'text', isFixed: true },
      ...phoneFields,
      email: { is: 'email' },
      redacted: { is: 'yes', about: 'the publisher withheld the name' },
    },
    facets: [
      {
        fields: ['name', 'redacted', 'role', 'phone', 'phones', 'email'],
        class: 'person_changed',
        shows: 'name',
      },
    ],
  },
  diff: {
    identity: [['name'], ['email'], ['phone'], ['role']],
    weights: { name: 3, role: 2, phone: 1, email: 1 },
    label: ['role', 'name'],
    added: 'person_changed',
    removed: 'person_changed',
  },
} as const satisfies Fields[string]

/** The parts of a document under their own headings, of which the kind knows these keys. */
export const sectionsOf = <const Keys extends readonly string[]>(keys: Keys) =>
  ({
    is: 'list',
    table: 'section',
    row: ['a part of a document under its own heading', "select heading, text from section where key = 'measures'"],
    said: ['section', 'oddíl'],
    of: {
      is: 'group',
      fields: {
        key: { is: 'term', terms: keys, required: true, isFreeText: true },
        heading: { is: 'text', isHeading: true },
        text: { is: 'text', isFreeText: true, isTelling: true },
      },
      facets: [
        { fields: ['heading'], class: 'reworded', numbered: true },
        { fields: ['key'], class: 'changed' },
      ],
    },
    diff: {
      ...fact,
      identity: [['key', 'heading'], ['key']],
      weights: { heading: 2, text: 3 },
      label: ['heading', 'text'],
    },
  }) as const satisfies Fields[string]
