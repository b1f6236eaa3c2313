import type { Passage } from '../../text/passage.ts'
import { findPostalCode } from './postal-code.ts'
import type { Reading } from '../reading.ts'

/** The parts of an address as it is printed; what it does not give is absent. */
export interface Address {
  readonly street?: Passage
  /** Descriptive and orientation number, as `97/1`. */
  readonly house_number?: Passage
  readonly city?: Passage
  readonly city_part?: Passage
  readonly region?: Passage
  /** Five digits without a blank. */
  readonly postal_code?: Reading<string>
}

/** *97/1*, *1882/57a*, *č.p. 12*, *č. p. 12*, *čp. 12*, *č.ev. 5*, at the end of a part. */
const HOUSE_NUMBER =
  /(?:^|\s)(?:č\.?\s?p\.?\s?|č\.?\s?ev\.?\s?|č\.\s?)?(?<number>\d{1,4}[a-zA-Z]?(?:\s?\/\s?\d{1,4}[a-zA-Z]?)?)$/u
const REGION = /^(?:kraj\s\p{L}|\p{Lu}\p{L}+(?:\s\p{L}+)?\skraj$|hlavní město praha$)/iu
/** A town with the number of its post office, not a house. */
const OFFICE = /^\p{Lu}.*\s\d{1,2}$/u
const COUNTRY = /^(?:ČR|CZ|Česk(?:á|o)(?: republika)?)$/iu

interface HouseLine {
  readonly street?: Passage
  readonly house_number: Passage
}

const readHouseLine = (part: Passage): HouseLine | undefined => {
  const match = part.match(HOUSE_NUMBER)
  const number = match?.named['number']
  if (!match || !number) return undefined
  const street = part.slice(0, match.start).trim()
  return street.isEmpty ? { house_number: number } : { street, house_number: number }
}

type Town = Pick<Address, 'city' | 'city_part'>

/** A town without its post office number (*Chomutov 1*); the part after a dash (*Plzeň – Bory*) and *Praha 2* are parts of it. */
const readTown = (part: Passage): Town => {
  const prague = part.match(/^(?<city>Praha)\s\d{1,2}(?=$|\s)/u)
  if (prague?.named['city']) return { city: prague.named['city'], city_part: prague.whole }
  const named = part.match(/^(?<city>.{1,80}?)(?:\s[-–—]\s(?<part>\p{Lu}.{0,80}?))?(?<office>\s\d{1,2})?$/u)?.named
  return { ...(named?.['city'] && { city: named['city'] }), ...(named?.['part'] && { city_part: named['part'] }) }
}

const CODE = (digits: string): RegExp => new RegExp(String.raw`(?:PSČ:?\s?)?(?:CZ\s?[-–]?\s?)?${digits}`, 'iu')

/** The parts between commas; the words around a postal code are parts of their own, those after it the town that it belongs to. */
const partsOf = (p: Passage): { readonly part: Passage; readonly isCoded: boolean }[] =>
  p.split(/[,;\n]/u).flatMap((part) => {
    const code = findPostalCode(part)
    const match = code && part.match(CODE(code.passage.text))
    if (!match) return [{ part, isCoded: false }]
    const around = [
      { part: part.slice(0, match.start).trim(), isCoded: false },
      { part: part.slice(match.end).trim(), isCoded: true },
    ]
    return around.filter((piece) => !piece.part.isEmpty)
  })

/**
 * Reads an address printed on one line, its parts between commas: street with house number, town with postal code, town's
 * part, region. A village's name before the house number (*Obrnice 70, 435 21 Obrnice*) is no street.
 */
export const readAddress = (p: Passage): Address | undefined => {
  const postal = findPostalCode(p)
  let house: (HouseLine & { readonly isCoded: boolean }) | undefined
  let region: Passage | undefined
  const towns: { readonly part: Passage; readonly isCoded: boolean }[] = []
  for (const { part, isCoded } of partsOf(p)) {
    const line = house || (isCoded && OFFICE.test(part.text) && partsOf(p).length > 1) ? undefined : readHouseLine(part)
    if (COUNTRY.test(part.text)) continue
    if (line) house = { ...line, isCoded }
    else if (REGION.test(part.text)) region = part
    else towns.push({ part, isCoded })
  }
  if (!house && !postal) return undefined
  const main = towns.find(({ isCoded }) => isCoded) ?? towns[0]
  const other = towns.find((town) => town !== main && /^\p{Lu}/u.test(town.part.text))
  const town = main ? readTown(main.part) : {}
  const isVillage = house?.street !== undefined && (main ? house.street.text === town.city?.text : house.isCoded)
  const place: Town = isVillage && house?.street && !town.city ? { city: house.street } : town
  const cityPart =
    place.city_part ?? (other && towns.indexOf(other) > towns.findIndex((t) => t === main) ? other.part : undefined)
  return {
    ...(house?.street && !isVillage && { street: house.street }),
    ...(house && { house_number: house.house_number }),
    ...(place.city && { city: place.city }),
    ...(cityPart && { city_part: cityPart }),
    ...(region && { region }),
    ...(postal && { postal_code: postal }),
  }
}
