/** The municipalities that a heading names: "Teplá a Toužim", "Rumburk, Varnsdorf, Šluknov", "Krásná Lípa (okres Děčín)". */
import { formsOf } from '../../language/morphology/declension.ts'
import { findMunicipalities, readTown } from '../../czech/municipality/municipality.ts'
import { WORD_END, WORD_START } from '../../czech/reading.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import { themeOf } from '../../czech/theme.ts'
import { onceSaid } from '../../mentions/once.ts'
import type { Passage } from '../../text/passage.ts'
import { hasCapital } from '../../text/character.ts'
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
/** What may stand beside the names: "Město Teplá a obec Toužim (okres Cheb)". */
const BESIDE =
  /\([^()]{1,80}\)|(?:\s[–—-]|,)\s(?:městsk[áé]|místní)\sčást\p{L}?\s[^,;]{1,60}$|(?<!\p{L})(?:statutární|měst[oay]|městys|ob(?:ec|ce|cí)|lokalit[ay]|hl\. m\.|a|i)(?!\p{L})|[\s,;:+&/–—-]/giu

/** A place's name: capitalised words, between them prepositions ("Nové Město pod Smrkem"). */
const NAME =
  /^\p{Lu}[\p{L}’'-]+(?:\s(?:nad|pod|u|na|v|ve|při|za|\p{Lu}[\p{L}’'-]*)){0,4}(?<!\s(?:nad|pod|u|na|v|ve|při|za))$/u
/** Headings of another sort that look like a place's name. */
const OTHER =
  /(?<!\p{L})(?:kraj\p{L}*|vysočin[ay]|regiony?|čechy|morava|slezsko|výsled\p{L}+|výstup\p{L}*|přínos\p{L}*|úvod\p{L}*|závěr\p{L}*|obsah|přehled|kontakt\p{L}*|zdroj\p{L}*|spoluprác\p{L}+|agentur\p{L}*|asz|opatření|aktivit\p{L}*|služb\p{L}*|lokality|města|obce|prevence|podnikání|ostatní|různé|projekty?|poznámk\p{L}*|příloh\p{L}*|foto\p{L}*|komunita|dluhy)(?!\p{L})/iu

/** Unions of towns, which are localities without being a municipality: "Mikroregion Hranicko", "DSO Osoblažsko". */
const UNION =
  /^(?:[Mm]ikroregion|MIKROREGION|DSO|(?:[Dd]obrovolný\s)?[Ss]vazek\sobcí|SVAZEK\sOBCÍ|[Ss]družení\sobcí|MAS|[Mm]ístní\sakční\sskupina|(?:SO\s)?ORP|[Oo]becní\sspolečenství)\s["„]?\p{Lu}[^.!?:;]{1,60}$/u
/** The name of a part of the land: "Osoblažsko", "Šluknovský výběžek", "Frýdlantsko a Novoměstsko". */
const LAND = /^\p{Lu}\p{L}+(?:sko|cko|SKO|CKO|ský\svýběžek)(?:\sa\s\p{Lu}\p{L}+(?:sko|cko|SKO|CKO))?$/u
const MEMBERS = /^(?<name>[^()]{3,80}?)\s(?:\((?:obce\s)?(?<members>[^()]{2,120})\)|[–—-]\s(?<listed>[^()]{2,120}))$/u

/** A heading that names several towns in one, with those that it lists in parentheses or after a dash: "Osoblažsko (Osoblaha, Hlinka)". */
export const unionOf = (text: Passage, context: Context): TownHeading | undefined => {
  if (text.length > LONGEST * 2 || isOtherHeading(text)) return undefined
  const heading = withoutNumber(text)
  const { name = heading, members: inside, listed: after } = heading.match(MEMBERS)?.named ?? {}
  const members = inside ?? after
  const listed = members && townsOnly(members, context)?.towns
  const towns = listed && listed.every(({ known }) => known) ? listed : []
  return name.test(UNION) || (name.test(LAND) && towns.length > 0) ? { heading, towns } : undefined
}

/** Whether a short line is a heading of another sort: "Ústecký kraj", "Výsledky". */
export const isOtherHeading = (text: Passage): boolean => text.text.split(' ').length <= 4 && text.test(OTHER)

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
  return found?.towns.every(({ known, passage }) => known || passage.test(NAME)) ? found : undefined
}

const townsOnly = (text: Passage, { municipalities }: Context): TownHeading | undefined => {
  if (text.length > LONGEST || !hasCapital(text.text)) return undefined
  const heading = withoutNumber(text)
  const towns = readTown(heading, municipalities)
  let beside = heading.text
  for (const { passage } of towns) beside = beside.replace(passage.text, ' ')
  return towns.length > 0 && beside.replaceAll(BESIDE, '') === '' ? { heading, towns } : undefined
}

/** The town with which a sentence begins: *Ve městě Kolín vzniklo …*, *V Přerově funguje …*, *Město Telč zřídilo …* */
export const townAtStart = (text: Passage, { municipalities }: Context): TownHeading | undefined => {
  if (!'VNMO'.includes(text.text.charAt(0))) return undefined
  const start = text.match(IN_TOWN)?.end
  if (start === undefined) return undefined
  const [found] = findMunicipalities(text.slice(0, LONGEST), municipalities)
  if (found?.passage.start !== text.slice(start).start) return undefined
  return { heading: found.passage, towns: [{ ...found, known: true }] }
}
/** The only town that the first sentence of a paragraph names, wherever in it: *Díky spolupráci získala Mimoň dva pracovníky.* */
export const townInside = (text: Passage, { municipalities }: Context): TownHeading | undefined => {
  const [sentence] = sentencesOf(text)
  const [town, ...others] = sentence ? findMunicipalities(sentence, municipalities) : []
  return town && others.length === 0 ? { heading: town.passage, towns: [{ ...town, known: true }] } : undefined
}
const IN_TOWN = /^(?:(?:Ve?|Na)\s(?:(?:statutárním\s)?(?:městě|městysi|obci)\s)?|(?:Město|Městys|Obec)\s)(?=\p{Lu})/u

/** Where the text names the town, in any case form. */
export const mentionOf = (town: Town, text: Passage): Passage | undefined =>
  text.match(anyFormOf(town.municipality.name))?.whole

const anyFormOf = onceSaid((name) => {
  const forms = formsOf(name).sort((a, b) => b.length - a.length)
  const pattern = forms.map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')
  return new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, 'u')
})
