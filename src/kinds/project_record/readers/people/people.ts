/** Whose project it is, with whom, and whom to ask: labelled parts belong to whom the labels before them announce. */
import type { Passage } from '../../../../text/passage.ts'
import { findPostalCode } from '../../../../czech/code/postal-code.ts'
import type { Draft, Ledger } from '../../../draft.ts'
import { Contacts } from './contacts.ts'
import { Organisation } from './organisation.ts'
import { isPayer } from '../funding.ts'
import { LEGAL_FORM } from '../../../../czech/organisation/organisation-shape.ts'
import { entriesOf, partsOfField, partsOfValue, type Part } from '../../parts.ts'
import { partKeys, type ProjectKey } from '../../evidence.ts'
import type { ProjectRecord } from '../../kind.ts'
import { isPublicityBlock, proseIn } from '../summary.ts'
import { asText } from '../../unknown.ts'
import type { ProjectField } from '../../values.ts'

type People = Draft<Pick<ProjectRecord, 'beneficiary' | 'partners' | 'contacts'>>

const isPart = (key: ProjectKey | undefined): boolean => partKeys.some((part) => part === key)
const isContactPart = (key: ProjectKey | undefined): boolean => key === 'phone' || key === 'email' || key === 'role'

export const peopleOf = (all: readonly ProjectField[], ledger: Ledger): People => {
  const reader = new PeopleReader(ledger)
  for (const field of all) reader.readField(field)
  return reader.finish()
}

class PeopleReader {
  private beneficiary: Organisation | undefined
  private readonly partners: Organisation[] = []
  private readonly contacts: Contacts
  /** Whom the labels that come are about. */
  private current: Organisation | 'contact' | undefined
  /** Whose contact without a name is open. */
  private reached: Organisation | undefined
  private readonly ledger: Ledger

  constructor(ledger: Ledger) {
    this.ledger = ledger
    this.contacts = new Contacts(ledger)
  }

  readField(field: ProjectField): void {
    const { key } = field
    if (isPayer(field)) this.current = undefined
    else if (key === 'beneficiary') this.readBeneficiary(field)
    else if (key === 'partners') this.readPartners(field)
    else if (key === 'contact') this.readContact(field)
    else if (key === 'unknown' && this.current === 'contact')
      this.addPart({ key: undefined, label: undefined, marks: [], text: asText(field) })
    else if (isPart(key)) for (const part of partsOfField(field)) this.addPart(part)
    else if (key !== 'unread' || field.lines.length === 0) this.current = undefined
  }

  finish(): People {
    return {
      beneficiary: this.beneficiary?.finish(),
      partners: this.partners.flatMap((partner) => partner.finish() ?? []),
      contacts: this.contacts.finish(),
    }
  }

  private readBeneficiary(field: ProjectField): void {
    const parts = [...partsOfValue(field), ...sectionOf(field).flatMap((block) => entriesOf(block).flat())]
    const [first] = parts
    const again = first && this.beneficiary?.isCalled(first.text) ? parts.shift() : undefined
    this.ledger.label(again?.text)
    this.current = again ? this.beneficiary : this.nextApplicant()
    const several = field.label?.test(APPLICANTS) ?? false
    for (const part of parts) {
      if (several && isName(part) && this.current instanceof Organisation && this.current.hasName)
        this.current = this.nextApplicant()
      this.addPart(part)
    }
  }

  /** The first applicant is the beneficiary; who applies together with it is its partner. */
  private nextApplicant(): Organisation {
    if (this.beneficiary?.hasName) return this.nextPartner()
    return (this.beneficiary = new Organisation(this.ledger))
  }

  private readPartners(field: ProjectField): void {
    const [first, ...more] = partsOfValue(field)
    if (first) this.addPartners([first])
    for (const part of more) this.addPart(part)
    if (!first) this.current = undefined
    if (first?.text.test(NOBODY)) return
    for (const block of sectionOf(field)) for (const entry of entriesOf(block)) this.addPartners(entry)
    if (this.current === undefined) this.current = this.nextPartner()
  }

  /** An entry that is nothing but a list of names is several. */
  private addPartners(entry: readonly Part[]): void {
    const [first, ...more] = entry
    const names = first && first.key === undefined && more.length === 0 ? listed(first.text) : []
    if (names.length > 1) this.ledger.label(first?.text)
    if (names.length < 2) this.addToPartner(entry)
    else for (const text of names) this.addToPartner([{ key: undefined, label: undefined, marks: [], text }])
  }

  /** An entry is a partner of its own, unless it says where the one before it is. */
  private addToPartner(entry: readonly Part[]): void {
    const [first] = entry
    if (first?.text.test(NOBODY)) this.ledger.label(first.text)
    if (!first || first.text.test(NOBODY)) return
    const goesOn = first.key !== undefined || isPlace(first.text)
    const last = this.partners.at(-1)
    this.current = goesOn && last?.hasName && this.current === last ? last : this.nextPartner()
    for (const part of entry) this.addPart(part)
  }

  private nextPartner(): Organisation {
    const partner = new Organisation(this.ledger)
    this.partners.push(partner)
    return partner
  }

  private readContact(field: ProjectField): void {
    this.contacts.begin()
    this.current = 'contact'
    const [first, ...more] = partsOfValue(field)
    if (first) this.contacts.add({ ...first, key: 'contact', label: field.label })
    for (const part of more) this.addPart(part)
    for (const block of sectionOf(field)) for (const part of entriesOf(block).flat()) this.addPart(part)
  }

  /** How to reach an organisation is a contact without a name. */
  private addReachable(organisation: Organisation): void {
    const parts = organisation.takeReachable()
    if (parts.length > 0 && this.reached !== organisation) this.contacts.begin()
    if (parts.length > 0) this.reached = organisation
    for (const part of parts) this.contacts.add(part)
  }

  private addPart(part: Part): void {
    if (part.key === 'contact') {
      this.current = 'contact'
      this.contacts.begin()
    }
    if (this.current === 'contact' || (this.current === undefined && isContactPart(part.key))) {
      if (isContactPart(part.key) || part.key === 'name' || part.key === 'contact' || part.key === undefined)
        this.contacts.add(part)
      else this.beneficiary?.add(part)
    } else if (this.current) {
      const isNext = isName(part) && this.current.hasName && this.partners.includes(this.current)
      if (isNext) this.current = this.nextPartner()
      this.current.add(part)
      this.addReachable(this.current)
    } else if (part.key !== 'name' && part.key !== 'region') this.beneficiary?.add(part)
  }
}

/** *Žadatelé*, *Příjemci*: a label above several. */
const APPLICANTS = /(?:é|ři|ci)(?![\p{L}])/iu
/** Whether a part can only be the name of an organisation. */
const isName = ({ key, text }: Part): boolean =>
  key === 'name' || (key === undefined && !isPlace(text) && !text.test(/^\(|\d|:\s/))

const NOBODY =
  /^(?:[-–—]|bez (?:finančních? )?partner\p{L}*|nemá|nejsou|není|ne|žádn\p{L}+|projekt nemá partner\p{L}*)\.?$/iu
const isPlace = (text: Passage): boolean => findPostalCode(text) !== undefined || text.test(/^(?:https?:|www\.)|@/iu)

/** Names parted by semicolons, or by commas where no address and no legal form stands between them. */
const listed = (text: Passage): Passage[] => {
  if (text.test(/;/)) return text.split(/;/g)
  const parts = text.split(BEFORE_NAME)
  return !text.test(/\d/) && parts.slice(1).every((part) => part.test(BEGINS_NAME)) ? parts : [text]
}
const BEFORE_NAME = new RegExp(String.raw`,\s(?!${LEGAL_FORM})`, 'giu')
const BEGINS_NAME = /^(?:\p{Lu}[\p{Ll}\p{Lu}]|(?:(?:statutární )?město|městys|obec|kraj) \p{Lu})/u

/** The blocks of a field up to a heading that no rule knows, without the sentence that tells who pays. */
const sectionOf = ({ blocks }: ProjectField): ProjectField['blocks'] => {
  const end = blocks.findIndex(({ type }) => type === 'heading')
  const section = end < 0 ? blocks : blocks.slice(0, end)
  const prose = new Set(proseIn(section))
  return section.filter((block) => !isPublicityBlock(block) && !prose.has(block))
}
