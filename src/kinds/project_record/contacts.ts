/** Whom to ask about a project. */
import { findEmails } from '../../czech/email.ts'
import { readPerson } from '../../czech/person.ts'
import { findPhones } from '../../czech/phone.ts'
import { findUrls } from '../../czech/url.ts'
import type { Passage } from '../../passage.ts'
import { Proven, type Draft, type Ledger } from '../draft.ts'
import type { Part } from './parts.ts'
import type { ProjectRecord } from './schema.ts'

type ContactDraft = Draft<ProjectRecord['contacts'][number]>

interface Open {
  name?: Passage
  role?: Passage
  redacted?: Proven<true>
  readonly phones: Proven<string>[]
  readonly emails: Proven<string>[]
}

/** Labels that are at the same time what the person does. */
const ROLE_LABEL = /manažer|koordinátor|vedoucí|garant/iu
/** Where a line's parts end, but not before a title after a name. */
const PARTS = /[,;|]\s(?!(?:Ph\.|CSc|DrSc|DiS|MBA|MPA|LL\.|Th\.D|MSc|BBA))|\s[-–—/]\s|[()]/gu

/** Persons in order; a new name begins a new one. */
export class Contacts {
  private readonly people: Open[] = []
  private readonly ledger: Ledger

  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  /** The next part is about somebody else. */
  begin(): void {
    this.people.push({ phones: [], emails: [] })
  }

  add({ key, label, marks, text }: Part): void {
    const before = this.people.length
    const isRole = label !== undefined && key === 'contact' && ROLE_LABEL.test(label.text)
    const taken = this.read(text, key)
    if (isRole && before <= this.people.length) this.open().role ??= label
    if (taken) this.ledger.label(...marks)
  }

  finish(): ContactDraft[] {
    return this.people.flatMap(({ phones, emails, ...person }): ContactDraft[] => {
      const [phone] = phones
      const [email] = emails
      if (!person.name && !person.redacted && !phone && !email) return []
      return [{ ...person, phone, phones: phones.length > 1 ? phones : undefined, email }]
    })
  }

  private open(): Open {
    const last = this.people.at(-1)
    if (last) return last
    this.begin()
    return this.open()
  }

  private read(text: Passage, key: Part['key']): boolean {
    if (key === 'role') {
      this.open().role = text
      return true
    }
    let taken = false
    for (const part of text.split(PARTS)) taken = this.readPart(part, key) || taken
    if (taken) for (const { whole } of text.matchAll(PARTS)) this.ledger.label(whole.trim())
    return taken
  }

  private readPart(part: Passage, key: Part['key']): boolean {
    const [phones, emails] = [findPhones(part), findEmails(part)]
    for (const { value, passage } of phones) this.open().phones.push(new Proven(value, passage))
    for (const { value, passage } of emails) this.open().emails.push(new Proven(value, passage))
    const reached = [...phones, ...emails]
    const start = Math.min(part.length, ...reached.map(({ passage }) => part.text.indexOf(passage.text)))
    const words = part
      .slice(0, start)
      .match(/^(?<words>.*?)[\s,:]{0,3}(?:tel\.?|telefon|mob(?:il)?\.?|e-?mail)?[\s:]{0,3}$/iu)
    const named = words?.named['words']
    if (reached.length > 0) this.ledger.label(part.slice(named?.length ?? 0))
    if (!named || named.isEmpty || findUrls(named).length > 0) return reached.length > 0
    return this.readWords(named, key) || reached.length > 0
  }

  private readWords(words: Passage, key: Part['key']): boolean {
    const { name, withheld, rest } = readPerson(words)
    const person = name ?? (key === 'name' ? words : undefined)
    if (!person && !withheld) {
      if (words.test(/\d/) || this.open().role) return false
      this.open().role = words
      return true
    }
    if (this.open().name || this.open().redacted) this.begin()
    if (person) this.open().name = person
    if (withheld) {
      this.open().redacted = new Proven(true, withheld)
      this.ledger.note({
        code: 'name_withheld',
        args: { label: withheld.text },
        span: [withheld.start, withheld.end],
      })
    }
    if (rest && !this.open().role && person !== words) this.open().role = rest
    return true
  }
}
