/**
 * Whether a name in running text means the place: *v Jihlavě* and *město Most* do, *Univerzita Pardubice*, *Karel Kolín*
 * and *Most přes řeku* do not. The words before decide, and for names that are also common words the words after.
 */
import { isCapitalAt } from '../../../text/character.ts'
import { anyForm, months } from '../../date/words.ts'
import type { Case } from '../../../language/morphology/cases.ts'
import { isFirstName } from '../../person/first-names.ts'
import { isAdjective, standsAlone } from '../adjective.ts'
import type { AreaReader } from './area.ts'
import { wordBefore, type Before } from './before.ts'
import type { PlaceForm } from '../name-index.ts'
import type { NameMatch } from '../match.ts'
import {
  areaWords,
  betterKnownOtherwise,
  bodyWords,
  commonWords,
  continuations,
  documentWords,
  leadingWords,
  organisationWords,
  peoples,
  personWords,
  prepositionCases,
  seatedOrganisations,
  streetWords,
  townDeeds,
  townWords,
} from '../words.ts'

export interface Surroundings {
  readonly text: string
  readonly match: NameMatch
  /** Where the last accepted mention ended; -1 before the first. */
  readonly lastMention: number
  /** What knows the areas that the text named before. */
  readonly areas: AreaReader
  /** Whether a list with another place goes on after the name. */
  readonly listFollows: boolean
}

/** The forms under which the name means the place; none where it does not. */
export const formsMeant = (around: Surroundings): readonly PlaceForm[] => {
  const { text, match } = around
  const rest = text.slice(match.end, match.end + 40)
  if (isGlued(text, match) || LEGAL_FORM.test(rest) || LONGER_NAME.test(rest)) return []
  const before = wordBefore(text, match.start)
  if (around.areas.isArea(match.start, match.end, before)) return []
  const named = before.kind === 'word' && (areaWords.has(before.word.toLowerCase()) || townWords.test(before.word))
  if (named) return isBody(text, before) || isBetterKnown(around) ? [] : match.forms
  const forms = match.forms.filter(
    ({ place, cases }) =>
      !betterKnownOtherwise.has(place.name) && !(peoples.has(place.name) && !isWhere(before, cases)),
  )
  if (forms.length === 0 || isOtherName(around) || isPerson(around, before)) return []
  if (TIME.test(rest)) return forms.filter((form) => form.cases.includes('nominative'))
  if (before.kind === 'word') return formsAfterWord(around, before, forms)
  if (before.kind === 'start' && isOnly('genitive', forms) && !around.listFollows) return []
  if ((before.kind === 'start' || isShouted(text.slice(match.start, match.end))) && isWeak(around))
    return around.listFollows || isAll(around) || actsAsTown(around) ? forms : []
  return forms
}

/** *města České republiky* */
const isBetterKnown = ({ text, match }: Surroundings): boolean => {
  const next = NEXT_WORD.exec(text.slice(match.end, match.end + 30))?.[1]
  return (
    next !== undefined &&
    match.forms.every((form) => betterKnownOtherwise.has(form.place.name) && isAdjective(form)) &&
    !standsAlone(text.slice(match.start, match.end), next)
  )
}

/** A dateline: *Praha 17:56*; a match has no such score. */
const TIME = /^ \d{1,2}:[0-5]\d(?!\d)/

const isOnly = (one: Case, forms: readonly PlaceForm[]): boolean =>
  forms.every(({ cases }) => cases.every((its) => its === one))

/** `www.most.cz`, `info@most.cz`, `Praha-východ`, and the second half of a double name. */
const isGlued = (text: string, { start, end }: NameMatch): boolean =>
  (GLUED_TO.test(text.slice(Math.max(0, start - 1), start)) &&
    !JOINED_TO.test(text.slice(Math.max(0, start - 40), start))) ||
  GLUED.test(text.slice(end, end + 2))
const GLUED_TO = /[@./_\-\p{N}]$/u
/** A slash may join two towns: *Litvínov/Most*. */
const JOINED_TO = /(?:^|[\s(„"])(?:\p{Lu}\p{L}+[ /]){1,4}$/u
const GLUED = /^(?:[@_\p{N}]|-\p{Ll}|\.\p{Ll})/u

/** The name ends an organisation's: *Člověk v tísni Most, o. p. s.* */
const LEGAL_FORM =
  /^,? ?(?:o\. ?p\. ?s|z\. ?s|z\. ?ú|s\. ?r\. ?o|s\. ?p|a\. ?s|p\. ?o|v\. ?v\. ?i)\.|^, příspěvková organizace/u

/** Another place's longer name: *Kolín nad Rýnem*, *Lhota u Vsetína*. */
const LONGER_NAME = /^ (?:nade?|pod|u) \p{Lu}/u

const TOWN_OF_BODY = /^(?:měst|obc|městys)[ae]?$/iu

/** *Zastupitelstvo města Jihlavy*, *Rada města Most*: the town is the body's attribute. */
const isBody = (text: string, town: Before): boolean => {
  if (!TOWN_OF_BODY.test(town.word)) return false
  const first = wordBefore(text, town.start)
  const body = /^(?:statutárního|hlavního)$/iu.test(first.word) ? wordBefore(text, first.start) : first
  return body.kind === 'word' && bodyWords.test(body.word)
}

const NUMBER = /^\p{N}+$/u

const formsAfterWord = (around: Surroundings, before: Before, forms: readonly PlaceForm[]): readonly PlaceForm[] => {
  const { text, match, lastMention } = around
  const { word } = before
  const governed = prepositionCases.get(word.toLowerCase())
  if (governed) {
    // A preposition with a capital begins a name of its own: `Základní škola Na Podlesí`, `ulice Pod Horou`.
    if (
      isCapitalised(word) &&
      !isShouted(text.slice(match.start, match.end)) &&
      wordBefore(text, before.start).kind === 'word'
    )
      return []
    if (isSeat(text, before) || isTailOfName(text, before)) return []
    const fitting = forms.filter((form) => governed.some((one) => form.cases.includes(one)))
    return fitting.length > 0 || isWeak(around) ? fitting : forms
  }
  if (NUMBER.test(word)) return forms
  const nominative = forms.some((form) => form.cases.includes('nominative'))
  if (personWords.test(word) && (nominative || TITLES.test(word))) return []
  if (streetWords.test(word))
    return /ích$/u.test(word)
      ? forms.filter((form) => form.cases.includes('genitive') && !form.cases.includes('nominative'))
      : []
  if (organisationWords.test(word))
    return forms.filter((form) => !form.cases.includes('nominative') && !form.cases.includes('genitive'))
  // *Operační program Praha – Adaptabilita*: the programme's name.
  if (
    nominative &&
    word.startsWith('program') &&
    wordBefore(text, before.start).word.toLowerCase().startsWith('operační')
  )
    return []
  const shouted = isShouted(text.slice(match.start, match.end))
  if (isCapitalised(word) && !(shouted && isShouted(word)) && lastMention !== before.start + word.length) {
    if (isShouted(word) && word.length > 1) return []
    const sentence = wordBefore(text, before.start)
    if (sentence.kind !== 'start') return []
    return nominative && !leadingWords.test(word) ? [] : forms
  }
  if (shouted && isWeak(around)) return around.listFollows ? forms : []
  if (VERB.test(word) && isOnly('genitive', forms)) return []
  if (nominative && commonWords.has(forms[0]?.place.name ?? '') && goesOnOtherwise(around)) return []
  return nominative && isInOrganisation(text, before) ? [] : forms
}

/** *uvedl, řekl, vybral*: what they do is done to somebody else's. */
const VERB = /(?:[bcdhkst]l|(?<!odd)[aiěu]l)$/iu

/** A common word goes on as one: *heslo Čím hůře*, not *obce jako Most mají*. */
const goesOnOtherwise = ({ text, match, listFollows }: Surroundings): boolean => {
  const next = NEXT_WORD.exec(text.slice(match.end, match.end + 30))?.[1]
  return next !== undefined && !isCapitalised(next) && !continuations.test(next) && !listFollows
}

const TITLES = /^(?:pan|pana|panu|panem|panovi|pán|paní|p|sl|ing|mgr|bc|judr|mudr|phdr|rndr|paeddr|doc|prof)$/iu

const BESIDE = new Set(['u', 'nad', 'pod', 'při'])

/** The tail of another place's name: *Louka u Litvínova*, *Dobrá Voda u Toužimi*. */
const isTailOfName = (text: string, preposition: Before): boolean => {
  if (!BESIDE.has(preposition.word)) return false
  const before = wordBefore(text, preposition.start)
  return before.kind === 'word' && isCapitalised(before.word)
}

/** The seat in the name of a court or a university: *Okresní soud v Mostě*, *Univerzita J. E. Purkyně v Ústí*. */
const isSeat = (text: string, preposition: Before): boolean => {
  if (!/^ve?$/i.test(preposition.word)) return false
  return clauseBefore(text, preposition.start, 4).some((word) => seatedOrganisations.test(word))
}

/** An organisation's name stands before: *Odbor sociálních věcí Jihlava*, *Střední škola stavební Teplice*. */
const isInOrganisation = (text: string, before: Before): boolean => {
  if (/\p{L}l[aoiy]?$/u.test(before.word) && !/(?:dl|íl)[aoiy]?$/u.test(before.word)) return false
  const words = clauseBefore(text, before.start + before.word.length, 7)
  const head = words.findIndex((word) => organisationWords.test(word) || documentWords.test(word))
  return organisationWords.test(words[head] ?? '') && words.slice(head, head + 3).some(isCapitalised)
}

const PUNCTUATION = /[,;:()!?"„“–]/u
const WORDS = /\p{L}+/gu

/** The words before that no punctuation parts from that position, nearest first. */
const clauseBefore = (text: string, at: number, most: number): string[] => {
  const clause =
    text
      .slice(Math.max(0, at - 120), at)
      .split(PUNCTUATION)
      .at(-1) ?? ''
  return (clause.match(WORDS) ?? []).slice(-most).reverse()
}

/** Names that prove nothing alone: common words, people's names, initials, words in capitals that may be an acronym. */
const isWeak = ({ text, match }: Surroundings): boolean => {
  if (match.spelling === 'initial' || match.spelling === 'unaccented') return true
  const [form] = match.forms
  if (form === undefined || form.words.length > 1) return false
  const written = text.slice(match.start, match.end)
  return commonWords.has(form.place.name) || isAdjective(form) || (written.length <= 4 && isShouted(written))
}

/** *v Bulharech*, *do Bulhar*: where and from where, not who. */
const isWhere = ({ kind, word }: Before, itsCases: readonly Case[]): boolean => {
  const governed = kind === 'word' ? prepositionCases.get(word.toLowerCase()) : undefined
  return governed?.some((one) => (one === 'locative' || one === 'genitive') && itsCases.includes(one)) ?? false
}

/** *Karolína Nová*, *Jan Sobíšek*; *Vince Cable*: at the beginning of a sentence a town is the subject. */
const isPerson = ({ text, match }: Surroundings, before: Before): boolean => {
  const written = text.slice(match.start, match.end)
  if (written.includes(' ')) return false
  if (isShouted(written) && MONTH.test(written)) return true
  if (before.kind === 'word' && isCapitalised(before.word) && isFirstName(before.word)) return true
  if (before.kind === 'word' && prepositionCases.has(before.word.toLowerCase())) return false
  const next = NEXT_WORD.exec(text.slice(match.end, match.end + 30))?.[1] ?? ''
  const isNamed = match.forms.some((form) => form.cases.includes('nominative'))
  if (isFirstName(written) && (!isNamed || isCapitalised(next)) && !isShouted(written)) return true
  // *starosta Kolína Jan Nový* names a town and a person.
  return !isNamed && isCapitalised(next) && !isShouted(next) && !isFirstName(next)
}
/** *V DUBNU* */
const MONTH = new RegExp(`^(?:${anyForm(months)})$`, 'iu')

const NEXT_WORD = /^ (\p{L}+)/u

/** Another word makes it the name of something else: *Nová strategie*, *Česká republika*, *Radim Novák*. */
const isOtherName = (around: Surroundings): boolean => {
  const { text, match } = around
  const next = NEXT_WORD.exec(text.slice(match.end, match.end + 30))?.[1]
  const [form] = match.forms
  if (form === undefined || form.words.length > 1) return false
  if (isAdjective(form) && /^[‘’“”"]/.test(text.slice(match.end, match.end + 1))) return true
  if (next === undefined) return false
  if (isAdjective(form)) return !standsAlone(text.slice(match.start, match.end), next)
  return isWeak(around) && isCapitalised(next) && !isShouted(text.slice(match.start, match.end))
}

/** The name is all that the text says, as in a heading, a list item or a cell of a table. */
const isAll = ({ text, match }: Surroundings): boolean =>
  match.start === 0 &&
  /^[\s.:,;]*$/.test(text.slice(match.end)) &&
  match.forms.some((form) => form.cases.includes('nominative'))

/** *Most vstoupil do programu*, *Polička se zapojila*: a verb near by has the town as its subject. */
const actsAsTown = ({ text, match }: Surroundings): boolean => {
  const clause = /^(?: [\p{L}\p{N}]+){1,4}/u.exec(text.slice(match.end, match.end + 60))?.[0] ?? ''
  return (
    match.forms.some((form) => form.cases.includes('nominative')) &&
    clause.split(' ').some((word) => townDeeds.test(word))
  )
}

const isCapitalised = (word: string): boolean => isCapitalAt(word, 0)
const isShouted = (words: string): boolean => words.length > 1 && words === words.toUpperCase()
