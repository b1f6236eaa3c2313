/** What sort of value some words hold; each sort is looked for when it is asked for. */
import { findDates, findLabelledDates } from '../czech/date/date.ts'
import { findEmails } from '../czech/code/email.ts'
import { readMoney } from '../czech/money.ts'
import { looksLikeOrganisation } from '../czech/organisation/organisation-shape.ts'
import { readPerson } from '../czech/person/person.ts'
import { findPhones } from '../czech/code/phone.ts'
import { findRegistrationNumbers } from '../czech/code/registration-number.ts'
import { findUrls } from '../czech/code/url.ts'
import type { Passage } from '../text/passage.ts'
import { understand } from './sense.ts'

export type ContentType = keyof typeof sorts

/** Longer words are text. */
const BRIEF = 160
const LONGEST_NAME = 70
/** So much of a value tells what sort it is: a line of many labels has as many values that reach to its end. */
const REACH = 1_000
/** A few words from a capital on, and no sentence. */
const NAME = /^\p{Lu}[\p{L}\d.–-]*(?:,? [\p{L}\d.–-]+){0,6}$/u
const LENGTH = /(?:^|[\s(])(?:\d{1,3}|půl|dva|tři|pět)\s?(?:kalendářních\s)?(?:měs|rok|let|týd)/iu
const SENTENCE = /\p{Ll}{3}[.!?…]["“)]?(?:\s|$)/u
const FIGURES = /^(?:cca\s|=\s?)?\d{1,3}(?:[ .]\d{3})+(?:[,.]\s?\d{1,2}|,-)?/u

const sorts = {
  number: (p: Passage) => findRegistrationNumbers(p).length > 0,
  date: (p: Passage) => p.length <= BRIEF && findLabelledDates(p).length > 0,
  day: (p: Passage) => p.length <= BRIEF && findDates(p).length > 0,
  length: (p: Passage) => p.length <= BRIEF && p.test(LENGTH),
  money: (p: Passage) => p.length <= 2 * BRIEF && readMoney(p) !== undefined,
  figures: (p: Passage) => p.test(FIGURES),
  percent: (p: Passage) => p.test(/\d\s?%/),
  phone: (p: Passage) => p.length <= BRIEF && findPhones(p).length > 0,
  email: (p: Passage) => p.length <= BRIEF && findEmails(p).length > 0,
  web: (p: Passage) => p.length <= BRIEF && findUrls(p).length > 0,
  digits: (p: Passage) => p.test(/^\d[\d\s/-]{2,12}(?!\d)/),
  organisation: (p: Passage) => looksLikeOrganisation(p),
  name: (p: Passage) => p.length <= LONGEST_NAME && p.test(NAME) && !understand(p.text).isClause,
  person: (p: Passage) => p.length <= BRIEF && readPerson(p).name !== undefined,
  prose: (p: Passage) => p.length > BRIEF / 2 && p.test(SENTENCE),
  /** A word or two, which tell nothing: *Regionální*. */
  brief: (p: Passage) => p.test(/^\S+(?:\s\S+)?$/u),
  words: (p: Passage) => p.test(/\p{L}{3}/u),
  empty: (p: Passage) => p.isEmpty,
} as const satisfies Readonly<Record<string, (p: Passage) => boolean>>

/** The sorts of one value. */
export class Content {
  private readonly found = new Map<ContentType, boolean>()
  private readonly value: Passage | undefined

  constructor(value: Passage | undefined) {
    this.value = value?.slice(0, REACH)
  }

  get isThere(): boolean {
    return this.value !== undefined && !this.value.isEmpty
  }

  has(type: ContentType): boolean {
    if (!this.value || this.value.isEmpty) return false
    const before = this.found.get(type)
    if (before !== undefined) return before
    const is = sorts[type](this.value)
    this.found.set(type, is)
    return is
  }
}
