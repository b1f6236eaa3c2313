/** The beneficiary and the partners of a project. */
import { readAddress } from '../../../../czech/code/address.ts'
import { findEmails } from '../../../../czech/code/email.ts'
import { readIco } from '../../../../czech/code/ico.ts'
import { findPhones } from '../../../../czech/code/phone.ts'
import { findPostalCode } from '../../../../czech/code/postal-code.ts'
import { findUrls } from '../../../../czech/code/url.ts'
import { Passage } from '../../../../text/passage.ts'
import { Proven, type Draft, type Ledger } from '../../../draft.ts'
import type { Part } from '../../parts.ts'
import type { ProjectRecord } from '../../kind.ts'

type OrganisationDraft = Draft<ProjectRecord['partners'][number]>
type AddressDraft = NonNullable<OrganisationDraft['address']>
type AddressPart = 'street' | 'house_number' | 'city_part' | 'city' | 'region'

const ADDRESS_PARTS: readonly AddressPart[] = ['street', 'house_number', 'city_part', 'city', 'region']
const isAddressPart = (key: string | undefined): key is AddressPart => ADDRESS_PARTS.some((part) => part === key)

/** A label that no rule knows: *Motto: …*. */
const UNKNOWN_LABEL = /^\p{Lu}[\p{L} ]{2,40}:\s/u

/** *Obec Stružná se sídlem Stružná 36*: what parts a name from its seat inside a sentence. */
const SEATED = /(?:^|,?\s)(?:se )?sídlem:?\s(?:(?:v|ve|na)\s)?(?=[\p{Lu}\d])/u

/** How it takes part, which is none of its name: *(bez finanční účasti)*. */
const PARTICIPATION =
  /\s?\((?:(?:bez|s|se) )?(?:(?:finanční\p{L}*|nefinanční\p{L}*) )?(?:partner\p{L}*|účast\p{L}*|spoluúčast\p{L}*|příspěv\p{L}*|dotac\p{L}*)(?: (?:bez|s) finanční\p{L}* \p{L}+)?\)$/iu

/** A street with the house number under the label of the street. */
const STREET = /^(?<street>.*\p{L}\.?)\s(?<number>\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?)?)$/iu

/** An organisation while its parts are being read. */
export class Organisation {
  private name: Passage | undefined
  private ico: Proven<string> | undefined
  private url: Passage | undefined
  private address: AddressDraft | undefined
  private readonly seat: Passage[] = []
  /** Words about the organisation that are a contact's. */
  private reachable: Part[] = []
  private readonly ledger: Ledger

  constructor(ledger: Ledger) {
    this.ledger = ledger
  }

  get hasName(): boolean {
    return this.name !== undefined
  }

  /** Whether the words are its name, printed once more. */
  isCalled(words: Passage): boolean {
    return this.name?.text.toLowerCase() === words.text.toLowerCase()
  }

  /** Whether the part was one that an organisation has and this one lacked. */
  add(part: Part): boolean {
    const { key, text } = part
    const taken = this.take(part)
    if (taken) this.ledger.label(part.marks)
    else if (key === 'phone' || key === 'email') this.reachable.push(part)
    if (taken && (key === 'ico' || key === 'postal_code')) this.ledger.label(text)
    return taken
  }

  /** The phones and e-mail addresses found since they were last taken. */
  takeReachable(): Part[] {
    const taken = this.reachable
    this.reachable = []
    return taken
  }

  finish(): OrganisationDraft | undefined {
    if (this.seat.length > 0) this.readSeat(Passage.join(this.seat, ', '))
    const { name, ico, url, address } = this
    if (!name && !ico && !url && !address) return undefined
    return { name, ico, url, address }
  }

  private take({ key, text }: Part): boolean {
    if (isAddressPart(key)) return this.setAddress(key, text)
    switch (key) {
      case 'name':
      case 'title':
        return this.setName(text)
      case 'ico':
        return this.setIco(text)
      case 'url':
        return this.setUrl(text)
      case 'seat':
        this.seat.push(text)
        return true
      case 'postal_code': {
        const code = findPostalCode(text)
        if (!code || this.address?.postal_code) return false
        const town = text.slice(text.text.indexOf(code.passage.text) + code.passage.length).strip(/[,;]/)
        this.address = {
          ...(!town.isEmpty && { city: town }),
          ...this.address,
          postal_code: new Proven(code.value, code.passage),
        }
        return true
      }
      case undefined:
      case 'beneficiary':
      case 'partners':
        return this.readUnlabelled(text)
      default:
        return false
    }
  }

  private setName(text: Passage): boolean {
    if (this.name || text.isEmpty) return false
    this.name = text
    return true
  }

  private setUrl(text: Passage): boolean {
    const [url] = findUrls(text)
    if (this.url || !url) return false
    this.url = url.passage
    return true
  }

  private setAddress(key: AddressPart, text: Passage): boolean {
    if (this.address?.[key]) return false
    const { street, number } = (key === 'street' && text.match(STREET)?.named) || {}
    if (street && number) {
      this.address = { house_number: number, ...this.address, street }
      return true
    }
    this.address = { ...this.address, [key]: text }
    return true
  }

  private setIco(text: Passage): boolean {
    const ico = readIco(text)
    if (this.ico) return this.ico.value === ico?.value
    if (!ico) {
      if (!text.test(/^[-–—.…?]*$/))
        this.ledger.note({ code: 'ico_malformed', args: { text: text.text }, span: [text.start, text.end] })
      return false
    }
    const span = [ico.passage.start, ico.passage.end] as const
    if (!ico.valid && ico.expected !== undefined)
      this.ledger.note({ code: 'ico_check_digit', args: { ico: ico.value, expected: ico.expected }, span })
    this.ico = new Proven(ico.value, ico.passage)
    const rest = text.slice(text.text.indexOf(ico.passage.text) + ico.passage.length).strip(/[,;)]/)
    if (!rest.isEmpty) this.readUnlabelled(rest)
    return true
  }

  /** A name, an address or both, with a web address or ways to reach the organisation among them. */
  private readUnlabelled(text: Passage): boolean {
    if (text.test(UNKNOWN_LABEL)) return false
    const seated = text.match(SEATED)
    if (seated) {
      this.ledger.label(seated.whole.strip(/,/))
      this.seat.push(text.slice(seated.end))
      return seated.start === 0 || this.readUnlabelled(text.slice(0, seated.start))
    }
    const part = text.match(PARTICIPATION)
    this.ledger.label(part?.whole)
    let rest = text.slice(0, part?.start).strip(/[,;]/)
    for (const reading of [...findEmails(text), ...findPhones(text)]) {
      const key = reading.value.includes('@') ? 'email' : 'phone'
      this.reachable.push({ key, label: undefined, marks: [], text: reading.passage })
      rest = without(rest, reading.passage)
    }
    const [url] = findUrls(rest)
    if (url && this.setUrl(url.passage)) rest = without(rest, url.passage)
    if (rest.isEmpty) return true
    const parts = rest.split(/,(?=\s)/g)
    const first = parts.findIndex((part, i) => (i > 0 || this.hasName) && part.test(/\d/))
    if (first >= 0 && (findPostalCode(rest) || this.hasName)) {
      for (const part of parts.slice(first)) this.seat.push(part)
      this.ledger.label(rest)
      return first === 0 || this.setName(Passage.join(parts.slice(0, first), ', '))
    }
    return this.setName(rest)
  }

  private readSeat(seat: Passage): void {
    const { postal_code: code, ...parts } = readAddress(seat) ?? { city: seat.test(/[,\d]/) ? undefined : seat }
    this.address = {
      ...(seat.test(/[,\d]/) && { text: seat }),
      ...parts,
      ...(code && { postal_code: new Proven(code.value, code.passage) }),
      ...this.address,
    }
  }
}

/** A text without a part of it. */
const without = (text: Passage, part: Passage): Passage => {
  const at = text.text.indexOf(part.text)
  if (at < 0) return text
  const around = [text.slice(0, at).strip(/[,;|(]/), text.slice(at + part.length).strip(/[,;|)]/)]
  const kept = around.filter((piece) => !piece.isEmpty)
  return kept.length > 0 ? Passage.join(kept) : text.slice(0, 0)
}
