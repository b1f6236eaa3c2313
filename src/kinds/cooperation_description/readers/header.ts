/** Who cooperates: the labelled values above the first section. */
import { readAddress, type Address } from '../../../czech/code/address.ts'
import { findEmails } from '../../../czech/code/email.ts'
import type { Gazetteer } from '../../../czech/municipality/gazetteer.ts'
import { readIco } from '../../../czech/code/ico.ts'
import { readTown } from '../../../czech/municipality/municipality.ts'
import { isFirstName } from '../../../czech/person/first-names.ts'
import { readPerson } from '../../../czech/person/person.ts'
import { findPhones } from '../../../czech/code/phone.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Block } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import { fields, type Field } from '../../../structure/fields.ts'
import type { Label } from '../../../structure/label.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven, type Draft, type Ledger } from '../../draft.ts'
import { stripStop } from '../table/lists.ts'
import type { CooperationDescription } from '../kind.ts'
import { headerLabels, runOnLabels, type HeaderKey } from '../words.ts'

type Representative = CooperationDescription['representatives'][number]
export interface Header {
  readonly territorial_unit: Passage | undefined
  readonly ico: Proven<string> | undefined
  readonly seat: Draft<CooperationDescription['seat']>
  readonly representatives: readonly Draft<Representative>[]
  /** What of the blocks no label announces. */
  readonly rest: readonly Block[]
}

export const headerOf = (blocks: readonly Block[], municipalities: Gazetteer, ledger: Ledger): Header => {
  const [before, ...labelled] = fields(blocks.flatMap(partRunOn).flatMap(partSentences), headerLabels)
  const found = labelled.map(withValueBelow).map(withPerson).map(withRole)
  for (const field of found) ledger.label(field.marks)
  const of = (key: HeaderKey): Field<HeaderKey> | undefined => found.find((field) => field.key === key && field.value)
  const unit = found.find(isUnit)?.value ?? unitAlone(before?.blocks ?? [])
  const address = unit && addressAfter(unit)
  const seat = of('seat')?.value ?? address ?? afterIco(of('ico')?.value)
  return {
    territorial_unit: unit?.slice(0, address && unit.length - address.length).strip(/[,;]/),
    ico: icoOf(of('ico'), ledger),
    seat: seatOf(seat, municipalities),
    representatives: found.flatMap((field) => representativeOf(field, ledger) ?? []),
    rest: [...(before?.blocks ?? []), ...found.flatMap((field) => field.blocks)],
  }
}

/** A name has a capital: *Počet obyvatel obce: 300* says something else of the unit. */
const isUnit = ({ key, value }: Field<HeaderKey>): boolean =>
  key === 'territorial_unit' && value !== undefined && value.test(/\p{Lu}/u)

/** "MAS Hranicko z. s.": a line of nothing but a unit's name, where no label announces one. */
const UNIT_ALONE =
  /^(?:(?:[Ss]tatutární )?[Mm]ěsto|[Oo]bec|[Mm]ěstys|[Mm]ěstsk(?:á část|ý obvod)|MAS|[Mm]ístní akční skupina|(?:[Dd]obrovolný )?[Ss]vazek(?: obcí)?|[Mm]ikroregion)(?: (?:\p{Lu}[\p{L}-]*|nad|pod|na|ve?|u|[zos]\. ?[spú]\.(?: ?s\.)?)){1,5}$/u

const unitAlone = (blocks: readonly Block[]): Passage | undefined =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.lines : blockTexts(block)))
    .find((line) => line.length <= 80 && line.test(UNIT_ALONE))

/** What a line has at least that was several lines once: no sentence names so many parts of the head. */
const FEWEST_LABELS = 3

/** A head whose line breaks and tabs got lost: "Územní celek Jihlava Sídlo Masarykovo náměstí 97/1 IČ 00286010". */
const partRunOn = (block: Block): Block[] => {
  if (block.type !== 'paragraph' || block.lines.length !== 1) return [block]
  const parts = block.lines.flatMap(partLine)
  return parts.length > 0 ? parts.map((lines) => ({ type: 'paragraph', lines })) : [block]
}

/** *Územním celkem je město Broumov. Pověřeným zástupcem je Karel Vltava.*: sentences that each tell a part of the head. */
const partSentences = (block: Block): Block[] => {
  if (block.type !== 'paragraph' || block.lines.length !== 1) return [block]
  const sentences = block.lines.flatMap(sentencesOf)
  return sentences.length > 1 && sentences.some((sentence) => headerLabels.at(sentence)?.ending === 'blank')
    ? sentences.map((sentence) => ({ type: 'paragraph', lines: [stripStop(sentence)] }))
    : [block]
}

/** The labels of a line, each with the value after it. */
const partLine = (line: Passage): Passage[][] => {
  const labels: Label<HeaderKey>[] = []
  for (const { start } of line.matchAll(/(?<=^|\s)\p{Lu}/gu)) {
    const label = start >= (labels.at(-1)?.end ?? 0) && runOnLabels.at(line, start)
    if (label) labels.push(label)
  }
  const keys = new Set(labels.map(({ key }) => key))
  if (keys.size < FEWEST_LABELS || labels[0]?.start !== 0) return []
  return labels.map(({ start, end }, i) => [
    line.slice(start, end).trim(),
    line.slice(end, labels[i + 1]?.start).trim(),
  ])
}

/** A label alone in its line may have its value in the next one, which is no sentence. */
const withValueBelow = (field: Field<HeaderKey>): Field<HeaderKey> => {
  const [first, ...blocks] = field.blocks
  if (field.value || first?.type !== 'paragraph') return field
  const value = Passage.join(first.lines)
  return value.length > 160 || value.test(/\p{Ll}{3}\.$|:$/u) ? field : { ...field, lines: first.lines, value, blocks }
}

const icoOf = (field: Field<HeaderKey> | undefined, ledger: Ledger): Proven<string> | undefined => {
  if (!field?.value) return undefined
  const ico = readIco(field.value)
  const span = [field.value.start, field.value.end] as const
  if (!ico) {
    ledger.note({ code: 'ico_malformed', args: { text: field.value.text }, span })
    return undefined
  }
  if (!ico.valid) ledger.note({ code: 'ico_check_digit', args: { ico: ico.value, expected: ico.expected ?? '' }, span })
  return new Proven(ico.value, ico.passage)
}

/** *Krnov, Hlavní náměstí 96/1, 794 01 Krnov*: the address in words that begin with something else. */
const addressAfter = (text: Passage): Passage | undefined => {
  const comma = text.match(/[,;]\s/u)
  const rest = comma && text.slice(comma.end)
  return rest && readAddress(rest)?.postal_code ? rest : undefined
}

/** *IČO 00266086, Mírová 70, 435 21 Obrnice* */
const afterIco = (text: Passage | undefined): Passage | undefined => text && addressAfter(text)

/** *Za město odpovídá: Karla Bystrá, místostarostka*: who stands beside the unit's name speaks for it. */
const withPerson = (field: Field<HeaderKey>): Field<HeaderKey> => {
  const name = field.key === 'territorial_unit' && field.value && readPerson(field.value).name
  const [first = ''] = name ? name.text.split(' ') : []
  return first.endsWith('.') || isFirstName(first) ? { ...field, key: 'authorised_representative' } : field
}

/** *Starostka (pověřená zástupkyně)*: what a label says in parentheses may tell the role. */
const withRole = (field: Field<HeaderKey>): Field<HeaderKey> => {
  const inside = field.key === 'other' ? field.label?.match(/\((?<inside>[^()]+)\)$/u)?.named['inside'] : undefined
  const key = inside && headerLabels.at(inside)?.key
  return isRole(key) ? { ...field, key } : field
}

const seatOf = (text: Passage | undefined, municipalities: Gazetteer): Draft<CooperationDescription['seat']> => {
  if (!text) return undefined
  const address = withoutStreet(readAddress(text), municipalities)
  return {
    text,
    street: address?.street,
    house_number: address?.house_number,
    city: address?.city,
    city_part: address?.city_part,
    region: address?.region,
    postal_code: address?.postal_code && new Proven(address.postal_code.value, address.postal_code.passage),
  }
}

/** "Velké Hamry 362": in a village without street names its own name stands before the number. */
const withoutStreet = (address: Address | undefined, municipalities: Gazetteer): Address | undefined => {
  const { street, city } = address ?? {}
  const isTown = street && !city && readTown(street, municipalities)[0]?.passage.length === street.length
  return isTown ? { ...address, street: undefined, city: street } : address
}

const representativeOf = (field: Field<HeaderKey>, ledger: Ledger): Draft<Representative> | undefined => {
  const { key, label, value } = field
  if (!label || !value || !isRole(key)) return undefined
  const phones = findPhones(value).map(({ value: phone, passage }) => new Proven(phone, passage))
  const emails = findEmails(value)
  const { name, withheld, rest } = readPerson(value)
  for (const { whole } of value.matchAll(CHANNEL)) ledger.label(whole)
  if (withheld)
    ledger.note({ code: 'name_withheld', args: { label: label.text }, span: [withheld.start, withheld.end] })
  return {
    role: new Proven(key, label),
    label,
    name,
    redacted: withheld && new Proven(true, withheld),
    position: rest && positionOf(rest, ledger),
    phone: phones[0],
    phones: phones.length > 1 ? phones : undefined,
    email: emails[0] && new Proven(emails[0].value, emails[0].passage),
  }
}

const isRole = (key: HeaderKey | undefined): key is Representative['role'] =>
  key !== undefined && key !== 'ico' && key !== 'seat' && key !== 'territorial_unit' && key !== 'unread'

/** The words that announce a phone or an e-mail. */
const CHANNEL = /(?<!\p{L})(?:tel(?:efon)?|mob(?:il)?|e-?mail)(?:\.|:|(?!\p{L}))/giu

/** What a form says in the place of nothing. */
const NOTHING = /^(?:neuveden[oaýá]?|není\suveden[oaýá]?|[-–—.…?]+)$/iu

/** What stands beside a name up to the first phone or e-mail. */
const positionOf = (rest: Passage, ledger: Ledger): Passage | undefined => {
  const end =
    rest.match(/(?<!\p{L})(?:tel(?:efon)?|mob(?:il)?|e-?mail)(?!\p{L})|\+?\d{3}[\s\d]{6,}|(?<!\S)\S+@/iu)?.start ??
    rest.length
  const position = rest.slice(0, end).strip(/[,;()-]/)
  if (!position.test(NOTHING)) return position.isEmpty ? undefined : position
  ledger.label(position)
  return undefined
}
