/** The municipalities that a heading names: "Teplá a Toužim", "Rumburk, Varnsdorf, Šluknov", "Krásná Lípa (okres Děčín)". */
import { tokensOf } from '../../language/fold.ts'
import { lexiconOf } from '../../language/lexicon/lexicon.ts'
import { otherHeadings } from '../../language/lexicon/localities/results.ts'
import { townUnits } from '../../language/lexicon/localities/towns.ts'
import { formsOf } from '../../language/morphology/declension.ts'
import { findMunicipalities, readTown } from '../../czech/municipality/municipality.ts'
import { WORD_END, WORD_START } from '../../czech/reading.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import { themeOf } from '../../czech/theme.ts'
import { phrasesOf } from '../../language/phrases.ts'
import { isPlaceName } from '../../language/place-name.ts'
import { onceSaid } from '../../mentions/once.ts'
import type { Passage } from '../../text/passage.ts'
import { hasAny, hasCapital } from '../../text/character.ts'
import type { Context, Subject } from '../kind.ts'

/** A municipality as a heading names it; one that the gazetteer does not know keeps the name as printed. */
export interface Town extends Subject {
  readonly known: boolean
}

export interface TownHeading {
  /** As printed, without number and colon. */
  readonly heading: Passage
  readonly towns: readonly Town[]
}

const LONGEST = 120
const NUMBER = /^(?:\d{1,3}[.)]|[a-z]\))\s+/u
const PARENTHESES = /\([^()]{1,80}\)/gu

const units = phrasesOf(townUnits)

/** Whether nothing stands beside the names but what they are: "Město Teplá a obec Toužim (okres Cheb)". */
const isBeside = (words: string): boolean => {
  const rest = words.replaceAll(PARENTHESES, ' ')
  const found = units(rest)
  const part = found.find(({ key, start }) => key === 'part' && PARTED.has(rest.slice(0, start).trimEnd().at(-1) ?? ''))
  const isUnit = (start: number) => found.some((one) => one.key === 'unit' && one.start === start)
  return (
    tokensOf(rest.slice(0, part?.start)).every(({ text, start }) => text === 'a' || text === 'i' || isUnit(start)) &&
    !hasAny(rest.slice(0, part?.start), NO_HEADING)
  )
}
const PARTED = new Set(',–—-')
const NO_HEADING = '!?"„“()'

const others = lexiconOf(otherHeadings)

const MEMBERS = /^(?<name>[^()]{3,80}?)\s(?:\((?<members>[^()]{2,120})\)|[–—-]\s(?<listed>[^()]{2,120}))$/u
const UNION_NAME = /^\s["„]?\p{Lu}[^.!?:;]{1,60}$/u

/** Unions of towns, which are localities without being a municipality: "Mikroregion Hranicko", "DSO Osoblažsko". */
const isUnion = (name: string): boolean => {
  const [union] = units(name)
  return (
    union?.key === 'union' && union.start === 0 && hasCapital(name.charAt(0)) && UNION_NAME.test(name.slice(union.end))
  )
}

/** The name of a part of the land: "Osoblažsko", "Šluknovský výběžek", "Frýdlantsko a Novoměstsko". */
const isLand = (name: string): boolean =>
  name.split(' a ').every((one) => {
    const [land = '', spur, ...more] = one.split(' ')
    const isOf = (...endings: readonly string[]) => endings.some((end) => land.toLowerCase().endsWith(end))
    return (
      more.length === 0 &&
      hasCapital(land.charAt(0)) &&
      (spur === undefined ? isOf('sko', 'cko') : spur === SPUR && isOf('ský', 'cký'))
    )
  })
const SPUR = 'výběžek'

/** A heading that names several towns in one, with those that it lists in parentheses or after a dash: "Osoblažsko (Osoblaha, Hlinka)". */
export const unionOf = (text: Passage, context: Context): TownHeading | undefined => {
  if (text.length > LONGEST * 2 || isOtherHeading(text)) return undefined
  const heading = withoutNumber(text)
  const { name = heading, members: inside, listed: after } = heading.match(MEMBERS)?.named ?? {}
  const members = inside ?? after
  const listed = members && townsOnly(members, context)?.towns
  const towns = listed && listed.every(({ known }) => known) ? listed : []
  return isUnion(name.text) || (towns.length > 0 && isLand(name.text)) ? { heading, towns } : undefined
}

/** Whether a short line is a heading of another sort: "Ústecký kraj", "Výsledky". */
export const isOtherHeading = (text: Passage): boolean =>
  text.text.split(' ').length <= 4 && tokensOf(text.text).some((word) => others.find(word.text) !== undefined)

export const withoutNumber = (text: Passage): Passage => text.slice(text.match(NUMBER)?.end ?? 0).strip(/[:–—-]/)

/** The towns of a heading that names nothing else; undefined if it names something that the gazetteer does not know. */
export const knownTowns = (text: Passage, context: Context): TownHeading | undefined => {
  const found = townsOnly(text, context)
  return found?.towns.every(({ known }) => known) ? found : undefined
}

/** The same where the layout says that the heading is a town's: names that the gazetteer does not know count as printed. */
export const namedTowns = (text: Passage, context: Context): TownHeading | undefined => {
  if (isOtherHeading(text) || themeOf(text)) return undefined
  const found = townsOnly(text, context)
  return found?.towns.every(({ known, passage }) => known || isPlaceName(passage.text)) ? found : undefined
}

export const townsOnly = (text: Passage, { municipalities }: Context): TownHeading | undefined => {
  if (text.length > LONGEST || !hasCapital(text.text)) return undefined
  const heading = withoutNumber(text)
  const towns = readTown(heading, municipalities)
  let beside = heading.text
  for (const { passage } of towns) beside = beside.replace(passage.text, ' ')
  return towns.length > 0 && isBeside(beside) ? { heading, towns } : undefined
}

/** The town with which a sentence begins: *Ve městě Kolín vzniklo …*, *V Přerově funguje …*, *Město Telč zřídilo …* */
export const townAtStart = (text: Passage, { municipalities }: Context): TownHeading | undefined => {
  const start = nameAtStart(text.text)
  if (start === undefined) return undefined
  const [found] = findMunicipalities(text.slice(0, LONGEST), municipalities)
  if (found?.passage.start !== text.slice(start).start) return undefined
  return { heading: found.passage, towns: [{ ...found, known: true }] }
}

/** Where the name begins in *Ve městě Kolín*, *V Přerově*, *Město Telč*. */
const nameAtStart = (text: string): number | undefined => {
  if (!'VNMOS'.includes(text.charAt(0))) return undefined
  const words = tokensOf(text, 4)
  const isIn = IN.has(words[0]?.text ?? '')
  const name = words.slice(1).find((word) => hasCapital(word.text.charAt(0)))
  const between = text.slice(isIn ? words[0]?.end : 0, name?.start)
  return name && isBeside(between) && (isIn || tokensOf(between).length > 0) ? name.start : undefined
}
const IN = new Set(['V', 'Ve', 'Na'])

/** The only town that the first sentence of a paragraph names, wherever in it: *Díky spolupráci získala Mimoň dva pracovníky.* */
export const townInside = (text: Passage, { municipalities }: Context): TownHeading | undefined => {
  const [sentence] = sentencesOf(text)
  const [town, ...others] = sentence ? findMunicipalities(sentence, municipalities) : []
  return town && others.length === 0 ? { heading: town.passage, towns: [{ ...town, known: true }] } : undefined
}
/** Where the text names the town, in any case form. */
export const mentionOf = (town: Town, text: Passage): Passage | undefined =>
  text.match(anyFormOf(town.municipality.name))?.whole

const anyFormOf = onceSaid((name) => {
  const forms = formsOf(name).sort((a, b) => b.length - a.length)
  const pattern = forms.map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  return new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, 'u')
})
