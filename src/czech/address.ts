import type { Passage } from '../passage.ts'
import { findPostalCode } from './postal-code.ts'
import type { Reading } from './reading.ts'

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

/** The town beside a postal code without its post office number (*Chomutov 1*) and the part after a dash (*Jihlava – Sasov*). */
const readTown = (part: Passage): Pick<Address, 'city' | 'city_part'> => {
  const named = part.match(/^(?<city>.+?)(?:\s[-–—]\s(?<part>\p{Lu}.*?))?(?<office>\s\d{1,2})?$/u)?.named
  const city = named?.['city']
  const cityPart = named?.['part']
  return { ...(city ? { city } : {}), ...(cityPart ? { city_part: cityPart } : {}) }
}

/**
 * Reads an address printed on one line, its parts between commas: street with house number, town with postal code, town's
 * part, region. A village's name before the house number (*Obrnice 70, 435 21 Obrnice*) is no street.
 */
export const readAddress = (p: Passage): Address | undefined => {
  const postal = findPostalCode(p)
  const parts = p.split(/[,;\n]/u).flatMap((part) => {
    const code = findPostalCode(part)
    if (!code) return [part]
    const match = part.match(new RegExp(String.raw`(?:PSČ:?\s?)?(?:CZ\s?[-–]?\s?)?${code.passage.text}`, 'iu'))
    return match
      ? [part.slice(0, match.start).trim(), part.slice(match.end).trim()].filter((rest) => !rest.isEmpty)
      : [part]
  })
  let house: HouseLine | undefined
  let region: Passage | undefined
  const towns: Passage[] = []
  for (const part of parts) {
    const line = house ? undefined : readHouseLine(part)
    if (COUNTRY.test(part.text)) continue
    if (line) house = line
    else if (REGION.test(part.text)) region = part
    else towns.push(part)
  }
  if (!house && !postal) return undefined
  const [first, second] = towns
  const town = first ? readTown(first) : {}
  const isVillage = house?.street !== undefined && (first === undefined || house.street.text === town.city?.text)
  const village = isVillage && !town.city && house?.street ? { city: house.street } : town
  return {
    ...(house?.street && !isVillage ? { street: house.street } : {}),
    ...(house ? { house_number: house.house_number } : {}),
    ...village,
    ...(second && !village.city_part ? { city_part: second } : {}),
    ...(region ? { region } : {}),
    ...(postal ? { postal_code: postal } : {}),
  }
}
