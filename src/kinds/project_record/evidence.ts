/** What speaks for the roles of a project record: words of the lexicon and content, in points. */
import type { Evidence } from '../../roles/score.ts'

export type ProjectKey =
  | 'title'
  | 'registration_number'
  | 'programme'
  | 'status'
  | 'summary'
  | 'key_activities'
  | 'group'
  | 'period'
  | 'start'
  | 'end'
  | 'duration'
  | 'place_of_realisation'
  | 'target_groups'
  | 'beneficiary'
  | 'partners'
  | 'contact'
  | 'funding'
  | 'amount'
  | 'published'
  | 'unread'
  | 'unknown'
  | PartKey

/** What an organisation or a contact consists of. */
export const partKeys = [
  'name',
  'ico',
  'seat',
  'street',
  'house_number',
  'city_part',
  'city',
  'region',
  'postal_code',
  'url',
  'phone',
  'email',
  'role',
] as const
export type PartKey = (typeof partKeys)[number]

/** `unread` is a sink: what a record says and the contract does not hold (axis, call, fund) ends the field above it. */
export const evidence: Evidence<ProjectKey> = {
  concepts: {
    name: { name: 3, title: 3 },
    project: { title: 3, registration_number: 2 },
    projects: { unread: 8 },
    registration: { registration_number: 5 },
    number: { registration_number: 2 },
    identification: { ico: 4, registration_number: 3 },
    programme: { programme: 6 },
    programming: { unread: 14 },
    axis: { unread: 10 },
    call: { unread: 9 },
    offering: { unread: 9 },
    fund: { unread: 8, amount: 2 },
    decision: { unread: 9 },
    filing: { unread: 18 },
    contract: { unread: 9 },
    council: { unread: 9 },
    status: { status: 7 },
    describe: { summary: 6 },
    summary: { summary: 6 },
    goal: { summary: 5 },
    about: { summary: 5 },
    activity: { key_activities: 7 },
    target: { target_groups: 9 },
    group: { target_groups: 3 },
    forWhom: { target_groups: 5 },
    information: { group: 4 },
    more: { group: 2, contact: 2 },
    start: { start: 6 },
    end: { end: 6 },
    from: { start: 16 },
    to: { end: 16 },
    term: { period: 6, duration: 2 },
    length: { duration: 6, period: 2 },
    realise: { period: 4, place_of_realisation: 3 },
    date: { period: 2, start: 1, end: 1, published: 2 },
    place: { place_of_realisation: 7 },
    area: { place_of_realisation: 4, region: 3 },
    region: { region: 5, place_of_realisation: 4, amount: 2 },
    town: { city: 4, amount: 2 },
    beneficiary: { beneficiary: 8, amount: 1 },
    organisation: { name: 4, beneficiary: 3 },
    runs: { beneficiary: 6 },
    partner: { partners: 9, amount: 1 },
    cooperation: { partners: 3 },
    who: { beneficiary: 4 },
    funder: { unread: 9 },
    contact: { contact: 7 },
    turnTo: { contact: 7 },
    team: { contact: 6 },
    worker: { contact: 6 },
    person: { contact: 2 },
    personName: { name: 5 },
    position: { role: 6 },
    ico: { ico: 9 },
    tax: { unread: 8 },
    seat: { seat: 6 },
    street: { street: 6 },
    house: { house_number: 8 },
    district: { city_part: 5 },
    postal: { postal_code: 9 },
    web: { url: 7 },
    phone: { phone: 7 },
    email: { email: 7 },
    cost: { amount: 6, funding: 5 },
    finance: { funding: 6, amount: 5 },
    financial: { funding: 3, amount: 2 },
    grant: { amount: 6 },
    support: { amount: 3, unread: 1 },
    share: { amount: 6, funding: 3 },
    ownShare: { amount: 6, funding: 3 },
    amount: { amount: 3 },
    total: { amount: 4 },
    union: { amount: 3 },
    abroad: { amount: 3 },
    state: { amount: 3 },
    own: { amount: 3 },
    public: { amount: 2 },
    published: { published: 6 },
    result: { unread: 7 },
    page: { unread: 7 },
    navigation: { unread: 9 },
    author: { unread: 7 },
  },
  content: {
    registration_number: { number: 4 },
    place_of_realisation: { date: -9, money: -9, number: -9 },
    period: { date: 4, money: -9, prose: -9, number: -9 },
    start: { date: 4, money: -9, prose: -9 },
    end: { date: 4, money: -9, prose: -9 },
    duration: { length: 4, money: -9, prose: -9 },
    amount: { money: 6, figures: 4 },
    funding: { money: 4, figures: 4 },
    beneficiary: { organisation: 4, prose: -5, money: -9 },
    partners: { organisation: 3, money: -9 },
    contact: { person: 3, phone: 3, email: 3 },
    summary: { prose: 3, money: -3, brief: -9 },
    group: { prose: -1 },
    unread: { money: -6, figures: -6 },
    programme: { prose: -5, money: -6, figures: -9, web: -9 },
    title: { prose: -3, money: -9 },
    name: { money: -9 },
    ico: { digits: 4 },
  },
  fields: { contacts: 'contact', funding: 'amount' },
  needs: {
    amount: ['money', 'figures', 'percent', 'digits'],
    published: ['day'],
    phone: ['phone', 'digits'],
    email: ['email'],
    url: ['web'],
  },
}
