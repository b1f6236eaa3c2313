/** A value as people type it, as documents have it: a phone in one form for all, a date in EDTF, a key for its word. */
import { findPhones } from '../czech/code/phone.ts'
import { findYearless } from '../czech/date/date.ts'
import { typedDate } from '../czech/date/typed-date.ts'
import type { Field } from '../kinds/field.ts'
import type { Scalar } from '../record/pointer.ts'
import { Passage } from '../text/passage.ts'
import { bare } from '../text/bare.ts'

/** What cannot be read as a value of the field stays as it was typed; whether it may stand there its schema tells. */
export function typedValue(text: string, field: Field | undefined): Scalar {
  const typed = text.trim()
  switch (field?.is) {
    case 'integer':
    case 'count':
      return /^-?\d{1,15}$/.test(typed) ? Number(typed) : typed
    case 'flag':
    case 'yes':
      return typed === 'true' ? true : typed === 'false' ? false : typed
    case 'edtf':
      return typedDate(typed) ?? typed
    case 'yearly':
      return yearlyOf(typed) ?? typed
    case 'phone':
      return phoneOf(typed) ?? typed
    case 'ico':
      return /^[\d ]{1,10}$/.test(typed) ? typed.replaceAll(' ', '').padStart(8, '0') : typed
    case 'postal_code':
      return typed.replaceAll(/\s/g, '')
    case 'amount':
      return typed
        .replace(/\s?(?:Kč|CZK|,-)$/iu, '')
        .replaceAll(/\s/g, '')
        .replace(/,(?=\d{1,2}$)/, '.')
    case 'term':
      return keyOf(typed, field.terms) ?? typed
    case undefined:
    default:
      return typed
  }
}

function yearlyOf(text: string): string | undefined {
  const [found] = findYearless(Passage.of(text))
  return found?.passage.text === text ? found.value : undefined
}

function phoneOf(text: string): string | undefined {
  const label = 'tel. '
  const [found] = findPhones(Passage.of(label + text))
  return found?.passage.text === text ? found.value : undefined
}

/** The key of a term, which may be typed as it is called. */
function keyOf(text: string, terms: object): string | undefined {
  if (Array.isArray(terms)) return undefined
  const wanted = bare(text)
  return Object.entries(terms).find(
    ([, wording]: [string, unknown]) => Array.isArray(wording) && wording.some((word) => bare(String(word)) === wanted),
  )?.[0]
}
