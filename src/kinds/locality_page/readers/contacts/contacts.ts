/** The people whom a page names as contacts, however their lines are laid out. */
import { readTown } from '../../../../czech/municipality/municipality.ts'
import { sentencesOf } from '../../../../czech/sentence.ts'
import type { Block, ListItem } from '../../../../document/block.ts'
import { hasAny } from '../../../../text/character.ts'
import { Passage } from '../../../../text/passage.ts'
import { blockTexts } from '../../../../document/plain-text.ts'
import { Proven, type Draft, type Ledger } from '../../../draft.ts'
import type { Context } from '../../../kind.ts'
import { lineOf, reaches, tokensOf, type Group, type Line, type Token, type TokenType } from './line.ts'
import { OPEN_HIDDEN_EMAIL } from './roles.ts'
import { byPerson, withoutTitles } from './table.ts'
import type { LocalityPage } from '../../kind.ts'

type Contact = Draft<LocalityPage['contacts'][number]>

interface OpenContact {
  name?: Token
  withheld?: Passage
  vacant?: Passage
  /** Her address is hidden from harvesters. */
  isHidden?: true
  readonly roles: Token[]
  readonly phones: Token[]
  readonly emails: Token[]
}

/** What a line that is no contact's has at most. */
const LONGEST_LINE = 160
/** What stands beside a person without a known office may be her role, but not an address or an office's name. */
const NO_ROLE =
  /^(?:agentur|úřad|ministerstv|odbor|magistrát|měst|obec|obce|adres|ulice|nám|www|http|\d)|\d{3}|[.!?]$/iu
const LONGEST_ROLE = 80
/** Prose ends its sentences. */
const STOPS = '.!?'
/** A label and what it announces. */
const LABELLED = /^[^:]{3,60}:\s\S/u

export class ContactReader {
  private readonly isTown: (text: Passage) => boolean
  /** What was read, for a block is asked about more than once. */
  private readonly known = new Map<Block, readonly Group[]>()

  constructor({ municipalities }: Context) {
    this.isTown = (text) => {
      const towns = readTown(text, municipalities)
      return towns.length > 0 && towns.every(({ known, passage }) => known && passage.length === text.length)
    }
  }

  /** The contacts of blocks that a heading announces as such. */
  read(blocks: readonly Block[], ledger: Ledger): Contact[] {
    return contactsOf(
      blocks.flatMap((block) => this.sentences(block) ?? this.groups(block)),
      ledger,
    )
  }

  /** Whether blocks without such a heading hold nothing but contacts. */
  isContact(block: Block): boolean {
    if (!this.isPart(block)) return false
    const lines = this.groups(block).flat()
    const types = new Set(lines.flatMap(({ tokens }) => tokens.map(({ type }) => type)))
    const isReached = types.has('phone') || types.has('email') || types.has('hidden') || types.has('vacant')
    // *Lokální konzultant: Jan Novák*
    const isLabelled = types.has('role') && types.has('name') && lines.every(({ text }) => text.test(LABELLED))
    return isLabelled || (isReached && (types.has('name') || types.has('withheld') || types.has('role')))
  }

  /** Whether a block may be a part of a contact: a line with a name, a role or a phone and nothing else. */
  isPart(block: Block): boolean {
    const lines = this.groups(block).flat()
    return (
      lines.length > 0 &&
      lines.every(
        ({ text, tokens }) =>
          text.length <= LONGEST_LINE && tokens.length > 0 && tokens.every(({ type }) => type !== 'other'),
      )
    )
  }

  /** Whether a block is prose that no contact's line could be. */
  isProse(block: Block): boolean {
    const lines = this.groups(block).flat()
    const tokens = lines.flatMap((line) => line.tokens)
    return (
      block.type === 'paragraph' &&
      lines.some((line) => longestUnread(line) > LONGEST_ROLE / 2) &&
      !tokens.some(({ type }) => type === 'phone' || type === 'email' || type === 'hidden')
    )
  }

  /** Whether a heading is a person's name. */
  isPerson(heading: Passage): boolean {
    const [token, ...more] = tokensOf(heading, this.isTown)
    return token?.type === 'name' && more.every(({ type }) => type === 'role')
  }

  /** Prose that tells of people does so in each sentence anew: *Konzultantkou je Jana Nová, tel. …* */
  private sentences(block: Block): Group[] | undefined {
    const [text, ...more] = blockTexts(block)
    if (!text || more.length > 0 || !hasAny(text.text.slice(-1), STOPS) || this.isPart(block) || !this.isTold(block))
      return undefined
    return sentencesOf(text).map((sentence) => [lineOf(sentence, this.isTown, true)])
  }

  private groups(block: Block): readonly Group[] {
    const known = this.known.get(block)
    if (known) return known
    const groups = this.groupsOf(block)
    this.known.set(block, groups)
    return groups
  }

  private groupsOf(block: Block): Group[] {
    const group = (lines: readonly Passage[]): Group => unwrapped(lines).map((text) => lineOf(text, this.isTown))
    const item = ({ lines, blocks }: ListItem): Group[] => [
      group(lines),
      ...blocks.flatMap((inner) => this.groups(inner)),
    ]
    switch (block.type) {
      case 'heading':
        return [group([block.text])]
      case 'paragraph':
        return [group(block.lines)]
      case 'list':
        return block.items.flatMap(item)
      case 'table':
        return withoutTitles(byPerson(block.rows).map((row) => group(row.flatMap((cell) => cell.lines))))
    }
  }

  /** Whether prose tells how to reach somebody: *Za město je v kontaktu manažerka Alena Nová (tel. 412 356 111)*. */
  isTold(block: Block): boolean {
    const lines = block.type === 'paragraph' ? this.groups(block).flat() : []
    if (!lines.some(({ text }) => reaches(text))) return false
    const tokens = lines.flatMap((line) => line.tokens)
    const types = new Set(tokens.map(({ type }) => type))
    return types.has('name') && types.has('role') && (types.has('phone') || types.has('email'))
  }

  /** Whether blocks say of nobody how to reach her. */
  reachesNobody(blocks: readonly Block[]): boolean {
    const tokens = blocks.flatMap((block) =>
      this.groups(block).flatMap((group) => group.flatMap((line) => line.tokens)),
    )
    return tokens.every(({ type }) => !REACHING.has(type))
  }
}

const REACHING: ReadonlySet<TokenType> = new Set<TokenType>(['phone', 'email', 'hidden', 'vacant', 'withheld'])

/** How long the longest run of words is that are no contact's. */
const longestUnread = ({ tokens }: Line): number => {
  let [longest, from]: [number, number | undefined] = [0, undefined]
  for (const { type, start, end } of tokens) {
    from = type === 'other' ? (from ?? start) : undefined
    if (from !== undefined) longest = Math.max(longest, end - from)
  }
  return longest
}

/** The sentence about a hidden address is long and may be wrapped. */
const unwrapped = (lines: readonly Passage[]): Passage[] => {
  const whole: Passage[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    const isOpen = last?.test(OPEN_HIDDEN_EMAIL) === true && last.length < LONGEST_LINE
    if (last && isOpen) whole[whole.length - 1] = Passage.join([last, line])
    else whole.push(line)
  }
  return whole
}

const contactsOf = (groups: readonly Group[], ledger: Ledger): Contact[] => {
  const contacts: OpenContact[] = []
  let open: OpenContact | undefined
  let last: Token | undefined
  const begin = (): OpenContact => {
    const fresh: OpenContact = { roles: [], phones: [], emails: [] }
    contacts.push(fresh)
    return fresh
  }
  for (const group of groups) {
    const names = group.some(({ tokens }) => tokens.some(isName))
    const isSentence = group.some((line) => line.isSentence)
    if (isSentence || (names && open && (hasName(open) || hasAddress(open)))) open = undefined
    for (const { text, tokens } of group) {
      const unread: Token[] = []
      for (const token of tokens) {
        const isOpen = open !== undefined && !isSentence && hasName(open) && open.roles.length === 0
        const isRole = isOpen && mayBeRole(token)
        if (token.type === 'hidden' && open) open.isHidden = true
        if (token.type === 'hidden' || (token.type === 'other' && !isRole)) unread.push(token)
        else if (token.type !== 'label') {
          if (!open || beginsAnother(open, token, last)) open = begin()
          add(open, token)
          last = token
        }
      }
      claim(text, unread, ledger)
    }
  }
  return contacts.filter(saysEnough).map((contact) => draftOf(contact, ledger))
}

/** Labels and separators count with the values; a hidden address holds none. */
const claim = (text: Passage, unread: readonly Token[], ledger: Ledger): void => {
  let at = 0
  for (const { type, passage, start, end } of unread) {
    ledger.label(text.slice(at, start))
    if (type === 'hidden') ledger.discard(passage)
    at = end
  }
  ledger.label(text.slice(at))
}

const isName = ({ type }: Token): boolean => type === 'name' || type === 'withheld' || type === 'vacant'
const hasName = ({ name, withheld, vacant }: OpenContact): boolean => (name ?? withheld ?? vacant) !== undefined
const hasAddress = ({ phones, emails }: OpenContact): boolean => phones.length + emails.length > 0
const saysEnough = (contact: OpenContact): boolean =>
  hasAddress(contact) ||
  (contact.isHidden === true && contact.roles.length > 0) ||
  (hasName(contact) && (!contact.vacant || contact.roles.length > 0))
const mayBeRole = ({ passage }: Token): boolean =>
  passage.length <= LONGEST_ROLE && passage.test(/^\p{L}{3}/u) && !passage.test(NO_ROLE)

/** A second name, or a role after the name or phone of somebody who has one, is another person's. */
const beginsAnother = (open: OpenContact, token: Token, last: Token | undefined): boolean => {
  if (isName(token)) return hasName(open) || hasAddress(open)
  return token.type === 'role' && open.roles.length > 0 && last?.type !== 'role'
}

const add = (contact: OpenContact, token: Token): void => {
  if (token.type === 'name') contact.name = token
  else if (token.type === 'withheld') contact.withheld = token.passage
  else if (token.type === 'vacant') contact.vacant = token.passage
  else if (token.type === 'phone') contact.phones.push(token)
  else if (token.type === 'email') contact.emails.push(token)
  else contact.roles.push(token)
}

const draftOf = ({ name, withheld, roles, phones, emails }: OpenContact, ledger: Ledger): Contact => {
  const proven = ({ value, passage }: Token) => new Proven(value, passage)
  const [phone, second] = phones
  const [email] = emails
  const role =
    roles.length > 0
      ? Passage.join(
          roles.map(({ passage }) => passage),
          ', ',
        )
      : undefined
  if (withheld)
    ledger.note({
      code: 'name_withheld',
      args: { label: role?.text ?? 'kontakt' },
      ...(withheld.spans[0] && { span: withheld.spans[0] }),
    })
  return {
    name: name && (name.value === '' ? name.passage : proven(name)),
    role,
    phone: phone && proven(phone),
    phones: second && phones.map(proven),
    email: email && proven(email),
    redacted: withheld && new Proven(true as const, withheld),
  }
}
