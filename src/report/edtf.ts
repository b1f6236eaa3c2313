/** Dates and periods as people write them. */
import type { Language } from './language.ts'

/** EDTF, as far as the documents have it; any other text comes back as it is. */
export const edtfWording = (text: string, language: Language): string => {
  if (!/^(?:\.\.|\d{4}(?:-\d\d){0,2}~?)(?:\/(?:\.\.|\d{4}(?:-\d\d){0,2}~?))?$/.test(text)) return text
  const [begins = '', ends] = text.split('/')
  const czech = language === 'cs'
  if (ends === undefined) return moment(begins, czech ? nominative : english)
  if (ends === '..') return czech ? `od ${moment(begins, genitive)}` : `from ${moment(begins, english)}`
  if (begins === '..') return czech ? `do ${moment(ends, genitive)}` : `until ${moment(ends, english)}`
  const form = czech ? nominative : english
  return `${moment(begins, form)} – ${moment(ends, form)}`
}

/** The column of `parts` that holds the form. */
const [english, nominative, genitive] = [0, 1, 2] as const
type Form = 0 | 1 | 2

const moment = (text: string, form: Form): string => {
  const [year = '', month, day] = text.replace('~', '').split('-')
  const about = text.endsWith('~') ? (form === english ? 'about ' : 'asi ') : ''
  const bare = form === genitive ? `roku ${year}` : year
  if (month === undefined) return about + bare
  if (day !== undefined) return `${about}${Number(day)}. ${Number(month)}. ${year}`
  return `${about}${parts[Number(month)]?.[form] ?? month} ${year}`
}

/** Months, and the seasons, quarters and halves that EDTF counts after them. */
const parts: Readonly<Record<number, readonly [english: string, nominative: string, genitive: string]>> = {
  1: ['January', 'leden', 'ledna'],
  2: ['February', 'únor', 'února'],
  3: ['March', 'březen', 'března'],
  4: ['April', 'duben', 'dubna'],
  5: ['May', 'květen', 'května'],
  6: ['June', 'červen', 'června'],
  7: ['July', 'červenec', 'července'],
  8: ['August', 'srpen', 'srpna'],
  9: ['September', 'září', 'září'],
  10: ['October', 'říjen', 'října'],
  11: ['November', 'listopad', 'listopadu'],
  12: ['December', 'prosinec', 'prosince'],
  21: ['spring', 'jaro', 'jara'],
  22: ['summer', 'léto', 'léta'],
  23: ['autumn', 'podzim', 'podzimu'],
  24: ['winter', 'zima', 'zimy'],
  33: ['1st quarter of', '1. čtvrtletí', '1. čtvrtletí'],
  34: ['2nd quarter of', '2. čtvrtletí', '2. čtvrtletí'],
  35: ['3rd quarter of', '3. čtvrtletí', '3. čtvrtletí'],
  36: ['4th quarter of', '4. čtvrtletí', '4. čtvrtletí'],
  40: ['1st half of', '1. polovina', '1. poloviny'],
  41: ['2nd half of', '2. polovina', '2. poloviny'],
}
