/** Text that is known to be the name of a town or of several: a heading, a table's cell, what a user typed. */
import type { Passage } from '../../text/passage.ts'
import { isCapitalAt } from '../../text/character.ts'
import { atStart } from '../../text/beginning.ts'
import { askedOf, type Gazetteer } from './gazetteer.ts'
import type { Municipality } from './name-index.ts'
import { bare } from '../../text/bare.ts'
import { nameWords } from './name-index.ts'
import { nameMatcher } from './match.ts'
import { placeMeant, settle } from './shared-name.ts'
import { editDistance } from '../../language/morphology/edit-distance.ts'
import { prepositionCases } from './words.ts'

export interface TownReading {
  /** Name in the nominative; a town that the gazetteer does not have keeps its name as printed and has no code. */
  readonly municipality: Municipality
  readonly passage: Passage
  readonly known: boolean
  /** The municipalities of that name, where nothing in the passage tells which is meant. */
  readonly ambiguous?: readonly Municipality[]
}

/** `1.`, `2)`, a list sign; and the words for town: `Město Jihlava`, `Obce Obrnice`, `SO ORP Telč`, `Statutární město Most`. */
const LEAD = atStart(
  /^(?:\d{1,3}[.)] ?|[-–•*] |(?:statutární(?:ho|m)?|hlavní(?:ho|m)?|královské(?:ho|m)?) (?=m[ěe]st)|(?:m[ěe]st(?:o|a|ě|u|em|y)|m[ěe]styse?|obe?ce?|obcí|SO ORP|ORP|POÚ|lokalit[ay]|hl\. ?m\.)(?: |: ?))(?=\S)/iu,
)
/** What parts two towns of a heading, and what stands beside their names. */
const BESIDE = atStart(/^(?:\s|[,;:+&/.)–—-]|\([^()]*\)?|[ai](?= ))+/u)
const PART_END = /[,;:+&/(]|(?<!\d)[–—]|(?:(?<= )[ai]| -)(?= )|$/u

/** After a town's name: nothing, or words that are no other name. */
const GOES_ON = /^(?: [\p{Ll}\p{N}].*| *)$/u

/** A passage longer than any list of towns in a heading or a cell is something else. */
const MOST_CHARACTERS = 2000

/** A region or a union of municipalities is no municipality: `Kraj Vysočina`, `Mikroregion Frýdlantsko`. */
const LARGER = /(?<!\p{L})(?:kraj|mikroregion|region|svazek|sdružení|společenství|DSO|MAS)(?!\p{L})/iu

/** The towns that a passage lists: `Teplá a Toužim`, `Město Jihlava`, `1. Bílina`, `Jihlava (Kraj Vysočina)`. */
export const readTown = askedOf((passage: Passage, gazetteer: Gazetteer): TownReading[] => {
  const { text } = passage
  const nameAt = nameMatcher(text, gazetteer.index)
  const readings: TownReading[] = []
  const skip = (from: number): number => {
    let at = from
    for (let beside = -1; beside !== 0; at += beside) {
      const rest = text.slice(at)
      // *Město Albrechtice* is a name of its own.
      const lead = LEAD.exec(rest)
      beside = (lead && nameAt(at) ? undefined : (lead ?? BESIDE.exec(rest)))?.[0].length ?? 0
    }
    return at
  }
  if (text.length > MOST_CHARACTERS) return []
  for (let at = skip(0); at < text.length; at = skip(at)) {
    const partEnd = (from: number) => from + (PART_END.exec(text.slice(from))?.index ?? 0)
    const match = nameAt(at)
    const place = match && placeMeant(match.forms, text, match.end)
    const end = partEnd(Math.max(match?.end ?? 0, at + 1))
    if (match && place && GOES_ON.test(text.slice(match.end, end)))
      readings.push({ ...settle(place, text, match.end), passage: passage.slice(at, match.end), known: true })
    else if (isCapitalAt(text, at) && !LARGER.test(text.slice(at, end))) {
      const printed = passage.slice(at, partEnd(at + 1)).trim()
      readings.push({ municipality: { name: printed.text }, passage: printed, known: false })
    }
    at = end
  }
  return readings
})

/** The official name of a passage that is nothing but a form of it: `Jihlavou`, `Mor. Budějovicích`. */
export const nominative = (passage: Passage, gazetteer: Gazetteer): string | undefined => {
  const match = nameMatcher(passage.text, gazetteer.index)(0)
  return match && match.end === passage.length ? placeMeant(match.forms)?.name : undefined
}

export interface MunicipalityAnswer {
  readonly exact?: Municipality
  /** All that the words can mean; one of them where `exact` is given. */
  readonly candidates: readonly Municipality[]
  /** Names that are spelt nearly so, where there is no candidate. */
  readonly suggestions: readonly Municipality[]
}

/** Words without the preposition that they begin with: *v Jihlavě*, *do Chrudimi*. */
export const withoutPreposition = (words: string): string => {
  const [first = '', ...others] = words.trim().split(/\s+/)
  return others.length > 0 && prepositionCases.has(first.toLowerCase()) ? others.join(' ') : words
}

/**
 * What a user means by a name in any case form and letter case, with or without accents or a preposition before it, or by a
 * code.
 */
export const resolveMunicipality = (words: string, gazetteer: Gazetteer): MunicipalityAnswer => {
  const answer = resolveName(words, gazetteer)
  const bareWords = withoutPreposition(words)
  return answer.candidates.length > 0 || bareWords === words ? answer : resolveName(bareWords, gazetteer)
}

const resolveName = (words: string, gazetteer: Gazetteer): MunicipalityAnswer => {
  const typed = words.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const coded = gazetteer.withCode(typed)
  if (coded) return { exact: coded, candidates: [coded], suggestions: [] }
  const key = nameWords(typed).join(' ').toLowerCase()
  const { exact, folded } = gazetteer.index
  const forms = [exact.get(key), folded.get(bare(key))].find((found) => found.length > 0) ?? []
  const nominatives = forms.filter((form) => form.cases.includes('nominative'))
  const places = new Set((nominatives.length > 0 ? nominatives : forms).map(({ place }) => place))
  const candidates = [...places].flatMap(({ municipalities }) => municipalities)
  const [place] = places
  const settled = place && places.size === 1 ? settle(place) : undefined
  if (settled && !settled.ambiguous) return { exact: settled.municipality, candidates, suggestions: [] }
  return { candidates, suggestions: candidates.length > 0 ? [] : suggest(bare(key), gazetteer) }
}

const MOST_SUGGESTIONS = 5

/** Names at most two letters away, or one where the word is short; the nearest first. */
const suggest = (typed: string, { index }: Gazetteer): Municipality[] => {
  const most = typed.length < 5 ? 1 : 2
  return index.places
    .map((place) => ({ place, distance: editDistance(typed, nameWords(bare(place.name)).join(' '), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ place }) => place.municipalities)
    .slice(0, MOST_SUGGESTIONS)
}
