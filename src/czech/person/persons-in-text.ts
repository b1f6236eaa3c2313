/**
 * People named in running text: by a title, a form of address, an office or a label before the name, or by a given name
 * that everybody knows. A name that nothing of this tells from a firm or a town is not found.
 */
import type { Passage, PassageMatch } from '../../text/passage.ts'
import {
  hasFormOfSurname,
  isFirstName,
  isGivenNominative,
  isGivenOf,
  isSurelySurname,
  maybeFirstName,
} from './first-names.ts'
import { casesAsTown } from '../municipality/forms.ts'
import { TITLE_AFTER, TITLE_BEFORE, isPosition } from './person.ts'
import { ABBREVIATION, BODY, LABELS, NAME, OFFICES } from './before-names.ts'
import { BEHIND, NO_NOUN, surnamesAlone } from './surname-alone.ts'
import { vietnameseNames } from './vietnamese.ts'
import { isFinite } from '../../language/finite-verb.ts'
import { WORD_END, WORD_START } from '../reading.ts'

const INITIAL = String.raw`\p{Lu}\.`

/** Words before a name that only people have, each with what it stands before. */
const ADDRESSES = String.raw`(?:[Pp]an(?:a|em|u|í|ovi)?|[Pp]an[ií]|[Pp]í\.?|[Pp]p\.|[Ss]lečn(?:a|y|ě|u|ou)|(?:p|(?<!\p{L},\s)P)\.|[Ss]l\.)` // pan Novák

/** *pan doktor Svoboda*, *paní inženýrka Hrubá* */
const RANKS = String.raw`(?:doktor|inženýr|magistr|profesor|docent|farář|učitel|koleg)\p{L}{0,4}`

/** *rodina Novákových*, *manželé Novákovi* */
const FAMILY = new RegExp(
  `${WORD_START}(?:[Rr]odin(?:a|y|ě|u|ou)|[Mm]anžel(?:é|ů|ům|y|i|ích)|[Ss]ourozenc(?:i|ů|ům|e)|[Bb]ratř(?:i|í)|[Ss]estr(?:y|ám))\\s(?<name>\\p{Lu}\\p{L}{1,30}(?:ovi|ových|ovým|ovými|í|ých|ým))${WORD_END}`,
  'u',
)
/** *J. Novák*, *J. M. Nováková*, *Novák J.*, *Nováková, J. M.* */
const INITIALS = new RegExp(
  `(?<![\\p{L}\\p{N}_.])\\p{Lu}\\p{Ll}?\\.\\s?(?:\\p{Lu}\\.\\s?)?(?<surname>${NAME})${WORD_END}`,
  'u',
)
const INITIAL_LAST = new RegExp(
  `${WORD_START}(?<surname>${NAME})(?:,\\s?|\\s)${INITIAL}(?:\\s?${INITIAL})?(?!\\s?\\p{L}\\.)(?!\\p{L})`,
  'u',
)

const TITLED = new RegExp(
  `${WORD_START}${TITLE_BEFORE}(?:\\p{Lu}\\p{Ll}?\\.\\s?){0,2}${NAME}(?:\\s(?:${NAME}|${INITIAL})(?<third>\\s(?:${NAME}|${INITIAL}))?)?${TITLE_AFTER}`,
  'u',
)
const ADDRESSED = new RegExp(
  `${WORD_START}${ADDRESSES}(?:\\s(?:${RANKS}\\s)?|(?<=\\.))(?<name>${NAME}(?:\\s${NAME}(?<third>\\s${NAME})?)?)${WORD_END}`,
  'u',
)
const LABELLED = new RegExp(
  `${WORD_START}(?:${LABELS}\\s?:?|(?<office>${OFFICES}\\s?:?))\\s(?<name>(?<first>${NAME})\\s(?<second>${NAME}))${WORD_END}`,
  'u',
)
/** Two to three capitalised words, of which the caller asks whether one is a given name; `|` parts the cells of a row. */
const NAMES = new RegExp(`${WORD_START}(?<first>${NAME})(?:,?\\s|\\s?[|/]\\s?)(?=(?<second>${NAME}|${INITIAL}))`, 'u')
/** *Jana „Jája“ Veselá*, *Jana (roz. Malá) Veselá*, *Jana roz. Malá Veselá* */
const INSERTED = new RegExp(
  `${WORD_START}(?<first>${NAME})\\s(?:["„“”'‚‘([][^"„“”‚‘’()[\\]\\n\\d]{1,30}["“”'‘’)\\]]|roz(?:\\.|en[áéý])\\s${NAME}),?\\s(?<second>${NAME})${WORD_END}`,
  'u',
)

/** What bears a person's name without being one: streets, schools, churches, prizes. */
const NAMED_AFTER =
  /(?<!\p{L})(?:[Uu]l\.|[Uu]lic\p{L}{0,3}|[Nn]ám\.|[Nn]áměstí|[Tt]říd\p{L}{0,2}|[Tt]ř\.|[Nn]ábřeží|[Nn]ábř\.|ZŠ|MŠ|SŠ|SOŠ|[Gg]ymnázi\p{L}{0,3}|[Šš]kol\p{L}{0,3}|[Ss]ídlišt\p{L}{0,3}|[Kk]ostel\p{L}{0,2}|[Kk]apl\p{L}{0,2}|[Ss]v\.|[Ss]vat\p{L}{0,3}|Panny|[Cc]en[ayu]|[Nn]adac\p{L}{0,2}|[Ff]ond\p{L}{0,2}|[Pp]ark\p{L}{0,2}|[Mm]ost\p{L}{0,2}|[Dd]ům|[Dd]omu|[Dd]omě)\s(?:\p{Lu}\p{L}{1,20}\s)?$/u
/** What bears a name in the second case, and people do not: airports, institutes, foundations. */
const BEARER =
  /(?<!\p{L})(?:[Ll]etišt|[Ii]nstitu|[Nn]adac|[Nn]adač|[Uu]niverzi|[Kk]nihovn|[Mm]uze|[Gg]aleri|[Dd]ivad|[Nn]emocni|[Ss]tadion|[Ss]portovní|[Hh]al[aouye]|[Pp]omník|[Pp]amátník|[Ss]och|[Bb]ust|[Hh]rob|[Rr]odiš|[Ss]polk|[Ss]pole[kč]|[Ss]tipendi|[Dd]álnic|[Ss]tezk|[Ss]ad[yůe]|[Vv]il[aouye]|[Ll]ávk|[Kk]olej|[Cc]entr|[Úú]stav|[Ss]družen|[Kk]lub|[Oo]rchestr|[Ss]bor|[Dd]omov|[Hh]ospic|[Kk]onzervatoř|[Aa]kademi|[Dd]isk|[Mm]ezinárodní|[Mm]etod|[Zz]ákon|[Tt]eori|[Dd]íl[ao]|[Rr]omán|[Kk]nih|[Bb]án[iě]|[Dd]ůl|[Dd]olu|[Tt]ovárn|[Kk]asárn|[Bb]arák|[Kk]ino|[Kk]ina|[Hh]otel|[Aa]lej|[Pp]asáž|[Pp]oliklini|[Ll]éčebn|[Oo]bservatoř|[Hh]vězdárn|[Pp]lanetári|[Pp]ohár|[Mm]emoriál|[Tt]urnaj|[Ff]estival|[Oo]dkaz|[Pp]rogram|[Mm]ed[ai]il|[Bb]yst)\p{L}{0,5}\s(?:\p{L}{2,20}\s)?$/u

const HOUSE_NUMBER = /^,?\s\d{1,4}(?:\/\d{1,4}[a-z]?)?(?![\s.]?\d)(?!\s?\.)(?!\p{N})/u

/** Every person's name with its titles, in the order of the text; some overlap. */
export const findPersons = (p: Passage): Passage[] => {
  const titled = [...p.matchAll(TITLED)].map((match) => inOneLine(match.whole, match))
  const addressed = [...p.matchAll(ADDRESSED)].flatMap((match) => inOneLine(match.named['name'] ?? match.whole, match))
  const labelled = [...p.matchAll(LABELLED)].flatMap(({ named }) =>
    named['name'] && isLabelled(named, named['name']) ? named['name'] : [],
  )
  const families = [...p.matchAll(FAMILY)].flatMap(({ named }) => named['name'] ?? [])
  return [
    ...titled,
    ...addressed,
    ...labelled,
    ...families,
    ...surnamesAlone(p),
    ...vietnameseNames(p),
    ...byInitial(p),
    ...byGivenName(p),
  ]
}

/** Whether a doubtful given name has a surname behind it and nothing before it that makes it a place: *Stará Boleslav*. */
const isLikely = (p: Passage, start: number, second: string): boolean =>
  hasFormOfSurname(second) && !/\p{Lu}\p{L}*\s$/u.test(p.text.slice(Math.max(0, start - 24), start))

/** Behind an office may stand a body: *předseda ČSSD*, *ředitel Citibank Europe*. */
const isLabelled = ({ office, first, second }: PassageMatch['named'], name: Passage): boolean => {
  if (BODY.test(name.text) || ABBREVIATION.test(name.text) || isPosition(name) || casesAsTown(name.text).length > 0)
    return false
  // *Jméno | Telefon ⏎ Veselá*: titles of columns.
  if (first && isParted(name, first.length)) return false
  if (!office || !first || !second) return true
  if (isLoud(first.text) && !isLoud(second.text)) return isSurelySurname(first.text) && isFirstName(second.text)
  if (maybeFirstName(first.text) || isSurelySurname(second.text)) return true
  return isFirstName(second.text) && isSurelySurname(first.text)
}

const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** Words that letters are put behind or before, as names of parts: *Úsek B.*, *A. Rozpočet*. */
const PART =
  /^(?:Úse[kc]|Dodat|Odstav|Člán|Výsled|Řád|Sloup|Cel[ek]|Blo[kc]|Příloh|Variant|Skupin|Část|Bod|Kapitol|Oddíl|Vitam|Typ|Varian|Objekt|Budov|Vchod|Sekto|Kategor|Třída|Žadatel|Partner|Předklad|Přehled|Závěr|Úvod|Cíl|Popis|Základ|Výstup|Aktivit|Společ|Sociál|Lokál|Finanč|Organiz|Analýz|Strateg|Míst|Měst|Podpor|Projekt|Plán|Kraj|Obec|Obc|Další|Ostatní)/u

function* byInitial(p: Passage): Generator<Passage> {
  for (const { whole, named, start, end } of [...p.matchAll(INITIALS), ...p.matchAll(INITIAL_LAST)]) {
    const surname = named['surname']?.text ?? ''
    if (!isSurelySurname(surname) || PART.test(surname) || BODY.test(surname)) continue
    if (isNamedAfter(p, start) || HOUSE_NUMBER.test(p.text.slice(end, end + 16))) continue
    if (surname === whole.text.slice(-surname.length) && isHeading(p, whole, end)) continue
    yield whole
  }
}

/** *B. Cílová skupina*, not *B. Nováková předložila* nor *B. Novák bydlí*. */
const isHeading = (p: Passage, whole: Passage, end: number): boolean => {
  const next = /^\s(\p{Ll}{1,30})(?!\p{L})/u.exec(p.text.slice(end, end + 32))?.[1]
  return next !== undefined && /[áéí]$/iu.test(whole.text) && !isFinite(next) && isAtStart(p, whole)
}

const isAtStart = (p: Passage, part: Passage): boolean =>
  /(?:^|[\n\t>|])\s{0,8}(?:[-–•*]\s{1,4})?$/u.test(p.source.slice(Math.max(0, part.start - 8), part.start))

const isNamedAfter = (p: Passage, start: number): boolean =>
  NAMED_AFTER.test(p.text.slice(Math.max(0, start - 48), start))

/** *letiště Václava Havla*, not *centrum Jana Veselá*, where a line ended. */
const isBorne = (p: Passage, start: number, first: string, second: string): boolean =>
  BEARER.test(p.text.slice(Math.max(0, start - 48), start)) &&
  /(?:[aeěiyéůí]|ého|ího)$/u.test(second) &&
  (!isGivenNominative(first) || first.endsWith('a'))

/** A third word on another line or in another cell begins something else: *Mgr. Petr Vaněk ⏎ Popis spolupráce*. */
const inOneLine = (name: Passage, { named }: PassageMatch): Passage => {
  const third = named['third']
  if (!third) return name
  const two = name.slice(0, name.text.lastIndexOf(third.text))
  return /[\n\t<]/.test(name.source.slice(two.end, third.trim().start)) ? two : name
}

function* byGivenName(p: Passage): Generator<Passage> {
  let done = 0
  for (const { named, start } of p.matchAll(NAMES)) {
    const { first, second } = named
    if (!first || !second) continue
    // *Kubátová Iva ⏎ Přestávka*: the given name has its surname.
    if (start < done && isParted(p, start + first.length)) continue
    const between = p.text.indexOf(second.text, start + first.length)
    const end = between + second.length
    const isGiven =
      !BODY.test(second.text) &&
      !p.text.slice(start, end).includes(',') &&
      (isFirstName(first.text) || (maybeFirstName(first.text) && isLikely(p, start, second.text)))
    const isGivenLast =
      isFirstName(second.text) &&
      (/ov(?:á|é|ou)$/u.test(first.text) ||
        (isLoud(first.text) && first.length > 2 && (isSurelySurname(first.text) || /[ÁÝ]$/u.test(first.text)))) &&
      !BODY.test(first.text)
    const isTurned = () => isSurnameFirst(first.text, second.text) && standsAsName(p, start, end)
    const isForeign = () => isForeigner(p, first, second.text, end)
    if (!isGiven && !isGivenLast && !isTurned() && !isForeign()) continue
    if (isNamedAfter(p, start) || isBorne(p, start, first.text, second.text)) continue
    if (HOUSE_NUMBER.test(p.text.slice(end, end + 16))) continue
    done = isGiven ? endOfSurnames(p, second.text, end) : end
    yield p.slice(start, done)
  }
  for (const { whole, named } of p.matchAll(INSERTED)) {
    const { first, second } = named
    if (first && second && isFirstName(first.text) && hasFormOfSurname(second.text) && !BODY.test(second.text))
      yield whole
  }
}

/** *Jana Nováková Veselá*, *Jana Nováková – Veselá*, not *Jana Nováková Odborná garantka*. */
const endOfSurnames = (p: Passage, surname: string, end: number): number => {
  const another = ANOTHER.exec(p.text.slice(end, end + 40))
  const name = another?.[1] ?? ''
  if (!another || !isSurelySurname(surname) || isParted(p, end)) return end
  const last = end + another[0].length
  const isHers = surname.endsWith('á') && name.endsWith('á') && NO_NOUN.test(p.text.slice(last, last + BEHIND))
  return isSurelySurname(name) || isHers ? last : end
}
const ANOTHER = new RegExp(`^(?:\\s|\\s[–-]\\s)(${NAME})${WORD_END}`, 'u')

/** A surname that hardly another word has, behind a given name that nobody knows: *Đurđica Nováková*, *Đorđe Petrović*. */
const isForeigner = (p: Passage, first: Passage, surname: string, end: number): boolean =>
  FOREIGNERS.test(surname) &&
  !isLoud(first.text) &&
  !BODY.test(first.text) &&
  !PART.test(first.text) &&
  !isPosition(first) &&
  // *Zpracovala Procházková*
  !isFinite(first.text.toLowerCase()) &&
  casesAsTown(first.text).length === 0 &&
  !isParted(p, end - surname.length - 1) &&
  NO_NOUN.test(p.text.slice(end, end + BEHIND))
const FOREIGNERS = /^\p{Lu}\p{Ll}{2,}(?:ov(?:á|ou)|ić(?:e|i|em|ovi)?|enk(?:o|ovi|em))$/u

/** *Novák Jan*, *Hrubý Jan*, *Hrubého Jana*: a surname, or an adjective that agrees with the given name behind it. */
const isSurnameFirst = (first: string, second: string): boolean =>
  isFirstName(second) &&
  (isSurelySurname(first) || (ADJECTIVE_NAME.test(first) && agreesWith(first, second))) &&
  !SAID_OF_NAMES.test(first) &&
  !BODY.test(first) &&
  !PART.test(first) &&
  casesAsTown(`${first} ${second}`).length === 0
const agreesWith = (adjective: string, given: string): boolean =>
  /[ýá]$/u.test(adjective) ? isGivenOf(given, adjective.endsWith('á')) : true
const ADJECTIVE_NAME = /^\p{Lu}\p{Ll}{2,}(?:ý|á|ého|ému|ým|é|ou)$/u
/** What people, saints and rulers are called by their given names. */
const SAID_OF_NAMES = /^(?:Svat|Mil|Drah|Vážen|Zlat|Blahoslaven|Král|Císař|Kníže|Papež)/u

/** Before it and behind it in its line stands no capitalised word. */
const standsAsName = (p: Passage, start: number, end: number): boolean =>
  (!/^[ \u00a0]\p{Lu}/u.test(p.text.slice(end, end + 2)) || isParted(p, end)) &&
  (!/\p{L},?\s\p{Lu}[\p{L}.]*\s$/u.test(p.text.slice(Math.max(0, start - 30), start)) ||
    isAtStart(p, p.slice(start, end)))

/** Whether a line or a cell ends with the blank at a place. */
const isParted = (p: Passage, blank: number): boolean =>
  /[\n\t|<]/.test(p.source.slice(p.slice(blank - 1, blank).end, p.slice(blank + 1, blank + 2).start))
