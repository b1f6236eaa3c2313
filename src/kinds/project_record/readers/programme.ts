/** Where records name the programmes that fund projects. */
import { programmeNamed, programmes } from '../../../czech/organisation/programme.ts'
import { bodyOf, isAdjective } from '../../../czech/body.ts'
import { nominativeOfName } from '../../../czech/organisation/organisation.ts'
import { isFinite } from '../../../language/finite-verb.ts'
import { isVerb, type Concept } from '../../../language/lexicon/index.ts'
import { understand, type Word } from '../../../roles/sense.ts'
import type { Passage } from '../../../text/passage.ts'
import { Proven } from '../../draft.ts'
import { PAYERS, tellsGift, tellsWhoPays } from '../told/payers.ts'
import { ownValue, type ProjectField } from '../values.ts'

/** How programmes are abbreviated, as a word of its own; *z IROPu*. */
const ABBREVIATION = /(?<![\p{L}+])(?:OP ?[A-ZŽ]{1,4}\+?|OPZ\+?|OPPPR|OPLZZ|IROP|AMIF)(?=u?(?![\p{L}+/]))/gu

/** The programme's abbreviation that a line has: *IROP – Nové učebny*, *Klub (OPZ)*. */
export const abbreviationIn = (line: Passage): Passage | undefined =>
  [...line.matchAll(ABBREVIATION)].find(({ whole }) => programmeNamed(whole.text) !== undefined)?.whole

/** A line that is nothing but a programme's abbreviation: *IROP*. */
export const abbreviationAlone = (line: Passage): Passage | undefined => {
  const isShort = line.length <= LONGEST_ABBREVIATION && BEGINNINGS.has(line.text.slice(0, 2))
  const found = isShort ? abbreviationIn(line) : undefined
  return found?.length === line.length ? found : undefined
}
const LONGEST_ABBREVIATION = 8
const BEGINNINGS: ReadonlySet<string> = new Set(['OP', 'IR', 'AM'])

/** The abbreviation that the text has of a programme. */
export const abbreviationOf = (text: Passage, name: string): Passage | undefined => {
  for (const { whole } of text.matchAll(ABBREVIATION)) if (programmeNamed(whole.text) === name) return whole
  return undefined
}

/** *z IROP nebo OP JAK*: whether the abbreviations of several programmes stand there. */
export const namesSeveral = (text: Passage): boolean =>
  new Set([...text.matchAll(ABBREVIATION)].flatMap(({ whole }) => programmeNamed(whole.text) ?? [])).size > 1

/** How sentences introduce a programme, in whatever case. */
const INTRODUCED =
  /(?:integrovan\p{L}{1,3} (?:regionální\p{L}{0,2} )?)?operační(?:ho|m|mu)? program(?:u|em)?(?!\p{L})|(?<!\p{L})OP(?=\s\p{Lu}\p{Ll})|azylov\p{L}{2,3}, migrační\p{L}{0,2} a integrační\p{L}{0,2} fond\p{L}{0,2}/giu
/** Programmes of two countries, as they are printed: *Interreg V-A Česká republika – Polsko*. */
const INTERREG =
  /(?<!\p{L})Interreg(?: [IVX]{1,3}(?: ?-? ?A)?)? (?:Česk[áo]|Rakousko|Slovensko|Bavorsko|Sasko|Polsko)(?: republika)? ?[-–] ?(?:\p{Lu}\p{L}+ ?){1,4}(?:20\d\d ?[-–] ?20\d\d)?/iu

/** The same of older times: *Operační program přeshraniční spolupráce ČR – Polsko 2007–2013*. */
const ACROSS =
  /operační(?:ho|m)? program(?:u|em)? (?<name>přeshraniční spolupráce(?: (?:ČR|Česká republika|Slovenská republika|Rakousko|Svobodný stát \p{L}+|Cíl \d)(?: ?[-–] ?\p{Lu}\p{L}+(?: republika)?)?)?(?: 20\d\d ?[-–] ?20\d\d)?)/iu

/** *Regionální operační program NUTS II Jihozápad*, *ROP Severozápad*; one of the seven regions needs no *NUTS II*. */
const REGIONAL =
  /(?<!\p{L})(?:[Rr]egionální(?:ho|m|mu)? operační(?:ho|m|mu)? program(?:u|em)?|ROP) (?<name>(?:ROP )?(?:soudržnosti |regionu soudržnosti )?(?:ROP )?(?:pro )?NUTS ?(?:II|2) \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?|(?:ROP )?(?:regionu )?(?:soudržnosti )?(?:Severozápad|Severovýchod|Jihozápad|Jihovýchod|Střední Morava|Střední Čechy|Moravskoslezsko))(?!\p{L})/u

/** Words that every programme's name has one of. */
const NAMING = ['program', 'fond', 'interreg', 'op ']
/** How far a programme's name may reach. */
const REACH = 60

/** A programme that a line or sentence names: *z Operačního programu Zaměstnanost*. */
export const programmeInProse = (text: Passage): Proven<string> | undefined => {
  const small = text.text.toLowerCase()
  if (!NAMING.some((word) => small.includes(word))) return undefined
  for (const { start, end, whole } of text.matchAll(INTRODUCED)) {
    const own = programmeNamed(whole.text)
    if (own !== undefined) return new Proven(own, whole)
    const rest = text.slice(end, end + REACH)
    for (const { name, pattern } of programmes) {
      const found = rest.match(pattern)
      if (found && found.start < 3)
        return new Proven(asPrinted(whole.text, found.whole.text, name), text.slice(start, end + found.end))
      const bare = rest.match(BARE)
      if (bare && programmeNamed(`operační program ${bare.whole.text.trim()}`) === name)
        return new Proven(name, text.slice(start, end + bare.end))
    }
  }
  const region = text.match(REGIONAL)
  const regional = region?.named['name']
  if (region && regional) return new Proven(`Regionální operační program ${regional.text}`, region.whole)
  const older = text.match(ACROSS)
  const name = older?.named['name']
  if (older && name) return new Proven(`Operační program ${name.text}`, older.whole)
  const across = small.includes('interreg') ? text.match(INTERREG)?.whole.trim() : undefined
  return across && new Proven(across.text, across)
}

/** *Poskytovatel dotace: Ministerstvo pro místní rozvoj, Program Obnova venkova*: the part that is called a programme. */
export const programmeOfFunder = (field: ProjectField): Passage | undefined =>
  understand(field.label?.text ?? '').concepts.has('funder')
    ? ownValue(field)
        .value?.split(/[,;]/gu)
        .map((part) => part.trim())
        .find(isCalledProgramme)
    : undefined

const isCalledProgramme = (part: Passage): boolean => {
  const { words } = understand(part.text)
  return words[0]?.concept === 'programme' && words.length > 1 && part.test(/^\p{Lu}/u)
}

/** Behind a payer or its own adjectives: *z dotačního programu Olomouckého kraje „Čistá voda“*. */
const QUOTED = /^(?<before>[^"“”„]{0,60})["„“](?<name>[^"“”„]{4,100})["“”]/u
/** What no word announces as a programme: *Národní plán obnovy*, *Azylový, migrační a integrační fond*. */
const UNANNOUNCED = programmes.filter(({ name }) => !/program/iu.test(name))
/** Longer names end where the sentence is not understood. */
const LONGEST_NAME = 12

/** The programme that a sentence names where it tells who pays: *je financován z programu Erasmus+*. */
export const programmeTold = (sentence: Passage): Proven<string> | undefined => {
  if (!(tellsWhoPays(sentence) || tellsGift(sentence) || tellsGain(sentence))) return undefined
  for (const { name, pattern } of UNANNOUNCED) {
    const named = sentence.match(pattern)?.whole
    if (named) return new Proven(name, named)
  }
  const { words } = understand(sentence.text)
  for (const [i, word] of words.entries()) {
    const named = isNoun(word) ? namedBy(sentence, words, i) : undefined
    if (named) return named
  }
  const short = shortIn(sentence)
  const before = short && words.findLast(({ start }) => start < sentence.offsetOf(short))
  return short && SOURCES.has(before?.text.toLowerCase() ?? '') ? new Proven(short.text, short) : undefined
}
const shortIn = (sentence: Passage): Passage | undefined =>
  SHORT.some((letters) => sentence.text.includes(letters)) && !namesSeveral(sentence)
    ? abbreviationIn(sentence)
    : undefined
/** Every abbreviation has one of these. */
const SHORT = ['OP', 'AMIF']
/** *dotaci | z IROPu*, *v rámci | OPZ* */
const SOURCES = new Set(['z', 'ze', 'rámci'])

/** *získala v rámci programu Erasmus+ grant* */
const tellsGain = (sentence: Passage): boolean => {
  const has = (wanted: Concept): boolean => understand(sentence.text).words.some(({ concept }) => concept === wanted)
  const isGain = has('gains') && (has('grant') || has('support'))
  return isGain && (has('programme') || shortIn(sentence) !== undefined)
}

/** *programu*, *podprogramem*, *dotačního titulu*: the noun in an oblique case; or a fund of projects. */
const isNoun = ({ text, concept }: Word): boolean =>
  (concept === 'programme' || (concept === 'fund' && isCapital(text))) &&
  OBLIQUE.some((ending) => text.endsWith(ending))
const OBLIQUE = ['u', 'em', 'U']

/** What the noun names: the words behind it, or itself with its adjectives where it is a name's own first word. */
const namedBy = (sentence: Passage, words: readonly Word[], at: number): Proven<string> | undefined => {
  const [before, noun] = [words[at - 1], words[at]]
  if (!noun) return undefined
  const rest = sentence.slice(noun.end)
  if (noun.concept === 'fund') return ofFund(sentence, noun, rest)
  const quoted = rest.match(QUOTED)?.named
  if (quoted?.['name'] && isOfGiver(quoted['before'])) return new Proven(quoted['name'].text, quoted['name'])
  // *programu: Hřiště do škol.*: behind a colon up to the end.
  const isBehindColon = rest.text.startsWith(': ')
  if (!isBehindColon && !rest.text.startsWith(' ')) return undefined
  const own = withoutUnion(rest.slice(isBehindColon ? 2 : 1))
  const name = own.slice(0, isBehindColon ? (own.match(ENDING)?.start ?? own.length) : nameEnd(own))
  const isAfter = before !== undefined && before.end + 1 === noun.start && isAdjective(before.text)
  if (isAfter && !isBehindColon && isCapital(before.text) && !isCapital(noun.text)) {
    const whole = sentence.slice(before.start, noun.end + 1 + name.length).trim()
    const { value } = nominativeOfName(whole)
    return name.isEmpty || value === whole.text ? undefined : new Proven(value, whole)
  }
  // *vzdělávacího programu Začít spolu* pays for nothing, a *dotační* or *krajský* one may.
  if (isAfter && before.concept === undefined && before.text.length > SHORTEST_ADJECTIVE) return undefined
  const isNamed = !name.isEmpty && noun.text !== noun.text.toUpperCase() && name.test(/^\p{Lu}/u)
  if (isNamed && bodyOf(understand(name.text).words[0]?.text ?? '') === undefined) return new Proven(name.text, name)
  if (
    !isNamed &&
    !isBehindColon &&
    !name.isEmpty &&
    at > 0 &&
    isCapital(noun.text) &&
    noun.text.toLowerCase() === 'programu'
  )
    return new Proven(`${noun.text.slice(0, -1)} ${name.text}`, sentence.slice(noun.start, noun.end + 1 + name.length))
  return undefined
}
const SHORTEST_ADJECTIVE = 4
const ENDING = /[,;.(]/u

/** *programu EU | Erasmus+*: whose programme it is. */
const withoutUnion = (name: Passage): Passage => {
  const union = UNIONS.find((words) => name.text.startsWith(words))
  return union !== undefined && isCapital(name.text.charAt(union.length)) ? name.slice(union.length) : name
}
const UNIONS = ['EU ', 'Evropské unie ']

/** *z Fondu malých projektů* */
const ofFund = (sentence: Passage, { start, end }: Word, rest: Passage): Proven<string> | undefined => {
  const own = rest.slice(1)
  const name = own.slice(0, nameEnd(own))
  if (!name.test(/^\p{Ll}.*projektů/u)) return undefined
  return new Proven(`Fond ${name.text}`, sentence.slice(start, end + 1 + name.length))
}

/** Whether nothing stands between the noun and the marks, or only whose programme it is. */
const isOfGiver = (between: Passage | undefined): boolean => {
  const { words } = understand(between?.text ?? '')
  return (
    words.length === 0 ||
    (words.some(({ concept }) => GIVERS.has(concept ?? 'link')) &&
      words.every(({ concept }) => concept !== 'project' && !isVerb(concept ?? 'link')))
  )
}
const GIVERS: ReadonlySet<Concept> = new Set<Concept>([...PAYERS, 'region', 'town', 'name', 'called'])

/** Where a name ends: before a sign, a verb, a preposition, or *a* with the next payer. */
const nameEnd = (rest: Passage): number => {
  const { words } = understand(rest.text)
  const isSmall = words[0]?.text === words[0]?.text.toLowerCase()
  let [end, sign] = [0, 0]
  for (const [i, { text, concept, start, end: next }] of words.entries()) {
    const gap = rest.text.slice(end, start).trim()
    const isJoint = text === 'a' && PAYERS.has(words[i + 1]?.concept ?? 'link')
    if (i >= LONGEST_NAME) {
      end = sign
      break
    }
    if (gap !== '' && !DASHES.has(gap)) break
    if (isJoint || (concept !== undefined && (isVerb(concept) || concept === 'given' || concept === 'realised'))) break
    // *Program na obnovu památek*
    const isWithin = OF_NAMES.has(text) || (text === 'na' && i === 1 && words[0]?.concept === 'programme')
    if (concept === 'link' && !isWithin) break
    if (isSmall && text !== text.toUpperCase() && text !== text.toLowerCase()) return regionEnd(words, i) ?? end
    if (i > 0 && concept !== undefined && AFTER.has(concept)) break
    if (gap !== '' && end > 0) sign = end
    end = next
  }
  const last = words.findLast((word) => word.end <= end && word.concept !== 'link')
  if (last === undefined) return 0
  const plus = [' +', '+'].find((sign) => rest.text.startsWith(sign, last.end))
  return last.end + (plus?.length ?? 0)
}
const DASHES = new Set(['-', '–', '+', '+ –', '+ -'])
/** What a sentence goes on with behind a name. */
const AFTER: ReadonlySet<Concept> = new Set<Concept>(['amount', 'call', 'approximately', 'grant'])
/** *Program obnovy venkova | Ústeckého kraje 2022*: where the region whose programme it is ends, and its year. */
const regionEnd = (words: readonly Word[], i: number): number | undefined => {
  const [name, noun, year] = words.slice(i, i + 3)
  if (!name || noun?.concept !== 'region' || !isAdjective(name.text)) return undefined
  return year && YEAR.test(year.text) && year.start === noun.end + 1 ? year.end : noun.end
}
const YEAR = /^20\d\d$/
const OF_NAMES = new Set(['a', 'pro'])

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

/** The name as the text has it where only capitals, dashes or its last word are others: *Praha – Pól růstu*. */
const asPrinted = (introduced: string, words: string, name: string): string => {
  if (introduced === 'OP') return `OP ${words.trim()}`
  const own = `Operační program ${words.trim()}`
  const isSame = name.toLowerCase().startsWith(own.toLowerCase().replace(' - ', ' – '))
  if (!isSame || words.charAt(0) === words.charAt(0).toLowerCase()) return name
  return words === words.toUpperCase() ? name.slice(0, own.length) : own
}
const BARE = /^\s?zaměstnanost(?! ?(?:\+|plus))/iu

/** Whether the words name a programme and nothing else: *OPZ*, *IROP – Integrovaný regionální operační program*. */
export const isProgramme = (words: Passage): boolean => {
  if (words.length > LONGEST_LINE) return false
  const told = programmeInProse(words)?.from[0] ?? abbreviationIn(words)
  if (told?.length === words.length) return true
  const short = abbreviationIn(words)
  if (!told || !short || told.text.includes(short.text)) return false
  const rest = words.length - told.length - short.length
  return rest > 0 && rest < LONGEST_SIGN
}
/** *IROP – …*, *… (IROP)* */
const LONGEST_SIGN = 5

/** Whether a line is headed by the word for a programme: *Národní program Životní prostředí*, *Program rozvoje venkova 2014–2020*. */
export const isHeadedByProgramme = (line: Passage): boolean => {
  const { words } = understand(line.text)
  const head = words.findIndex(({ text }) => NOUNS.has(text.toLowerCase()))
  return (
    head >= 0 &&
    words.length > head + 1 &&
    line.test(/^\p{Lu}/u) &&
    line.length <= REACH &&
    words.slice(0, head).every(({ text }) => isAdjective(text)) &&
    words.every(({ text, concept }) => !isFinite(text) && !isVerb(concept ?? 'link') && concept !== 'project')
  )
}
const NOUNS: ReadonlySet<string> = new Set(['program', 'podprogram', 'titul', 'schéma'])

/** The programme that a line is: one that is known, or what the word for one heads. */
export const programmeAlone = (line: Passage): Proven<string> | Passage | undefined => {
  if (line.length > LONGEST_LINE) return undefined
  if (isProgramme(line)) return programmeInProse(line) ?? abbreviationIn(line)
  return isHeadedByProgramme(line) ? line : undefined
}
const LONGEST_LINE = 120
