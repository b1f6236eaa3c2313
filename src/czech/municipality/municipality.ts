/** The municipalities that a text names, in any case form, in order of mention. */
import type { Passage } from '../../text/passage.ts'
import { isCapitalAt, isWordAt } from '../../text/character.ts'
import { askedOf, type Gazetteer } from './gazetteer.ts'
import type { Municipality } from './name-index.ts'
import { AreaReader } from './around/area.ts'
import { formsMeant } from './around/context.ts'
import type { NameMatch } from './match.ts'
import { nameMatcher } from './match.ts'
import { placeMeant, settle } from './shared-name.ts'
import { announcedAt, endOfLonger, unlistedAt, type Announcement } from './unlisted.ts'

export type { TownReading } from './name.ts'
export { nominative, readTown, resolveMunicipality } from './name.ts'

export interface MunicipalityMention {
  readonly municipality: Municipality
  /** The name as the text has it, without a preposition or the word for town. */
  readonly passage: Passage
  /** The municipalities of that name, where nothing here tells which is meant; `municipality` then has no code. */
  readonly ambiguous?: readonly Municipality[]
}

/** A name that the text calls a municipality's, in a form that may not be the first. */
interface Reading extends MunicipalityMention {
  readonly isCertain: boolean
}

const read = askedOf((passage: Passage, gazetteer: Gazetteer): Reading[] => {
  const { text } = passage
  const nameAt = nameMatcher(text, gazetteer.index)
  const readings: Reading[] = []
  const [list, areas] = [new ListReader(text), new AreaReader(text)]
  let searched = 0
  let lastMention = -1
  for (let start = 0; start < text.length; start++) {
    if (!isCapitalAt(text, start) || start < searched || (start > 0 && isWordAt(text, start - 1))) continue
    const match = nameAt(start)
    const longer = match && endOfLonger(text, match.end)
    const announcement = match && longer === undefined ? undefined : list.announcedAt(start)
    const unlisted = announcement && unlistedAt(text, start, announcement)
    if (unlisted && !list.isGroup(start, unlisted.end)) {
      const { end, isCertain } = unlisted
      readings.push({ municipality: { name: text.slice(start, end) }, passage: passage.slice(start, end), isCertain })
      searched = lastMention = end
      list.goesOn(start, end)
      continue
    }
    if (match === undefined) continue
    searched = longer ?? match.end
    const listFollows = goesOnWithPlace(text, match, (at) => nameAt(at) !== undefined)
    const around = { text, match, lastMention, areas, listFollows }
    const forms = list.isGroup(start, match.end) ? [] : formsMeant(around)
    const place = placeMeant(forms, text, match.end)
    if (place === undefined) continue
    const end = longer ?? match.end
    lastMention = end
    const named =
      longer === undefined ? settle(place, text, match.end) : { municipality: { name: text.slice(start, end) } }
    readings.push({ ...named, passage: passage.slice(start, end), isCertain: longer === undefined })
    list.goesOn(start, end)
  }
  return readings
})

export const findMunicipalities = (passage: Passage, gazetteer: Gazetteer): MunicipalityMention[] =>
  read(passage, gazetteer).filter(({ isCertain }) => isCertain)

/** What the text calls a municipality and no list knows, in a form that does not tell its name for sure. */
export const uncertainMunicipalities = (passage: Passage, gazetteer: Gazetteer): Passage[] =>
  read(passage, gazetteer).flatMap((reading) => (reading.isCertain ? [] : [reading.passage]))

/** Goes along a text's lists of municipalities: what announced the first announces those that are joined to it. */
class ListReader {
  private last: { readonly end: number; readonly announcement: Announcement } | undefined

  constructor(private readonly text: string) {}

  announcedAt(start: number): Announcement | undefined {
    const { last, text } = this
    const isJoined = last !== undefined && AND.has(text.slice(last.end, start))
    return isJoined ? last.announcement : announcedAt(text, start)
  }

  /** *Tři obce Podhůří (Lhota, Vrbice)*: the name of them all. */
  isGroup(start: number, end: number): boolean {
    return (
      this.text.startsWith(' (', end) &&
      BRACKETED.test(this.text.slice(end, end + 60)) &&
      this.announcedAt(start)?.isList === true
    )
  }

  /** A name stands there, whether or not the list knows it. */
  goesOn(start: number, end: number): void {
    const announcement = this.announcedAt(start)
    this.last = announcement?.isList === true ? { end, announcement } : undefined
  }
}
const BRACKETED = /^ \(\p{Lu}[^().]{2,40}?(?:,| a) \p{Lu}/u
const AND = new Set([', ', ' a ', ' i ', '; '])

const JOINT = /^(?:, | a | i | [-–] |\/)(?=\p{Lu})/u

/** `Most, Litvínov a Bílina`, `Most/Litvínov`: what follows a comma, an *a* or a slash is a place, too. */
const goesOnWithPlace = (text: string, { end }: NameMatch, isPlace: (at: number) => boolean): boolean => {
  const joint = JOINT.exec(text.slice(end, end + 5))
  return joint !== null && isPlace(end + joint[0].length)
}
