/**
 * A surname alone beside an office or behind a label: *starostka Nováková*, *Nováková (starostka)*, *zapsal Dvořák*. What has not the form of one, does not
 * agree with its office in gender and case, or is called as a body or a town is, is nobody.
 */
import type { Passage } from '../../text/passage.ts'
import { casesAsTown } from '../municipality/forms.ts'
import { WORD_END, WORD_START } from '../reading.ts'
import { ABBREVIATION, BODY, LABELS, NAME, OFFICES } from './before-names.ts'
import { hasFormOfSurname, isSurelySurname, maybeFirstName } from './first-names.ts'
import { isPosition } from './person.ts'

/** *starosta obce Blažek*, *ředitel školy Procházka* */
const OF_BODY = String.raw`(?:\s(?:obce|města|městyse|kraje|školy|školky|úřadu|odboru))`
const BEHIND_OFFICE = new RegExp(
  String.raw`${WORD_START}(?<office>${OFFICES})(?<of>${OF_BODY})?\s(?<name>${NAME})${WORD_END}`,
  'u',
)
const BEHIND_LABEL = new RegExp(String.raw`${WORD_START}${LABELS}(?:\s?:)?\s(?<name>${NAME})${WORD_END}`, 'u')
/** *Příjmení: Hrubá*, *Příjmení | Hrubá*, *Jméno: Jana* */
const BEHIND_FIELD = new RegExp(
  String.raw`${WORD_START}(?:[Pp]říjmení|(?<!živatelské )[Jj]méno)(?<colon>\s?:)?\s(?:\|\s)?(?<name>${NAME})${WORD_END}`,
  'u',
)

/** *Nováková (starostka)*, *Dvořák (ředitel školy)*, *Kučera, tajemník;* */
const BEFORE_OFFICE = new RegExp(
  String.raw`${WORD_START}(?<name>${NAME})(?:\s?\((?<office>${OFFICES})(?=[\s),;])|(?:,\s|\s[–-]\s)(?<last>${OFFICES})${OF_BODY}?(?=\s?[,;.)\n]|$))`,
  'u',
)
/** A word of the name of a body: *Domov Svoboda (ředitel …)*. */
const PART_BEFORE = /\p{Lu}[\p{L}.]{0,20}[ \u00a0]$/u

/** So much of what stands behind a name tells whether it is one. */
export const BEHIND = 24
/** A name that goes on, or that of a firm: *starosta Nového Boru*, *zpracovatel Sedlák, a. s.* */
const GOES_ON =
  /^(?:[ \u00a0][\p{Lu}&+\d]|,?\s(?:s\.\s?r\.|a\.\s?s\.|o\.\s?p\.|z\.\s?[sú]\.|v\.\s?o\.|k\.\s?s\.|s\.\s?p\.|spol\.))/u
/** Behind a surname a sentence goes on with a verb or a short word, behind an adjective with its noun. */
export const NO_NOUN =
  /^(?:(?![ \u00a0]\p{Ll})|[ \u00a0](?:\p{Ll}{1,3}|\p{Ll}+(?:l[aoiy]?|uje|ují|á|ší|ví|sí)|kter\p{L}+|podle|dnes|včera|však|také|proto)(?!\p{L}))/u
export const ADJECTIVE = /(?:(?<!ov)á|[ýé]|ou|ého|ému|ým)$/iu

/** An office as its stem and what tells its gender and case. */
const OFFICE =
  /^(?:místo)?(?:starost|primátor|hejtman|náměst|tajemn|ředitel|manažer|koordinátor|konzultant|metodi|referent|předsed|ministr|poslan|senátor|zastupitel|kurátor|pracovn|asistent|jednatel|zástup|vedouc|mluvč|radn)(?<ending>\p{L}*)$/iu

/** Endings of surnames, and of the offices that they agree with. */
const agreements: readonly { readonly office: RegExp; readonly name: RegExp }[] = [
  { office: /^(?:č?ka|k?yně|ice)$/u, name: /á$/iu },
  { office: /^(?:č?k[yu]|č?kou|č?ce|c?ce|k?yn[ěií]|ic[eií])$/u, name: /(?:é|ou)$/iu },
  { office: /^í$/u, name: /(?:ová|(?<!á|é|ou|ého|ému|ovi|em|ým))$/iu },
  { office: /^(?:|a|e[ck]|ík|k|ce)$/u, name: /(?<!á|é|ou|ého|ému|ovi|em|ým)$/iu },
  {
    office: /^(?:a|e|i|em|ovi|y|ou|u|í(?:ho|mu|m)|c(?:e|i|em)|í?k(?:a|em|ovi|u))$/u,
    name: /(?:(?<!ov)ou|[aeuy]|em|ovi|ého|ému|ým)$/iu,
  },
]

/** Every surname that stands alone beside an office or behind a label. */
export function* surnamesAlone(p: Passage): Generator<Passage> {
  for (const { named, end } of p.matchAll(BEHIND_OFFICE)) {
    const { office, of, name } = named
    if (!office || !name || !isAlone(p, name, end) || !agrees(office.text, name.text)) continue
    // *starosta Rakovníka*, *starosta města Rakovník*
    if (!casesAsTown(name.text).some((one) => one === (of ? 'nominative' : 'genitive'))) yield name
  }
  for (const { named, start } of p.matchAll(BEFORE_OFFICE)) {
    const { office, last, name } = named
    const of = office ?? last
    if (!of || !name || !isSurelySurname(name.text) || isTown(name.text) || !agrees(of.text, name.text)) continue
    const isPart = PART_BEFORE.test(p.text.slice(Math.max(0, start - BEHIND), start))
    if (!(isPart && !name.text.endsWith('ová')) && !BODY.test(name.text)) yield name
  }
  for (const { named, end } of p.matchAll(BEHIND_LABEL)) {
    const { name } = named
    if (name && isAlone(p, name, end) && isSurelySurname(name.text) && !isTown(name.text)) yield name
  }
  for (const { named } of p.matchAll(BEHIND_FIELD)) {
    const { colon, name } = named
    if (!name || BODY.test(name.text)) continue
    // Without a colon it may be the title of the next column.
    if (colon || maybeFirstName(name.text) || isSurelySurname(name.text) || /[áý]$/u.test(name.text)) yield name
  }
}

const isTown = (words: string): boolean => casesAsTown(words).length > 0

const isAlone = (p: Passage, name: Passage, end: number): boolean => {
  const behind = p.text.slice(end, end + BEHIND)
  if (GOES_ON.test(behind) || (ADJECTIVE.test(name.text) && !NO_NOUN.test(behind))) return false
  return !BODY.test(name.text) && !ABBREVIATION.test(name.text) && !isPosition(name)
}

const agrees = (office: string, name: string): boolean => {
  const ending = OFFICE.exec(office.toLowerCase())?.groups?.['ending']
  const hasForm = /[áý]$/iu.test(name) || (/(?:é|ou)$/iu.test(name) ? hasFormOfSurname(name) : isSurelySurname(name))
  return ending !== undefined && hasForm && agreements.some((one) => one.office.test(ending) && one.name.test(name))
}
